/** The tags that chapters are written with. */
import Aside from './tags/Aside.astro';
import AuditSummary from './tags/AuditSummary.astro';
import Calculator from './tags/Calculator.astro';
import Checks from './tags/Checks.astro';
import Drawing from './tags/Drawing.astro';
import Glossary from './components/evidence/Glossary.astro';
import GlossaryEntry from './components/evidence/GlossaryEntry.astro';
import Exhibit from './tags/Exhibit.astro';
import Num from './tags/Num.astro';
import Scrolly from './tags/Scrolly.astro';
import Source from './tags/Source.astro';
import Step from './tags/Step.astro';
import Term from './tags/Term.astro';
import Typed from './tags/Typed.astro';

export const storyTags = {
  Aside,
  AuditSummary,
  Calculator,
  Checks,
  Drawing,
  Exhibit,
  Glossary,
  GlossaryEntry,
  Num,
  Scrolly,
  Source,
  Step,
  Term,
  Typed,
};

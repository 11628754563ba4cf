/** The tags that chapters are written with. */
import Aside from './Aside.astro';
import AuditSummary from './AuditSummary.astro';
import Calculator from './Calculator.astro';
import Checks from './Checks.astro';
import Drawing from './Drawing.astro';
import Exhibit from './Exhibit.astro';
import Num from './Num.astro';
import Scrolly from './Scrolly.astro';
import Source from './Source.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import Typed from './Typed.astro';

export const storyTags = {
  Aside,
  AuditSummary,
  Calculator,
  Checks,
  Drawing,
  Exhibit,
  Num,
  Scrolly,
  Source,
  Step,
  Term,
  Typed,
};

/** Prose of pages that is longer than a dictionary should hold: one component a language. */
import type { Language } from '../../data/model/schema.ts';
import AboutEn from './en/About.astro';
import ReferenceEn from './en/Reference.astro';
import AboutZh from './zh/About.astro';
import ReferenceZh from './zh/Reference.astro';

const PROSE = {
  en: { About: AboutEn, Reference: ReferenceEn },
  zh: { About: AboutZh, Reference: ReferenceZh },
} satisfies Readonly<Record<Language, Readonly<Record<'About' | 'Reference', unknown>>>>;

export const prose = (language: Language): (typeof PROSE)['en'] => PROSE[language];

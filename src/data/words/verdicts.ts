import type { CheckKind, Text, Verdict } from '../model/schema.ts';

/** What readers see of a verdict: its sign, its word, and what it means. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { sign: string; name: Text; meaning: Text }>> = {
  holds: {
    sign: '=',
    name: { en: 'Holds', zh: '成立' },
    meaning: {
      en: 'What follows from the figures is what was stated, within rounding.',
      zh: '由各数推得的，就是所说的，误差在四舍五入之内。',
    },
  },
  'holds-if': {
    sign: '~',
    name: { en: 'Holds if read rightly', zh: '读法正确则成立' },
    meaning: {
      en: 'It comes out under one reading, which the source does not give.',
      zh: '按某一种读法算得出来，而来源没有写明是这种读法。',
    },
  },
  fails: {
    sign: '×',
    name: { en: 'Does not hold', zh: '不成立' },
    meaning: {
      en: 'It is wrong, or two statements cannot both be right as printed.',
      zh: '它是错的，或两个说法照印的样子不可能都对。',
    },
  },
  unknowable: {
    sign: '?',
    name: { en: 'Cannot be checked', zh: '无法核对' },
    meaning: {
      en: 'Something that the sum needs was not found, in stored copies of pages to February 2026.',
      zh: '算这笔账所需的某个数，在截至2026年2月的存档页面中没有查到。',
    },
  },
};

/** What kind of slip a check looks for, in a few words. */
export const CHECK_KIND_WORDS: Readonly<Record<CheckKind, Text>> = {
  arithmetic: { en: 'Does the sum come out?', zh: '算术' },
  'real-or-nominal': { en: 'Real or nominal?', zh: '实际与名义' },
  'percent-or-points': { en: 'Percent or points?', zh: '百分比与百分点' },
  bound: { en: 'Figure or bound?', zh: '数值与界限' },
  'cumulative-or-annual': { en: 'Running total or one year?', zh: '累计与当年' },
  'plan-or-result': { en: 'Plan or result?', zh: '计划与结果' },
  definition: { en: 'What is counted?', zh: '统计口径' },
  translation: { en: 'Lost in translation?', zh: '翻译' },
  currency: { en: 'Whose dollars?', zh: '货币换算' },
  conflict: { en: 'Do two reports agree?', zh: '不同说法' },
};

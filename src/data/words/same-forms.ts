/**
 * Both languages print a figure as the same amount: with its sign where the other has one, with its unit where the
 * other has it, and under the same bound. The formatter keeps a claim’s own bound; words typed before it could add one.
 */
import { UNITS, type Unit, type UnitId } from '../model/units.ts';
import type { Language } from '../model/schema.ts';

/** A figure as a text prints it. */
export interface Printed {
  readonly id: string;
  readonly unit: UnitId;
  /** The form that is asked for. */
  readonly form: string;
  /** The text’s words before and after it, without what else is put into them. */
  readonly before: string;
  readonly after: string;
}

const BOUNDS: Readonly<Record<Language, Readonly<Record<string, readonly [before: RegExp, after: RegExp]>>>> = {
  en: {
    'at least': [/\b(?:over|above|more than|at least|no less than)\s*$/i, /^\s*(?:or more|at least)\b/i],
    about: [/\b(?:about|around|near|roughly|some|approximately)\s*$/i, /^\s*or so\b/i],
    'at most': [/\b(?:under|below|less than|fewer than|at most|up to|nearly|almost|close to)\s*$/i, /^\s*or less\b/i],
  },
  zh: {
    'at least': [/(?:超过|超|逾|高于|多于|至少|不少于|多达)(?:上涨|增长|有|为)?$/, /^(?:多|余|以上)/],
    about: [/(?:约|大概)(?:上涨|增长|有|为)?$/, /^(?:左右|上下)/],
    'at most': [/(?:低于|少于|至多|最多|不到|不足|近|将近|接近|不超过)(?:上涨|增长|有|为)?$/, /^(?:以下|以内)/],
  },
};

const boundOf = ({ before, after }: Printed, language: Language): string =>
  Object.entries(BOUNDS[language]).find(([, [left, right]]) => left.test(before) || right.test(after))?.[0] ??
  'no bound';

/** How far after a figure its unit may stand: 0.96至1.10吉瓦时. */
const BESIDE = { en: 24, zh: 8 } as const;
const A_YEAR = { en: /\ba year|annual|yearly|average/i, zh: /年均|每年|一年/ } as const;

/** The words of a unit that a sentence may have instead of the formatter. */
function isUnitBeside({ unit: id, before, after }: Printed, language: Language): boolean {
  const unit: Unit = UNITS[id];
  if (unit.kind === 'percent')
    return A_YEAR[language].test(before.slice(-BESIDE[language]) + after.slice(0, BESIDE[language]));
  const [clause = ''] = after.split(/[.;。；]/);
  const beside = clause.slice(0, BESIDE[language]).toLowerCase();
  // 家企业 may be 家工厂, and a pair of trains just that: the measure word, or the first word, is enough.
  return language === 'zh'
    ? beside.includes(unit.zh.slice(0, 1)) || beside.includes(unit.zh.slice(1).split('/')[0] || unit.zh)
    : beside.includes(unit.en.one.split(/[ -]/)[0] ?? unit.en.one);
}

const dropsUnit = ({ form, unit: id }: Printed): boolean => {
  const { kind }: Unit = UNITS[id];
  if (kind === 'percent') return id === 'percent-a-year' && ['number', 'word', 'signed'].includes(form);
  return form === 'number' || form === 'word';
};

/** How the two print a figure otherwise: what each does, for a message. */
export interface FormsDiffer {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

function comparison(en: Printed, zh: Printed): FormsDiffer | undefined {
  const differ = (tell: (one: Printed, language: Language) => string): FormsDiffer => ({
    id: en.id,
    en: tell(en, 'en'),
    zh: tell(zh, 'zh'),
  });
  if (boundOf(en, 'en') !== boundOf(zh, 'zh'))
    return differ((one, language) => `words for “${boundOf(one, language)}”`);
  for (const form of ['signed', 'exact'])
    if ((en.form === form) !== (zh.form === form)) return differ((one) => `form ${one.form}`);
  if (dropsUnit(en) === dropsUnit(zh)) return undefined;
  const isBare = (one: Printed, language: Language): boolean => dropsUnit(one) && !isUnitBeside(one, language);
  const isTwice = (one: Printed, language: Language): boolean =>
    !dropsUnit(one) &&
    (UNITS[one.unit].kind === 'count'
      ? isUnitBeside({ ...one, after: one.after.slice(0, BESIDE[language] / 2) }, language)
      : one.unit === 'percent-a-year' && /年均(?:增长|增速)?$/.test(one.before));
  if (isBare(en, 'en') || isBare(zh, 'zh'))
    return differ((one, language) => `form ${one.form}${isBare(one, language) ? ', and no unit beside it' : ''}`);
  return isTwice(en, 'en') || isTwice(zh, 'zh')
    ? differ((one, language) => `form ${one.form}${isTwice(one, language) ? ', and its unit again beside it' : ''}`)
    : undefined;
}

/** The first figure that two texts print otherwise; undefined where there is none. Each is held to its like by order. */
export function differenceOfForms(en: readonly Printed[], zh: readonly Printed[]): FormsDiffer | undefined {
  const left = [...zh];
  for (const one of en) {
    const at = left.findIndex(({ id }) => id === one.id);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    const differs = other && comparison(one, other);
    if (differs) return differs;
  }
  return undefined;
}

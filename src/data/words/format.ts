/**
 * Prints figures the way readers of each language write them: `2.43 trillion yuan` and `2.43万亿元` from one claim.
 * Bounds and ranges keep their words; percent and percentage points are never mixed.
 */
import type { Language, Quantity, Text } from '../model/schema.ts';
import { UNITS, type Unit, type UnitId } from '../model/units.ts';

/**
 * - `full`: number and unit in words, for prose and tables: "2.43 trillion yuan", "more than 20%", "6.2 percentage points"
 * - `short`: for labels in charts: "2.43tn", ">20%", "6.2 pp"
 * - `number`: without the unit: "1,406", "2.43 trillion", "20%"
 * - `signed`: like `short` with a sign: "+43%", "−1.3%"
 * - `word`: a count up to twelve as a word: "six"
 * - `exact`: like `full`, with every digit that was stated
 */
export const FORMS = ['full', 'short', 'number', 'signed', 'word', 'exact'] as const;
/** One of `FORMS`. */
export type Form = (typeof FORMS)[number];

/**
 * A text in a language, or in English where it has not been translated.
 * @param text by language
 * @param language one of `LANGUAGES`
 */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.en;

interface Scale {
  readonly size: number;
  readonly en: string;
  readonly short: string;
}
const EN_SCALES: readonly Scale[] = [
  { size: 1e12, en: ' trillion', short: 'tn' },
  { size: 1e9, en: ' billion', short: 'bn' },
  { size: 1e6, en: ' million', short: 'm' },
];
const ZH_SCALES: readonly { size: number; zh: string }[] = [
  { size: 1e12, zh: '万亿' },
  { size: 1e8, zh: '亿' },
  { size: 1e4, zh: '万' },
];

/** Longest mantissa that prose and labels print; the evidence card prints all that was stated (`exact`). */
const READER_DIGITS = 4;

const decimalsOf = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));
/** Fewest decimals (at most 4) that print the value as it is. */
const ownDecimals = (value: number): number => {
  for (let d = 0; d < 4; d += 1)
    if (Math.abs(value - Number(value.toFixed(d))) < 1e-9 * Math.max(1, Math.abs(value))) return d;
  return 4;
};

function mantissa(value: number, step: number | undefined, language: Language, exact: boolean): string {
  const stated = step === undefined ? ownDecimals(value) : decimalsOf(step);
  const whole = Math.trunc(Math.abs(value));
  const room = whole === 0 ? READER_DIGITS : Math.max(0, READER_DIGITS - String(whole).length);
  const decimals = exact ? stated : Math.min(stated, room);
  const text = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: language === 'en',
  }).format(value);
  return text.replace('-', '−');
}

function scaledNumber(stated: number, step: number | undefined, language: Language, form: Form): string {
  // A step above 1 means that the last digits are not known: 866,667 to the nearest thousand is 867,000.
  const value = step !== undefined && step > 1 ? Math.round(stated / step) * step : stated;
  const size = Math.abs(value);
  const exact = form === 'exact';
  if (language === 'zh') {
    // 1,406 stays as it is; 200,000 is 20万. Below ten thousand Chinese has no larger unit to use.
    const scale = ZH_SCALES.find((s) => size >= s.size && (s.size > 1e4 || ownDecimals(value / s.size) <= 2));
    return scale
      ? mantissa(value / scale.size, step && step / scale.size, language, exact) + scale.zh
      : mantissa(value, step, language, exact);
  }
  const scale = EN_SCALES.find((s) => size >= s.size);
  if (!scale) return mantissa(value, step, language, exact || size >= 1000);
  return (
    mantissa(value / scale.size, step && step / scale.size, language, exact) +
    (form === 'short' || form === 'signed' ? scale.short : scale.en)
  );
}

const WORDS_EN = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const WORDS_ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function bareValue(value: number, step: number | undefined, unit: Unit, language: Language, form: Form): string {
  if (form === 'word') {
    const word = (language === 'zh' ? WORDS_ZH : WORDS_EN)[value];
    if (word !== undefined && unit.kind !== 'percent' && unit.kind !== 'points') return word;
  }
  const text = unit.kind === 'label' ? String(value) : scaledNumber(value, step, language, form);
  return form === 'signed' && value > 0 ? `+${text}` : text;
}

function withUnit(text: string, value: number, unit: Unit, unitId: UnitId, language: Language, form: Form): string {
  const bare = form === 'number' || form === 'word';
  if (unit.kind === 'percent') {
    if (language === 'zh')
      return unitId === 'percent-a-year' && !bare && form !== 'signed' ? `年均${text}%` : `${text}%`;
    return unitId === 'percent-a-year' && !bare ? `${text}% a year` : `${text}%`;
  }
  if (bare) return text;
  if (unit.kind === 'points') {
    if (language === 'zh') return `${text}个百分点`;
    return form === 'short' || form === 'signed' ? `${text} pp` : `${text} percentage point${text === '1' ? '' : 's'}`;
  }
  if (unit.kind === 'label') return unit.pattern ? unit.pattern[language].replace('{n}', text) : text;
  if (unitId === 'usd' && language === 'en') return `$${text}`;
  if (unitId === 'times' && form === 'short' && language === 'en') return `×${text}`;
  if (language === 'zh') return `${text}${unit.zh}`;
  // A label beside its mark says the unit only where the axis cannot: money keeps it off, the subtitle has it.
  if (form === 'short' || form === 'signed') return text;
  return `${text} ${value === 1 ? unit.en.one : unit.en.other}`;
}

const PREFIX: Record<Exclude<Quantity['is'], 'range'>, { en: string; short: string; zh: string }> = {
  exact: { en: '', short: '', zh: '' },
  about: { en: 'about ', short: '~', zh: '约' },
  'more-than': { en: 'more than ', short: '>', zh: '超过' },
  'at-least': { en: 'at least ', short: '≥', zh: '至少' },
  'up-to': { en: 'up to ', short: '≤', zh: '至多' },
  nearly: { en: 'nearly ', short: 'nearly ', zh: '近' },
  'less-than': { en: 'less than ', short: '<', zh: '不到' },
};

/**
 * Prints a quantity in a unit, in words of the language. Never drops a bound or a range.
 * @param quantity a figure's own
 * @param unitId a figure's own
 * @param language one of `LANGUAGES`
 * @param form one of `FORMS`; `full` where it is left out
 */
export function formatQuantity(quantity: Quantity, unitId: UnitId, language: Language, form: Form = 'full'): string {
  const unit: Unit = UNITS[unitId];
  if (quantity.is === 'range') {
    // A dash between minus signs cannot be read.
    const joiner = language === 'zh' ? '至' : quantity.low < 0 || quantity.high < 0 ? ' to ' : '–';
    const low = bareValue(quantity.low, quantity.step, unit, language, form);
    const high = withUnit(
      bareValue(quantity.high, quantity.step, unit, language, form),
      quantity.high,
      unit,
      unitId,
      language,
      form,
    );
    return `${low}${unit.kind === 'percent' && language === 'zh' ? '%' : ''}${joiner}${high}`;
  }
  const prefix = PREFIX[quantity.is];
  const text = withUnit(
    bareValue(quantity.value, quantity.step, unit, language, form),
    quantity.value,
    unit,
    unitId,
    language,
    form,
  );
  // "Top 100" says by itself that the rank is at most that.
  if (unit.kind === 'label' && unit.pattern && quantity.is === 'up-to' && form !== 'number' && form !== 'word')
    return text;
  const lead = language === 'zh' ? prefix.zh : form === 'short' || form === 'signed' ? prefix.short : prefix.en;
  return lead + text;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function formatMoment(moment: string, language: Language): string {
  const [year = '', part, day] = moment.split('-');
  if (!part) return language === 'zh' ? `${year}年` : year;
  if (part.startsWith('H')) {
    const first = part === 'H1';
    return language === 'zh' ? `${year}年${first ? '上' : '下'}半年` : `${first ? 'first' : 'second'} half of ${year}`;
  }
  if (part.startsWith('Q')) {
    const quarter = Number(part.slice(1));
    return language === 'zh'
      ? `${year}年第${WORDS_ZH[quarter] === '两' ? '二' : WORDS_ZH[quarter]}季度`
      : `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`;
  }
  const month = Number(part);
  if (language === 'zh') return `${year}年${month}月${day ? `${Number(day)}日` : ''}`;
  return `${day ? `${Number(day)} ` : ''}${MONTHS[month - 1]} ${year}`;
}

/**
 * Prints a period in words: `2020-Q1/2020-Q3` is "first three quarters of 2020" / `2020年前三季度`.
 * @param period as `periodSchema` has it
 * @param language one of `LANGUAGES`
 */
export function formatPeriod(period: string, language: Language): string {
  const [from = '', to] = period.split('/');
  if (!to) return formatMoment(from, language);
  const quarters = /^(\d{4})-Q1$/.exec(from) && /^(\d{4})-Q([2-4])$/.exec(to);
  if (quarters && quarters[1] === from.slice(0, 4)) {
    const n = Number(quarters[2]);
    return language === 'zh'
      ? `${quarters[1]}年前${n === 2 ? '两' : WORDS_ZH[n]}季度`
      : `first ${WORDS_EN[n]} quarters of ${quarters[1]}`;
  }
  if (language === 'zh' && /^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}—${to}年`;
  return language === 'zh'
    ? `${formatMoment(from, 'zh')}至${formatMoment(to, 'zh')}`
    : `${formatMoment(from, 'en')} to ${formatMoment(to, 'en')}`;
}

/**
 * The moment a period ends, in UTC, for true time axes: the last day of a year, half, quarter or month, or the day itself.
 * For `a/b` it is the end of `b`.
 */
export function periodEnd(period: string): Date {
  const moment = period.split('/').at(-1) ?? period;
  const [year = '', part, day] = moment.split('-');
  const y = Number(year);
  if (!part) return new Date(Date.UTC(y, 11, 31));
  if (part.startsWith('H')) return new Date(Date.UTC(y, part === 'H1' ? 6 : 12, 0));
  if (part.startsWith('Q')) return new Date(Date.UTC(y, Number(part.slice(1)) * 3, 0));
  return day ? new Date(Date.UTC(y, Number(part) - 1, Number(day))) : new Date(Date.UTC(y, Number(part), 0));
}

/**
 * Prints figures the way readers of each language write them: `2.43 trillion yuan` and `2.43万亿元` from one claim.
 * Bounds and ranges keep their words; percent and percentage points are never mixed.
 */
import type { Language, Quantity, Text } from '../model/schema.ts';
import { UNITS, type Unit, type UnitId } from '../model/units.ts';
import { dataWords } from './dictionary.ts';
import type { DataWords } from './en.ts';

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

/**
 * The Chinese name to print beside a text in a language; nothing where it has none of its own, or is printed already.
 */
export const chineseBeside = (text: Text, language: Language): string | undefined =>
  text.isTranslation || text.zh === inLanguage(text, language) ? undefined : text.zh;

/** Longest mantissa that prose and labels print; the evidence card prints all that was stated (`exact`). */
const READER_DIGITS = 4;

const decimalsOf = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));
/** Fewest decimals (at most 4) that print the value as it is. */
const ownDecimals = (value: number): number => {
  for (let d = 0; d < 4; d += 1)
    if (Math.abs(value - Number(value.toFixed(d))) < 1e-9 * Math.max(1, Math.abs(value))) return d;
  return 4;
};

const printers = new Map<string, Intl.NumberFormat>();

/** Making one costs a hundred times as much as printing with it. */
function printer({ locale, useGrouping }: DataWords['numbers'], decimals: number): Intl.NumberFormat {
  const key = `${locale} ${useGrouping} ${decimals}`;
  const found = printers.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
  printers.set(key, made);
  return made;
}

function mantissa(value: number, step: number | undefined, { numbers }: DataWords, exact: boolean): string {
  const stated = step === undefined ? ownDecimals(value) : decimalsOf(step);
  const whole = Math.trunc(Math.abs(value));
  const room = whole === 0 ? READER_DIGITS : Math.max(0, READER_DIGITS - String(whole).length);
  const decimals = exact ? stated : Math.min(stated, room);
  return printer(numbers, decimals).format(value).replace('-', '−');
}

function scaledNumber(stated: number, step: number | undefined, words: DataWords, form: Form): string {
  // A step above 1 means that the last digits are not known: 866,667 to the nearest thousand is 867,000.
  const value = step !== undefined && step > 1 ? Math.round(stated / step) * step : stated;
  const size = Math.abs(value);
  const exact = form === 'exact';
  const { scales, wholeFrom } = words.numbers;
  const scale = scales.find(
    (one) => size >= one.size && (one.maxDecimals === undefined || ownDecimals(value / one.size) <= one.maxDecimals),
  );
  if (!scale) return mantissa(value, step, words, exact || size >= wholeFrom);
  const digits = mantissa(
    value / scale.size,
    scale.maxDecimals === undefined ? step && step / scale.size : undefined,
    words,
    exact,
  );
  return (scale.dropsZeros && !exact ? withoutZeros(digits) : digits) + (isShort(form) ? scale.short : scale.full);
}

/** Decimals without the noughts at their end. */
const withoutZeros = (digits: string): string => digits.replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '');

/** For a label at a mark. */
const isShort = (form: Form): boolean => form === 'short' || form === 'signed';
/** Without its unit. */
const isBare = (form: Form): boolean => form === 'number' || form === 'word';

/** What decides how a quantity's values are printed. */
interface Print {
  readonly step: number | undefined;
  readonly unitId: UnitId;
  readonly words: DataWords;
  readonly language: Language;
  readonly form: Form;
}

function bareValue(value: number, { step, unitId, words, form }: Print): string {
  const unit: Unit = UNITS[unitId];
  if (form === 'word') {
    const word = words.numbers.words[value];
    if (word !== undefined && unit.kind !== 'percent' && unit.kind !== 'points') return word;
  }
  const text = unit.kind === 'label' ? String(value) : scaledNumber(value, step, words, form);
  return form === 'signed' && value > 0 ? `+${text}` : text;
}

function withUnit(text: string, value: number, { unitId, words, language, form }: Print): string {
  const unit: Unit = UNITS[unitId];
  const { units } = words;
  if (unit.kind === 'percent') return `${text}%`;
  if (isBare(form)) return text;
  if (unit.kind === 'points') return units.points(text, isShort(form));
  if (unit.kind === 'label') return unit.pattern ? unit.pattern[language].replace('{n}', text) : text;
  return units.amount(text, { value, unit, id: unitId, isShort: isShort(form) });
}

/**
 * Prints a quantity in a unit, in words of the language. Never drops a bound or a range.
 * @param quantity a figure's own
 * @param unitId a figure's own
 * @param language one of `LANGUAGES`
 * @param form one of `FORMS`; `full` where it is left out
 */
export function formatQuantity(quantity: Quantity, unitId: UnitId, language: Language, form: Form = 'full'): string {
  const text = withBounds(quantity, unitId, language, form);
  return unitId === 'percent-a-year' && !isBare(form) ? dataWords(language).units.aYear(text, form === 'signed') : text;
}

/** A quantity with its bound or as a range; a rate without its "a year", which goes around the whole. */
function withBounds(quantity: Quantity, unitId: UnitId, language: Language, form: Form): string {
  const unit: Unit = UNITS[unitId];
  const words = dataWords(language);
  const print: Print = { step: quantity.step, unitId, words, language, form };
  const bare = (value: number): string => bareValue(value, print);
  const whole = (value: number): string => withUnit(bare(value), value, print);
  if (quantity.is === 'range') {
    const { low, high } = quantity;
    return words.numbers.range(bare(low), whole(high), low < 0 || high < 0, unit.kind);
  }
  const text = whole(quantity.value);
  // "Top 100" says by itself that the rank is at most that.
  if (unit.kind === 'label' && unit.pattern && quantity.is === 'up-to' && !isBare(form)) return text;
  return words.numbers.bound(quantity.is, isShort(form)) + text;
}

function formatMoment(moment: string, { periods }: DataWords): string {
  const [year = '', part, day] = moment.split('-');
  if (!part) return periods.year(year);
  if (part.startsWith('H')) return periods.half(year, part === 'H1');
  if (part.startsWith('Q')) return periods.quarter(year, Number(part.slice(1)));
  return day ? periods.day(year, Number(part), Number(day)) : periods.month(year, Number(part));
}

/**
 * Prints a period in words: `2020-Q1/2020-Q3` is "first three quarters of 2020" / `2020年前三季度`.
 * @param period as `periodSchema` has it
 * @param language one of `LANGUAGES`
 */
export function formatPeriod(period: string, language: Language): string {
  const words = dataWords(language);
  const { firstQuarters, years, span } = words.periods;
  const [from = '', to] = period.split('/');
  if (!to) return formatMoment(from, words);
  const [, year, last] = /^(\d{4})-Q1\/\1-Q([2-4])$/.exec(period) ?? [];
  if (year) return firstQuarters(year, Number(last));
  if (/^\d{4}\/\d{4}$/.test(period)) return years(from, to);
  return span(formatMoment(from, words), formatMoment(to, words));
}

/**
 * The moment a period ends, in UTC, for true time axes: the last day of a year, half, quarter or month, or the day
 * itself. For `a/b` it is the end of `b`.
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

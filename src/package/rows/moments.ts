/** Moments as people write them in tables, as the charts take them: 2022, 2024-H1, 2020-Q3, 2020-09, 2022-12-30. */
import { spanOf } from '../../charts/evidence/moment.ts';
import { OTHER_DIGITS } from './numbers.ts';

/** Which comes first in 03/04/2020: the day, or the month. */
export type DayOrder = 'dmy' | 'mdy';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const two = (text: string | number): string => String(text).padStart(2, '0');
/** An hour is no part of a moment; two moments of one day are refused as such. */
const HOUR = String.raw`(?:[T ]\d{1,2}:\d{2}.*)?$`;
const SLASHED = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${HOUR}`);

/** Ways to write a moment, each with what it comes to. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4})$/, (year) => year],
  // 2019.5 is the middle of a year as well as its May.
  [/^(\d{4})(?:[-/](\d{1,2})|\.?(\d{2}))$/, (year, month, other) => `${year}-${two(month || other)}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => `${year}-${month}-${day}`],
  [
    new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${HOUR}`),
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^(\d{4})[- ]?([QH])([1-4])$/i, (year, part, count) => `${year}-${part.toUpperCase()}${count}`],
  [/^([QH])([1-4])[-/ ](\d{4})$/i, (part, count, year) => `${year}-${part.toUpperCase()}${count}`],
  [/^(\d{4})年$/, (year) => year],
  [/^(\d{4})年(\d{1,2})月$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [
    /^(\d{4})年第?([1-4一二三四])季度$/,
    (year, quarter) => `${year}-Q${quarter.replace(/[一二三四]/, (han) => String('一二三四'.indexOf(han) + 1))}`,
  ],
  [/^(\d{4})年([上下])半年$/, (year, half) => `${year}-H${half === '上' ? 1 : 2}`],
];

const monthOf = (name: string): string => two(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
const NAMED: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^([a-z]{3,9})\.?[ -](\d{4})$/i, (month, year) => `${year}-${monthOf(month)}`],
  [/^(\d{4})[ -]([a-z]{3,9})\.?$/i, (year, month) => `${year}-${monthOf(month)}`],
  [/^(\d{4})M(\d{1,2})$/i, (year, month) => `${year}-${two(month)}`],
  [
    new RegExp(String.raw`^(\d{1,2})\.?[ -]([a-z]{3,9})\.?[ -](\d{4})${HOUR}`, 'i'),
    (day, month, year) => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [
    new RegExp(String.raw`^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})${HOUR}`, 'i'),
    (month, day, year) => `${year}-${monthOf(month)}-${two(day)}`,
  ],
];

/** A moment that the calendar has. */
function real(moment: string): string | undefined {
  try {
    return Number.isNaN(spanOf(moment).from.getTime()) ? undefined : moment;
  } catch {
    return undefined;
  }
}

/**
 * The day of a date object, as text: of the reader's own calendar where it was made as a midnight of that; else of
 * Greenwich. "Invalid Date" where it is none.
 */
export function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const isLocal = date.getHours() + date.getMinutes() + date.getSeconds() === 0;
  const isGreenwich = date.getUTCHours() + date.getUTCMinutes() + date.getUTCSeconds() === 0;
  if (!isLocal || isGreenwich) return date.toISOString().slice(0, 10);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A cell as a moment; nothing where it is none. */
export function readMoment(cell: unknown, order: DayOrder): string | undefined {
  if (cell instanceof Date) return real(dayOf(cell));
  if (typeof cell === 'number') return Number.isInteger(cell) ? real(String(cell).padStart(4, '0')) : undefined;
  if (typeof cell !== 'string' || OTHER_DIGITS.test(cell)) return undefined;
  const text = cell.normalize('NFKC').trim();
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, one = '', , other = '', year = ''] = slashed;
    const [day, month] = order === 'dmy' ? [one, other] : [other, one];
    return real(`${year}-${two(month)}-${two(day)}`);
  }
  for (const [pattern, write] of [...FORMS, ...NAMED]) {
    const match = pattern.exec(text);
    if (match) return real(write(...match.slice(1).map((part: string | undefined) => part ?? '')));
  }
  return undefined;
}

/** Whether days stand before months in a column: told from a day past the twelfth; `undefined` where nothing tells. */
export function dayOrderOf(cells: readonly unknown[]): DayOrder | undefined {
  const pairs = cells.flatMap((cell) => {
    const match = typeof cell === 'string' ? SLASHED.exec(cell.trim()) : null;
    return match ? [[Number(match[1]), Number(match[3])] as const] : [];
  });
  if (pairs.length === 0 || pairs.some(([one]) => one > 12)) return 'dmy';
  return pairs.some(([, other]) => other > 12) ? 'mdy' : undefined;
}

const SEASON = /^(\d{4})[-/](\d{2})$/;
/** Whether cells are years that begin in one and end in the next, 2009-10 and 2010-11, rather than months. */
export function areSeasons(cells: readonly unknown[]): boolean {
  const pairs = cells.map((cell) => (typeof cell === 'string' ? SEASON.exec(cell.trim()) : null));
  return new Set(cells).size > 1 && pairs.every((pair) => pair && (Number(pair[1]) + 1) % 100 === Number(pair[2]));
}

const TIME_NAME =
  /year|date|month|quarter|time|period|jahr|datum|monat|ann[ée]e|mois|a[ñn]o|fecha|mes\b|anno|data\b|ano\b|год|дата|年|月|日期|时间|季度/i;

/** Whether a column holds moments: by its name where its cells could be numbers too, by its cells alone where not. */
export function holdsMoments(name: string, cells: readonly unknown[]): boolean {
  const order = dayOrderOf(cells) ?? 'dmy';
  if (cells.length === 0 || !cells.every((cell) => readMoment(cell, order) !== undefined)) return false;
  const couldCount = cells.some(
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && /^\d+(?:\.\d+)?$/.test(cell.trim())),
  );
  if (!couldCount) return true;
  return TIME_NAME.test(name);
}

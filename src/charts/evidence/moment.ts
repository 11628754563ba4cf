/**
 * Periods on a time axis: "2016-11-22" is a day, "2020-09" a month, "2020-Q3" a quarter, "2022" a year; UTC throughout.
 */
import * as z from 'zod';

const MOMENT = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

/** One moment as the data module writes it: a day, month, quarter, half-year or year. */
export const momentSchema = z
  .string()
  .regex(MOMENT, 'a moment such as 2022-12-30, 2020-09, 2020-Q3, 2024-H1 or 2022')
  .refine((text) => !MOMENT.test(text) || !Number.isNaN(spanOf(text).from.getTime()), 'a day that the calendar has');

/** `from` and `to`: the first and the last day of the moment; the same for a day. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utcDate(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date;
}

/** Throws RangeError for text that is no moment; an impossible day (31 April) gives an invalid date. */
export function spanOf(moment: string): Span {
  const match = MOMENT.exec(moment);
  if (!match) throw new RangeError(`"${moment}" is no moment: write 2022-12-30, 2020-09, 2020-Q3, 2024-H1 or 2022`);
  const [, year, half, quarter, month, day] = match;
  // Day 0 is the last of the month before.
  const monthsFrom = (first: number, count: number): Span => ({
    from: utcDate(Number(year), first, 1),
    to: utcDate(Number(year), first + count, 0),
  });
  if (half) return monthsFrom((Number(half) - 1) * 6, 6);
  if (quarter) return monthsFrom((Number(quarter) - 1) * 3, 3);
  if (day) {
    const date = utcDate(Number(year), Number(month) - 1, Number(day));
    const exact = date.getUTCDate() === Number(day) ? date : new Date(Number.NaN);
    return { from: exact, to: exact };
  }
  if (month) return monthsFrom(Number(month) - 1, 1);
  return monthsFrom(0, 12);
}

/** The middle of a moment: where it is drawn. */
export const middleOf = (span: Span): Date => new Date((span.from.getTime() + span.to.getTime()) / 2);

/** How long a moment is. */
export type Length = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** From the longest to the shortest. */
export const LENGTHS: readonly Length[] = ['year', 'half', 'quarter', 'month', 'day'];

/** How long a moment is. Throws RangeError as `spanOf` does. */
export function lengthOf(moment: string): Length {
  const [, , half, quarter, month, day] = MOMENT.exec(moment) ?? [];
  if (day) return 'day';
  return month ? 'month' : quarter ? 'quarter' : half ? 'half' : 'year';
}

const DAY_MS = 86_400_000;
/** How many of a length a year has. */
const PER_YEAR: Readonly<Record<Exclude<Length, 'day'>, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** The moment of a length that a day is in. */
export function momentOn(day: Date, length: Length): string {
  const [date = ''] = day.toISOString().split('T');
  const year = String(day.getUTCFullYear()).padStart(4, '0');
  const month = day.getUTCMonth();
  switch (length) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${Math.floor(month / 6) + 1}`;
    case 'quarter':
      return `${year}-Q${Math.floor(month / 3) + 1}`;
    case 'month':
      return date.slice(0, 7);
    case 'day':
      return date;
  }
}

/** Counts moments of one length: neighbours differ by one. */
export function countOf(moment: string, length = lengthOf(moment)): number {
  const { from } = spanOf(moment);
  if (length === 'day') return Math.round(from.getTime() / DAY_MS);
  const parts = PER_YEAR[length];
  return from.getUTCFullYear() * parts + Math.floor((from.getUTCMonth() * parts) / 12);
}

/** The moment that has a number of `countOf`. */
export function momentNumbered(count: number, length: Length): string {
  if (length === 'day') return momentOn(new Date(count * DAY_MS), length);
  const parts = PER_YEAR[length];
  return momentOn(utcDate(Math.floor(count / parts), ((count % parts) * 12) / parts, 1), length);
}

/** The middle of a moment in years, as a year's own number is its middle: 2023.5 is where 2023 ends. */
export function yearsAt(moment: string): number {
  const { from, to } = spanOf(moment);
  const middle = (from.getTime() + to.getTime() + DAY_MS) / 2;
  const year = from.getUTCFullYear();
  const [start, end] = [utcDate(year, 0, 1).getTime(), utcDate(year + 1, 0, 1).getTime()];
  return year + (middle - start) / (end - start) - 0.5;
}

/**
 * Periods on a time axis: "2016-11-22" is a day, "2020-09" a month, "2022" a year; UTC throughout.
 * In words they are printed by `formatPeriod` of the data.
 */
import { LONG_YEARS, roundYears } from '../evidence/runs.ts';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import { z } from 'zod';

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
  const start = (monthIndex: number) => utcDate(Number(year), monthIndex, 1);
  const monthsFrom = (first: number, count: number): Span => ({
    from: start(first),
    to: utcDay.offset(utcMonth.offset(start(first), count), -1),
  });
  if (half) return monthsFrom((Number(half) - 1) * 6, 6);
  if (quarter) return monthsFrom((Number(quarter) - 1) * 3, 3);
  if (day) {
    const date = utcDate(Number(year), Number(month) - 1, Number(day));
    const exact = date.getUTCDate() === Number(day) ? date : new Date(Number.NaN);
    return { from: exact, to: exact };
  }
  if (month) return monthsFrom(Number(month) - 1, 1);
  return { from: start(0), to: utcDay.offset(utcYear.offset(start(0), 1), -1) };
}

/** The middle of a moment: where it is drawn. */
export const middleOf = (span: Span): Date => new Date((span.from.getTime() + span.to.getTime()) / 2);

/**
 * Years of a time axis: those that are printed, `roomPx` apart at least, and those that have a tick: all, where they
 * are not too many.
 */
export function yearsOf(
  [from, to]: readonly [Date, Date],
  widthPx: number,
  roomPx: number,
): { readonly printed: readonly Date[]; readonly ticked: readonly Date[] } {
  const span = to.getUTCFullYear() - from.getUTCFullYear() + 1;
  const step = roundYears(Math.ceil((span * roomPx) / Math.max(1, widthPx)));
  const ofStep = (years: number): Date[] => (utcYear.every(years) ?? utcYear).range(from, new Date(to.getTime() + 1));
  if (span > LONG_YEARS) {
    const printed = ofStep(step);
    return { printed, ticked: printed };
  }
  const ticked = ofStep(1);
  const every = Math.max(1, Math.ceil((ticked.length * roomPx) / Math.max(1, widthPx)));
  return { ticked, printed: ticked.filter((_, i) => i % every === 0) };
}

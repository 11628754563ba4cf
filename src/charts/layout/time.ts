/**
 * Periods on a time axis: "2016-11-22" is a day, "2020-09" a month, "2022" a year; UTC throughout.
 * In words they are printed by `formatPeriod` of the data.
 */
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

/** Throws RangeError for text that is no moment; an impossible day (31 April) gives an invalid date. */
export function spanOf(moment: string): Span {
  const match = MOMENT.exec(moment);
  if (!match) throw new RangeError(`"${moment}" is no moment: write 2022-12-30, 2020-09, 2020-Q3, 2024-H1 or 2022`);
  const [, year, half, quarter, month, day] = match;
  const start = (monthIndex: number) => new Date(Date.UTC(Number(year), monthIndex, 1));
  const monthsFrom = (first: number, count: number): Span => ({
    from: start(first),
    to: utcDay.offset(utcMonth.offset(start(first), count), -1),
  });
  if (half) return monthsFrom((Number(half) - 1) * 6, 6);
  if (quarter) return monthsFrom((Number(quarter) - 1) * 3, 3);
  if (day) {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const exact = date.getUTCDate() === Number(day) ? date : new Date(Number.NaN);
    return { from: exact, to: exact };
  }
  if (month) return monthsFrom(Number(month) - 1, 1);
  return { from: start(0), to: utcDay.offset(utcYear.offset(start(0), 1), -1) };
}

/** The middle of a moment: where it is drawn. */
export const middleOf = (span: Span): Date => new Date((span.from.getTime() + span.to.getTime()) / 2);

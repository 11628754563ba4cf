/**
 * Moments in words, in the reader's language: months and days as `Intl` prints them, quarters as the dictionary does.
 */
import { lengthOf, spanOf } from '../evidence/moment.ts';
import type { When } from '../evidence/when.ts';
import type { Words } from './dictionary.ts';

const printers = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times as much as printing with it. */
function printer(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(form)}`;
  const found = printers.get(key);
  if (found) return found;
  // Tables count years by the Gregorian calendar, whatever the reader's own.
  const made = new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  printers.set(key, made);
  return made;
}

/** A day as `Intl` prints it in the language of the numbers. */
export const dateIn = (date: Date, form: Intl.DateTimeFormatOptions, { locale }: Words): string =>
  printer(locale, form).format(date);

/** A moment as a sentence or a table's cell holds it: "March 2024", "first quarter of 2024" / 2024年第一季度. */
export function momentIn(moment: string, words: Words): string {
  const { from } = spanOf(moment);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  switch (lengthOf(moment)) {
    case 'year':
      return words.year(year);
    case 'half':
      return words.periods.half(month < 6 ? 1 : 2, words.year(year));
    case 'quarter':
      return words.periods.quarter(month / 3 + 1, words.year(year));
    case 'month':
      return dateIn(from, { year: 'numeric', month: 'long' }, words);
    case 'day':
      return dateIn(from, { year: 'numeric', month: 'long', day: 'numeric' }, words);
  }
}

/** When a point was measured, as names of marks and cells of tables say it: a year by its number alone. */
export const periodIn = ({ year, date }: When, words: Words): string =>
  date === undefined ? String(year) : momentIn(date, words);

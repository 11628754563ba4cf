/** Which years an axis of days prints. A file of its own: kinds whose axis has no days need no calendar. */
import { utcYear } from 'd3-time';
import { LONG_YEARS, roundYears } from './time.ts';

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

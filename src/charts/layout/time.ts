/** Which years an axis of time prints, of those that were measured. */

/** Over more years than these, readers count by round ones, not from the first. */
export const LONG_YEARS = 30;

/** The least step of years from this one on that readers count by: up to four as it is, then 5, 10, 20, 50, 100 … */
export function roundYears(step: number): number {
  if (step <= 4) return step;
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= step) ?? step;
}

/** Round ones among the years; all of them, where those are too few to count by. */
function roundOnes(years: readonly number[], step: number): readonly number[] {
  const round = years.filter((year) => year % step === 0);
  return round.length > 1 ? round : years;
}

/**
 * Years to print under an axis: the first, the last, and between them as many as have room, at an even step; where the
 * measured years are irregular, those years themselves, over a long time the round ones among them, so that no
 * unmeasured year is put before the reader.
 */
export function yearTicks(measured: readonly number[], widthPx: number, roomPx = 46): number[] {
  const years = [...new Set(measured)].toSorted((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const pxPerYear = widthPx / (last - first);
  const regular = years.length === last - first + 1;
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, Math.floor(widthPx / roomPx))));
  const round = roundYears(step);
  const isLong = last - first > LONG_YEARS;
  const even = (year: number): boolean => (year - first) % step === 0;
  const wanted = isLong ? roundOnes(years, round) : regular ? years.filter(even) : years;
  const ticks: number[] = [first];
  for (const year of wanted) {
    const before = ticks.at(-1) ?? first;
    if ((year - before) * pxPerYear >= roomPx - 4 && (last - year) * pxPerYear >= roomPx - 4) ticks.push(year);
  }
  return [...new Set([first, ...ticks, last])];
}

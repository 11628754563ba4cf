/** Which measured points a line may join: no line runs through a year that was not measured. */
import { extent } from 'd3-array';
import { z } from 'zod';
import type { Status } from '../../data/model/schema.ts';
import { datumSchema, type Datum } from './datum.ts';

/** What no year is has a kind of its own. */
const WHOLE_YEAR = 'a calendar year as a number, such as 2024; days, months and quarters are for a step chart';

const yearPointSchema = z.strictObject({
  /** Calendar year of the measurement. */
  year: z.number(WHOLE_YEAR).int(WHOLE_YEAR).describe('calendar year'),
  datum: datumSchema,
});
export type YearPoint = z.infer<typeof yearPointSchema>;

/** Points of one series: at most one a year, in any order. */
export const yearPointsSchema = z
  .array(yearPointSchema)
  .min(1)
  .superRefine((points, ctx) => {
    points.forEach((point, i) => {
      if (points.findIndex((other) => other.year === point.year) !== i) {
        ctx.addIssue({
          code: 'custom',
          path: [i, 'year'],
          message: `one point a year; ${point.year} occurs twice`,
        });
      }
    });
  });

/** The points in order of time. */
export const inOrder = <P extends { readonly year: number }>(points: readonly P[]): P[] =>
  points.toSorted((a, b) => a.year - b.year);

export interface Run<P> {
  readonly points: readonly P[];
  readonly status: Status;
}

/** How far each status is from a measurement; a stretch between two points is only as good as the weaker. */
const WEAKNESS: readonly Status[] = ['reported', 'context', 'derived', 'claimed', 'target', 'planned'];
const weaker = (a: Status, b: Status): Status => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b);

/**
 * Stretches of a series that may be drawn as lines: broken where two points lie more than `gapAfterYears` apart, and
 * where the evidence changes, so that a stretch towards a plan can be painted as one. A lone point is a run of one.
 */
export function splitRuns<P extends { readonly year: number; readonly datum: Pick<Datum, 'status'> }>(
  points: readonly P[],
  gapAfterYears: number,
): Run<P>[] {
  const runs: { points: P[]; status: Status }[] = [];
  let previous: P | undefined;
  for (const point of inOrder(points)) {
    const last = runs.at(-1);
    if (!last || !previous || point.year - previous.year > gapAfterYears)
      runs.push({ points: [point], status: point.datum.status });
    else {
      const status = weaker(previous.datum.status, point.datum.status);
      if (last.points.length === 1 || last.status === status) {
        last.points.push(point);
        last.status = status;
      } else runs.push({ points: [previous, point], status });
    }
    previous = point;
  }
  return runs;
}

/** First and last year of several series; undefined where there is no point. */
export function yearExtent(
  series: readonly { readonly points: readonly { readonly year: number }[] }[],
): [number, number] | undefined {
  const [first, last] = extent(series.flatMap((row) => row.points.map((point) => point.year)));
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Over more years than these, readers count by round ones, not from the first. */
export const LONG_YEARS = 30;

/** The least step of years from this one on that readers count by: up to four as it is, then 5, 10, 20, 50, 100 … */
export function roundYears(step: number): number {
  if (step <= 4) return step;
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= step) ?? step;
}

/**
 * Years to print under an axis: the first, the last, and between them as many as have room, at an even step; where the
 * measured years are irregular, those years themselves, so that no unmeasured year is put before the reader.
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
  const wanted = regular ? years.filter((year) => (isLong ? year % round : (year - first) % step) === 0) : years;
  const ticks: number[] = [first];
  for (const year of wanted) {
    const before = ticks.at(-1) ?? first;
    if ((year - before) * pxPerYear >= roomPx - 4 && (last - year) * pxPerYear >= roomPx - 4) ticks.push(year);
  }
  return [...new Set([first, ...ticks, last])];
}

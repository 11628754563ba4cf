/** How large the dots of a series are, and which points have one. */
import type { Datum } from '../evidence/datum.ts';
import { splitRuns } from '../evidence/runs.ts';
import { type When } from '../evidence/when.ts';

/** A series of more points is drawn by its line: dots would touch each other and hide it. */
const MOST_DOTS = 250;
const LEAST_PX = 1.2;

/** Whether a series has too many points for a dot at each. */
export const isDense = (points: readonly unknown[]): boolean => points.length > MOST_DOTS;

/** Radius of the dots of a series: as wanted, or less where neighbours would touch. */
export function dotPx(wantedPx: number, xs: readonly number[]): number {
  const [first = 0] = xs;
  const apartPx = ((xs.at(-1) ?? first) - first) / Math.max(1, xs.length - 1);
  return xs.length < 2 || isDense(xs) ? wantedPx : Math.min(wantedPx, Math.max(LEAST_PX, apartPx * 0.42));
}

/**
 * Points that have a dot: all, or, in a dense series, its ends, those that no line runs through, and those that carry
 * more than a value.
 */
export function pointsWithDots<P extends When & { readonly datum: Datum }>(
  points: readonly P[],
  gap: number,
): ReadonlySet<P> {
  if (!isDense(points)) return new Set(points);
  const alone = splitRuns(points, gap).flatMap((run) => (run.points.length === 1 ? run.points : []));
  const telling = points.filter(({ datum }) => datum.bound !== undefined || datum.figure !== undefined);
  return new Set([...points.slice(0, 1), ...points.slice(-1), ...alone, ...telling]);
}

/** The least box in degrees around shapes, across the date line where that is the shorter way round. */
import type { GeoPermissibleObjects } from 'd3-geo';
import { valueAt } from '../../../data/model/found.ts';

/** West, south, east, north in degrees; east is larger than west, beyond 180 where the date line is crossed. */
export type Extent = readonly [number, number, number, number];
type XY = readonly [number, number];

const isPoint = (value: unknown): value is XY => Array.isArray(value) && typeof value[0] === 'number';

/** Rings, lines and points in nested lists, each as a list of points. */
function linesIn(value: unknown): (readonly XY[])[] {
  if (!Array.isArray(value) || value.length === 0) return [];
  if (isPoint(value)) return [[value]];
  return isPoint(value[0]) ? [value as XY[]] : value.flatMap(linesIn);
}

const linesOf = (object: GeoPermissibleObjects): (readonly XY[])[] => {
  const inner = valueAt(object, ['geometries']);
  return Array.isArray(inner)
    ? inner.flatMap((one) => linesOf(one as GeoPermissibleObjects))
    : linesIn(valueAt(object, ['coordinates']));
};

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * Stretches of longitude that lines cover, each the shorter way from point to point: start from 0 to 360, and length.
 */
const stretchesOf = (lines: readonly (readonly XY[])[]): { from: number; to: number }[] =>
  lines.flatMap((line) =>
    line.map(([lon], i) => {
      const next = line[i + 1]?.[0] ?? lon;
      const way = turn(next - lon);
      const [from, length] = way <= 180 ? [turn(lon), way] : [turn(next), 360 - way];
      return { from, to: from + length };
    }),
  );

/** The extent leaves out the widest stretch of longitude in which nothing lies. */
export function extentOf(object: GeoPermissibleObjects): Extent {
  const lines = linesOf(object);
  const latitudes = lines.flat().map(([, lat]) => lat);
  const low = latitudes.reduce((a, b) => Math.min(a, b), 90);
  const high = latitudes.reduce((a, b) => Math.max(a, b), -90);
  const sorted = stretchesOf(lines).toSorted((a, b) => a.from - b.from);
  const [first] = sorted;
  if (!first) return [-180, -90, 180, 90];
  let [reach, gap, west] = [first.to, 0, first.from];
  for (const { from, to } of [...sorted.slice(1), { from: first.from + 360, to: 0 }]) {
    if (from - reach > gap) [gap, west] = [from - reach, from % 360];
    reach = Math.max(reach, to);
  }
  // What goes all the way round has no gap.
  if (gap === 0) return [-180, low, 180, high];
  const start = west > 180 ? west - 360 : west;
  return [start, low, start + 360 - gap, high];
}

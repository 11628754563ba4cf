/** Whole degrees as hairlines, their numbers along the edges. */
import type { Geography } from '../../charts/kinds/map/geography.ts';
import type { Point2 } from '../../charts/kinds/map/simplify.ts';
import { type Mark, SMALL_PX, type TextMark } from '../../charts/scene/types.ts';

export type LonLat = readonly [number, number];

const TICK_PX = 9;

interface SheetSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Sheet extends SheetSize {
  readonly geography: Geography;
  readonly at: (lonLat: LonLat) => Point2;
}

export const polyline = (points: readonly Point2[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');

/** Where a curve sampled as points crosses a level of one axis. */
function crossing(points: readonly Point2[], axis: 0 | 1, level: number): number | undefined {
  const along = axis === 0 ? 1 : 0;
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i] ?? b;
    if ((a[axis] - level) * (b[axis] - level) <= 0 && a[axis] !== b[axis]) {
      const t = (level - a[axis]) / (b[axis] - a[axis]);
      return a[along] + (b[along] - a[along]) * t;
    }
  }
  return undefined;
}

/** The part of a polyline that may be seen on the sheet: from the first to the last piece whose box reaches into it. */
export function seenPart(points: readonly Point2[], { widthPx, heightPx }: SheetSize): readonly Point2[] {
  const reaches = (from: number, axis: 0 | 1, end: number): boolean => {
    const [a = 0, b = 0] = [points[from]?.[axis], points[from + 1]?.[axis]];
    return Math.max(a, b) >= 0 && Math.min(a, b) <= end;
  };
  const pieces = points.slice(1).map((_, from) => reaches(from, 0, widthPx) && reaches(from, 1, heightPx));
  const first = pieces.indexOf(true);
  return first < 0 ? [] : points.slice(first, pieces.lastIndexOf(true) + 2);
}

/** Whole degrees as hairlines; their numbers along the foot (east) and the right edge (north). */
export function graticule(sheet: Sheet): { lines: Mark[]; numbers: Mark[] } {
  const { at, widthPx, heightPx } = sheet;
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const lines: Mark[] = [];
  const line = (key: string, points: readonly Point2[]): void => {
    const seen = seenPart(points, sheet);
    if (seen.length > 0) lines.push({ shape: 'path', key, part: 'grid', d: polyline(seen) });
  };
  const numbers: Mark[] = [];
  const text = (line: string, place: Pick<TextMark, 'key' | 'x' | 'y' | 'anchor'>): Mark => ({
    shape: 'text',
    part: 'axis-label',
    ...place,
    sizePx: SMALL_PX,
    lines: [line],
    halo: true,
  });
  for (const lon of range(102, 126)) {
    const points = range(33, 47).map((lat) => at([lon, lat]));
    const x = crossing(points, 1, heightPx);
    if (x === undefined || x < 0 || x > widthPx) continue;
    line(`meridian:${lon}`, points);
    if (x > 24 && x < widthPx - 60) {
      numbers.push(
        { shape: 'line', key: `tick:${lon}e`, part: 'tick', x1: x, x2: x, y1: heightPx - TICK_PX, y2: heightPx },
        text(`${lon}° E`, { key: `${lon}e`, x, y: heightPx - TICK_PX - 5, anchor: 'middle' }),
      );
    }
  }
  for (const lat of range(33, 46)) {
    const points = range(98, 126).map((lon) => at([lon, lat]));
    const y = crossing(points, 0, widthPx);
    line(`parallel:${lat}`, points);
    if (y !== undefined && y > 20 && y < heightPx - 40) {
      numbers.push(
        { shape: 'line', key: `tick:${lat}n`, part: 'tick', x1: widthPx - TICK_PX, x2: widthPx, y1: y, y2: y },
        text(`${lat}° N`, { key: `${lat}n`, x: widthPx - TICK_PX - 5, y: y + 4.7, anchor: 'end' }),
      );
    }
  }
  return { lines, numbers };
}

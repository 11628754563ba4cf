/** Whole degrees as hairlines, their numbers along the edges. */
import type { Geography } from '../../charts/kinds/map/geography.ts';
import type { Point2 } from '../../charts/kinds/map/simplify.ts';
import { type Mark, SMALL_PX, type TextMark } from '../../charts/scene/types.ts';

export type LonLat = readonly [number, number];

const TICK_PX = 9;

export interface Sheet {
  readonly geography: Geography;
  readonly widthPx: number;
  readonly heightPx: number;
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

/** Whole degrees as hairlines; their numbers along the foot (east) and the right edge (north). */
export function graticule({ at, widthPx, heightPx }: Sheet): { lines: Mark[]; numbers: Mark[] } {
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const lines: Mark[] = [];
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
    const points = range(0, 28).map((i) => at([lon, 33 + i * 0.5]));
    const x = crossing(points, 1, heightPx);
    if (x === undefined || x < 0 || x > widthPx) continue;
    lines.push({ shape: 'path', key: `meridian:${lon}`, part: 'grid', d: polyline(points) });
    if (x > 24 && x < widthPx - 60) {
      numbers.push(
        { shape: 'line', key: `tick:${lon}e`, part: 'tick', x1: x, x2: x, y1: heightPx - TICK_PX, y2: heightPx },
        text(`${lon}° E`, { key: `${lon}e`, x, y: heightPx - TICK_PX - 5, anchor: 'middle' }),
      );
    }
  }
  for (const lat of range(33, 46)) {
    const points = range(0, 56).map((i) => at([98 + i * 0.5, lat]));
    const y = crossing(points, 0, widthPx);
    lines.push({ shape: 'path', key: `parallel:${lat}`, part: 'grid', d: polyline(points) });
    if (y !== undefined && y > 20 && y < heightPx - 40) {
      numbers.push(
        { shape: 'line', key: `tick:${lat}n`, part: 'tick', x1: widthPx - TICK_PX, x2: widthPx, y1: y, y2: y },
        text(`${lat}° N`, { key: `${lat}n`, x: widthPx - TICK_PX - 5, y: y + 4.7, anchor: 'end' }),
      );
    }
  }
  return { lines, numbers };
}

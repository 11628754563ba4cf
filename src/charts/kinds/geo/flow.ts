/**
 * Flows: arrows along the shortest way on the globe, as wide as their value, each on the right-hand side of its way.
 */
import { geoInterpolate } from 'd3-geo';
import type { Panel } from './panel.ts';

type XY = readonly [number, number];

const STEPS = 48;
const HEAD_PX = 9;

const isInside = ([x, y]: XY, { window }: Panel): boolean =>
  x >= window.x && x <= window.x + window.widthPx && y >= window.y && y <= window.y + window.heightPx;

/** Points of the way in px, in runs: it breaks where it leaves the window or crosses the edge of the map. */
function runsOf(from: XY, to: XY, panel: Panel): XY[][] {
  const { projected, window } = panel;
  const between = projected.isFlat
    ? (t: number): XY => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    : geoInterpolate([from[0], from[1]], [to[0], to[1]]);
  const runs: XY[][] = [[]];
  for (let i = 0; i <= STEPS; i++) {
    const point = projected.at(between(i / STEPS));
    const last = runs.at(-1)?.at(-1);
    const isJump = point && last && Math.hypot(point[0] - last[0], point[1] - last[1]) > window.widthPx / 3;
    if (!point || !isInside(point, panel) || isJump) runs.push([]);
    if (point && isInside(point, panel)) runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

/** The outline of a stretch: its way, and back beside it; `isLast` ends in a head. */
function ribbon(run: readonly XY[], widthPx: number, isLast: boolean): string {
  const [a, b] = [run.at(-2), run.at(-1)];
  if (!a || !b) return '';
  const normal = (i: number): XY => {
    const [p, q] = [run[Math.max(0, i - 1)] ?? a, run[Math.min(run.length - 1, i + 1)] ?? b];
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [-(q[1] - p[1]) / length, (q[0] - p[0]) / length];
  };
  const headPx = isLast ? Math.max(HEAD_PX, widthPx * 1.3) : 0;
  const body = run.filter((point) => !isLast || Math.hypot(point[0] - b[0], point[1] - b[1]) > headPx);
  const stem = body.length > 0 ? body : [run[0] ?? a];
  const beside = stem.map(([x, y], i): XY => {
    const [nx, ny] = normal(i);
    return [x + nx * widthPx, y + ny * widthPx];
  });
  const end = stem.at(-1) ?? a;
  const [nx, ny] = normal(Math.max(0, stem.length - 1));
  const wide = widthPx / 2 + Math.max(4, widthPx * 0.6);
  const middle: XY = [end[0] + (nx * widthPx) / 2, end[1] + (ny * widthPx) / 2];
  const barb = (side: 1 | -1): XY => [middle[0] + nx * wide * side, middle[1] + ny * wide * side];
  const head = isLast ? [barb(-1), b, barb(1)] : [];
  const points = [...stem, ...head, ...beside.toReversed()];
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}Z`;
}

/** An arrow's outline; empty where nothing of it lies in the window. */
export function arrowPath(from: XY, to: XY, widthPx: number, panel: Panel): string {
  const runs = runsOf(from, to, panel);
  const end = panel.projected.at(to);
  return runs
    .map((run, i) => {
      const last = run.at(-1);
      const arrives = i === runs.length - 1 && end !== undefined && last?.[0] === end[0] && last[1] === end[1];
      return ribbon(run, widthPx, arrives);
    })
    .join('');
}

/** Where an arrow's words and notes belong. */
export function wayPoint(from: XY, to: XY, panel: Panel): XY | undefined {
  const longest = runsOf(from, to, panel).toSorted((a, b) => b.length - a.length)[0];
  return longest?.[Math.floor(longest.length / 2)];
}

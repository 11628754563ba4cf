/** A swarm on its way from one place to another: one dot for each of what moves, as a comet whose head has arrived. */
import type { Point2 } from '../../charts/kinds/map/simplify.ts';

/** Steps of a sequence that fills a plane evenly, without rows and without chance (the plastic number's powers). */
const [STEP_U, STEP_V] = [0.754877666246693, 0.569840290998053];
/** Where along the way the head begins to round off, and how wide the tail is where it leaves, as parts of the head. */
const HEAD_AT = 0.74;
const TAIL_WIDTH = 0.07;

export interface SwarmEnds {
  readonly from: Point2;
  readonly to: Point2;
}

/** Half the comet's width at `t` (0: tail, 1: tip), as a part of the widest. */
function halfWidth(t: number): number {
  if (t > HEAD_AT) return Math.sqrt(Math.max(0, 1 - ((t - HEAD_AT) / (1 - HEAD_AT)) ** 2));
  return TAIL_WIDTH + (1 - TAIL_WIDTH) * (t / HEAD_AT) ** 2.2;
}

/**
 * `count` points, evenly strewn over a comet from `from` to round `to`, whose head is `radius` wide; none nearer to
 * either end than `clear`. The same input gives the same points, in the order of the way.
 */
export function swarmPoints({ from, to }: SwarmEnds, count: number, radius: number, clear: number): Point2[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  // The head is round: its middle is the place itself.
  const whole = length + radius;
  const bend = length * 0.12;
  const points: { t: number; point: Point2 }[] = [];
  for (let i = 0; points.length < count; i++) {
    if (i > count * 100)
      throw new RangeError(
        `src/exhibits/cover: a swarm of ${count} dots found no room between its ends; draw fewer, or smaller ones`,
      );
    // A square as long as the way: in it the sequence is even in all directions.
    const t = (0.5 + i * STEP_U) % 1;
    const across = (((0.5 + i * STEP_V) % 1) - 0.5) * whole;
    if (Math.abs(across) > halfWidth(t) * radius) continue;
    const along = t * whole;
    const side = across + Math.sin(Math.min(1, along / length) * Math.PI) * bend;
    const point: Point2 = [from[0] + ux * along - uy * side, from[1] + uy * along + ux * side];
    if ([from, to].some((end) => Math.hypot(point[0] - end[0], point[1] - end[1]) < clear)) continue;
    points.push({ t, point });
  }
  return points.toSorted((a, b) => a.t - b.t).map(({ point }) => point);
}

/**
 * Points as one path of round-ended strokes without length, each given from the last: a dot apiece, in few bytes. To
 * whole units of the outlines, a tenth of a pixel on a phone.
 */
export function dotsPath(points: readonly Point2[]): string {
  let [x, y] = [0, 0];
  return points
    .map((point, i) => {
      const [dx, dy] = [Math.round(point[0]) - x, Math.round(point[1]) - y];
      [x, y] = [x + dx, y + dy];
      return `${i === 0 ? 'M' : 'm'}${dx}${dy < 0 ? '' : ' '}${dy}h0`;
    })
    .join('');
}

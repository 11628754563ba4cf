/** Finds free room for a short text beside the point that it belongs to: values in line charts, names of points. */
import { boxesTouch, type Box } from '../scene/boxes.ts';
import { leadingPx, measureText } from '../text/text.ts';
import type { RectMark } from '../scene/types.ts';

/** Ascent and descent of the label face in em, as `textBox` takes them. */
const ASCENT_EM = 0.76;
const DESCENT_EM = 0.2;

/** Height of a block of lines, from the first line's ascent to the last one's descent. */
export const blockHeightPx = (lineCount: number, sizePx: number): number =>
  lineCount === 0 ? 0 : (lineCount - 1) * leadingPx(sizePx) + sizePx * (ASCENT_EM + DESCENT_EM);

/** Baseline of the first line of a block whose upper edge is `topPx`. */
export const firstBaseline = (topPx: number, sizePx: number): number => topPx + sizePx * ASCENT_EM;

/** A square box around a point. */
export const boxAround = (key: string, x: number, y: number, halfPx: number): Box => ({
  key,
  x0: x - halfPx,
  x1: x + halfPx,
  y0: y - halfPx,
  y1: y + halfPx,
});

export type XY = readonly [number, number];

/** No board is longer: a line that leaves it is not followed. */
const MOST_STEPS = 2000;

/** Small boxes along a polyline, so that words keep off the line without keeping off the whole area that it spans. */
export function boxesAlong(key: string, points: readonly XY[], halfPx = 1.5, everyPx = 5): Box[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i] ?? [x2, y2];
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / everyPx)));
    return Array.from({ length: steps + 1 }, (_, step) =>
      boxAround(`${key}:${i}:${step}`, x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, halfPx),
    );
  });
}

/** Boxes as cells that are never drawn: `annotate` reads marks, and these keep its words off a line. */
export const asObstacles = (boxes: readonly Box[]): RectMark[] =>
  boxes.map((box) => ({
    shape: 'rect',
    part: 'cell',
    key: box.key,
    x: box.x0,
    y: box.y0,
    width: box.x1 - box.x0,
    height: box.y1 - box.y0,
  }));

export interface WantedText {
  readonly key: string;
  /** The point that the words belong to. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly bold?: boolean | undefined;
  /** Distances from the point to try, nearest first. */
  readonly reachPx: readonly number[];
  /** Which side to try first. Default above. */
  readonly prefer?: 'above' | 'below' | undefined;
  /** Places that are taken only where there is no other. */
  readonly avoid?: ((box: Box) => boolean) | undefined;
}

/** Where the words stand: `x` is their left edge, `y` the first baseline; `free` whether they are clear of all else. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly free: boolean;
}

/** Between words and what they must not touch. */
const APART_PX = 1.5;

/** Less than one obstacle that is touched. */
const AVOIDED = 0.5;

type Direction = readonly [number, number];
const SIDES: readonly Direction[] = [
  [1, -0.6],
  [-1, -0.6],
  [1, 0.6],
  [-1, 0.6],
  [1, 0],
  [-1, 0],
];
const directions = (prefer: 'above' | 'below'): readonly Direction[] =>
  prefer === 'above' ? [[0, -1], [0, 1], ...SIDES] : [[0, 1], [0, -1], ...SIDES];

const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/** Obstacles that words beside a point could touch at all; a point outside the frame may send them anywhere. */
function within(
  { x, y, reachPx }: WantedText,
  obstacles: readonly Box[],
  frame: Omit<Box, 'key'>,
  [widthPx, heightPx]: XY,
): readonly Box[] {
  if (x < frame.x0 || x > frame.x1 || y < frame.y0 || y > frame.y1) return obstacles;
  const reach = Math.max(0, ...reachPx) + APART_PX;
  const window = {
    key: '',
    x0: x - reach - widthPx,
    x1: x + reach + widthPx,
    y0: y - reach - heightPx,
    y1: y + reach + heightPx,
  };
  return obstacles.filter((one) => boxesTouch(window, one));
}

/**
 * A place for words beside a point, inside the frame and clear of the obstacles. Where nothing is free it answers with
 * the least covered place and `free: false`; what becomes of the words then is for the caller to say.
 */
export function placeText(wanted: WantedText, obstacles: readonly Box[], frame: Omit<Box, 'key'>): PlacedText {
  const widthPx = Math.max(0, ...wanted.lines.map((line) => measureText(line, wanted.sizePx, wanted.bold)));
  const heightPx = blockHeightPx(wanted.lines.length, wanted.sizePx);
  const near = within(wanted, obstacles, frame, [widthPx, heightPx]);
  let best: { box: Box; covered: number } | undefined;
  for (const reach of wanted.reachPx) {
    for (const [dx, dy] of directions(wanted.prefer ?? 'above')) {
      const x0 = Math.min(Math.max(wanted.x + dx * (reach + widthPx / 2) - widthPx / 2, frame.x0), frame.x1 - widthPx);
      const y0 = Math.min(
        Math.max(wanted.y + dy * (reach + heightPx / 2) - heightPx / 2, frame.y0),
        frame.y1 - heightPx,
      );
      const box = { key: wanted.key, x0, y0, x1: x0 + widthPx, y1: y0 + heightPx };
      const touching = near.filter((obstacle) => boxesTouch(box, obstacle, APART_PX));
      const avoided = touching.length === 0 && wanted.avoid?.(box) ? AVOIDED : 0;
      const covered = touching.reduce((sum, obstacle) => sum + 1 + sharedArea(box, obstacle), avoided);
      if (!best || covered < best.covered) best = { box, covered };
      if (covered === 0) break;
    }
    if (best?.covered === 0) break;
  }
  const box = best?.box ?? boxAround(wanted.key, wanted.x, wanted.y, 0);
  return { x: box.x0, y: firstBaseline(box.y0, wanted.sizePx), box, free: (best?.covered ?? 1) <= AVOIDED };
}

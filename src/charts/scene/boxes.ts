/** Bounding boxes of marks, for placing labels beside what is already drawn and for the tests. */
import { leadingPx, measureText } from '../text/text.ts';
import type { Mark, TextMark, Transform } from './types.ts';

export interface Box {
  readonly key: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Box of a text, from the face's advance widths, ascent 0.76 em and descent 0.2 em. */
export function textBox(mark: TextMark): Box {
  const widthPx = Math.max(
    ...mark.lines.map((line) => measureText(line, mark.sizePx, mark.italic ? 'italic' : mark.bold)),
  );
  const x0 = mark.x - (mark.anchor === 'middle' ? widthPx / 2 : mark.anchor === 'end' ? widthPx : 0);
  return {
    key: mark.key,
    x0,
    x1: x0 + widthPx,
    y0: mark.y - mark.sizePx * 0.76,
    y1: mark.y + (mark.lines.length - 1) * leadingPx(mark.sizePx) + mark.sizePx * 0.2,
  };
}

/**
 * Box of a path with absolute commands (what d3-shape and d3-path write); curves count by their control points. An e is
 * an exponent.
 */
function pathBox(key: string, d: string): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (command === 'H') xs.push(...numbers);
    else if (command === 'V') ys.push(...numbers);
    else if (command === 'A') {
      for (let i = 5; i < numbers.length; i += 7) {
        xs.push(numbers[i] ?? 0);
        ys.push(numbers[i + 1] ?? 0);
      }
    } else if ('MLCSQT'.includes(command)) numbers.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
    else if (!'Zz'.includes(command))
      throw new RangeError(`${key}: path command ${command} is relative; write absolute ones, M L C Z`);
  }
  return { key, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

const move = (box: Box, { x, y, k }: Transform): Box => ({
  key: box.key,
  x0: box.x0 * k + x,
  x1: box.x1 * k + x,
  y0: box.y0 * k + y,
  y1: box.y1 * k + y,
});

/** Box of a mark in board units; none for a `use` mark, whose geometry lies elsewhere, and for groups. */
export function boxOf(mark: Mark): Box | undefined {
  switch (mark.shape) {
    case 'rect':
      return { key: mark.key, x0: mark.x, y0: mark.y, x1: mark.x + mark.width, y1: mark.y + mark.height };
    case 'circle':
      return { key: mark.key, x0: mark.cx - mark.r, y0: mark.cy - mark.r, x1: mark.cx + mark.r, y1: mark.cy + mark.r };
    case 'line':
      return {
        key: mark.key,
        x0: Math.min(mark.x1, mark.x2),
        y0: Math.min(mark.y1, mark.y2),
        x1: Math.max(mark.x1, mark.x2),
        y1: Math.max(mark.y1, mark.y2),
      };
    case 'path': {
      const box = pathBox(mark.key, mark.d);
      return mark.transform ? move(box, mark.transform) : box;
    }
    case 'text':
      return textBox(mark);
    case 'use':
    case 'group':
      return undefined;
  }
}

/** Whether two boxes come nearer than `gapPx` to each other; a negative gap lets them overlap by so much. */
export const boxesTouch = (a: Box, b: Box, gapPx = 0): boolean =>
  a.x0 < b.x1 + gapPx && b.x0 < a.x1 + gapPx && a.y0 < b.y1 + gapPx && b.y0 < a.y1 + gapPx;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the straight line from `a` to `b` passes through the box: it reaches there, and has corners on both sides. */
export function segmentCrosses(a: Point, b: Point, { x0, x1, y0, y1 }: Box): boolean {
  if (Math.max(a.x, b.x) <= x0 || Math.min(a.x, b.x) >= x1 || Math.max(a.y, b.y) <= y0 || Math.min(a.y, b.y) >= y1)
    return false;
  const sideOf = (x: number, y: number): number => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  const sides = [sideOf(x0, y0), sideOf(x0, y1), sideOf(x1, y0), sideOf(x1, y1)];
  return Math.min(...sides) < 0 && Math.max(...sides) > 0;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The nearest two points of two boxes that do not touch; `along` says where in a stretch that both share (0 to 1, 0.5
 * its middle).
 */
export function nearestPoints(a: Box, b: Box, along = 0.5): readonly [Point, Point] {
  const between = (a0: number, a1: number, b0: number, b1: number): [number, number] => {
    if (a1 < b0) return [a1, b0];
    if (b1 < a0) return [a0, b1];
    const from = Math.max(a0, b0);
    const shared = from + (Math.min(a1, b1) - from) * along;
    return [clamp(shared, a0, a1), clamp(shared, b0, b1)];
  };
  const [ax, bx] = between(a.x0, a.x1, b.x0, b.x1);
  const [ay, by] = between(a.y0, a.y1, b.y0, b.y1);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ];
}

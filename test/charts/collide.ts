/** What must hold for every scene: inside its board, finite, keys unique, no text on text. */
import { expect } from 'vitest';
import { renderScene } from '../../src/charts/scene/render.ts';
import { leadingPx, measureText } from '../../src/charts/scene/text.ts';
import type { Board, Mark, Scene, TextMark, Transform } from '../../src/charts/scene/types.ts';

export interface Box { readonly key: string; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

const textBox = (mark: TextMark): Box => {
  const widthPx = Math.max(...mark.lines.map((line) => measureText(line, mark.sizePx, mark.bold)));
  const x0 = mark.x - (mark.anchor === 'middle' ? widthPx / 2 : mark.anchor === 'end' ? widthPx : 0);
  return {
    key: mark.key, x0, x1: x0 + widthPx,
    y0: mark.y - mark.sizePx * 0.76,
    y1: mark.y + (mark.lines.length - 1) * leadingPx(mark.sizePx) + mark.sizePx * 0.2,
  };
};

/** Box of a path with absolute commands (what d3-shape and d3-path write); curves count by their control points. */
const pathBox = (key: string, d: string): Box => {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (command === 'H') xs.push(...numbers);
    else if (command === 'V') ys.push(...numbers);
    else if (command === 'A') { for (let i = 5; i < numbers.length; i += 7) { xs.push(numbers[i] ?? 0); ys.push(numbers[i + 1] ?? 0); } }
    else if ('MLCSQT'.includes(command)) numbers.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
    else if (!'Zz'.includes(command)) throw new Error(`${key}: path command ${command} is not absolute; the box cannot be told`);
  }
  return { key, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

const move = (box: Box, { x, y, k }: Transform): Box =>
  ({ key: box.key, x0: box.x0 * k + x, x1: box.x1 * k + x, y0: box.y0 * k + y, y1: box.y1 * k + y });

/** Box of a mark in board units; none for a `use` mark, whose geometry lies elsewhere, and for groups. */
export function boxOf(mark: Mark): Box | undefined {
  switch (mark.shape) {
    case 'rect': return { key: mark.key, x0: mark.x, y0: mark.y, x1: mark.x + mark.width, y1: mark.y + mark.height };
    case 'circle': return { key: mark.key, x0: mark.cx - mark.r, y0: mark.cy - mark.r, x1: mark.cx + mark.r, y1: mark.cy + mark.r };
    case 'line': return { key: mark.key, x0: Math.min(mark.x1, mark.x2), y0: Math.min(mark.y1, mark.y2), x1: Math.max(mark.x1, mark.x2), y1: Math.max(mark.y1, mark.y2) };
    case 'path': { const box = pathBox(mark.key, mark.d); return mark.transform ? move(box, mark.transform) : box; }
    case 'text': return textBox(mark);
    case 'use':
    case 'group': return undefined;
  }
}

/** All marks, those inside groups too. */
export const allMarks = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.shape === 'group' ? [mark, ...allMarks(mark.children)] : [mark]));

/** Pairs of boxes that overlap by more than `slackPx` both ways. */
export const overlaps = (boxes: readonly Box[], others: readonly Box[] = boxes, slackPx = 0.5): string[] =>
  boxes.flatMap((a, i) => others.slice(others === boxes ? i + 1 : 0)
    .filter((b) => a.key !== b.key && Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > slackPx && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > slackPx)
    .map((b) => `${a.key} × ${b.key}`));

const seen = (mark: Mark): boolean => mark.opacity !== 0;

/** Boxes of the texts that can be seen. */
export const textBoxes = (marks: readonly Mark[]): Box[] =>
  marks.filter((mark): mark is TextMark => mark.shape === 'text' && seen(mark)).map(textBox);

/**
 * Asserts what every scene must hold: width of the board, finite numbers, unique keys, every mark and text inside
 * the board, no two texts on each other. Marks inside groups (a map under its camera) are clipped by their frame
 * and are only asked for unique keys. `apart` names parts that no text may lie on.
 */
export function expectSound(scene: Scene, board: Board, { apart = [] }: { apart?: readonly Mark['part'][] } = {}): void {
  expect(scene.widthPx).toBe(board.widthPx);
  expect(scene.heightPx).toBeGreaterThan(0);
  expect(() => renderScene(scene)).not.toThrow();
  const keys = allMarks(scene.marks).map((mark) => mark.key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i), 'keys used twice').toEqual([]);
  const boxes = scene.marks.filter(seen).flatMap((mark) => boxOf(mark) ?? []);
  const outside = boxes.filter((b) => b.x0 < -0.5 || b.y0 < -0.5 || b.x1 > scene.widthPx + 0.5 || b.y1 > scene.heightPx + 0.5);
  expect(outside, 'marks outside the board').toEqual([]);
  const texts = textBoxes(scene.marks);
  expect(overlaps(texts), 'texts on each other').toEqual([]);
  const data = scene.marks.filter((mark) => apart.includes(mark.part) && seen(mark)).flatMap((mark) => boxOf(mark) ?? []);
  expect(overlaps(texts, data), 'texts on marks').toEqual([]);
  const small = scene.marks.filter((mark) => mark.shape === 'text' && mark.sizePx < 13.5).map((mark) => mark.key);
  expect(small, 'text below 13.5').toEqual([]);
}

/** What must hold for every scene: inside its board, finite, keys unique, no text on text. */
import { expect } from 'vitest';
import { boxOf, textBox, type Box } from '../../src/charts/scene/boxes.ts';
import { renderScene } from '../../src/charts/scene/render.ts';
import type { Board, Mark, Scene, TextMark } from '../../src/charts/scene/types.ts';

/** All marks, those inside groups too. */
export const allMarks = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.shape === 'group' ? [mark, ...allMarks(mark.children)] : [mark]));

/** Pairs of boxes that overlap by more than `slackPx` both ways. */
export const overlaps = (boxes: readonly Box[], others: readonly Box[] = boxes, slackPx = 0.5): string[] =>
  boxes.flatMap((a, i) =>
    others
      .slice(others === boxes ? i + 1 : 0)
      .filter(
        (b) =>
          a.key !== b.key &&
          Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > slackPx &&
          Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > slackPx,
      )
      .map((b) => `${a.key} × ${b.key}`),
  );

const seen = (mark: Mark): boolean => mark.opacity !== 0;

/** Boxes of the texts that can be seen. */
const textBoxes = (marks: readonly Mark[]): Box[] =>
  marks.filter((mark): mark is TextMark => mark.shape === 'text' && seen(mark)).map(textBox);

/**
 * Asserts what every scene must hold: width of the board, finite numbers, unique keys, every mark and text inside
 * the board, no two texts on each other. Marks inside groups (a map under its camera) are clipped by their frame
 * and are only asked for unique keys. `apart` names parts that no text may lie on.
 */
export function expectSound(
  scene: Scene,
  board: Board,
  { apart = [] }: { apart?: readonly Mark['part'][] } = {},
): void {
  expect(scene.widthPx).toBe(board.widthPx);
  expect(scene.heightPx).toBeGreaterThan(0);
  expect(() => renderScene(scene)).not.toThrow();
  const keys = allMarks(scene.marks).map((mark) => mark.key);
  expect(
    keys.filter((key, i) => keys.indexOf(key) !== i),
    'keys used twice',
  ).toEqual([]);
  const boxes = scene.marks.filter(seen).flatMap((mark) => boxOf(mark) ?? []);
  const outside = boxes.filter(
    (b) => b.x0 < -0.5 || b.y0 < -0.5 || b.x1 > scene.widthPx + 0.5 || b.y1 > scene.heightPx + 0.5,
  );
  expect(outside, 'marks outside the board').toEqual([]);
  const texts = textBoxes(scene.marks);
  expect(overlaps(texts), 'texts on each other').toEqual([]);
  const data = scene.marks
    .filter((mark) => apart.includes(mark.part) && seen(mark))
    .flatMap((mark) => boxOf(mark) ?? []);
  expect(overlaps(texts, data), 'texts on marks').toEqual([]);
  const small = scene.marks.filter((mark) => mark.shape === 'text' && mark.sizePx < 13.5).map((mark) => mark.key);
  expect(small, 'text below 13.5').toEqual([]);
}

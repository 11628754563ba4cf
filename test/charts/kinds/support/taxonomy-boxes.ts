/** Boxes of a taxonomy's cells and of the words that belong inside them. */
import { boxOf, type Box } from '../../../../src/charts/scene/boxes.ts';
import type { Scene } from '../../../../src/charts/scene/types.ts';

export function boxesOf(scene: Scene): { cells: Box[]; words: Box[] } {
  const cells = scene.marks.filter((mark) => mark.part === 'track').flatMap((mark) => boxOf(mark) ?? []);
  const words = scene.marks
    .filter((mark) => mark.shape === 'text' && mark.key.includes('/'))
    .flatMap((mark) => boxOf(mark) ?? []);
  return { cells, words };
}

export const overlaps = (boxes: readonly Box[], others: readonly Box[]): string[] =>
  boxes.flatMap((a) =>
    others
      .filter((b) => a.key < b.key && a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5)
      .map((b) => `${a.key} × ${b.key}`),
  );

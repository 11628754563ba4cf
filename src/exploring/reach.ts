/** Which mark of a picture a finger or a key means: the same on the site and wherever the package draws. */

/** How far from a mark a finger may come down and still mean it. */
const FINGER_PX = 18;
const WAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function awayPx(mark: Element, x: number, y: number): number {
  const box = mark.getBoundingClientRect();
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** The mark whose outline is nearest to where a finger came down (px of the window), if it is near enough. */
export function nearestMark<M extends Element>(marks: readonly M[], x: number, y: number): M | undefined {
  let found: M | undefined;
  let nearest = FINGER_PX;
  for (const mark of marks) {
    const away = awayPx(mark, x, y);
    if (away < nearest) [found, nearest] = [mark, away];
  }
  return found;
}

/**
 * Where a key leads from the mark `at`: by arrows to its neighbour, at either end to itself; by Home and End to the
 * ends. From no mark the arrows lead to the first or the last. Null for a key that means nothing here.
 */
export function afterKey<M>(marks: readonly M[], at: M | undefined, key: string): M | undefined | null {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const way = WAYS[key];
  if (way === undefined) return null;
  const index = at === undefined ? -1 : marks.indexOf(at);
  const from = index === -1 && way < 0 ? marks.length : index;
  return marks[Math.max(0, Math.min(marks.length - 1, from + way))];
}

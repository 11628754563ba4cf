/**
 * Draws and describes checked rows. What a chart says where there is nothing to show is said here, once for all kinds.
 */
import { Problem } from '../data/model/problem.ts';
import { LABEL_PX, TITLE_PX, type Board, type ChartKind, type Mark, type Scene } from './scene/types.ts';
import { isShown } from './scene/view.ts';
import type { Words } from './words/dictionary.ts';

/** What a chart without rows is: the words, never a blank. */
const emptyScene = ({ widthPx, words }: Board): Scene => ({
  widthPx,
  heightPx: 80,
  marks: [
    {
      shape: 'text',
      key: 'empty',
      part: 'label',
      x: widthPx / 2,
      y: 40 + LABEL_PX * 0.35,
      anchor: 'middle',
      sizePx: TITLE_PX,
      lines: [words.noData],
    },
  ],
});

/** Keys made of two names may meet by chance: `a/b` of its own, and `b` of `a`. The later mark gets another. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.map((mark) => {
    let { key } = mark;
    for (let i = 2; seen.has(key); i += 1) key = `${mark.key}~${i}`;
    seen.add(key);
    return key === mark.key ? mark : { ...mark, key };
  });
}

/** The marks of checked rows; without rows, the words for that. Throws as the kind's own `scene` does. */
export function drawRows<Row, View>(kind: ChartKind<Row, View>, rows: readonly Row[], view: View, board: Board): Scene {
  if (rows.length === 0) return emptyScene(board);
  const scene = kind.scene(rows, view, board);
  return { ...scene, marks: apart(scene.marks) };
}

/** What `draw` returns; a Problem that it throws is told as one of the rows' origin, not of this project's files. */
export function drawnFrom<T>(origin: { readonly file: string; readonly place: string }, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem({ ...error.parts, file: origin.file, place: `${origin.place}, ${error.parts.place}` });
  }
}

/** Keys by which a view may name a row. */
export const keysOfRow = <Row, View>(kind: Pick<ChartKind<Row, View>, 'keysOf'>, row: Row): readonly string[] => {
  if (kind.keysOf) return kind.keysOf(row);
  const key = typeof row === 'object' && row !== null ? (Reflect.get(row, 'key') as unknown) : undefined;
  return typeof key === 'string' ? [key] : [];
};

/** What a view shows, whatever its kind. */
export const shownOf = (view: unknown): { readonly show?: readonly string[] | undefined } =>
  typeof view === 'object' && view !== null ? view : {};

/** Checked rows in a few sentences; where a view shows none of them, the words for that. */
export const describeRows = <Row, View>(
  kind: ChartKind<Row, View>,
  rows: readonly Row[],
  view: View,
  words: Words,
): string =>
  rows.some((row) => isShown(shownOf(view), ...keysOfRow(kind, row)))
    ? kind.describe(rows, view, words)
    : `${words.noData}${words.stop}`;

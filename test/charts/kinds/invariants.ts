/** What every kind of chart must hold, run over a kind's own rows and views. */
import { expect } from 'vitest';
import { describeRows, drawRows } from '../../../src/charts/draw.ts';
import { parseChart } from '../../../src/charts/parse-chart.ts';
import { narrowBoard, wideBoard, type ChartKind, type Mark, type Scene } from '../../../src/charts/scene/types.ts';
import { allMarks, expectSound } from '../collide.ts';

export const BOARDS = [narrowBoard('en'), wideBoard('en'), narrowBoard('zh'), wideBoard('zh')];

/** Marks that show data: those that a view may not rename or lose. */
const dataKeys = (scene: Scene): string[] =>
  allMarks(scene.marks)
    .filter(
      (mark) =>
        mark.shape !== 'text' &&
        mark.status !== undefined &&
        mark.part !== 'hatch' &&
        mark.part !== 'open-end' &&
        mark.part !== 'reference',
    )
    .map((mark) => mark.key)
    .toSorted();

/** Draws rows with a view on a board after `parseChart` has looked at both. */
export function draw<Row, View>(
  kind: ChartKind<Row, View>,
  rows: readonly unknown[],
  view: unknown,
  board = narrowBoard('en'),
): Scene {
  const parsed = parseChart(kind, rows, view, { file: 'test', place: 'case' });
  return drawRows(kind, parsed.rows, parsed.view, board);
}

/** Finds a mark by key; the test fails where it is not there. */
export function markOf(scene: Scene, key: string): Mark {
  const mark = allMarks(scene.marks).find((candidate) => candidate.key === key);
  if (!mark)
    throw new Error(
      `no mark ${key}; there are ${allMarks(scene.marks)
        .map((candidate) => candidate.key)
        .join(' ')}`,
    );
  return mark;
}

export interface KindCase {
  readonly rows: readonly unknown[];
  readonly views: readonly unknown[];
}

/**
 * Sound on both boards in both languages; one height for all views; the same data marks in all views that show all
 * rows; no rows and one row draw; table cells and description are there.
 */
export function expectKind<Row, View>(kind: ChartKind<Row, View>, { rows, views }: KindCase): void {
  for (const board of BOARDS) {
    const scenes = views.map((view) => draw(kind, rows, view, board));
    for (const scene of scenes) expectSound(scene, board);
    expect(new Set(scenes.map((scene) => scene.heightPx)).size, 'heights').toBe(1);
    const [first] = scenes;
    scenes.forEach((scene, i) => {
      const view = views[i];
      if (first && !(typeof view === 'object' && view !== null && 'show' in view))
        expect(dataKeys(scene)).toEqual(dataKeys(first));
    });
    expectSound(draw(kind, [], {}, board), board);
    expectSound(draw(kind, rows.slice(0, 1), {}, board), board);
    const parsed = parseChart(kind, rows, views[0] ?? {}, { file: 'test', place: 'case' });
    const table = kind.table(parsed.rows, parsed.view, board.words);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const words = kind.describe(parsed.rows, parsed.view, board.words);
    expect(words).toMatch(board.words.language === 'zh' ? /。$/ : /\.$/);
    expect(words).not.toMatch(/undefined|NaN/);
    expect(describeRows(kind, [], parsed.view, board.words)).not.toBe('');
  }
}

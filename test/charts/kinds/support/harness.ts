/** What every kind of chart must hold: `describeKind` runs it over a kind's cases, `expectKind` over several views of the same rows. */
import { describe, expect, it } from 'vitest';
import { describeRows, drawRows } from '../../../../src/charts/draw.ts';
import { parseChart } from '../../../../src/charts/parse-chart.ts';
import {
  narrowBoard,
  wideBoard,
  type Board,
  type ChartKind,
  type Mark,
  type Scene,
} from '../../../../src/charts/scene/types.ts';
import { wordsIn } from '../../../../src/charts/words/languages.ts';
import { allMarks, expectSound } from '../../collide.ts';
import { expectGolden } from '../../golden.ts';

/** Both boards in both languages. */
export const ALL_BOARDS = [narrowBoard('en'), wideBoard('en'), narrowBoard('zh'), wideBoard('zh')];

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

export interface KindViews {
  readonly rows: readonly unknown[];
  readonly views: readonly unknown[];
}

/**
 * Sound on both boards in both languages; one height for all views; the same data marks in all views that show all
 * rows; no rows and one row draw; table cells and description are there.
 */
export function expectKind<Row, View>(kind: ChartKind<Row, View>, { rows, views }: KindViews): void {
  for (const board of ALL_BOARDS) {
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

export interface KindCase {
  readonly rows: readonly unknown[];
  readonly view: Readonly<Record<string, unknown>>;
}
export const BOARDS: readonly Board[] = [narrowBoard('en'), wideBoard('en')];

/** Draws a case as its author wrote it. */
export function drawCase<Row, View>(kind: ChartKind<Row, View>, { rows, view }: KindCase, board: Board): Scene {
  const parsed = parseChart(kind, rows, view, { file: `test/charts/kinds/cases/${kind.name}.ts`, place: 'case' });
  return drawRows(kind, parsed.rows, parsed.view, board);
}

const rowKey = (row: unknown): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, 'key') : undefined;

export function describeKind<Row, View>(kind: ChartKind<Row, View>, cases: Readonly<Record<string, KindCase>>): void {
  describe.each(Object.entries(cases))(`${kind.name}, %s`, (name, value) => {
    it.each([...BOARDS, narrowBoard('zh'), wideBoard('zh')])('is sound on $id, $words.language', (board) => {
      expectSound(drawCase(kind, value, board), board);
    });
    it.each(BOARDS)('matches its golden picture on $id', async (board) => {
      await expectGolden(drawCase(kind, value, board), `${kind.name}-${name}-${board.id}`);
    });
    it.each(BOARDS)('keeps height, layout and keys from view to view on $id', (board) => {
      const plain = drawCase(kind, { ...value, view: { ...value.view, annotations: [] } }, board);
      const one = drawCase(
        kind,
        { ...value, view: { ...value.view, annotations: [], show: [rowKey(value.rows[0])] } },
        board,
      );
      const none = drawCase(kind, { ...value, view: { ...value.view, emphasis: [] } }, board);
      expect([one.heightPx, none.heightPx, drawCase(kind, value, board).heightPx]).toEqual([
        plain.heightPx,
        plain.heightPx,
        plain.heightPx,
      ]);
      for (const mark of one.marks)
        expect(
          plain.marks.find((m) => m.key === mark.key),
          mark.key,
        ).toEqual(mark);
      if (value.rows.length > 1) expect(one.marks.length).toBeLessThan(plain.marks.length);
      expect(none.marks.some((mark) => mark.part !== 'axis-label' && mark.dim)).toBe(true);
    });
    it('gives figure or name and status to each of its data marks, and a table and words', () => {
      const parsed = parseChart(kind, value.rows, value.view, { file: 'case', place: name });
      for (const language of ['en', 'zh'] as const) {
        const table = kind.table(parsed.rows, parsed.view, wordsIn(language));
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        expect(table.rows.flat().some((cell) => cell.status)).toBe(true);
        expect(kind.describe(parsed.rows, parsed.view, wordsIn(language))).not.toMatch(/undefined|NaN|\.\.|。。/);
      }
      const named = drawCase(kind, value, wideBoard('en')).marks.filter((mark) => mark.label);
      expect(named.length).toBeGreaterThan(0);
      expect(named.every((mark) => mark.status)).toBe(true);
    });
  });
  describe(`${kind.name}, no rows and one row`, () => {
    it.each([...BOARDS, wideBoard('zh')])('says that there is no data on $id, $words.language', (board) => {
      const scene = drawCase(kind, { rows: [], view: minimalView(cases) }, board);
      expectSound(scene, board);
      expect(markOf(scene, 'empty')).toMatchObject({ lines: [board.words.language === 'zh' ? '暂无数据' : 'No data'] });
      expect(
        describeRows(
          kind,
          [],
          parseChart(kind, [], minimalView(cases), { file: 'case', place: 'none' }).view,
          board.words,
        ),
      ).toBe(board.words.language === 'zh' ? '暂无数据。' : 'No data.');
    });
    it.each(BOARDS)('draws each row alone on $id', (board) => {
      for (const { rows, view } of Object.values(cases)) {
        for (const row of rows)
          expectSound(
            drawCase(
              kind,
              { rows: [row], view: { ...view, annotations: [], emphasis: undefined, show: undefined } },
              board,
            ),
            board,
          );
      }
    });
  });
}

const minimalView = (cases: Readonly<Record<string, KindCase>>): Readonly<Record<string, unknown>> => {
  const [first] = Object.values(cases);
  return { ...first?.view, annotations: [], emphasis: undefined, show: undefined };
};

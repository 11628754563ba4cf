/** Tests that every kind passes with every one of its cases: sound on both boards in both languages, golden, stable. */
import { describe, expect, it } from 'vitest';
import { describeRows, drawRows } from '../../../src/charts/draw.ts';
import { parseChart } from '../../../src/charts/parse-chart.ts';
import {
  narrowBoard,
  wideBoard,
  type Board,
  type ChartKind,
  type Mark,
  type Scene,
} from '../../../src/charts/scene/types.ts';
import { expectSound } from '../collide.ts';
import { expectGolden } from '../golden.ts';
import { wordsIn } from '../../../src/charts/words/words.ts';

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

/** The mark of a key; fails the test where there is none. */
export function markOf(scene: Scene, key: string): Mark {
  const mark = scene.marks.find((one) => one.key === key);
  if (!mark) throw new Error(`no mark ${key} among ${scene.marks.map((one) => one.key).join(' ')}`);
  return mark;
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

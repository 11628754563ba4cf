import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/charts/kinds/bar/index.ts';
import { parseChart } from '../../../src/charts/parse-chart.ts';
import {
  narrowBoard,
  wideBoard,
  type Board,
  type Mark,
  type RectMark,
  type Scene,
} from '../../../src/charts/scene/types.ts';
import * as cases from './cases/bar.ts';
import { expectSound } from '../collide.ts';
import { expectGolden } from '../golden.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';
import { drawRows } from '../../../src/charts/draw.ts';

const origin = { file: 'test/charts/kinds/cases/bar.ts', place: 'case' };
const BOARDS = [narrowBoard('en'), wideBoard('en')];
const draw = ({ rows, view }: { rows: readonly unknown[]; view: unknown }, board: Board): Scene => {
  const parsed = parseChart(bar, rows, view, origin);
  return drawRows(bar, parsed.rows, parsed.view, board);
};
const bars = (scene: Scene): RectMark[] =>
  scene.marks.filter((mark): mark is RectMark => mark.shape === 'rect' && mark.part === 'bar');
const find = (scene: Scene, key: string): Mark => {
  const mark = scene.marks.find((m) => m.key === key);
  if (!mark) throw new Error(`no mark ${key}`);
  return mark;
};

describe.each(Object.entries(cases))('bar, %s', (name, value) => {
  it.each([...BOARDS, narrowBoard('zh'), wideBoard('zh')])('is sound on $id, $words.language', (board) => {
    expectSound(draw(value, board), board);
  });
  it.each(BOARDS)('matches its golden picture on $id', async (board) => {
    await expectGolden(draw(value, board), `bar-${name}-${board.id}`);
  });
  it('has the same height and keys of what is shown in every view', () => {
    for (const board of BOARDS) {
      const plain = draw({ ...value, view: { ...value.view, annotations: [] } }, board);
      const one = draw({ ...value, view: { ...value.view, annotations: [], show: [value.rows[0]?.key] } }, board);
      expect(one.heightPx).toBe(plain.heightPx);
      expect(draw({ ...value, view: { ...value.view, emphasis: [] } }, board).heightPx).toBe(plain.heightPx);
      expect(draw(value, board).heightPx).toBe(plain.heightPx);
      for (const mark of one.marks)
        expect(
          plain.marks.find((m) => m.key === mark.key),
          mark.key,
        ).toEqual(mark);
    }
  });
});

describe('bar', () => {
  it.each(BOARDS)('draws lengths in proportion from one zero on $id', (board) => {
    const scene = draw(cases.diverging, board);
    const zero = find(scene, 'zero');
    const at = zero.shape === 'line' ? zero.x1 : NaN;
    const perUnit = bars(scene).map((mark) => {
      const row = cases.diverging.rows.find((r) => `bar:${r.key}` === mark.key);
      const value = row?.datum?.value ?? NaN;
      expect(value < 0 ? mark.x + mark.width : mark.x).toBeCloseTo(at, 6);
      return mark.width / Math.abs(value);
    });
    for (const k of perUnit) expect(k).toBeCloseTo(perUnit[0] ?? NaN, 6);
  });
  it.each(BOARDS)('stands columns on zero, negative ones below it, on $id', (board) => {
    const scene = draw(cases.years, board);
    const zero = find(scene, 'zero');
    const at = zero.shape === 'line' ? zero.y1 : NaN;
    expect(bars(scene)).toHaveLength(7);
    for (const mark of bars(scene)) {
      const value = cases.years.rows.find((r) => `bar:${r.key}` === mark.key)?.datum?.value ?? NaN;
      expect(value < 0 ? mark.y : mark.y + mark.height).toBeCloseTo(at, 6);
    }
    const heights = bars(scene).map(
      (mark) => mark.height / Math.abs(cases.years.rows.find((r) => `bar:${r.key}` === mark.key)?.datum?.value ?? NaN),
    );
    for (const k of heights) expect(k).toBeCloseTo(heights[0] ?? NaN, 6);
  });
  it('turns columns into bars where names have no room', () => {
    const scene = draw(
      { rows: cases.long.rows, view: { ...cases.long.view, arrangement: 'columns' } },
      narrowBoard('en'),
    );
    expect(bars(scene).every((mark) => mark.height <= 30)).toBe(true);
  });
  it('puts the labels of negative bars on their outer side', () => {
    const scene = draw(cases.diverging, wideBoard('en'));
    const value = find(scene, 'value:quarters');
    const bar1 = find(scene, 'bar:quarters');
    if (value.shape !== 'text' || bar1.shape !== 'rect') throw new Error('shapes');
    expect(value.anchor).toBe('end');
    expect(value.x).toBeLessThan(bar1.x);
  });
  it('hatches plans, opens bounds, draws ranges as ranges', () => {
    const scene = draw(cases.diverging, wideBoard('en'));
    expect(find(scene, 'bar:wish~hatch').part).toBe('hatch');
    expect(find(scene, 'bar:wish~open').part).toBe('open-end');
    const range = draw(cases.grouped, wideBoard('en'));
    expect(find(range, 'range:ours').part).toBe('range');
  });
  it('carries figure, status and name on every bar', () => {
    const mark = bars(draw(cases.grouped, wideBoard('en'))).find((m) => m.key === 'bar:aero');
    expect(mark).toMatchObject({ figure: 'f-20.9', status: 'claimed', label: 'Aerospace: +20.9%, claimed' });
  });
  it('sorts inside groups', () => {
    const rows = cases.several.rows.toReversed();
    const ys = (sort: 'given' | 'value'): number[] =>
      bars(draw({ rows, view: { ...cases.several.view, sort } }, wideBoard('en')))
        .filter((m) => m.key.endsWith('/stated'))
        .map((m) => m.y);
    const [a = 0, b = 0] = ys('value');
    expect(a).toBeLessThan(b);
    expect(
      bars(draw({ rows, view: { ...cases.several.view, sort: 'value' } }, wideBoard('en'))).find((m) => m.y === a)?.key,
    ).toBe('bar:capital/stated');
  });
  it('dims what a view does not speak of', () => {
    const scene = draw(cases.diverging, wideBoard('en'));
    expect(find(scene, 'bar:all').dim).toBe(true);
    expect(find(scene, 'bar:equipment').dim).toBeUndefined();
  });
  it.each(BOARDS)('measures a lead from the reference to the end of its bar on $id', (board) => {
    const scene = draw(cases.led, board);
    const lead = find(scene, 'lead:equipment');
    const reference = find(scene, 'reference:line');
    const end = find(scene, 'bar:equipment');
    if (lead.shape !== 'line' || reference.shape !== 'line' || end.shape !== 'rect') throw new Error('other shapes');
    expect(lead.x1).toBeCloseTo(reference.x1, 6);
    expect(lead.x2).toBeCloseTo(end.x + end.width, 6);
    expect(lead.figure).toBe('f-lead');
    const plain = draw({ ...cases.led, view: { ...cases.led.view, measure: undefined } }, board);
    expect(plain.heightPx).toBe(scene.heightPx);
    expect(plain.marks.some(({ key }) => key.startsWith('lead'))).toBe(false);
  });
  it('tables the leads, and refuses to measure what has none', () => {
    const { rows, view } = parseChart(bar, cases.led.rows, cases.led.view, origin);
    expect(bar.table(rows, view, wordsIn('en')).rows.map((row) => row.at(-1)?.text)).toEqual([
      '6.2 percentage points',
      '3 percentage points',
      '',
    ]);
    expect(() => draw({ ...cases.led, view: { ...cases.led.view, measure: 'all' } }, wideBoard('en'))).toThrow(
      /a row without lead/,
    );
    expect(() => draw({ ...cases.led, view: { ...cases.led.view, show: ['all'] } }, wideBoard('en'))).toThrow(
      /does not show/,
    );
  });
  it('keeps the room of a hidden reference', () => {
    const { reference } = cases.diverging.view;
    const hidden = {
      ...cases.diverging,
      view: { ...cases.diverging.view, reference: reference?.map((one) => ({ ...one, hidden: true })) },
    };
    expect(draw(hidden, wideBoard('en')).heightPx).toBe(draw(cases.diverging, wideBoard('en')).heightPx);
    expect(draw(hidden, wideBoard('en')).marks.some((mark) => mark.key.startsWith('reference'))).toBe(false);
  });
  it.each([...BOARDS, wideBoard('zh')])('says that there is no data on $id, $words.language', (board) => {
    const scene = draw({ rows: [], view: {} }, board);
    expectSound(scene, board);
    expect(find(scene, 'empty')).toMatchObject({ lines: [board.words.language === 'zh' ? '暂无数据' : 'No data'] });
  });
  it.each(BOARDS)('draws a single row, and a single zero, on $id', (board) => {
    expectSound(draw({ rows: cases.diverging.rows.slice(0, 1), view: {} }, board), board);
    expectSound(
      draw({ rows: [{ key: 'a', label: 'A', datum: { value: 0, text: '0', status: 'reported' } }], view: {} }, board),
      board,
    );
  });
  it('keeps the place of a row without a value, and says so in picture, table and words', () => {
    for (const board of [narrowBoard('en'), wideBoard('en')]) {
      for (const one of [cases.absent, cases.absentBars]) {
        const scene = draw(one, board);
        expect(bars(scene).map(({ key }) => key)).not.toContain('bar:2021');
        expect(scene.marks.find(({ key }) => key === 'absent:2021')).toMatchObject({ lines: ['not found'] });
        expect(scene.marks.some(({ key }) => key === 'label:2021')).toBe(true);
      }
    }
    const { rows, view } = parseChart(bar, cases.absent.rows, cases.absent.view, origin);
    expect(bar.table(rows, view, wordsIn('en')).rows[1]).toEqual([{ text: '2021' }, { text: 'not found' }]);
    expect(bar.describe(rows, view, wordsIn('en'))).toContain('2021: not found.');
  });

  it('refuses an axis without zero and a row with neither value', () => {
    expect(() => draw({ rows: cases.long.rows, view: { domain: [2, 5] } }, wideBoard('en'))).toThrow(
      /bars start at zero/,
    );
    expect(() => draw({ rows: [{ key: 'a', label: 'A' }], view: {} }, wideBoard('en'))).toThrow(
      /datum .one bar., values .several bars. or absent/,
    );
  });
  it('refuses an annotation that has no room, by name', () => {
    const view = { ...cases.long.view, annotations: [{ at: 'a', text: 'word '.repeat(400) }] };
    expect(() => draw({ rows: cases.long.rows, view }, narrowBoard('en'))).toThrow(
      /annotation at "a"[\s\S]*annotationRoomPx/,
    );
  });
  it('gives a table and a description in both languages', () => {
    const { rows, view } = parseChart(bar, cases.grouped.rows, cases.grouped.view, origin);
    const table = bar.table(rows, view, wordsIn('en'));
    expect(table.columns.map((column) => column.label)).toEqual(['Item', 'Group', 'Growth, 2023']);
    expect(table.rows[0]).toEqual([
      { text: 'Aerospace' },
      { text: 'Industrial chains' },
      { text: '+20.9%', figure: 'f-20.9', status: 'claimed' },
    ]);
    expect(bar.describe(rows, view, wordsIn('en'))).toMatchInlineSnapshot(
      `"Bar chart of Growth, 2023: 5 values. Highest is Aerospace, +20.9%; lowest is Everything outside the chains, −0.6% to 0%. Not plain results: High-end equipment (only a lower bound); Everything outside the chains (a range); Aerospace and Information technology applications (claimed and not otherwise checked); Everything outside the chains (calculated)."`,
    );
    expect(bar.describe(rows, view, wordsIn('zh'))).toMatchInlineSnapshot(
      `"条形图，Growth, 2023，共5项。最高的是Aerospace（+20.9%），最低的是Everything outside the chains（−0.6% to 0%）。注意：High-end equipment只有下限；Everything outside the chains为区间；Aerospace和Information technology applications为单方说法，未经他方核实；Everything outside the chains为推算。"`,
    );
  });
});

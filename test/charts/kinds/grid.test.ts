import { describe, expect, it } from 'vitest';
import { grid } from '../../../src/charts/kinds/grid/index.ts';
import { narrowBoard, wideBoard, type Mark } from '../../../src/charts/scene/types.ts';
import { datum, LONG_EN, LONG_ZH, TONES } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import * as cases from './cases/grid.ts';
import { describeKind, draw, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

describeKind(grid, { ...cases });

/** Growth of GDP at constant prices, 2019 to 2023, as first published; 2022 by subtraction. */
const growth = {
  beijing: [6.1, 1.2, 8.5, 0.7, 5.2],
  tianjin: [4.8, 1.5, 6.6, 1.0, 4.3],
  hebei: [6.8, 3.9, 6.5, 3.8, 5.5],
} as const;
const rows = (['beijing', 'tianjin', 'hebei'] as const).map((key) => ({
  key,
  label: key,
  tone: TONES[key],
  cells: growth[key].map((value, i) => ({
    column: String(2019 + i),
    datum: datum(value, `${value.toFixed(1)}%`, i === 3 ? 'derived' : 'context'),
  })),
}));
const mixed = [
  {
    key: 'a',
    label: LONG_EN,
    cells: [2.4, 3.4, 1.6, 8.2, -1.0, 3.7, 4.6].map((value, i) => ({
      column: String(2018 + i),
      datum: datum(value, `${value} percent`, i === 6 ? 'planned' : 'reported', i === 3 ? { bound: 'lower' } : {}),
    })),
  },
  {
    key: 'b',
    label: LONG_ZH,
    cells: [
      { column: '2019', datum: datum(3.3, '3.3', 'claimed') },
      { column: '2020', datum: datum(2, '1–3', 'reported', { low: 1, high: 3 }) },
    ],
  },
];
const rect = (mark: Mark): { y: number; height: number } =>
  mark.shape === 'rect' ? mark : { y: Number.NaN, height: Number.NaN };

describe('grid', () => {
  it('holds what every kind must', () => {
    expectKind(grid, {
      rows,
      views: [
        { unit: 'percent' },
        { emphasis: ['tianjin'] },
        { emphasis: ['2020'] },
        { show: ['hebei'] },
        { domain: [-2, 20] },
      ],
    });
    expectKind(grid, {
      rows,
      views: [
        { annotationRoomPx: 44 },
        {
          annotationRoomPx: 44,
          annotations: [
            { at: 'hebei/2020', text: 'Slowed least' },
            { at: 'tianjin', text: 'Below both neighbours in most years' },
          ],
        },
      ],
    });
    expectKind(grid, { rows: mixed, views: [{}] });
  });

  it('draws all bars on one scale from zero, also below it', () => {
    for (const board of [narrowBoard('en'), wideBoard('en')]) {
      const scene = draw(grid, rows, {}, board);
      const perUnit = rows.flatMap((row) =>
        row.cells.map((cell) => rect(markOf(scene, `bar:${row.key}/${cell.column}`)).height / cell.datum.value),
      );
      for (const k of perUnit) expect(k).toBeCloseTo(perUnit[0] ?? Number.NaN, 6);
      const below = draw(grid, mixed, {}, board);
      // A row's bars may be in several bands, each with a zero of its own.
      const zeros = below.marks.flatMap((mark) =>
        mark.shape === 'line' && mark.key.startsWith('zero:a:') ? [mark.y1.toFixed(6)] : [],
      );
      expect(zeros).toContain(rect(markOf(below, 'bar:a/2022')).y.toFixed(6));
    }
  });

  it('puts a dash where a row has no value, and breaks columns that have no room into even bands', () => {
    const scene = draw(grid, mixed, {}, narrowBoard('en'));
    const dash = markOf(scene, 'value:b/2024');
    expect(dash.shape === 'text' && dash.lines).toEqual(['–']);
    expect(scene.marks.filter((mark) => mark.part === 'zero').map((mark) => mark.key)).toEqual([
      'zero:a:0',
      'zero:a:1',
      'zero:b:0',
      'zero:b:1',
    ]);
  });

  it('takes a row, a column or a cell as what a view speaks of', () => {
    const dimmed = (view: unknown): number =>
      draw(grid, rows, view).marks.filter((mark) => mark.part === 'bar' && mark.dim).length;
    expect([
      dimmed({ emphasis: ['tianjin'] }),
      dimmed({ emphasis: ['2020'] }),
      dimmed({ emphasis: ['tianjin/2020'] }),
    ]).toEqual([10, 12, 14]);
    expect(() => draw(grid, rows, { emphasis: ['2030'] })).toThrow(/2030/);
  });

  it('refuses a column that occurs twice and a scale without zero', () => {
    expect(() =>
      draw(
        grid,
        [
          {
            key: 'a',
            label: 'A',
            cells: [
              { column: '2020', datum: datum(1) },
              { column: '2020', datum: datum(2) },
            ],
          },
        ],
        {},
      ),
    ).toThrow(/"2020" occurs twice/);
    expect(() => draw(grid, rows, { domain: [2, 9] })).toThrow(/bars begin at zero/);
  });

  it('describes its extremes', () => {
    const parsed = rows.map((row) => grid.rowSchema.parse(row));
    expect(grid.describe(parsed, grid.viewSchema.parse({ unitLabel: 'Real growth' }), wordsIn('en'))).toMatch(
      /Highest is beijing in 2021, 8.5%; lowest is beijing in 2022, 0.7%/,
    );
  });

  it('looks as it did', async () => {
    await expectGolden(draw(grid, rows, {}, narrowBoard('en')), 'grid-growth-narrow');
    await expectGolden(draw(grid, rows, {}, wideBoard('en')), 'grid-growth-wide');
  });
});

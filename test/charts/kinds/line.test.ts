import { describe, expect, it } from 'vitest';
import { line } from '../../../src/charts/kinds/line/index.ts';
import { inOrder, splitRuns } from '../../../src/charts/evidence/runs.ts';
import { yearTicks } from '../../../src/charts/layout/time.ts';
import { boxOf, nearestPoints, segmentCrosses } from '../../../src/charts/scene/boxes.ts';
import { type Mark, narrowBoard, wideBoard } from '../../../src/charts/scene/types.ts';
import { describeChart } from '../../../src/package/index.ts';
import { allMarks, overlaps } from '../collide.ts';
import { datum, gdpRows, LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { draw, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

/** Technology contracts from Beijing to Tianjin and Hebei, 100 million yuan: five years measured, seven not. */
const contracts = [
  {
    key: 'contracts',
    label: 'Contracts',
    tone: 'b',
    points: (
      [
        [2013, 71.2],
        [2021, 350.4],
        [2022, 356.9],
        [2023, 748.7],
        [2024, 843.7],
      ] as const
    ).map(([year, value]) => ({ year, datum: datum(value * 1e8, `${value / 10} billion yuan`) })),
  },
];
const mixed = [
  {
    key: 'a',
    label: LONG_EN,
    points: [
      { year: 2021, datum: datum(31.5, 'more than 31.5%', 'claimed', { bound: 'lower' }) },
      { year: 2020, datum: datum(-4, '−4%', 'reported') },
    ],
  },
  {
    key: 'b',
    label: LONG_ZH,
    tone: 'hot',
    points: [
      { year: 2020, datum: datum(12, '8–16%', 'reported', { low: 8, high: 16 }) },
      { year: 2021, datum: datum(30, '30%', 'planned') },
    ],
  },
  {
    key: 'c',
    label: 'Ends early',
    points: [{ year: 2020, datum: datum(29, 'at most 29%', 'target', { bound: 'upper' }) }],
  },
];

describe('line', () => {
  it('holds what every kind must', () => {
    expectKind(line, {
      rows: gdpRows,
      views: [
        { unit: 'yuan', unitLabel: 'GDP at current prices' },
        {
          unit: 'yuan',
          emphasis: ['tianjin'],
          domain: [0, 8e12],
          annotations: [{ at: 'tianjin', text: 'Slower than its neighbours' }],
        },
        { show: ['tianjin'], values: 'all' },
        { values: 'none', highlight: [{ row: 'hebei', year: 2018 }] },
      ],
    });
    expectKind(line, {
      rows: mixed,
      views: [
        { unit: 'percent', signed: true },
        { values: 'all', reference: [{ label: 'Average', datum: datum(10) }] },
      ],
    });
    expectKind(line, { rows: contracts, views: [{ unit: 'yuan', values: 'all' }] });
  });

  it('draws no line across years that were not measured', () => {
    const lines = draw(line, contracts, {}).marks.filter((mark) => mark.part === 'line');
    expect(lines.map((mark) => mark.key)).toEqual(['line:contracts:2021']);
    const bridged = draw(
      line,
      contracts.map((row) => ({ ...row, gapAfterYears: 8 })),
      {},
    ).marks.filter((mark) => mark.part === 'line');
    expect(bridged.map((mark) => mark.key)).toEqual(['line:contracts:2013']);
  });

  it('gives a stretch the weaker of its two ends, and every dot its own evidence', () => {
    const scene = draw(line, mixed, {});
    expect(markOf(scene, 'line:b:2020').status).toBe('planned');
    expect(markOf(scene, 'dot:b:2020').status).toBe('reported');
    expect(markOf(scene, 'dot:b:2021~hatch').part).toBe('hatch');
    expect(
      splitRuns(
        inOrder([
          { year: 2, datum: { status: 'reported' } as const },
          { year: 1, datum: { status: 'reported' } as const },
          { year: 3, datum: { status: 'planned' } as const },
        ]),
        1,
      ).map((run) => run.status),
    ).toEqual(['reported', 'planned']);
  });

  it('places dots in proportion to their values, from zero unless asked otherwise', () => {
    const scene = draw(line, gdpRows, { unit: 'yuan' }, wideBoard('en'));
    const y = (key: string): number => {
      const mark = markOf(scene, key);
      return mark.shape === 'circle' ? mark.cy : Number.NaN;
    };
    const zero = markOf(scene, 'zero');
    const base = zero.shape === 'line' ? zero.y1 : Number.NaN;
    expect((base - y('dot:beijing:2023')) / (base - y('dot:beijing:2013'))).toBeCloseTo(43760.7 / 21134.6, 4);
    expect(markOf(draw(line, gdpRows.slice(0, 1), {}), 'zero').part).toBe('zero');
    expect(
      allMarks(draw(line, gdpRows.slice(0, 1), { fromZero: false }).marks).some((mark) => mark.key === 'zero'),
    ).toBe(false);
  });

  it('shows a bound as an arrow and a range as a range', () => {
    const scene = draw(line, mixed, {});
    expect(markOf(scene, 'dot:a:2021~open').part).toBe('open-end');
    const range = markOf(scene, 'range:b:2020');
    expect(range.shape === 'line' && range.y1 > range.y2).toBe(true);
  });

  it('prints measured years only', () => {
    expect(yearTicks([2013, 2021, 2022, 2023, 2024], 200)).toEqual([2013, 2021, 2024]);
    expect(yearTicks([2013, 2014, 2015, 2016], 60)).toEqual([2013, 2016]);
    expect(yearTicks([2020], 100)).toEqual([2020]);
  });

  it('tells what is wrong with a row', () => {
    expect(() =>
      draw(
        line,
        [
          {
            key: 'a',
            label: 'A',
            points: [
              { year: 2020, datum: datum(1) },
              { year: 2020, datum: datum(2) },
            ],
          },
        ],
        {},
      ),
    ).toThrow(/2020 occurs twice/);
    expect(() => draw(line, contracts, { smooth: true })).toThrow(/unknown option smooth/);
  });

  it('describes and tabulates', () => {
    const parsed = { rows: contracts, view: {} };
    const scene = line.rowSchema.parse(parsed.rows[0]);
    const view = line.viewSchema.parse({});
    expect(line.describe([scene], view, wordsIn('en'))).toContain('There are no values between 2013 and 2021');
    expect(line.table([scene], view, wordsIn('en')).rows[0]?.map((cell) => cell.text)).toEqual([
      '2013',
      '7.12 billion yuan',
    ]);
  });

  it('looks as it did', async () => {
    await expectGolden(
      draw(line, gdpRows, { unit: 'yuan', unitLabel: 'GDP at current prices' }, narrowBoard('en')),
      'line-gdp-narrow',
    );
    await expectGolden(
      draw(line, gdpRows, { unit: 'yuan', unitLabel: 'GDP at current prices' }, wideBoard('en')),
      'line-gdp-wide',
    );
    await expectGolden(draw(line, contracts, { unit: 'yuan', values: 'all' }, narrowBoard('en')), 'line-gap-narrow');
  });
});

describe('ranges of a line', () => {
  const point = (year: number, low?: number, high?: number) => ({
    year,
    datum: { ...datum(10, '10', 'reported'), ...(low === undefined ? {} : { low, high }) },
  });
  const rows = [
    {
      key: 'a',
      label: 'A',
      points: [point(2019, 8, 12), point(2020, 7, 13), point(2021), point(2022, 9, 11), point(2024, 5, 15)],
    },
  ];

  it('are a band between neighbours that both have one, and whiskers elsewhere; none is lost', () => {
    const scene = draw(line, rows, { ranges: 'band' }, wideBoard('en'));
    const keys = scene.marks.filter(({ key }) => /^(?:band|range):/.test(key)).map(({ key }) => key);
    expect(keys.toSorted()).toEqual(['band:a:2019', 'range:a:2022', 'range:a:2024']);
    const whiskers = draw(line, rows, {}, wideBoard('en')).marks.filter(({ key }) => key.startsWith('range:'));
    expect(whiskers).toHaveLength(4);
    expectKind(line, { rows, views: [{ ranges: 'band' }, { ranges: 'band', emphasis: ['a'] }] });
  });
});

describe('a logarithmic line', () => {
  const row = (values: readonly number[]) => [
    {
      key: 'a',
      label: 'A',
      points: values.map((value, i) => ({ year: 2000 + i, datum: datum(value, String(value), 'reported') })),
    },
  ];

  it('gives equal ratios equal heights, and refuses zero with its reason', () => {
    const scene = draw(line, row([1, 10, 1000]), { scale: 'log' }, wideBoard('en'));
    const [one, ten, thousand] = [2000, 2001, 2002].map((year) => {
      const mark = markOf(scene, `dot:a:${year}`);
      return mark.shape === 'circle' ? mark.cy : Number.NaN;
    }) as [number, number, number];
    expect((one - ten) * 2).toBeCloseTo(ten - thousand, 6);
    expect(() => draw(line, row([0, 10]), { scale: 'log' })).toThrow(
      /row 1 "a", field points\.0\.datum\.value[^]*no place for zero/,
    );
    expectKind(line, { rows: row([3, 40, 500]), views: [{ scale: 'log' }, { scale: 'log', values: 'all' }] });
  });
});

describe('words in a crowded plot', () => {
  const series = (key: string, values: readonly number[]) => ({
    key,
    label: key,
    points: values.map((value, i) => ({ year: 2019 + i, datum: datum(value) })),
  });
  const box = (mark: Mark) => boxOf(mark) ?? { key: '', x0: 0, x1: 0, y0: 0, y1: 0 };

  it('names levels that lie close together apart', () => {
    const reference = [35, 36, 36.5].map((value, i) => ({ label: `Level number ${i}`, datum: datum(value) }));
    for (const board of [narrowBoard('en'), wideBoard('en')]) {
      const { marks } = draw(line, [series('a', [10, 22, 50])], { reference }, board);
      const names = marks.filter(({ key }) => /^reference:.*label$/.test(key)).map(box);
      expect(names).toHaveLength(3);
      expect(overlaps(names)).toEqual([]);
    }
  });

  it('leads a first value to its point where it is far, and over no other series', () => {
    const { marks } = draw(line, gdpRows, { unit: 'yuan' }, narrowBoard('en'));
    const dots = marks.filter(({ part }) => part === 'dot').map(box);
    for (const value of marks.filter(({ key }) => /^value:\w+:2013$/.test(key))) {
      const own = markOf({ marks, widthPx: 0, heightPx: 0 }, value.key.replace('value', 'dot'));
      const [from, to] = nearestPoints(box(own), box(value));
      const leader = marks.find(({ key }) => key === `leader:${value.key}`);
      if (Math.hypot(from.x - to.x, from.y - to.y) > 16) expect(leader?.shape, value.key).toBe('line');
      if (leader?.shape !== 'line') continue;
      const [start, end] = [
        { x: leader.x1, y: leader.y1 },
        { x: leader.x2, y: leader.y2 },
      ];
      expect(dots.filter(({ key }) => key !== own.key).some((dot) => segmentCrosses(start, end, dot))).toBe(false);
    }
  });

  it('points two notes at one series to a moment each, and refuses moments that it does not have', () => {
    const notes = [2019, 2022].map((year) => ({ at: 'a', year, text: `In ${year}` }));
    const { marks } = draw(line, [series('a', [40, 1, 1, 40])], { annotations: notes });
    const [first, second] = marks.filter(({ part }) => part === 'annotation').map(box);
    expect((first?.x1 ?? 999) < (second?.x0 ?? 0)).toBe(true);
    const asked = (view: object) => () => draw(line, [series('a', [1, 2])], view);
    expect(asked({ annotations: [{ at: 'a', year: 1999, text: 'x' }] })).toThrow(/1999[^]*2019, 2020/);
    expect(asked({ highlight: [{ row: 'b', year: 2019 }] })).toThrow(/option highlight[^]*"b"[^]*the key of a row: a/);
    expect(asked({ valuesAt: [{ row: 'a', year: 1999 }] })).toThrow(
      /option valuesAt[^]*"1999"[^]*a moment of "a": 2019, 2020/,
    );
  });

  it('says of which series there are no values, and of many series the two that are furthest apart', () => {
    const words = describeChart('line', [
      { key: 'a', label: 'A', points: [2018, 2019, 2020].map((year) => ({ year, datum: 1 })) },
      { key: 'b', label: 'B', points: [2018, 2020].map((year) => ({ year, datum: 1 })) },
    ]);
    expect(words).toContain('B has no values between 2018 and 2020');
    const many = describeChart(
      'line',
      Array.from({ length: 50 }, (_, i) => ({ key: `k${i}`, label: `S${i}.`, points: [{ year: 2020, datum: i }] })),
    );
    expect(many).toMatch(/50 series[^]*S0\.[^]*S49\./);
    expect(many.length).toBeLessThan(200);
  });
});

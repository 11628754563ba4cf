import { describe, expect, it } from 'vitest';
import { slope } from '../../../src/charts/kinds/slope/index.ts';
import { dashedPath } from '../../../src/charts/kinds/slope/points.ts';
import { narrowBoard, wideBoard } from '../../../src/charts/scene/types.ts';
import { datum, LONG_EN, LONG_ZH, TONES } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import * as cases from './cases/slope.ts';
import { BOARDS, describeKind, draw, drawCase, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

const at = (moment: string, value: ReturnType<typeof datum>) => ({ moment, datum: value });
/** The ten-year chart of the second chapter: industry, GDP, and the share that no source states. */
const rows = [
  {
    key: 'industry',
    label: 'Industrial value added',
    points: [
      at('2013', datum(1.7e12, '1.7 trillion yuan', 'reported')),
      at('2023', datum(2.43e12, '2.43 trillion yuan', 'reported')),
    ],
    change: datum(43, '+43%', 'reported'),
  },
  {
    key: 'gdp',
    label: 'GDP',
    tone: 'ink',
    points: [
      at('2013', datum(5.534e12, '5.53 trillion yuan')),
      at('2023', datum(10.4e12, '10.4 trillion yuan', 'reported')),
    ],
    change: datum(89, '+89%', 'derived'),
  },
  {
    key: 'share',
    label: 'Industry’s share of GDP',
    points: [at('2013', datum(30.7, '31%', 'derived')), at('2023', datum(23.3, '23%', 'derived'))],
  },
];
const money = { unit: 'yuan', domain: [0, 12e12] };
const index = ['Innovation', LONG_EN, LONG_ZH, 'Opening up', 'Sharing'].map((label, i) => ({
  key: `i${i}`,
  label,
  points: [
    at('2014', datum(100)),
    at(
      '2023',
      datum(180.9 - i * 14, String(180.9 - i * 14), i === 3 ? 'planned' : 'context', i === 0 ? { bound: 'lower' } : {}),
    ),
  ],
}));
const three = (['beijing', 'tianjin', 'hebei'] as const).map((key, i) => ({
  key,
  label: key,
  tone: TONES[key],
  points: ['2013', '2018', '2023'].map((moment, j) =>
    at(moment, datum(30 - i * 5 + j * (i - 1) * 20, `${30 - i * 5 + j * (i - 1) * 20}`, 'reported')),
  ),
}));

// Where labels give way to each other, and a common start is printed once, they depend on the rows that are shown.
const { crowded, ...apart } = cases;
describeKind(slope, apart);

describe('slope', () => {
  it('holds what every kind must', () => {
    expectKind(slope, {
      rows,
      views: [
        { show: ['industry'], ...money },
        { show: ['industry', 'gdp'], ...money, unitLabel: 'At current prices' },
        {
          show: ['share'],
          unit: 'percent',
          unitLabel: 'Industrial value added as a share of the gross domestic product of Beijing, Tianjin and Hebei',
        },
      ],
    });
    expectKind(slope, {
      rows: index,
      views: [{}, { emphasis: ['i0'], annotations: [{ at: 'i0', text: 'Fastest of the five' }] }, { fromZero: false }],
    });
    expectKind(slope, { rows: three, views: [{}, { signed: true }] });
  });

  it('joins moments by a dashed leader, never by a line of data', () => {
    const scene = draw(slope, rows, { show: ['industry', 'gdp'], ...money });
    expect(scene.marks.some((mark) => mark.part === 'line')).toBe(false);
    const connector = markOf(scene, 'line:gdp:0');
    expect(connector.part).toBe('leader');
    expect(connector.status).toBeUndefined();
    const strokes = (d: string): number => d.split('M').length - 1;
    expect(strokes(dashedPath(0, 0, 10, 0))).toBe(strokes(dashedPath(0, 0, 900, 40)));
    expect(strokes(dashedPath(0, 0, 10, 0))).toBeGreaterThan(10);
  });

  it('places values in proportion from zero', () => {
    const scene = draw(slope, rows, { show: ['industry', 'gdp'], ...money }, wideBoard('en'));
    const zero = markOf(scene, 'zero');
    const base = zero.shape === 'line' ? zero.y1 : Number.NaN;
    const above = (key: string): number => {
      const mark = markOf(scene, key);
      return mark.shape === 'circle' ? base - mark.cy : Number.NaN;
    };
    expect(above('dot:industry:1') / above('dot:industry:0')).toBeCloseTo(2.43 / 1.7, 6);
    expect(above('dot:gdp:1') / above('dot:industry:1')).toBeCloseTo(10.4 / 2.43, 6);
  });

  it('keeps a row where it is when others leave', () => {
    const one = draw(slope, rows, { show: ['industry'], ...money });
    const two = draw(slope, rows, { show: ['industry', 'gdp'], ...money });
    expect(markOf(one, 'dot:industry:1')).toEqual(markOf(two, 'dot:industry:1'));
  });

  it('prints a common start once', () => {
    const starts = draw(slope, index, { emphasis: ['i3'] }).marks.filter((mark) => /^value:i\d:0$/.test(mark.key));
    expect(starts.map((mark) => mark.key)).toEqual(['value:i3:0']);
  });

  it('says that nothing is shown between', () => {
    const row = slope.rowSchema.parse(rows[0]);
    expect(slope.describe([row], slope.viewSchema.parse({}), wordsIn('en'))).toContain(
      'Nothing is shown for the time between',
    );
    expect(slope.table([row], slope.viewSchema.parse({}), wordsIn('zh')).columns.map((column) => column.label)).toEqual(
      ['项目', '2013', '2023', '变化'],
    );
  });

  it('looks as it did', async () => {
    await expectGolden(
      draw(slope, rows, { show: ['industry', 'gdp'], ...money, unitLabel: 'At current prices' }, narrowBoard('en')),
      'slope-decade-narrow',
    );
    await expectGolden(
      draw(slope, rows, { show: ['industry', 'gdp'], ...money, unitLabel: 'At current prices' }, wideBoard('en')),
      'slope-decade-wide',
    );
    for (const board of BOARDS) await expectGolden(drawCase(slope, crowded, board), `slope-crowded-${board.id}`);
  });
});

import { describe, expect, it } from 'vitest';
import { area } from '../../../src/charts/kinds/area/index.ts';
import { narrowBoard, wideBoard, type Mark } from '../../../src/charts/scene/types.ts';
import { datum, GDP_100M, gdpRows, LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { draw, expectKind, markOf } from './support/harness.ts';

const total = {
  key: 'total',
  label: 'Region',
  tone: 'ink',
  role: 'total',
  points: GDP_100M.tianjin.map((value, i) => {
    const sum = value + (GDP_100M.beijing[i] ?? 0) + (GDP_100M.hebei[i] ?? 0);
    return { year: 2013 + i, datum: datum(sum * 1e8, `${(sum / 1e4).toFixed(2)} trillion yuan`, 'derived') };
  }),
};
const rows = [...gdpRows.map((row) => ({ ...row, role: 'part' })), total];
const circle = (mark: Mark): { cx: number; cy: number } =>
  mark.shape === 'circle' ? mark : { cx: Number.NaN, cy: Number.NaN };
const pathOf = (mark: Mark): string => (mark.shape === 'path' ? mark.d : '');

describe('area', () => {
  it('holds what every kind must', () => {
    const unit = { unit: 'yuan', unitLabel: 'GDP at current prices' };
    expectKind(area, {
      rows,
      views: [
        unit,
        { ...unit, emphasis: ['tianjin'], annotations: [{ at: 'tianjin', text: 'A smaller part' }] },
        { ...unit, show: ['total'] },
        { ...unit, values: 'none', domain: [0, 2e13] },
        { ...unit, arrangement: 'multiples', show: ['tianjin', 'hebei'] },
      ],
    });
    expectKind(area, { rows: rows.map((row, i) => ({ ...row, label: i % 2 ? LONG_ZH : LONG_EN })), views: [unit] });
    expectKind(area, {
      rows: rows.slice(0, 3).map((row, i) => ({ ...row, label: i % 2 ? LONG_ZH : LONG_EN })),
      views: [{ ...unit, arrangement: 'multiples' }],
    });
  });

  it('has one height and, for the parts, one set of keys in both arrangements', () => {
    for (const board of [narrowBoard('en'), wideBoard('zh')]) {
      const stacked = draw(area, rows, {}, board);
      const multiples = draw(area, rows, { arrangement: 'multiples' }, board);
      expect(multiples.heightPx).toBe(stacked.heightPx);
      for (const key of ['area:tianjin:2013', 'dot:hebei:2020', 'label:beijing', 'value:beijing']) {
        expect(markOf(stacked, key).shape).toBe(markOf(multiples, key).shape);
      }
      // As many points in either: the one path can be interpolated into the other.
      const points = (d: string): number => d.match(/[ML]/g)?.length ?? 0;
      expect(points(pathOf(markOf(stacked, 'area:tianjin:2013')))).toBe(
        points(pathOf(markOf(multiples, 'area:tianjin:2013'))),
      );
    }
  });

  it('stacks in proportion from zero, and keeps the total at its own values', () => {
    const scene = draw(area, rows, {}, wideBoard('en'));
    const zero = markOf(scene, 'zero');
    const base = zero.shape === 'line' ? zero.y1 : Number.NaN;
    const above = (key: string): number => base - circle(markOf(scene, key)).cy;
    expect(above('dot:tianjin:2013') / above('dot:hebei:2013')).toBeCloseTo((24259.6 + 9945.4) / 24259.6, 4);
    expect(above('dot:total:2023')).toBeCloseTo(above('dot:beijing:2023'), 3);
    const short = draw(
      area,
      [...rows.slice(0, 3), { ...total, points: [{ year: 2023, datum: datum(9e12) }] }],
      {},
      wideBoard('en'),
    );
    expect(circle(markOf(short, 'dot:total:2023')).cy).toBeGreaterThan(circle(markOf(short, 'dot:beijing:2023')).cy);
  });

  it('draws every measured value where a part lacks years, each as thick as it is', () => {
    const part = (key: string, years: readonly number[]) => ({
      key,
      label: key,
      points: years.map((year) => ({ year, datum: datum(10) })),
    });
    const scene = draw(area, [part('solar', [2018, 2019, 2021]), part('coal', [2017, 2018, 2019, 2020, 2021])], {});
    const dots = scene.marks.filter((mark) => mark.part === 'dot').map((mark) => mark.key);
    expect(dots.filter((key) => key.startsWith('dot:coal'))).toHaveLength(5);
    expect(dots.filter((key) => key.startsWith('dot:solar'))).toHaveLength(3);
    const keys = scene.marks.filter((mark) => mark.part === 'area').map((mark) => mark.key);
    // The part that lacks a year stays open there; the one above it does not sink.
    expect(keys).toEqual(['area:solar:2018', 'area:coal:2017']);
  });

  it('draws a total alone as a line, though panels are asked for', () => {
    const total = [{ key: 'all', label: 'All', role: 'total', points: [{ year: 2020, datum: datum(4) }] }];
    const scene = draw(area, total, { arrangement: 'multiples' });
    expect(scene.heightPx).toBeGreaterThan(0);
    expect(scene.marks.some(({ key }) => key === 'dot:all:2020')).toBe(true);
  });

  it('refuses amounts below zero and axes that do not begin there', () => {
    expect(() => draw(area, [{ key: 'a', label: 'A', points: [{ year: 2020, datum: datum(-1) }] }], {})).toThrow(
      /zero or more/,
    );
    expect(() => draw(area, rows, { domain: [5, 10] })).toThrow(/areas begin at zero/);
  });

  it('looks as it did', async () => {
    const view = { unit: 'yuan', unitLabel: 'GDP at current prices' };
    await expectGolden(draw(area, rows, view, narrowBoard('en')), 'area-gdp-narrow');
    await expectGolden(draw(area, rows, view, wideBoard('en')), 'area-gdp-wide');
    await expectGolden(draw(area, rows, { ...view, arrangement: 'multiples' }, wideBoard('en')), 'area-multiples-wide');
  });
});

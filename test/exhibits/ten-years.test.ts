import { describe, expect, it } from 'vitest';
import { narrowBoard, wideBoard } from '../../src/charts/scene/types.ts';
import { figure, type FigureId } from '../../src/data/model/figures.ts';
import { datum } from '../../src/exhibits/datum.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { withRounding } from '../../src/exhibits/rounding.ts';
import { flat, texts, drawnFigures } from './marks.ts';

describe('the pictures show the right figures', () => {
  it('ten years: amounts, then shares, of the same two columns', () => {
    const one = exhibit('ten-years');
    expect(one.viewNames[0]).toBe('share');
    expect(texts(one.scene('industry', wideBoard('en')))).toContain('+43%');
    expect(texts(one.scene('gdp', narrowBoard('en')))).toContain('10.44tn');
    for (const text of ['30.7%', '23.3%', '−7.5 pp'])
      expect(texts(one.scene('share', wideBoard('en')))).toContain(text);
    const range = one.table('en').rows.map((row) => row.map((cell) => cell.figure));
    expect(range).toEqual([
      [undefined, 'xh24-iva-2013', 'd-gdp-bth-2013', 'd-iva-share-2013'],
      [undefined, 'xh24-iva-2023', 'd-gdp-bth-2023', 'd-iva-share-2023'],
    ]);
  });

  it('ten years: the whisker of the first amount spans what two stated digits leave open', () => {
    const value = withRounding(datum('xh24-iva-2013', 'en'), 'xh24-iva-2013');
    expect([value.low, value.high]).toEqual([1.65e12, 1.75e12]);
    const share = withRounding(datum('d-iva-share-2013', 'en'), 'd-iva-share-2013');
    expect(share.low).toBeCloseTo(29.8, 1);
    expect(share.high).toBeCloseTo(31.6, 1);
  });

  it('GDP: every year of the three series, and their totals, from one edition', () => {
    const one = exhibit('gdp-by-place');
    for (const place of ['beijing', 'tianjin', 'hebei'])
      for (let year = 2013; year <= 2023; year += 1) expect(one.figures()).toContain(`gdp-${place}@${year}`);
    expect(drawnFigures(one.scene('stacked', wideBoard('en')))).not.toContain('ctx-gdp-c-tianjin-2023');
  });

  it('the map: Binhai and not Harbin, the companies first, and as many dots as ten companies each', () => {
    const one = exhibit('region-map');
    expect(one.viewNames[0]).toBe('arriving');
    for (const view of one.viewNames.filter((name) => name !== 'correction'))
      expect(texts(one.scene(view, wideBoard('en')))).not.toContain('Harbin');
    expect(texts(one.scene('rail', wideBoard('en')))).toContain('Beijing-Binhai');
    expect(texts(one.scene('correction', narrowBoard('en')))).toContain('Printed as “Beijing-Harbin”');
    const dots = (view: string): number =>
      flat(one.scene(view, wideBoard('en')).marks).filter((mark) => mark.part === 'unit' && mark.shape === 'circle')
        .length;
    expect([dots('leaving'), dots('arriving'), dots('capital')]).toEqual([141, 141, 173]);
  });

  it('registrations: the stated number is a dot on no line', () => {
    const scene = exhibit('park-registrations').scene('all', wideBoard('en'));
    expect(texts(scene)).toContain('5,080');
    expect(texts(scene)).toContain('>4,000');
    expect(scene.marks.filter((mark) => mark.figure === 'cd23-park-registrations')).not.toHaveLength(0);
  });

  it('value and output: less or hardly more in yuan, more in output, everywhere', () => {
    const value = (id: FigureId): number => {
      const { quantity } = figure(id);
      return quantity.is === 'range' ? Number.NaN : quantity.value;
    };
    const rows = exhibit('value-and-output').table('en').rows;
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const ids = rows.flat().flatMap((cell) => (cell.figure ? [cell.figure as FigureId] : []));
    for (const id of ids) {
      if (id.startsWith('d-')) expect(value(id), id).toBeLessThan(1);
      else expect(value(id), id).toBeGreaterThan(3);
    }
  });

  it('growth: Tianjin is the slowest of the three in both spans', () => {
    const value = (id: FigureId): number => {
      const { quantity } = figure(id);
      return quantity.is === 'range' ? Number.NaN : quantity.value;
    };
    for (const span of ['ctx-real-growth-average', 'ctx-real-growth-2025-average'] as const)
      for (const place of ['beijing', 'hebei'] as const)
        expect(value(`${span}-tianjin`)).toBeLessThan(value(`${span}-${place}`));
  });

  it('contracts: every step but one is higher than the one before, and what is ours is drawn so', () => {
    const rows = exhibit('tech-contracts').table('en').rows;
    expect(rows).toHaveLength(8);
    expect(rows.flat().filter((cell) => cell.status === 'derived')).toHaveLength(3);
    expect(texts(exhibit('tech-contracts').scene('all', wideBoard('en')))).toContain('>89.1bn');
  });

  it('dates', () => {
    expect(
      texts(exhibit('coordination-timeline').scene('all', narrowBoard('en'))).match(/30 December 2022/g),
    ).toHaveLength(2);
  });
});

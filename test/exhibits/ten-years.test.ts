import { describe, expect, it } from 'vitest';
import { narrowBoard, wideBoard } from '../../src/charts/scene/types.ts';
import { figure, type FigureId } from '../../src/data/model/figures.ts';
import { datum } from '../../src/exhibits/datum.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { withRounding } from '../../src/exhibits/rounding.ts';
import { flat, texts, drawnFigures } from './marks.ts';

describe('the pictures show the right figures', () => {
  it('profit: the published half-year and the implied one before it', () => {
    const scene = exhibit('profit-h1-2024').scene('published', wideBoard('en'));
    expect(texts(scene)).toContain('231bn');
    expect(texts(scene)).toContain('209.6bn');
  });

  it('growth a year: nominal, real, and what doubling needs', () => {
    const scene = exhibit('nominal-and-real').scene('all', narrowBoard('en'));
    for (const text of ['6.56%', '5.8%', '7.18%', '3.64%']) expect(texts(scene)).toContain(text);
  });

  it('ten years: amounts, then shares, of the same two columns', () => {
    const one = exhibit('ten-years');
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

  it('real growth: Tianjin never ahead of both others, Hebei four times', () => {
    const leaders = ['2019', '2020', '2021', '2022', '2023'].map((year) => {
      const value = (place: string): number => {
        const { quantity } = figure(`real-growth-${place}@${year}` as FigureId);
        return quantity.is === 'range' ? Number.NaN : quantity.value;
      };
      return ['beijing', 'tianjin', 'hebei'].toSorted((a, b) => value(b) - value(a))[0];
    });
    expect(leaders).toEqual(['hebei', 'hebei', 'beijing', 'hebei', 'hebei']);
  });

  it('clusters: every share an open bound', () => {
    const scene = exhibit('cluster-shares').scene('all', wideBoard('en'));
    for (const text of ['>20%', '>50%', '>40%']) expect(texts(scene)).toContain(text);
    expect(scene.marks.filter((mark) => mark.part === 'open-end')).toHaveLength(4);
  });

  it('six chains: two things stand in both lists', () => {
    const cells = exhibit('six-chains')
      .table('en')
      .rows.map((row) => row.map((cell) => cell.text).join(' '));
    expect(cells).toHaveLength(11);
    expect(texts(exhibit('six-chains').scene('all', wideBoard('en'))).match(/Also in/g)).toHaveLength(4);
  });

  it('the map: Binhai and not Harbin, and as many dots as ten companies each', () => {
    const one = exhibit('region-map');
    for (const view of one.viewNames.filter((name) => name !== 'correction'))
      expect(texts(one.scene(view, wideBoard('en')))).not.toContain('Harbin');
    expect(texts(one.scene('rail', wideBoard('en')))).toContain('Beijing-Binhai');
    expect(texts(one.scene('correction', narrowBoard('en')))).toContain('Printed as “Beijing-Harbin”');
    const dots = (view: string): number =>
      flat(one.scene(view, wideBoard('en')).marks).filter((mark) => mark.part === 'unit' && mark.shape === 'circle')
        .length;
    expect([dots('leaving'), dots('arriving'), dots('capital')]).toEqual([141, 141, 173]);
  });

  it('arrivals: companies, projects and capital side by side and never divided', () => {
    const one = exhibit('arrivals-2022');
    expect([...drawnFigures(one.scene('all', wideBoard('en')))].toSorted()).toEqual([
      'cd23-capital',
      'cd23-companies',
      'cd23-projects',
    ]);
    expect(one.figures()).not.toContain('d-capital-per-company');
  });

  it('registrations: the stated number is a dot on no line', () => {
    const scene = exhibit('park-registrations').scene('all', wideBoard('en'));
    expect(texts(scene)).toContain('5,080');
    expect(texts(scene)).toContain('>4,000');
    expect(scene.marks.filter((mark) => mark.figure === 'cd23-park-registrations')).not.toHaveLength(0);
  });

  it('Baodi: two hatched targets and one claim', () => {
    const scene = exhibit('baodi').scene('all', wideBoard('en'));
    expect(scene.marks.filter((mark) => mark.part === 'hatch')).toHaveLength(2);
    for (const text of ['248', '240', '300']) expect(texts(scene)).toContain(text);
  });

  it('contracts: no line into the years that were not found', () => {
    const scene = exhibit('tech-contracts').scene('all', wideBoard('en'));
    expect(scene.marks.filter((mark) => mark.part === 'line').map((mark) => mark.key)).toEqual(['line:contracts:2021']);
  });

  it('rail and dates', () => {
    for (const text of ['1,284', '2,624', '+104%'])
      expect(texts(exhibit('high-speed-rail').scene('all', wideBoard('en')))).toContain(text);
    expect(
      texts(exhibit('coordination-timeline').scene('all', narrowBoard('en'))).match(/30 December 2022/g),
    ).toHaveLength(2);
  });
});

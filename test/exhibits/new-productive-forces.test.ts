/** The exhibits of chapter 1: every state is drawn on both boards in both languages, and shows the figures it should. */
import { describe, expect, it } from 'vitest';
import { wideBoard } from '../../src/charts/scene/types.ts';
import { figure, type FigureId } from '../../src/data/model/figures.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { flat } from './marks.ts';

/** Printed value of the mark that draws a figure, from the wide English board. */
const drawn = (slug: string, view: string): Map<FigureId, string> =>
  new Map(
    flat(exhibit(slug).scene(view, wideBoard('en')).marks).flatMap((mark) =>
      mark.figure && mark.label ? [[mark.figure as FigureId, mark.label]] : [],
    ),
  );

describe('the pictures show the figures of the text', () => {
  it('2020: three groups against the average', () => {
    const marks = drawn('growth-2020', 'all');
    expect(marks.get('tn21-manufacturing-growth')).toContain('1.5%');
    expect(marks.get('tn21-high-tech-growth')).toContain('4.6%');
    expect(marks.get('tn21-equipment-growth')).toContain('7.8%');
    expect(marks.get('tianjin-industry-growth@2020')).toContain('1.6%');
  });

  it('2020: the average first, equipment last', () => {
    expect([...drawn('growth-2020', 'average').keys()]).toEqual(['tianjin-industry-growth@2020']);
    expect(drawn('growth-2020', 'high-tech').has('tn21-equipment-growth')).toBe(false);
    expect(drawn('growth-2020', 'equipment').has('tn21-equipment-growth')).toBe(true);
  });

  it('2020: the turn goes from below zero to above it', () => {
    expect(drawn('turn-2020', 'turn').get('d-manufacturing-growth-q3')).toContain('−1.3%');
    expect(drawn('turn-2020', 'turn').get('tn21-manufacturing-growth')).toContain('1.5%');
  });

  it('2023: three rates and two bounds, which stay open', () => {
    const marks = drawn('growth-2023', 'chains');
    expect(
      [
        marks.get('cd24-ic-growth'),
        marks.get('cd24-connected-vehicles-growth'),
        marks.get('cd24-aerospace-growth'),
      ].join(),
    ).toMatch(/20\.9%.*19\.2%.*17\.8%/);
    const keys = flat(exhibit('growth-2023').scene('chains', wideBoard('en')).marks).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('~open'))).toHaveLength(2);
  });

  it('seven years of industry, 2022 below zero', () => {
    const marks = drawn('industry-2018-2024', 'years');
    expect([...marks.values()].map((label) => /−?[\d.]+%/.exec(label)?.[0])).toEqual([
      '2.4%',
      '3.4%',
      '1.6%',
      '8.2%',
      '−1.0%',
      '3.7%',
      '4.6%',
    ]);
  });

  it('the rest of manufacturing investment is derived and below zero', () => {
    expect(figure('d-other-investment-growth').status).toBe('derived');
    expect(drawn('investment-2020', 'all').get('d-other-investment-growth')).toContain('−0.3%');
    expect(drawn('investment-2020', 'all').get('tn21-smart-investment-growth')).toContain('22.9%');
  });
});

describe('shares, counts and bounds', () => {
  it('equipment’s share leaves the years between 2020 and 2023 open', () => {
    const lines = flat(exhibit('equipment-share').scene('all', wideBoard('en')).marks).filter(
      ({ part }) => part === 'line',
    );
    expect(lines).toHaveLength(2);
    const marks = drawn('equipment-share', 'all');
    expect([...marks.values()].map((label) => /[\d.]+%/.exec(label)?.[0]).sort()).toEqual([
      '32.6%',
      '33.5%',
      '33.7%',
      '35.5%',
      '38.3%',
    ]);
    expect(drawn('equipment-share', 'measured').has('d-equipment-share-by-volume')).toBe(false);
  });

  it('the two counts of projects are never summed in the picture', () => {
    expect([...drawn('projects-2020', 'both').keys()].sort()).toEqual([
      'tn21-high-tech-projects',
      'tn21-smart-projects',
    ]);
    const units = flat(exhibit('projects-2020').scene('both', wideBoard('en')).marks).filter(
      ({ part }) => part === 'unit',
    );
    expect(units).toHaveLength(226 + 246);
  });

  it('the alliance’s “nearly” is drawn as a bound', () => {
    const { rows } = exhibit('parks-and-chains').table('en');
    expect(
      rows
        .flat()
        .map(({ text }) => text)
        .join(' | '),
    ).toContain('nearly 100');
  });

  it('manufacturing and equipment keep their own grids', () => {
    const marks = drawn('shares-2020', 'shares');
    expect(marks.get('tn21-manufacturing-share')).toContain('72.9%');
    expect(marks.get('d-equipment-share-2019')).toContain('33.5%');
    expect(marks.get('tn21-equipment-share')).toContain('38.3%');
  });
});

describe('the industries of the call', () => {
  const keysOf = (view: string): string[] =>
    exhibit('policy-industries')
      .scene(view, wideBoard('en'))
      .marks.map(({ key }) => key);

  it('come one list after the other', () => {
    const cells = (view: string): number => keysOf(view).filter((key) => /^cell:[^~]+$/.test(key)).length;
    expect(['verbs', 'chains-called', 'system', 'twelve', 'overlap'].map(cells)).toEqual([6, 9, 17, 29, 29]);
  });

  it('all but information technology are joined to an older list', () => {
    const joined = keysOf('overlap')
      .filter((key) => key.startsWith('link:'))
      .map((key) => key.replace('link:', ''));
    expect(joined.filter((id) => /^(?:cultivate|upgrade|strengthen|called)\//.test(id)).sort()).toEqual([
      'called/integrated-circuits',
      'cultivate/biomedicine',
      'cultivate/new-energy',
      'cultivate/new-materials',
      'strengthen/aerospace',
      'strengthen/automobiles',
      'upgrade/textiles',
    ]);
  });

  it('name their sources though they hold no figure', () => {
    expect(exhibit('policy-industries').sources()).toEqual(
      expect.arrayContaining(['exploring-tianjin-2022-04', 'tonight-news-2021', 'chain-briefing-2021-08']),
    );
    expect(exhibit('before-the-phrase').sources()).toContain('gov-cn-2024-02');
  });
});

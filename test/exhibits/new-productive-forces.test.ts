/** The exhibits of chapter 1: every state is drawn on both boards in both languages, and shows the figures it should. */
import { describe, expect, it } from 'vitest';
import { wideBoard } from '../../src/charts/scene/types.ts';
import type { FigureId } from '../../src/data/model/figures.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { flat } from './marks.ts';

/** Figures that a view puts first: the others are dimmed. */
const foremost = (slug: string, view: string): FigureId[] => [
  ...new Set(
    flat(exhibit(slug).scene(view, wideBoard('en')).marks).flatMap((mark) =>
      mark.figure && mark.label && !mark.dim ? [mark.figure as FigureId] : [],
    ),
  ),
];

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

  it('2020: the average first, equipment last, and the stage never empty', () => {
    expect(foremost('growth-2020', 'average')).toEqual(['tianjin-industry-growth@2020']);
    expect(foremost('growth-2020', 'high-tech')).toContain('tn21-high-tech-growth');
    expect(foremost('growth-2020', 'high-tech')).not.toContain('tn21-equipment-growth');
    expect(foremost('growth-2020', 'equipment')).toContain('tn21-equipment-growth');
    expect(drawn('growth-2020', 'average').size).toBe(4);
  });
});

describe('the three promises', () => {
  it('stand as targets beside where each measure was, the growth as a lower bound', () => {
    const marks = drawn('three-promises', 'all');
    expect(marks.get('ctx-target-strategic-share')).toContain('40%');
    expect(marks.get('ctx-strategic-share-2020')).toContain('26.1%');
    expect(marks.get('ctx-target-manufacturing-gdp')).toContain('25%');
    expect(marks.get('ctx-target-industry-growth')).toContain('at least 6%');
  });
});

describe('shares', () => {
  it('equipment’s share leaves the years between 2020 and 2023 open', () => {
    const lines = flat(exhibit('equipment-weight').scene('all', wideBoard('en')).marks).filter(
      ({ part }) => part === 'line',
    );
    expect(lines).toHaveLength(3);
    const marks = drawn('equipment-weight', 'all');
    expect([...marks.values()].map((label) => /[\d.]+%/.exec(label)?.[0]).sort()).toEqual([
      '32.6%',
      '33.5%',
      '33.7%',
      '35.5%',
      '37.1%',
      '38.3%',
    ]);
    expect(drawn('equipment-weight', 'measured').has('d-equipment-share-by-volume')).toBe(false);
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
  });
});

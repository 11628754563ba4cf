import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/charts/kinds/profile/index.ts';
import { columnOf } from '../../../src/charts/kinds/profile/schema.ts';
import { narrowBoard, wideBoard, type Scene } from '../../../src/charts/scene/types.ts';
import { datum, LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import * as cases from './cases/profile.ts';
import { describeKind, draw, expectKind, markOf } from './support/harness.ts';
import { wordsIn } from '../../../src/charts/words/languages.ts';

const fact = (key: string, label: string, value: ReturnType<typeof datum>, column?: string) => ({
  key,
  label,
  datum: value,
  ...(column ? { column } : {}),
});
const rows = [
  {
    key: 'lishen',
    label: 'Lishen Battery',
    note: 'Battery cells',
    facts: [
      fact('output', 'Annual output of one line', datum(3e8, '300 million Ah', 'claimed')),
      fact('efficiency', 'Production efficiency', datum(20, '+20%', 'claimed')),
      fact('sales', 'Sales, 2022', datum(3431, '3,431 MWh')),
      fact('expected', 'Sales, 2023, as expected', datum(8709, '8,709 MWh', 'planned')),
    ],
  },
  {
    key: 'benteler',
    label: 'Benteler',
    facts: [
      fact('growth', 'Sales growth, 2023', datum(200, '+200%', 'claimed')),
      fact('projected', 'Sales, 2024', datum(9.4e8, 'more than 940 million yuan', 'planned', { bound: 'lower' })),
    ],
  },
  {
    key: 'boeing',
    label: 'Boeing Tianjin Composites',
    otherName: '天津波音复合材料有限责任公司',
    facts: [
      fact('now', 'Capacity a month, early 2024', datum(12_000, '12,000 units', 'claimed')),
      fact('then', 'Capacity a month, expanded', datum(20_000, '20,000 units', 'planned')),
      fact('rise', 'Rise that this means', datum(66.7, '+66.7%', 'derived'), 'plan'),
      fact('spent', 'Investment', datum(6.5e8, 'up to 650 million yuan', 'claimed', { bound: 'upper' })),
    ],
  },
  { key: 'empty', label: 'Nothing known', facts: [] },
];
const xOf = (scene: Scene, key: string): number => {
  const mark = markOf(scene, key);
  return mark.shape === 'rect' || mark.shape === 'text' ? mark.x : Number.NaN;
};

describeKind(profile, { ...cases });

describe('profile', () => {
  it('holds what every kind must', () => {
    expectKind(profile, {
      rows,
      views: [
        { annotationRoomPx: 40 },
        {
          annotationRoomPx: 40,
          emphasis: ['boeing/now', 'boeing/then'],
          annotations: [{ at: 'boeing/then', text: 'A plan' }],
        },
        { annotationRoomPx: 40, show: ['lishen'] },
      ],
    });
    expectKind(profile, {
      rows: rows.slice(0, 3).map((row, i) => ({
        ...row,
        label: i % 2 ? LONG_ZH : LONG_EN,
        note: LONG_EN,
        facts: row.facts.map((each) => ({
          ...each,
          label: LONG_EN,
          datum: { ...each.datum, text: 'more than 1,234,567,890 components a month' },
        })),
      })),
      views: [{}],
    });
  });

  it('keeps results, claims and plans apart, aligned through all rows', () => {
    const scene = draw(profile, rows, {}, wideBoard('en'));
    expect(xOf(scene, 'glyph:lishen/efficiency')).toBe(xOf(scene, 'glyph:boeing/now'));
    expect(xOf(scene, 'glyph:lishen/expected')).toBe(xOf(scene, 'glyph:boeing/rise'));
    const columns = ['lishen/sales', 'lishen/efficiency', 'lishen/expected'].map((id) => xOf(scene, `glyph:${id}`));
    expect(columns).toEqual(['result', 'claim', 'plan'].map((column) => xOf(scene, `column:${column}`)));
    expect(columnOf('target')).toBe('plan');
  });

  it('says that there is nothing, rather than leave it blank', () => {
    const scene = draw(profile, rows, {}, narrowBoard('en'));
    expect(markOf(scene, 'none:benteler:result').shape).toBe('text');
    expect(markOf(scene, 'none:empty:plan').shape).toBe('text');
    expect(
      profile.describe(
        rows.map((row) => profile.rowSchema.parse(row)),
        profile.viewSchema.parse({}),
        wordsIn('en'),
      ),
    ).toContain('Without any result: Benteler, Boeing Tianjin Composites and Nothing known');
  });

  it('draws evidence as everywhere: hatched plans, arrows at bounds', () => {
    const scene = draw(profile, rows, {});
    expect(markOf(scene, 'glyph:boeing/then~hatch').part).toBe('hatch');
    const tip = (key: string): number[] => {
      const mark = markOf(scene, key);
      return mark.shape === 'path' ? (mark.d.match(/-?[\d.]+(?=,)/g) ?? []).map(Number) : [];
    };
    const [from = 0, to = 0] = tip('glyph:benteler/projected~open');
    expect(to).toBeGreaterThan(from);
    const [upperFrom = 0, upperTo = 0] = tip('glyph:boeing/spent~open');
    expect(upperTo).toBeLessThan(upperFrom);
  });

  it('asks where arithmetic belongs', () => {
    expect(() =>
      draw(profile, [{ key: 'a', label: 'A', facts: [fact('x', 'X', datum(1, '1', 'derived'))] }], {}),
    ).toThrow(/a derived figure is as much as what it is computed from/);
  });

  it('looks as it did', async () => {
    await expectGolden(draw(profile, rows.slice(0, 3), {}, narrowBoard('en')), 'profile-plants-narrow');
    await expectGolden(draw(profile, rows.slice(0, 3), {}, wideBoard('en')), 'profile-plants-wide');
  });
});

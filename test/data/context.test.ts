import { describe, expect, it } from 'vitest';
import { allFigures, figure, points } from '../../src/data/model/figures.ts';
import type { FigureId } from '../../src/data/model/figure-types.ts';
import { OUTSIDE_SOURCES } from '../../src/data/records/outside-sources.ts';

const outside = allFigures().filter(({ source }) => source !== undefined && Object.hasOwn(OUTSIDE_SOURCES, source));

/** Retyped from the research notes, independently of the records: value in base units. */
const RETYPED: ReadonlyArray<readonly [FigureId, number]> = [
  ['gdp-beijing@2013', 2_113_460_000_000],
  ['gdp-tianjin@2013', 994_540_000_000],
  ['gdp-hebei@2013', 2_425_960_000_000],
  ['gdp-beijing@2018', 3_310_600_000_000],
  ['gdp-tianjin@2019', 1_405_550_000_000],
  ['gdp-hebei@2021', 4_039_710_000_000],
  ['gdp-beijing@2023', 4_376_070_000_000],
  ['gdp-tianjin@2023', 1_673_730_000_000],
  ['gdp-hebei@2023', 4_394_410_000_000],
  ['real-growth-tianjin@2020', 1.5],
  ['real-growth-hebei@2022', 3.8],
  ['real-growth-beijing@2021', 8.5],
  ['tianjin-industry-growth@2018', 2.4],
  ['tianjin-industry-growth@2022', -1],
  ['tianjin-industry-growth@2024', 4.6],
  ['binhai-zgc-registrations@2020-09', 1884],
  ['tech-contracts@2022', 35_690_000_000],
  ['tech-contracts@2024', 84_370_000_000],
  ['beijing-pm25@2015', 80.6],
  ['beijing-pm25@2023', 32],
  ['boeing-capacity@2023-05', 13_000],
  ['lishen-sales@2022', 3431],
  ['ctx-equipment-share-2024', 33.7],
  ['ctx-chains-share-2024', 82.1],
  ['ctx-chain-2021-xinchuang', 31.5],
  ['ctx-chain-2024-aerospace', 26],
  ['ctx-iva-2024', 2_660_000_000_000],
  ['ctx-secondary-share-2022', 29.6],
  ['ctx-capital-beijing-hebei-2022', 198_940_000_000],
  ['ctx-hsr-2023', 2624],
  ['ctx-expressways-2023', 10_990],
  ['ctx-toyota-investment', 8_495_000_000],
  ['ctx-binhai-zgc-from-beijing-2023', 1009],
  ['ctx-target-industry-growth', 6],
  ['ctx-target-strategic-share', 40],
  ['ctx-target-manufacturing-gdp', 25],
  ['ctx-strategic-share-2020', 26.1],
  ['ctx-strategic-share-2025', 30],
  ['ctx-hightech-share-2025', 16.6],
  ['ctx-manufacturing-share-2025', 64.3],
  ['ctx-equipment-share-2025', 37.1],
  ['ctx-chains-growth-2025', 4.6],
  ['ctx-chains-contribution-2024', 3],
  ['ctx-secondary-tianjin-2023', 598_262_000_000],
  ['ctx-secondary-real-tianjin-2023', 3.2],
  ['ctx-secondary-china-2022', 48_316_400_000_000],
  ['ctx-secondary-hebei-2023-h1', 797_530_000_000],
  ['ctx-contracts-to-2020', 141_000_000_000],
  ['ctx-contracts-2021-2024', 230_870_000_000],
  ['ctx-real-growth-2025-average-tianjin', 4.4],
  ['ctx-tongzhou-beichen-minutes', 56],
  ['boeing-capacity@2011', 5000],
  ['beijing-pm25@2025', 27],
];

describe('figures from outside the five sources', () => {
  it.each(RETYPED)('%s is what the notes say', (id, value) => {
    const { quantity } = figure(id);
    expect('value' in quantity ? quantity.value : undefined).toBe(value);
  });

  it('are all context, except what was only planned or aimed at', () => {
    expect(outside.length).toBeGreaterThan(200);
    expect(
      outside
        .filter(({ status }) => status !== 'context')
        .map(({ id, status }) => `${id} ${status}`)
        .filter((line) => !/ (?:planned|target)$/.test(line)),
    ).toEqual([]);
    expect(figure('lishen-sales@2023').status).toBe('planned');
  });

  it('use one vintage of GDP in the series, preliminary only for 2023', () => {
    for (const id of ['gdp-beijing', 'gdp-tianjin', 'gdp-hebei'] as const) {
      const series = points(id);
      expect(series.map(({ period }) => period)).toEqual(Array.from({ length: 11 }, (_, i) => String(2013 + i)));
      expect([...new Set(series.slice(0, 10).map(({ source }) => source))]).toEqual(['nbs-provinces-b']);
      expect(series.at(-1)?.source).toBe('china-news-2024-01-25');
    }
  });

  it('leave the gap in the technology contracts open', () => {
    expect(points('tech-contracts').map(({ period }) => period)).toEqual(['2013', '2021', '2022', '2023', '2024']);
  });

  it('keep bounds as bounds in the park registrations', () => {
    expect(points('binhai-zgc-registrations').map(({ quantity }) => quantity.is)).toEqual([
      'exact',
      'exact',
      'exact',
      'more-than',
      'more-than',
      'more-than',
    ]);
  });

  it('link only publishers’ own addresses', () => {
    for (const [id, source] of Object.entries(OUTSIDE_SOURCES)) {
      expect('url' in source, id).toBe(source.confidence === 'V1');
    }
  });

  it('say in both languages what they measure', () => {
    expect(outside.filter(({ measure }) => measure.zh === undefined).map(({ id }) => id)).toEqual([]);
  });
});

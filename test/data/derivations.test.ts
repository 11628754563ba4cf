import { describe, expect, it } from 'vitest';
import { allFigures, figure } from '../../src/data/model/figures.ts';
import { formatQuantity } from '../../src/data/words/format.ts';
import type { DerivationId } from '../../src/data/model/figure-types.ts';

/**
 * Worked out by hand from the printed digits, not by this code: the value at the digits that are printed.
 * Money in yuan. Every derivation there is has a line here.
 */
const BY_HAND: Record<DerivationId, number> = {
  'd-gdp-bth-2013': 5_533_960_000_000,
  'd-gdp-bth-2014': 5_877_550_000_000,
  'd-gdp-bth-2015': 6_205_700_000_000,
  'd-gdp-bth-2016': 6_699_250_000_000,
  'd-gdp-bth-2017': 7_297_440_000_000,
  'd-gdp-bth-2018': 7_896_350_000_000,
  'd-gdp-bth-2019': 8_447_920_000_000,
  'd-gdp-bth-2020': 8_596_510_000_000,
  'd-gdp-bth-2021': 9_712_780_000_000,
  'd-gdp-bth-2022': 9_966_110_000_000,
  'd-gdp-bth-2023': 10_444_210_000_000,
  'd-gdp-ratio': 1.887,
  'd-gdp-ratio-beijing': 2.071,
  'd-gdp-ratio-tianjin': 1.683,
  'd-gdp-ratio-hebei': 1.811,
  'd-gdp-growth-nominal': 88.7,
  'd-gdp-cagr': 6.56,
  'd-gdp-cagr-beijing': 7.55,
  'd-gdp-cagr-tianjin': 5.34,
  'd-gdp-cagr-hebei': 6.12,
  'd-gdp-share-beijing-2013': 38.2,
  'd-gdp-share-beijing-2023': 41.9,
  'd-gdp-share-tianjin-2013': 18.0,
  'd-gdp-share-tianjin-2023': 16.0,
  'd-gdp-share-hebei-2013': 43.8,
  'd-gdp-share-hebei-2023': 42.1,
  'd-gdp-real-multiple': 1.757,
  'd-gdp-doubling-rate': 7.18,
  'd-gdp-2013-if-doubled': 5_200_000_000_000,
  'd-gdp-price-multiple': 1.074,
  'd-gdp-price-rise': 0.7,
  'd-gdp-bth-2013-c': 5_648_030_000_000,
  'd-gdp-bth-2023-c': 11_022_550_000_000,
  'd-gdp-bth-2013-a': 6_268_577_000_000,
  'd-gdp-ratio-c': 1.952,
  'd-gdp-ratio-mixed': 1.666,
  'd-gdp-tianjin-2017-cut': -32.9,
  'd-iva-growth': 42.9,
  'd-iva-cagr': 3.64,
  'd-iva-share-2013': 30.7,
  'd-iva-share-2023': 23.3,
  'd-iva-share-change': -7.5,
  'd-secondary-share-change': -6.1,
  'd-iva-real-multiple': 1.43,
  'd-iva-change-2022-2023': -2.8,
  'd-iva-growth-2024': 9.5,
  'd-profit-h1-2023': 209_600_000_000,
  'd-profit-rise': 21_400_000_000,
  'd-contracts-multiple': 10.5,
  'd-contracts-cagr': 26.5,
  'd-contracts-growth-2023': 110,
  'd-contracts-one-year-part': 58,
  'd-capital-share-beijing': 86.5,
  'd-capital-growth-2022': 31.7,
  'd-capital-per-company': 122_400_000,
  'd-capital-per-project': 541_200_000,
  'd-baodi-projects-floor': 12_400_000_000,
  'd-parks-registrations': 5100,
  'd-binhai-zgc-beijing-share': 20.6,
  'd-hsr-growth': 104,
  'd-expressway-growth': 37.7,
  'd-expressways-sum': 10_990,
  'd-pm25-change': -64.2,
  'd-equipment-average-points': 1.6,
  'd-hightech-average-points': 1.6,
  'd-equipment-average-ratio': 1.51,
  'd-manufacturing-growth-q3': -1.3,
  'd-manufacturing-contribution': 1.09,
  'd-equipment-share-2019': 33.5,
  'd-equipment-share-2019-relative': 36.5,
  'd-equipment-share-by-volume': 35.5,
  'd-equipment-share-price-part': 2.8,
  'd-equipment-share-2023': 32.6,
  'd-equipment-share-change-2020-2024': -4.6,
  'd-chains-share-2023': 79.8,
  'd-industry-growth-2020-2024': 16.2,
  'd-hightech-investment-share-2019': 25.5,
  'd-other-investment-growth': -0.3,
  'd-equipment-slice-2024': 39.1564,
  'd-projects-at-most': 472,
  'd-projects-at-least': 246,
  'd-boeing-capacity-growth': 66.7,
  'd-boeing-capacity-doubled': 24_000,
  'd-boeing-capacity-growth-builder': 53.8,
  'd-boeing-capacity-year': 144_000,
  'd-boeing-capacity-year-planned': 240_000,
  'd-boeing-value-per-type': 867_000,
  'd-boeing-value-per-piece-high': 9030,
  'd-boeing-value-per-piece-low': 5420,
  'd-boeing-investment-to-orders': 0.5,
  'd-toyota-value-per-car': 250_000,
  'd-toyota-investment-per-car': 42_475,
  'd-lishen-energy-low': 0.96,
  'd-lishen-energy-high': 1.1,
  'd-lishen-output-per-yuan': 25,
  'd-lishen-sales-multiple': 2.24,
  'd-lishen-sales-multiple-expected': 2.54,
  'd-benteler-multiple': 3,
  'd-benteler-growth-doubled': 100,
  'd-benteler-investment-to-2027': 660_000_000,
  'd-industry-growth-2025': 4.2,
  'd-industry-growth-2020-2025': 21.1,
  'd-industry-average-2025': 3.9,
  'd-industry-target-2020-2025': 33.8,
  'd-industry-shortfall': 2.1,
  'd-strategic-shortfall': 10,
  'd-rest-share-2023': 20.2,
  'd-rest-contribution-2024': 1.6,
  'd-chains-growth-2024': 3.8,
  'd-rest-growth-2024': 8,
  'd-chains-growth-part-2024': 65,
  'd-chains-share-by-volume-2024': 79.2,
  'd-chains-contribution-2025': 3.8,
  'd-rest-growth-2025': 2.4,
  'd-chains-beyond-manufacturing': 19.7,
  'd-hightech-share-2024': 14.8,
  'd-manufacturing-share-2024': 62.4,
  'd-manufacturing-share-change': -8.6,
  'd-hightech-share-by-volume-2025': 15.0,
  'd-chains-share-change': 5.6,
  'd-secondary-change-china-2023': -0.1,
  'd-secondary-change-tianjin-2023': -0.9,
  'd-secondary-change-hebei-2023-h1': 0.4,
  'd-secondary-change-beijing-2025': -0.5,
  'd-prices-tianjin-2023': -4.0,
  'd-region-real-multiple': 1.722,
  'd-region-real-rate': 5.58,
  'd-gdp-tianjin-2020-b': -0.3,
  'd-gdp-tianjin-2020-c': 0.9,
  'd-gdp-growth-nominal-c': 95.2,
  'd-contracts-2016-2020': 118_500_000_000,
  'd-contracts-a-year-2016-2020': 23_700_000_000,
  'd-contracts-a-year-2014-2015': 11_200_000_000,
  'd-contracts-2025': 89_100_000_000,
  'd-pm25-change-2025': -69.8,
  'd-rest-growth-part-2024': 35,
  'd-lishen-sold-2020': 1.53,
  'd-rate-xh24': 7.14,
  'd-rate-cd23': 6.749,
  'd-rate-cd24': 7.198,
};

const valueOf = (id: DerivationId): number => {
  const { quantity } = figure(id);
  if (!('value' in quantity)) throw new Error(`${id} is a range`);
  return quantity.value;
};

describe('our arithmetic', () => {
  it.each(Object.entries(BY_HAND) as [DerivationId, number][])('%s is %d', (id, byHand) => {
    const step = 10 ** -(figure(id).derivation?.decimals ?? 0);
    // Half a printed digit, and a hair for binary fractions that end in 5.
    expect(Math.abs(valueOf(id) - byHand)).toBeLessThanOrEqual(step * 0.5001);
  });

  it('has a hand-worked value for every derivation', () => {
    expect(
      allFigures()
        .filter(({ kind }) => kind === 'derivation')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(BY_HAND).sort());
  });

  it('gives the range that rounding allows', () => {
    const growth = figure('d-iva-growth').derivation;
    expect(growth?.low).toBeCloseTo(38.57, 2);
    expect(growth?.high).toBeCloseTo(47.58, 2);
    const share = figure('d-iva-share-change').derivation;
    expect(share?.low).toBeCloseTo(-8.4, 1);
    expect(share?.high).toBeCloseTo(-6.5, 1);
  });

  it('prints no digit that is not known', () => {
    const { quantity, unit } = figure('d-boeing-value-per-type');
    expect(formatQuantity(quantity, unit, 'en')).toBe('867,000 yuan');
    expect(formatQuantity(quantity, unit, 'zh')).toBe('86.7万元');
    expect(formatQuantity(figure('d-boeing-value-per-piece-low').quantity, 'yuan', 'en')).toBe('5,420 yuan');
  });

  it('keeps what follows from a bound a bound', () => {
    const readings = (
      [
        'd-baodi-projects-floor',
        'd-binhai-zgc-beijing-share',
        'd-parks-registrations',
        'd-boeing-investment-to-orders',
        'd-gdp-2013-if-doubled',
        'd-iva-change-2022-2023',
      ] as const
    ).map((id) => figure(id).quantity.is);
    expect(readings).toEqual(['at-least', 'less-than', 'more-than', 'up-to', 'more-than', 'less-than']);
  });
});

/** Figures typed again from the five texts, without looking at the records: value, unit, period and status. */
import { describe, expect, it } from 'vitest';
import { figure, type FigureId } from '../../src/data/model/figures.ts';

type Spot = readonly [id: FigureId, reading: string, value: number, unit: string, period: string, status: string];

const SPOTS: readonly Spot[] = [
  // Xinhua, 25 October 2024
  ['xh24-iva-2013', 'exact', 1_700_000_000_000, 'yuan', '2013', 'reported'],
  ['xh24-iva-2013-usd', 'about', 238_000_000_000, 'usd', '2013', 'reported'],
  ['xh24-iva-2023', 'exact', 2_430_000_000_000, 'yuan', '2023', 'reported'],
  ['xh24-iva-growth', 'exact', 43, 'percent', '2013/2023', 'reported'],
  ['xh24-profit-h1-2024', 'exact', 231_000_000_000, 'yuan', '2024-H1', 'reported'],
  ['xh24-profit-growth', 'exact', 10.2, 'percent', '2024-H1', 'reported'],
  ['xh24-share-it-innovation', 'more-than', 50, 'percent', '2024', 'reported'],
  ['xh24-gdp-2023', 'exact', 10_400_000_000_000, 'yuan', '2023', 'reported'],
  ['xh24-gdp-ratio', 'nearly', 2, 'times', '2013/2023', 'reported'],
  ['xh24-gdp-growth-rate', 'exact', 5.8, 'percent-a-year', '2013/2023', 'reported'],
  // China Daily, 13 January 2023
  ['cd23-companies', 'exact', 1_406, 'company', '2022', 'reported'],
  ['cd23-projects', 'exact', 318, 'project', '2022', 'reported'],
  ['cd23-capital', 'exact', 172_100_000_000, 'yuan', '2022', 'reported'],
  ['cd23-capital-usd', 'exact', 25_500_000_000, 'usd', '2022', 'reported'],
  ['cd23-park-registrations', 'exact', 5_080, 'company', '2022', 'reported'],
  ['cd23-baodi-project-size', 'at-least', 50_000_000, 'yuan', '2023-01', 'claimed'],
  ['cd23-baodi-sme-target', 'exact', 240, 'enterprise', '2023', 'target'],
  ['cd23-baodi-high-tech-target', 'exact', 300, 'enterprise', '2023', 'target'],
  // China Daily, February 2024
  ['cd24-alliance-members', 'nearly', 100, 'alliance-member', '2024', 'claimed'],
  ['cd24-ic-growth', 'exact', 20.9, 'percent', '2023', 'reported'],
  ['cd24-connected-vehicles-growth', 'exact', 19.2, 'percent', '2023', 'reported'],
  ['cd24-aerospace-growth', 'exact', 17.8, 'percent', '2023', 'reported'],
  ['cd24-benteler-sales-growth', 'exact', 200, 'percent', '2023', 'claimed'],
  ['cd24-benteler-sales-2024', 'more-than', 940_000_000, 'yuan', '2024', 'planned'],
  ['cd24-benteler-sales-2024-usd', 'more-than', 130_600_000, 'usd', '2024', 'planned'],
  ['cd24-boeing-orders-value', 'exact', 1_300_000_000, 'yuan', '2024', 'planned'],
  ['cd24-boeing-capacity', 'exact', 12_000, 'component-a-month', '2024-02', 'claimed'],
  ['cd24-boeing-capacity-planned', 'exact', 20_000, 'component-a-month', '2024', 'planned'],
  ['cd24-boeing-investment', 'up-to', 650_000_000, 'yuan', '2024', 'claimed'],
  // Tonight News, early 2021
  ['tn21-lishen-output', 'exact', 300_000_000, 'ampere-hour-a-year', '2021', 'claimed'],
  ['tn21-lishen-cost', 'exact', -20, 'percent', '2021', 'claimed'],
  ['tn21-manufacturing-growth', 'exact', 1.5, 'percent', '2020', 'reported'],
  ['tn21-manufacturing-acceleration', 'exact', 2.8, 'percentage-point', '2020', 'reported'],
  ['tn21-manufacturing-share', 'exact', 72.9, 'percent', '2020', 'reported'],
  ['tn21-equipment-lead', 'exact', 6.2, 'percentage-point', '2020', 'reported'],
  ['tn21-equipment-share', 'exact', 38.3, 'percent', '2020', 'reported'],
  ['tn21-equipment-share-change', 'exact', 4.8, 'percentage-point', '2020', 'reported'],
  ['tn21-toyota-capacity', 'exact', 200_000, 'vehicle-a-year', '2022', 'planned'],
  ['tn21-toyota-output-value', 'exact', 50_000_000_000, 'yuan', '2022', 'planned'],
  ['tn21-high-tech-investment-share', 'exact', 26.2, 'percent', '2020', 'reported'],
  ['tn21-smart-investment-growth', 'exact', 22.9, 'percent', '2020', 'reported'],
];

describe('figures typed again from the texts', () => {
  it.each(SPOTS)('%s', (id, is, value, unit, period, status) => {
    expect(figure(id)).toMatchObject({ quantity: { is, value }, unit, period, status });
  });

  it('steps are the last digit stated', () => {
    expect(figure('xh24-gdp-2023').quantity.step).toBe(100_000_000_000);
    expect(figure('tn21-high-tech-lead').quantity.step).toBe(1);
    expect(figure('cd24-benteler-sales-2024-usd').quantity.step).toBe(100_000);
    expect(figure('cd23-companies').quantity.step).toBeUndefined();
  });
});

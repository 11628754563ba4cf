import { describe, expect, it } from 'vitest';
import { formatPeriod, formatQuantity, periodEnd, type Form } from '../../src/data/words/format.ts';
import type { Quantity } from '../../src/data/model/schema.ts';
import type { UnitId } from '../../src/data/model/units.ts';

const exact = (value: number, step?: number): Quantity => ({ is: 'exact', value, ...(step ? { step } : {}) });

describe('quantities in both languages', () => {
  const cases: [Quantity, UnitId, Form, string, string][] = [
    [exact(2.43e12, 1e10), 'yuan', 'full', '2.43 trillion yuan', '2.43万亿元'],
    [exact(2.43e12, 1e10), 'yuan', 'short', '2.43tn', '2.43万亿元'],
    [exact(1.721e11, 1e8), 'yuan', 'full', '172.1 billion yuan', '1,721亿元'],
    [exact(1.3e11, 1e9), 'yuan', 'full', '130 billion yuan', '1,300亿元'],
    [exact(9.4e8, 1e7), 'yuan', 'full', '940 million yuan', '9.4亿元'],
    [exact(5e7), 'yuan', 'full', '50 million yuan', '5,000万元'],
    [{ is: 'about', value: 238e9, step: 1e9 }, 'usd', 'full', 'about $238 billion', '约2,380亿美元'],
    [exact(1406), 'company', 'full', '1,406 companies', '1,406家企业'],
    [exact(1406), 'company', 'number', '1,406', '1,406'],
    [exact(200000), 'vehicle-a-year', 'full', '200,000 vehicles a year', '20万辆/年'],
    [exact(3e8), 'ampere-hour-a-year', 'full', '300 million ampere-hours a year', '3亿安时/年'],
    [{ is: 'more-than', value: 20 }, 'percent', 'full', 'more than 20%', '超过20%'],
    [{ is: 'more-than', value: 20 }, 'percent', 'short', '>20%', '超过20%'],
    [exact(43, 1), 'percent', 'signed', '+43%', '+43%'],
    [exact(-1.3, 0.1), 'percent', 'signed', '−1.3%', '−1.3%'],
    [exact(6.2, 0.1), 'percentage-point', 'full', '6.2 percentage points', '6.2个百分点'],
    [exact(6.2, 0.1), 'percentage-point', 'short', '6.2 pp', '6.2个百分点'],
    [exact(5.8, 0.1), 'percent-a-year', 'full', '5.8% a year', '年均5.8%'],
    [exact(6), 'chain', 'word', 'six', '六'],
    [exact(2), 'cluster', 'word', 'two', '两'],
    [{ is: 'range', low: 39, high: 48 }, 'percent', 'full', '39–48%', '39%至48%'],
    [
      { is: 'range', low: -8.4, high: -6.5 },
      'percentage-point',
      'full',
      '−8.4 to −6.5 percentage points',
      '−8.4至−6.5个百分点',
    ],
    [exact(1.887, 0.001), 'times', 'short', '×1.887', '1.887倍'],
    [exact(1.044421e13, 1e7), 'yuan', 'full', '10.44 trillion yuan', '10.44万亿元'],
    [exact(1.044421e13, 1e7), 'yuan', 'exact', '10.44421 trillion yuan', '10.44421万亿元'],
    [exact(100), 'rank', 'full', 'top 100', '前100位'],
    [exact(1), 'project', 'full', '1 project', '1个项目'],
    [exact(5080), 'company', 'number', '5,080', '5,080'],
    [exact(2013), 'calendar-year', 'full', '2013', '2013年'],
    [exact(4.8, 0.1), 'percentage-point', 'full', '4.8 percentage points', '4.8个百分点'],
    [exact(5.8, 0.1), 'percent', 'number', '5.8%', '5.8%'],
    [{ is: 'at-least', value: 2e7 }, 'yuan', 'full', 'at least 20 million yuan', '至少2,000万元'],
    [{ is: 'less-than', value: 0.5, step: 0.1 }, 'percent', 'full', 'less than 0.5%', '低于0.5%'],
    [{ is: 'up-to', value: 6.5e8, step: 1e7 }, 'yuan', 'full', 'up to 650 million yuan', '至多6.5亿元'],
    [{ is: 'range', low: 5400, high: 9000 }, 'yuan', 'full', '5,400–9,000 yuan', '5,400至9,000元'],
    [
      { is: 'range', low: 9.6e8, high: 1.1e9, step: 1e7 },
      'yuan',
      'full',
      '960 million–1.10 billion yuan',
      '9.6亿至11亿元',
    ],
    [{ is: 'at-least', value: 6 }, 'percent-a-year', 'full', 'at least 6% a year', '年均至少6%'],
    [{ is: 'range', low: 5.5, high: 5.6 }, 'percent-a-year', 'full', '5.5–5.6% a year', '年均5.5%至5.6%'],
    [exact(2.4e4, 10), 'component-a-month', 'full', '24,000 components a month', '2.4万件/月'],
    [exact(2.5e5, 100), 'yuan-per-vehicle', 'full', '250,000 yuan a vehicle', '25万元/辆'],
    [{ is: 'nearly', value: 2 }, 'times', 'full', 'nearly 2 times', '近2倍'],
  ];
  it.each(cases)('%j in %s, %s', (quantity, unit, form, en, zh) => {
    expect(formatQuantity(quantity, unit, 'en', form)).toBe(en);
    expect(formatQuantity(quantity, unit, 'zh', form)).toBe(zh);
  });
});

describe('periods in both languages', () => {
  it.each([
    ['2023', '2023', '2023年'],
    ['2024-H1', 'first half of 2024', '2024年上半年'],
    ['2020-Q2', 'second quarter of 2020', '2020年第二季度'],
    ['2020-Q1/2020-Q3', 'first three quarters of 2020', '2020年前三季度'],
    ['2024-02', 'February 2024', '2024年2月'],
    ['2022-12-30', '30 December 2022', '2022年12月30日'],
    ['2013/2023', '2013 to 2023', '2013年至2023年'],
    ['2020-Q1/2020-Q2', 'first two quarters of 2020', '2020年前两季度'],
    ['2013-12/2023-12', 'December 2013 to December 2023', '2013年12月至2023年12月'],
  ])('%s', (period, en, zh) => {
    expect(formatPeriod(period, 'en')).toBe(en);
    expect(formatPeriod(period, 'zh')).toBe(zh);
  });

  it.each([
    ['2023', '2023-12-31'],
    ['2024-H1', '2024-06-30'],
    ['2020-Q1/2020-Q3', '2020-09-30'],
    ['2024-02', '2024-02-29'],
    ['2022-12-30', '2022-12-30'],
  ])('%s ends on %s', (period, day) => {
    expect(periodEnd(period).toISOString().slice(0, 10)).toBe(day);
  });
});

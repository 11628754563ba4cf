/**
 * Arithmetic on the four factories. Constants: 12 months a year; 3.2 and 3.65 volts, the usual range of a lithium-ion
 * cell.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { percentGrowth, signs } from './signs.ts';

const MONTHS = 12;
/**
 * The usual range of a lithium-ion cell’s voltage, in volts. The source gives no voltage, so the energy can only be a
 * range.
 */
const LOW_VOLTS = 3.2;
const HIGH_VOLTS = 3.65;
const WATT_HOURS_IN_A_GIGAWATT_HOUR = 1e9;

const BOEING = { place: 'tianjin', company: 'boeing-tianjin-composites' } as const;
const LISHEN = { place: 'tianjin', company: 'lishen' } as const;
const TOYOTA = { place: 'eco-city', company: 'faw-toyota-new-energy' } as const;
const BENTELER = { place: 'beichen', company: 'benteler-tianjin' } as const;
const LISHEN_ENERGY = {
  ...LISHEN,
  inputs: ['tn21-lishen-output'],
  unit: 'gigawatt-hour-a-year',
  period: '2021',
  decimals: 2,
} as const;
const A_YEAR = {
  ...BOEING,
  compute: (aMonth: number) => aMonth * MONTHS,
  formula: { en: '{0} × 12 months', zh: '{0} × 12个月' },
  unit: 'component-a-year',
  decimals: 0,
  measure: { en: 'capacity a year', zh: '年产能' },
} as const;
const VALUE_A_PIECE = {
  ...BOEING,
  compute: (value: number, pieces: number) => value / pieces,
  formula: signs('{0} ÷ {1}'),
  unit: 'yuan',
  period: '2024',
  decimals: -1,
} as const;

export const factoryDerivations = {
  // Boeing Tianjin Composites
  'd-boeing-capacity-growth': {
    ...BOEING,
    inputs: ['cd24-boeing-capacity', 'cd24-boeing-capacity-planned'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    period: '2024',
    decimals: 1,
    measure: { en: 'growth of capacity that the plan means', zh: '计划产能增幅' },
  },
  'd-boeing-capacity-doubled': {
    ...BOEING,
    inputs: ['cd24-boeing-capacity', 'ctx-boeing-capacity-multiple'],
    compute: (now, multiple) => now * multiple,
    formula: signs('{0} × {1}'),
    unit: 'component-a-month',
    period: '2024',
    decimals: 0,
    measure: { en: 'capacity if it doubled, as Xinhua wrote after Boeing', zh: '若产能翻番' },
  },
  'd-boeing-capacity-growth-builder': {
    ...BOEING,
    inputs: ['boeing-capacity@2023-05', 'cd24-boeing-capacity-planned'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    period: '2023-05/2024',
    decimals: 1,
    measure: {
      en: 'growth of capacity from the builder’s figure of May 2023',
      zh: '以建设方2023年5月的数计，产能增幅',
    },
  },
  'd-boeing-capacity-year': { ...A_YEAR, inputs: ['cd24-boeing-capacity'], period: '2024-02' },
  'd-boeing-capacity-year-planned': { ...A_YEAR, inputs: ['cd24-boeing-capacity-planned'], period: '2024' },
  'd-boeing-value-per-type': {
    ...VALUE_A_PIECE,
    inputs: ['cd24-boeing-orders-value', 'cd24-boeing-components'],
    decimals: -3,
    measure: { en: 'order value for each of the components counted', zh: '每种部件的订单金额' },
  },
  'd-boeing-value-per-piece-high': {
    ...VALUE_A_PIECE,
    inputs: ['cd24-boeing-orders-value', 'd-boeing-capacity-year'],
    measure: {
      en: 'order value a piece, if the plant made a year of orders at today’s capacity',
      zh: '按现有年产能计每件订单金额',
    },
  },
  'd-boeing-value-per-piece-low': {
    ...VALUE_A_PIECE,
    inputs: ['cd24-boeing-orders-value', 'd-boeing-capacity-year-planned'],
    measure: {
      en: 'order value a piece, if the plant made a year of orders at the planned capacity',
      zh: '按计划年产能计每件订单金额',
    },
  },
  'd-boeing-investment-to-orders': {
    ...BOEING,
    inputs: ['cd24-boeing-investment', 'cd24-boeing-orders-value'],
    compute: (invested, orders) => invested / orders,
    reading: 'up-to',
    formula: signs('{0} ÷ {1}'),
    unit: 'times',
    period: '2024',
    decimals: 2,
    measure: { en: 'investment as a multiple of a year’s order value', zh: '投资相当于一年订单金额的倍数' },
  },

  // FAW Toyota
  'd-toyota-value-per-car': {
    ...TOYOTA,
    inputs: ['tn21-toyota-output-value', 'tn21-toyota-capacity'],
    compute: (value, cars) => value / cars,
    formula: signs('{0} ÷ {1}'),
    unit: 'yuan-per-vehicle',
    period: '2022',
    decimals: -2,
    measure: { en: 'output value for each car at full use', zh: '满产时每辆车的产值' },
  },
  'd-toyota-investment-per-car': {
    ...TOYOTA,
    inputs: ['ctx-toyota-investment', 'tn21-toyota-capacity'],
    compute: (invested, cars) => invested / cars,
    formula: signs('{0} ÷ {1}'),
    unit: 'yuan-per-vehicle',
    period: '2022',
    decimals: 0,
    measure: { en: 'planned investment for each car of yearly capacity', zh: '每辆年产能的计划投资' },
  },

  // Lishen
  'd-lishen-energy-low': {
    ...LISHEN_ENERGY,
    compute: (ampereHours) => (ampereHours * LOW_VOLTS) / WATT_HOURS_IN_A_GIGAWATT_HOUR,
    formula: { en: '{0} × 3.2 volts', zh: '{0} × 3.2伏' },
    measure: {
      en: 'energy of the line’s yearly output at the lower usual cell voltage',
      zh: '生产线一年所产电池的电能（按较低常用电压）',
    },
  },
  'd-lishen-energy-high': {
    ...LISHEN_ENERGY,
    compute: (ampereHours) => (ampereHours * HIGH_VOLTS) / WATT_HOURS_IN_A_GIGAWATT_HOUR,
    formula: { en: '{0} × 3.65 volts', zh: '{0} × 3.65伏' },
    measure: {
      en: 'energy of the line’s yearly output at the higher usual cell voltage',
      zh: '生产线一年所产电池的电能（按较高常用电压）',
    },
  },
  'd-lishen-sold-2020': {
    ...LISHEN,
    inputs: ['lishen-sales@2020'],
    compute: (megawattHours) => megawattHours / 1000,
    formula: { en: '{0} ÷ 1,000', zh: '{0} ÷ 1000' },
    unit: 'gigawatt-hour',
    period: '2020',
    decimals: 2,
    measure: { en: 'batteries sold in the year, in gigawatt-hours', zh: '电池年销量（吉瓦时）' },
  },
  'd-lishen-output-per-yuan': {
    ...LISHEN,
    inputs: ['tn21-lishen-cost'],
    compute: (change) => (1 / (1 + change / 100) - 1) * 100,
    formula: signs('1 ÷ (1 + ({0})) − 1'),
    unit: 'percent',
    period: '2021',
    decimals: 0,
    measure: {
      en: 'more output for each yuan of operating cost, if cost is for each unit made',
      zh: '若按单位成本计，每元成本多产出',
    },
  },
  'd-lishen-sales-multiple': {
    ...LISHEN,
    inputs: ['lishen-sales@2020', 'lishen-sales@2022'],
    compute: (then, now) => now / then,
    formula: signs('{1} ÷ {0}'),
    unit: 'times',
    period: '2020/2022',
    decimals: 2,
    measure: { en: 'batteries sold in 2022 as a multiple of 2020', zh: '2022年销量相当于2020年的倍数' },
  },
  'd-lishen-sales-multiple-expected': {
    ...LISHEN,
    inputs: ['lishen-sales@2022', 'lishen-sales@2023'],
    compute: (then, now) => now / then,
    formula: signs('{1} ÷ {0}'),
    unit: 'times',
    period: '2022/2023',
    decimals: 2,
    measure: {
      en: 'batteries expected to be sold in 2023 as a multiple of 2022',
      zh: '预计2023年销量相当于2022年的倍数',
    },
  },

  // Benteler
  'd-benteler-multiple': {
    ...BENTELER,
    inputs: ['cd24-benteler-sales-growth'],
    compute: (growth) => 1 + growth / 100,
    formula: signs('1 + {0}'),
    unit: 'times',
    period: '2022/2023',
    decimals: 0,
    measure: {
      en: 'sales of 2023 as a multiple of the year before, by China Daily',
      zh: '2023年销售额相当于上年的倍数（据《中国日报》）',
    },
  },
  'd-benteler-growth-doubled': {
    ...BENTELER,
    inputs: ['ctx-benteler-sales-multiple-2023'],
    compute: (multiple) => (multiple - 1) * 100,
    formula: signs('{0} − 1'),
    unit: 'percent',
    period: '2023',
    decimals: 0,
    measure: { en: 'growth of sales in 2023, by Xinhua’s German service', zh: '2023年销售额增幅（据新华社德文）' },
  },
  'd-benteler-investment-to-2027': {
    ...BENTELER,
    inputs: ['ctx-benteler-invested', 'ctx-benteler-invested-2023', 'ctx-benteler-planned-2027'],
    compute: (before, in2023, planned) => before + in2023 + planned,
    formula: signs('{0} + {1} + {2}'),
    unit: 'yuan',
    period: '2023-03/2027',
    decimals: -6,
    measure: { en: 'invested and planned in Tianjin until 2027', zh: '截至2027年在津已投和计划投资' },
    note: {
      en: 'Partly a plan. The stored page does not exclude that the sums overlap.',
      zh: '部分为计划；各项是否重叠未说明。',
    },
  },
} as const satisfies Record<string, DerivationInput>;

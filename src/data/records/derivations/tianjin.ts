/**
 * Arithmetic on Tianjin's industry: growth against the average, shares, investment. Growth rates are in percent, their
 * differences in points.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { signs } from './signs.ts';

const IN_2020 = { place: 'tianjin', period: '2020', decimals: 1 } as const;
const AVERAGE_OF_INDUSTRY = {
  en: 'growth of all industry above designated size that the lead implies',
  zh: '由领先幅度推算的规模以上工业增速',
} as const;
const EQUIPMENT_SHARE = {
  en: 'equipment manufacturing’s share of the added value of industry above designated size',
  zh: '装备制造业占规模以上工业增加值比重',
} as const;

export const tianjinDerivations = {
  // Growth in 2020: is the lead in points or in percent?
  'd-equipment-average-points': {
    ...IN_2020,
    inputs: ['tn21-equipment-growth', 'tn21-equipment-lead'],
    compute: (growth, lead) => growth - lead,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: AVERAGE_OF_INDUSTRY,
  },
  'd-hightech-average-points': {
    ...IN_2020,
    inputs: ['tn21-high-tech-growth', 'tn21-high-tech-lead'],
    compute: (growth, lead) => growth - lead,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: AVERAGE_OF_INDUSTRY,
  },
  'd-equipment-average-ratio': {
    ...IN_2020,
    decimals: 2,
    inputs: ['tn21-equipment-growth', 'tn21-equipment-lead'],
    compute: (growth, lead) => ((1 + growth / 100) / (1 + lead / 100) - 1) * 100,
    formula: {
      en: '(1 + {0}) ÷ (1 + {1} read as a percent) − 1',
      zh: '（1 + {0}）÷（1 + {1}）− 1，按百分比理解领先幅度',
    },
    unit: 'percent',
    measure: { en: 'growth of all industry if the lead were a percent', zh: '若领先幅度为百分比，规模以上工业增速' },
  },
  'd-manufacturing-growth-q3': {
    ...IN_2020,
    period: '2020-Q1/2020-Q3',
    inputs: ['tn21-manufacturing-growth', 'tn21-manufacturing-acceleration'],
    compute: (year, faster) => year - faster,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: { en: 'growth of manufacturing added value in the first three quarters', zh: '前三季度制造业增加值增速' },
  },
  'd-manufacturing-contribution': {
    ...IN_2020,
    decimals: 2,
    inputs: ['tn21-manufacturing-share', 'tn21-manufacturing-growth'],
    compute: (share, growth) => (share / 100) * growth,
    formula: signs('{0} × {1}'),
    unit: 'percentage-point',
    measure: {
      en: 'manufacturing’s contribution to the growth of industry above designated size',
      zh: '制造业对规模以上工业增长的拉动',
    },
    note: {
      en: 'With the share of 2020; the bureau most likely weighs with the share of the year before.',
      zh: '按2020年比重计算；统计局多半用上年比重。',
    },
  },

  // The share of equipment manufacturing
  'd-equipment-share-2019': {
    ...IN_2020,
    period: '2019',
    inputs: ['tn21-equipment-share', 'tn21-equipment-share-change'],
    compute: (share, rise) => share - rise,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: EQUIPMENT_SHARE,
    note: { en: 'If the rise is in percentage points.', zh: '按百分点理解增幅。' },
  },
  'd-equipment-share-2019-relative': {
    ...IN_2020,
    period: '2019',
    inputs: ['tn21-equipment-share', 'tn21-equipment-share-change'],
    compute: (share, rise) => share / (1 + rise / 100),
    formula: { en: '{0} ÷ (1 + {1} read as a percent)', zh: '{0} ÷（1 + {1}），按百分比理解增幅' },
    unit: 'percent',
    measure: EQUIPMENT_SHARE,
    note: { en: 'If the rise were a percent of the share.', zh: '若增幅为比重的百分比。' },
  },
  'd-equipment-share-by-volume': {
    ...IN_2020,
    inputs: ['d-equipment-share-2019', 'tn21-equipment-growth', 'd-equipment-average-points'],
    compute: (share, growth, average) => (share * (1 + growth / 100)) / (1 + average / 100),
    formula: signs('{0} × (1 + {1}) ÷ (1 + {2})'),
    unit: 'percent',
    measure: {
      en: 'share that equipment manufacturing would have reached by its output alone',
      zh: '仅按产出增长计装备制造业应达比重',
    },
  },
  'd-equipment-share-price-part': {
    ...IN_2020,
    inputs: [
      'tn21-equipment-share',
      'tn21-equipment-share-change',
      'tn21-equipment-growth',
      'd-equipment-average-points',
    ],
    compute: (share, rise, growth, average) => share - ((share - rise) * (1 + growth / 100)) / (1 + average / 100),
    formula: signs('{0} − ({0} − {1}) × (1 + {2}) ÷ (1 + {3})'),
    unit: 'percentage-point',
    measure: { en: 'part of the share that output does not explain', zh: '产出增长不能解释的比重部分' },
  },
  'd-equipment-share-2023': {
    ...IN_2020,
    period: '2023',
    inputs: ['ctx-equipment-share-2024', 'ctx-equipment-share-gain-2024'],
    compute: (share, rise) => share - rise,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: EQUIPMENT_SHARE,
  },
  'd-equipment-share-change-2020-2024': {
    ...IN_2020,
    period: '2020/2024',
    inputs: ['tn21-equipment-share', 'ctx-equipment-share-2024'],
    compute: (then, now) => now - then,
    formula: signs('{1} − {0}'),
    unit: 'percentage-point',
    measure: { en: 'change of equipment manufacturing’s share', zh: '装备制造业比重的变化' },
  },
  'd-chains-share-2023': {
    ...IN_2020,
    period: '2023',
    inputs: ['ctx-chains-share-2024', 'ctx-chains-share-gain-2024'],
    compute: (share, rise) => share - rise,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    measure: {
      en: 'the twelve key chains’ share of the added value of industry above designated size',
      zh: '十二条重点产业链占规模以上工业增加值比重',
    },
  },

  // Industry over the years: published yearly rates, multiplied
  'd-industry-growth-2020-2024': {
    ...IN_2020,
    period: '2020/2024',
    inputs: [
      'tianjin-industry-growth@2021',
      'tianjin-industry-growth@2022',
      'tianjin-industry-growth@2023',
      'tianjin-industry-growth@2024',
    ],
    compute: (...rates) => (rates.reduce((level, rate) => level * (1 + rate / 100), 1) - 1) * 100,
    formula: signs('(1 + {0}) × (1 + ({1})) × (1 + {2}) × (1 + {3}) − 1'),
    unit: 'percent',
    measure: {
      en: 'real growth of industry above designated size over four years, from the yearly rates',
      zh: '规模以上工业四年累计实际增长（按各年增速连乘）',
    },
    note: {
      en: 'The firms above designated size change each year, so this is a guide and not a published figure.',
      zh: '规模以上企业名单逐年变化，仅供参考，非公布数。',
    },
  },

  'd-equipment-slice-2024': {
    ...IN_2020,
    period: '2020/2024',
    inputs: ['ctx-equipment-share-2024', 'd-industry-growth-2020-2024'],
    compute: (share, growth) => share * (1 + growth / 100),
    formula: signs('{0} × (1 + {1})'),
    unit: 'percent',
    measure: {
      en: 'equipment manufacturing in 2024 as a share of all industry’s added value in 2020, had all prices moved alike',
      zh: '若各行业价格同步变动，2024年装备制造业相当于2020年规模以上工业增加值的比重',
    },
    note: {
      en: 'An illustration, not a measurement: prices did not move alike.',
      zh: '仅为示意，各行业价格并非同步变动。',
    },
  },

  // Investment in 2020
  'd-hightech-investment-share-2019': {
    ...IN_2020,
    period: '2019',
    inputs: [
      'tn21-high-tech-investment-share',
      'tn21-manufacturing-investment-growth',
      'tn21-high-tech-investment-growth',
    ],
    compute: (share, all, hightech) => (share * (1 + all / 100)) / (1 + hightech / 100),
    formula: signs('{0} × (1 + {1}) ÷ (1 + {2})'),
    unit: 'percent',
    measure: {
      en: 'high-tech’s share of manufacturing investment a year earlier',
      zh: '上年高技术制造业占制造业投资比重',
    },
  },
  'd-other-investment-growth': {
    ...IN_2020,
    inputs: [
      'tn21-manufacturing-investment-growth',
      'tn21-high-tech-investment-growth',
      'd-hightech-investment-share-2019',
    ],
    compute: (all, hightech, share) => (all - (share / 100) * hightech) / (1 - share / 100),
    formula: signs('({0} − {2} × {1}) ÷ (1 − {2})'),
    unit: 'percent',
    measure: { en: 'growth of investment in the rest of manufacturing', zh: '其余制造业投资增速' },
  },
  'd-projects-at-most': {
    ...IN_2020,
    decimals: 0,
    inputs: ['tn21-high-tech-projects', 'tn21-smart-projects'],
    compute: (hightech, smart) => hightech + smart,
    reading: 'up-to',
    formula: signs('{0} + {1}'),
    unit: 'project',
    measure: { en: 'different projects, if none is in both counts', zh: '若无重复，在建项目总数' },
  },
  'd-projects-at-least': {
    ...IN_2020,
    decimals: 0,
    inputs: ['tn21-high-tech-projects', 'tn21-smart-projects'],
    compute: (hightech, smart) => Math.max(hightech, smart),
    reading: 'at-least',
    formula: { en: 'the larger of {0} and {1}', zh: '{0}与{1}中较大者' },
    unit: 'project',
    measure: {
      en: 'different projects, if one count lies within the other',
      zh: '若一类全部包含于另一类，在建项目总数',
    },
  },
} as const satisfies Record<string, DerivationInput>;

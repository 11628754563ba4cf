/**
 * Arithmetic on what Tianjin promised for 2025 and what came of it; the twelve chains as weight and growth. Rates in
 * percent.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { signs } from './signs.ts';

const TIANJIN = { place: 'tianjin', decimals: 1 } as const;
/** Years from 2020 to 2025. */
const YEARS = 5;
const compounded = (...rates: number[]): number => rates.reduce((level, rate) => level * (1 + rate / 100), 1);
const YEARLY = [
  'tianjin-industry-growth@2021',
  'tianjin-industry-growth@2022',
  'tianjin-industry-growth@2023',
  'tianjin-industry-growth@2024',
  'd-industry-growth-2025',
] as const;
const LISTS_CHANGE = {
  en: 'A guide: the firms above designated size change each year, and the weights are in prices of the year.',
  zh: '仅供参考：规模以上企业名单逐年变化，权重按现价计。',
} as const;
const REST_GROWTH = {
  en: 'growth of the added value of industry outside the twelve chains',
  zh: '十二条重点产业链以外规模以上工业增加值增速',
} as const;
const CHAINS_SHARE = {
  en: 'the twelve key chains’ share of the added value of industry above designated size',
  zh: '十二条重点产业链占规模以上工业增加值比重',
} as const;

export const outcomeDerivations = {
  // Industry
  'd-industry-growth-2025': {
    ...TIANJIN,
    inputs: ['ctx-manufacturing-growth-2025', 'ctx-manufacturing-lead-2025'],
    compute: (growth, lead) => growth - lead,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    period: '2025',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
    note: { en: 'High-tech manufacturing’s growth and lead give the same.', zh: '由高技术制造业推算结果相同。' },
  },
  'd-industry-growth-2020-2025': {
    ...TIANJIN,
    inputs: YEARLY,
    compute: (...rates) => (compounded(...rates) - 1) * 100,
    formula: signs('(1 + {0}) × (1 + ({1})) × (1 + {2}) × (1 + {3}) × (1 + {4}) − 1'),
    unit: 'percent',
    period: '2020/2025',
    measure: {
      en: 'real growth of industry above designated size over five years, from the yearly rates',
      zh: '规模以上工业五年累计实际增长（按各年增速连乘）',
    },
    note: LISTS_CHANGE,
  },
  'd-industry-average-2025': {
    ...TIANJIN,
    inputs: YEARLY,
    compute: (...rates) => (compounded(...rates) ** (1 / YEARS) - 1) * 100,
    formula: {
      en: '(1 + {0}) × (1 + ({1})) × (1 + {2}) × (1 + {3}) × (1 + {4}), to the power of 1/5, less 1; 5 years from 2020 to 2025',
      zh: '（1 + {0}）×（1 +（{1}））×（1 + {2}）×（1 + {3}）×（1 + {4}）的1/5次方减1；2020年至2025年为5年',
    },
    unit: 'percent-a-year',
    period: '2020/2025',
    measure: {
      en: 'average real growth a year of industry above designated size',
      zh: '规模以上工业增加值年均实际增长',
    },
    note: LISTS_CHANGE,
  },
  'd-industry-target-2020-2025': {
    ...TIANJIN,
    inputs: ['ctx-target-industry-growth'],
    compute: (rate) => ((1 + rate / 100) ** YEARS - 1) * 100,
    reading: 'at-least',
    formula: {
      en: '(1 + {0}) to the power of 5, less 1; 5 years from 2020 to 2025',
      zh: '（1 + {0}）的5次方减1；2020年至2025年为5年',
    },
    unit: 'percent',
    period: '2020/2025',
    measure: { en: 'what five years at the rate aimed at make', zh: '按目标增速五年累计增长' },
  },
  'd-industry-shortfall': {
    ...TIANJIN,
    inputs: ['ctx-target-industry-growth', 'd-industry-average-2025'],
    compute: (aim, result) => aim - result,
    reading: 'at-least',
    formula: signs('{0} − {1}'),
    unit: 'percentage-point',
    period: '2020/2025',
    measure: { en: 'growth a year short of what was aimed at', zh: '年均增速与目标之差' },
  },
  'd-strategic-shortfall': {
    ...TIANJIN,
    decimals: 0,
    inputs: ['ctx-target-strategic-share', 'ctx-strategic-share-2025'],
    compute: (aim, result) => aim - result,
    reading: 'up-to',
    formula: signs('{0} − {1}'),
    unit: 'percentage-point',
    period: '2025',
    measure: { en: 'strategic emerging industries’ share short of the target', zh: '战略性新兴产业比重与目标之差' },
  },

  // The twelve chains: weight times growth
  'd-rest-share-2023': {
    ...TIANJIN,
    inputs: ['d-chains-share-2023'],
    compute: (share) => 100 - share,
    formula: { en: '100% − {0}', zh: '100% − {0}' },
    unit: 'percent',
    period: '2023',
    measure: {
      en: 'share of industry outside the twelve chains in the added value of industry above designated size',
      zh: '十二条重点产业链以外占规模以上工业增加值比重',
    },
  },
  'd-rest-contribution-2024': {
    ...TIANJIN,
    inputs: ['tianjin-industry-growth@2024', 'ctx-chains-contribution-2024'],
    compute: (all, chains) => all - chains,
    formula: signs('{0} − {1}'),
    unit: 'percentage-point',
    period: '2024',
    measure: {
      en: 'contribution of industry outside the twelve chains to the growth of industry above designated size',
      zh: '十二条重点产业链以外对规模以上工业增长的拉动',
    },
  },
  'd-chains-growth-2024': {
    ...TIANJIN,
    inputs: ['ctx-chains-contribution-2024', 'd-chains-share-2023'],
    compute: (points, share) => (points / share) * 100,
    reading: 'about',
    formula: signs('{0} ÷ {1}'),
    unit: 'percent',
    period: '2024',
    measure: { en: 'growth of the added value of the twelve key chains', zh: '十二条重点产业链增加值增速' },
    note: LISTS_CHANGE,
  },
  'd-rest-growth-2024': {
    ...TIANJIN,
    decimals: 0,
    inputs: ['tianjin-industry-growth@2024', 'ctx-chains-contribution-2024', 'd-chains-share-2023'],
    compute: (all, points, share) => ((all - points) / (100 - share)) * 100,
    reading: 'about',
    formula: signs('({0} − {1}) ÷ (100% − {2})'),
    unit: 'percent',
    period: '2024',
    measure: REST_GROWTH,
    note: LISTS_CHANGE,
  },
  'd-chains-growth-part-2024': {
    ...TIANJIN,
    decimals: 0,
    inputs: ['ctx-chains-contribution-2024', 'tianjin-industry-growth@2024'],
    compute: (points, all) => (points / all) * 100,
    formula: signs('{0} ÷ {1}'),
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'the twelve chains’ part in the growth of industry above designated size',
      zh: '十二条重点产业链对规模以上工业增长的贡献率',
    },
  },
  'd-rest-growth-part-2024': {
    ...TIANJIN,
    decimals: 0,
    inputs: ['d-rest-contribution-2024', 'tianjin-industry-growth@2024'],
    compute: (points, all) => (points / all) * 100,
    formula: signs('{0} ÷ {1}'),
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'part of industry outside the twelve chains in the growth of industry above designated size',
      zh: '十二条重点产业链以外对规模以上工业增长的贡献率',
    },
  },
  'd-chains-share-by-volume-2024': {
    ...TIANJIN,
    inputs: ['d-chains-share-2023', 'd-chains-growth-2024', 'tianjin-industry-growth@2024'],
    compute: (share, chains, all) => (share * (1 + chains / 100)) / (1 + all / 100),
    reading: 'about',
    formula: signs('{0} × (1 + {1}) ÷ (1 + {2})'),
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'share that the twelve chains would have had by their output alone',
      zh: '仅按产出增长计十二条重点产业链比重',
    },
  },
  'd-chains-contribution-2025': {
    ...TIANJIN,
    inputs: ['ctx-chains-share-2024', 'ctx-chains-growth-2025'],
    compute: (share, growth) => (share * growth) / 100,
    reading: 'about',
    formula: signs('{0} × {1}'),
    unit: 'percentage-point',
    period: '2025',
    measure: {
      en: 'the twelve key chains’ contribution to the growth of industry above designated size',
      zh: '十二条重点产业链对规模以上工业增长的拉动',
    },
    note: LISTS_CHANGE,
  },
  'd-rest-growth-2025': {
    ...TIANJIN,
    inputs: ['d-industry-growth-2025', 'ctx-chains-share-2024', 'ctx-chains-growth-2025'],
    compute: (all, share, chains) => (all - (share * chains) / 100) / (1 - share / 100),
    reading: 'about',
    formula: signs('({0} − {1} × {2}) ÷ (100% − {1})'),
    unit: 'percent',
    period: '2025',
    measure: REST_GROWTH,
    note: LISTS_CHANGE,
  },
  'd-chains-beyond-manufacturing': {
    ...TIANJIN,
    inputs: ['ctx-chains-share-2024', 'd-manufacturing-share-2024'],
    compute: (chains, manufacturing) => chains - manufacturing,
    reading: 'at-least',
    formula: signs('{0} − {1}'),
    unit: 'percentage-point',
    period: '2024',
    measure: {
      en: 'part of the twelve chains’ share that cannot be manufacturing',
      zh: '十二条重点产业链比重中不可能属于制造业的部分',
    },
  },

  // Shares by year
  'd-hightech-share-2024': {
    ...TIANJIN,
    inputs: ['ctx-hightech-share-2025', 'ctx-hightech-share-gain-2025'],
    compute: (share, rise) => share - rise,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'high-tech manufacturing’s share of the added value of industry above designated size',
      zh: '高技术制造业占规模以上工业增加值比重',
    },
  },
  'd-manufacturing-share-2024': {
    ...TIANJIN,
    inputs: ['ctx-manufacturing-share-2025', 'ctx-manufacturing-share-gain-2025'],
    compute: (share, rise) => share - rise,
    formula: signs('{0} − {1}'),
    unit: 'percent',
    period: '2024',
    measure: {
      en: 'manufacturing’s share of the added value of industry above designated size',
      zh: '制造业占规模以上工业增加值比重',
    },
  },
  'd-manufacturing-share-change': {
    ...TIANJIN,
    inputs: ['tn21-manufacturing-share', 'ctx-manufacturing-share-2025'],
    compute: (then, now) => now - then,
    formula: signs('{1} − {0}'),
    unit: 'percentage-point',
    period: '2020/2025',
    measure: { en: 'change of manufacturing’s share', zh: '制造业比重的变化' },
  },
  'd-hightech-share-by-volume-2025': {
    ...TIANJIN,
    inputs: ['d-hightech-share-2024', 'ctx-hightech-growth-2025', 'd-industry-growth-2025'],
    compute: (share, growth, all) => (share * (1 + growth / 100)) / (1 + all / 100),
    formula: signs('{0} × (1 + {1}) ÷ (1 + {2})'),
    unit: 'percent',
    period: '2025',
    measure: {
      en: 'share that high-tech manufacturing would have reached by its output alone',
      zh: '仅按产出增长计高技术制造业应达比重',
    },
  },
  'd-chains-share-change': {
    ...TIANJIN,
    inputs: ['ctx-chains-share-2022-h1', 'ctx-chains-share-2024'],
    compute: (then, now) => now - then,
    formula: signs('{1} − {0}'),
    unit: 'percentage-point',
    period: '2022-H1/2024',
    measure: { en: `change of ${CHAINS_SHARE.en}`, zh: `${CHAINS_SHARE.zh}的变化` },
  },
} as const satisfies Record<string, DerivationInput>;

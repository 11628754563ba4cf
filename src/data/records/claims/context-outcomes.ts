/**
 * Context for chapters 1 and 4: what Tianjin promised in 2021 for 2025, and what its own offices published of it by
 * early 2026.
 */
import type { ClaimInput } from '../../model/schema.ts';

const TIANJIN = { place: 'tianjin', status: 'context' } as const;
const PLAN_2021 = {
  ...TIANJIN,
  status: 'target',
  source: 'tianjin-plan-2021-08',
  speaker: 'wang-weidong',
} as const;
const BUREAU_2025 = {
  ...TIANJIN,
  period: '2025',
  source: 'tianjin-results-2025',
  speaker: 'tianjin-statistics-bureau',
} as const;
const COMMISSION_2025 = {
  ...TIANJIN,
  period: '2025',
  source: 'tianjin-plan-report-2026',
  speaker: 'tianjin-development-commission',
} as const;
const CHAIN_2025 = { ...BUREAU_2025, unit: 'percent' } as const;

const STRATEGIC_SHARE = {
  en: 'strategic emerging industries’ share of the added value of industry above designated size',
  zh: '战略性新兴产业占规模以上工业增加值比重',
} as const;
const HIGHTECH_SHARE = {
  en: 'high-tech manufacturing’s share of the added value of industry above designated size',
  zh: '高技术制造业占规模以上工业增加值比重',
} as const;

export const contextOutcomeClaims = {
  // Three numbers for 2025, set in August 2021
  'ctx-target-industry-growth': {
    ...PLAN_2021,
    unit: 'percent-a-year',
    quantity: { is: 'at-least', value: 6 },
    period: '2020/2025',
    measure: { en: 'average growth of industrial added value that the plan aims at', zh: '工业增加值年均增长目标' },
    original: '工业增加值年均增长6%以上',
    note: {
      en: 'The target speaks of industry as a whole, not only of firms above designated size.',
      zh: '目标说的是全部工业，不只是规模以上工业。',
    },
  },
  'ctx-target-strategic-share': {
    ...PLAN_2021,
    unit: 'percent',
    quantity: { is: 'exact', value: 40, step: 1 },
    period: '2025',
    measure: STRATEGIC_SHARE,
    original: '占规上工业比重达到40%',
  },
  'ctx-target-manufacturing-gdp': {
    ...PLAN_2021,
    unit: 'percent',
    quantity: { is: 'exact', value: 25, step: 1 },
    period: '2025',
    measure: { en: 'manufacturing’s share of Tianjin’s GDP', zh: '制造业增加值占天津地区生产总值比重' },
    original: '制造业增加值占GDP比重达到25%',
  },
  'ctx-target-output-2027': {
    ...TIANJIN,
    status: 'target',
    unit: 'yuan',
    quantity: { is: 'more-than', value: 3e12 },
    period: '2027',
    source: 'china-news-2023-01',
    speaker: 'zhang-gong',
    measure: { en: 'gross industrial output aimed at', zh: '工业总产值目标' },
    original: '到2027年工业总产值突破3万亿元',
  },
  'ctx-target-gdp-2026': {
    ...TIANJIN,
    status: 'target',
    unit: 'percent',
    quantity: { is: 'exact', value: 4.5, step: 0.1 },
    period: '2026',
    source: 'tianjin-targets-2026',
    speaker: 'tianjin-government',
    measure: { en: 'growth of Tianjin’s GDP aimed at', zh: '地区生产总值增长目标' },
    original: '地区生产总值增长4.5%',
  },

  // Strategic emerging industries
  'ctx-strategic-share-2020-h1': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'exact', value: 25.3, step: 0.1 },
    period: '2020-H1',
    source: 'tonight-news-2020-10',
    speaker: 'publication',
    measure: STRATEGIC_SHARE,
  },
  'ctx-strategic-share-2020': {
    ...PLAN_2021,
    status: 'context',
    unit: 'percent',
    quantity: { is: 'exact', value: 26.1, step: 0.1 },
    period: '2020',
    measure: STRATEGIC_SHARE,
    original: '占规模以上工业比重达到26.1%',
  },
  'ctx-strategic-share-2022-h1': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'exact', value: 23.8, step: 0.1 },
    period: '2022-H1',
    source: 'tianjin-h1-2022',
    speaker: 'publication',
    measure: STRATEGIC_SHARE,
    note: {
      en: 'A half-year. In 2020 the first half, {ctx-strategic-share-2020-h1}, was below the whole year.',
      zh: '半年数。2020年上半年为{ctx-strategic-share-2020-h1}，低于全年。',
    },
  },
  'ctx-strategic-share-2025': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'at-least', value: 30 },
    period: '2025',
    source: 'tianjin-work-report-2026',
    speaker: 'tianjin-government',
    measure: STRATEGIC_SHARE,
    original: '占规上工业比重达到30%以上',
    note: {
      en: 'The report gives a lower bound, and does not set it beside the target of {ctx-target-strategic-share}.',
      zh: '报告给的是下限，也没有与{ctx-target-strategic-share}的目标并列。',
    },
  },

  // Industry in 2025
  'ctx-manufacturing-growth-2025': {
    ...BUREAU_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 4.9, step: 0.1 },
    measure: { en: 'real growth of manufacturing added value, above designated size', zh: '规模以上制造业增加值增速' },
    original: '制造业增加值增长4.9%',
  },
  'ctx-manufacturing-lead-2025': {
    ...BUREAU_2025,
    unit: 'percentage-point',
    quantity: { is: 'exact', value: 0.7, step: 0.1 },
    measure: {
      en: 'growth of manufacturing above that of all industry above designated size',
      zh: '制造业增速快于规模以上工业',
    },
    original: '快于全市规模以上工业0.7个百分点',
  },
  'ctx-manufacturing-share-2025': {
    ...BUREAU_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 64.3, step: 0.1 },
    measure: {
      en: 'manufacturing’s share of the added value of industry above designated size',
      zh: '制造业占规模以上工业增加值比重',
    },
    original: '比重达到64.3%,比上年提高1.9个百分点',
    note: {
      en: 'The rest is mining, such as oil and gas, and utilities. A nominal share: the price of oil moves it.',
      zh: '其余是采矿（如石油、天然气）和电力、热力、燃气、水的生产供应。这是名义占比，油价会带动它。',
    },
  },
  'ctx-manufacturing-share-gain-2025': {
    ...BUREAU_2025,
    unit: 'percentage-point',
    quantity: { is: 'exact', value: 1.9, step: 0.1 },
    period: '2024/2025',
    measure: { en: 'rise of manufacturing’s share on the year before', zh: '制造业比重比上年提高' },
    original: '比重达到64.3%,比上年提高1.9个百分点',
  },
  'ctx-equipment-share-2025': {
    ...BUREAU_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 37.1, step: 0.1 },
    measure: {
      en: 'equipment manufacturing’s share of the added value of industry above designated size',
      zh: '装备制造业占规模以上工业增加值比重',
    },
    original: '带动装备制造业增长5.4%,占比提高至37.1%',
  },
  'ctx-equipment-growth-2025': {
    ...BUREAU_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 5.4, step: 0.1 },
    measure: { en: 'real growth of equipment manufacturing added value', zh: '装备制造业增加值增速' },
    original: '带动装备制造业增长5.4%,占比提高至37.1%',
  },
  'ctx-hightech-share-2025': {
    ...COMMISSION_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 16.6, step: 0.1 },
    measure: HIGHTECH_SHARE,
    original: '占规上工业比重达16.6%',
  },
  'ctx-hightech-share-gain-2025': {
    ...COMMISSION_2025,
    unit: 'percentage-point',
    quantity: { is: 'exact', value: 1.8, step: 0.1 },
    period: '2024/2025',
    measure: { en: 'rise of high-tech manufacturing’s share on the year before', zh: '高技术制造业比重比上年提升' },
    original: '较上年全年提升1.8个百分点',
  },
  'ctx-hightech-growth-2025': {
    ...COMMISSION_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 5.3, step: 0.1 },
    measure: { en: 'real growth of high-tech manufacturing added value', zh: '高技术制造业增加值增速' },
    original: '高技术制造业增加值增长5.3%',
  },
  'ctx-hightech-lead-2025': {
    ...BUREAU_2025,
    unit: 'percentage-point',
    quantity: { is: 'exact', value: 1.1, step: 0.1 },
    measure: {
      en: 'growth of high-tech manufacturing above that of all industry above designated size',
      zh: '高技术制造业增速快于规模以上工业',
    },
    original: '快于全市规模以上工业1.1个百分点',
  },
  'ctx-tianjin-growth-2025': {
    ...COMMISSION_2025,
    unit: 'percent',
    quantity: { is: 'exact', value: 4.8, step: 0.1 },
    measure: { en: 'real growth of Tianjin’s GDP', zh: '地区生产总值增速' },
    original: '全市地区生产总值同比增长4.8%',
  },

  // The twelve chains: real growth of the added value of their firms above designated size, and what they added
  'ctx-chains-growth-2023-h1': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'exact', value: 4.1, step: 0.1 },
    period: '2023-H1',
    source: 'chains-h1-2023',
    speaker: 'beijing-statistics-bureau',
    measure: { en: 'growth of the added value of the twelve key chains', zh: '十二条重点产业链增加值增速' },
    original: '合计增长4.1%',
    note: {
      en: 'In a passage on added value, which the sentence itself does not name.',
      zh: '出现在讲增加值的一段里，句子本身没有写明。',
    },
  },
  'ctx-industry-growth-2022-h1': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'exact', value: -0.3, step: 0.1 },
    period: '2022-H1',
    source: 'eastday-2022-10',
    speaker: 'tianjin-iit-bureau',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
    note: {
      en: 'From an official of the bureau, not named. The report of the half-year of July 2022 prints the same.',
      zh: '出自该局一位未具名的官员。2022年7月的半年报道印的是同一个数。',
    },
  },
  'ctx-industry-growth-2023-h1': {
    ...TIANJIN,
    unit: 'percent',
    quantity: { is: 'exact', value: 3.2, step: 0.1 },
    period: '2023-H1',
    source: 'chains-h1-2023',
    speaker: 'beijing-statistics-bureau',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
  },
  'ctx-chains-contribution-2024': {
    ...TIANJIN,
    unit: 'percentage-point',
    quantity: { is: 'exact', value: 3.0, step: 0.1 },
    period: '2024',
    source: 'sic-2025-02',
    speaker: 'zhang-yuxian',
    measure: {
      en: 'the twelve key chains’ contribution to the growth of industry above designated size',
      zh: '十二条重点产业链对规模以上工业增长的拉动',
    },
    original: '拉动规上工业增长3个百分点',
    differs: { in: 'step', why: 'its decimal is given by another official, named in the note' },
    note: {
      en: 'The same figure, with its decimal, was given on 21 January 2025 by Feng Jiaqiang (冯嘉强), director of Tianjin’s statistics bureau.',
      zh: '天津市统计局局长冯嘉强2025年1月21日给出同一数字，带小数。',
    },
  },
  'ctx-chains-growth-2025': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 4.6, step: 0.1 },
    measure: { en: 'growth of the added value of the twelve key chains', zh: '十二条重点产业链增加值增速' },
    original: '在链规模以上工业企业增加值增长4.6%',
  },
  'ctx-chain-2025-vehicles': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 25.3, step: 0.1 },
    measure: { en: 'growth of added value, connected vehicles chain', zh: '车联网产业链增加值增速' },
  },
  'ctx-chain-2025-xinchuang': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 9.9, step: 0.1 },
    measure: { en: 'growth of added value, IT application innovation chain', zh: '信创产业链增加值增速' },
  },
  'ctx-chain-2025-aerospace': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 9.7, step: 0.1 },
    measure: { en: 'growth of added value, aerospace chain', zh: '航空航天产业链增加值增速' },
  },
  'ctx-chain-2025-biomedicine': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 9.6, step: 0.1 },
    measure: { en: 'growth of added value, biomedicine chain', zh: '生物医药产业链增加值增速' },
  },
  'ctx-chain-2025-materials': {
    ...CHAIN_2025,
    quantity: { is: 'exact', value: 9.3, step: 0.1 },
    measure: { en: 'growth of added value, new materials chain', zh: '新材料产业链增加值增速' },
  },

  // For a newcomer
  'ctx-above-scale-threshold': {
    ...TIANJIN,
    unit: 'yuan',
    quantity: { is: 'at-least', value: 20e6 },
    period: '2019',
    source: 'china-org-2019-07',
    speaker: 'publication',
    measure: {
      en: 'yearly revenue from the main business from which a firm counts as above designated size',
      zh: '规模以上工业企业的年主营业务收入标准',
    },
    note: {
      en: 'In force since 2011, by a note in the yearbook of another province. It was a quarter of this before.',
      zh: '2011年起执行，见于另一省的统计年鉴注释。此前的门槛是它的四分之一。',
    },
  },
  'ctx-tianjin-people-2024': {
    ...TIANJIN,
    unit: 'person',
    quantity: { is: 'exact', value: 13.64e6, step: 1e4 },
    period: '2024',
    source: 'hkbjo-tianjin',
    speaker: 'publication',
    measure: { en: 'residents at the end of the year', zh: '年末常住人口' },
  },
  'ctx-tianjin-gdp-per-head-2024': {
    ...TIANJIN,
    unit: 'yuan-per-person',
    quantity: { is: 'exact', value: 132143, step: 1 },
    period: '2024',
    source: 'hkbjo-tianjin',
    speaker: 'publication',
    measure: { en: 'GDP per head', zh: '人均地区生产总值' },
  },
} as const satisfies Record<string, ClaimInput>;

/**
 * Context for chapter 1: Tianjin's industry, from outside the five sources. Percentages are stated to one decimal (step
 * 0.1).
 */
import type { ClaimInput } from '../../model/schema.ts';

const TIANJIN = { place: 'tianjin', status: 'context', speaker: 'tianjin-statistics-bureau' } as const;
const PERCENT = { ...TIANJIN, unit: 'percent' } as const;
const POINTS = { ...TIANJIN, unit: 'percentage-point' } as const;
/** Growth of the chains is real growth of the added value of their firms above designated size, in every year. */
const CHAIN_GROWTH = { ...PERCENT, speaker: 'tianjin-statistics-bureau' } as const;

/** An unnamed speaker between two sentences of a named one is not that one. */
const BRIEFING_2022 = {
  en: 'From Xinhua’s report of a briefing by the mayor, Zhang Gong (张工). The sentence itself names no speaker.',
  zh: '见新华社对市长张工发布会的报道。句子本身没有写明出自何人。',
} as const;

const IN_2021_CHAINS = {
  ...CHAIN_GROWTH,
  period: '2021',
  source: 'tianjin-daily-2022-02',
  speaker: 'publication',
} as const;
const IN_H1_2022_CHAINS = { ...CHAIN_GROWTH, period: '2022-H1', source: 'chains-h1-2022' } as const;
const IN_2023_CHAINS = {
  ...CHAIN_GROWTH,
  period: '2023',
  source: 'tianjin-daily-2024-02',
  speaker: 'tianjin-industry-conference',
  original: '增加值增速分别达到20.9%、19.2%、17.8%',
} as const;
/**
 * One of five chains that the work report of January 2024 says grew by more than ten percent; it gives no rate of its
 * own.
 */
const IN_2023_WORK_REPORT = {
  ...PERCENT,
  speaker: 'tianjin-government',
  period: '2023',
  source: 'china-news-2024-01-23',
  quantity: { is: 'more-than', value: 10, step: 1 },
  original: '集成电路、中医药、车联网、高端装备、航空航天产业链增加值增速超过10%',
} as const;
const IN_2024_CHAINS = {
  ...CHAIN_GROWTH,
  period: '2024',
  source: 'china-news-2025-01',
  speaker: 'feng-jiaqiang',
} as const;

export const contextTianjinClaims = {
  // Manufacturing and high-tech manufacturing
  'ctx-manufacturing-growth-2019': {
    ...PERCENT,
    quantity: { is: 'exact', value: 3.3, step: 0.1 },
    period: '2019',
    source: 'zgcounty-2020',
    measure: { en: 'real growth of manufacturing added value, above designated size', zh: '规模以上制造业增加值增速' },
    original: '制造业增长3.3%',
  },
  'ctx-manufacturing-growth-2020': {
    ...PERCENT,
    quantity: { is: 'exact', value: 1.5, step: 0.1 },
    period: '2020',
    source: 'cnr-2021-01',
    measure: { en: 'real growth of manufacturing added value, above designated size', zh: '规模以上制造业增加值增速' },
    original: '制造业增加值由降转增,增长1.5%',
  },
  'ctx-manufacturing-contribution-2020': {
    ...POINTS,
    quantity: { is: 'exact', value: 1.0, step: 0.1 },
    period: '2020',
    source: 'cnr-2021-01',
    measure: {
      en: 'manufacturing’s contribution to the growth of industry above designated size',
      zh: '制造业对规模以上工业增长的拉动',
    },
    original: '拉动规模以上工业增长1.0个百分点',
  },
  'ctx-manufacturing-growth-2020-q3': {
    ...PERCENT,
    quantity: { is: 'exact', value: -1.3, step: 0.1 },
    period: '2020-Q1/2020-Q3',
    source: 'tianjin-q3-2020',
    measure: { en: 'real growth of manufacturing added value, first three quarters', zh: '前三季度制造业增加值增速' },
    original: '制造业下降1.3%',
  },
  'ctx-hightech-growth-2020': {
    ...PERCENT,
    quantity: { is: 'exact', value: 4.6, step: 0.1 },
    period: '2020',
    source: 'cnr-2021-01',
    measure: { en: 'real growth of high-tech manufacturing added value', zh: '高技术产业（制造业）增加值增速' },
    original: '高技术产业(制造业)增加值增长4.6%',
  },
  'ctx-manufacturing-growth-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 8.3, step: 0.1 },
    period: '2021',
    source: 'exploring-tianjin-2022-02',
    measure: { en: 'growth of manufacturing added value', zh: '制造业增加值增速' },
    note: {
      en: 'The report does not say whether it counts only firms above designated size, nor whether price changes are left out.',
      zh: '报道没有说明是否只算规模以上工业，也没有说明是否剔除价格。',
    },
  },
  'ctx-manufacturing-output-growth-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 18.4, step: 0.1 },
    period: '2021',
    source: 'china-daily-2022-03',
    speaker: 'publication',
    measure: { en: 'growth of the output value of industry above designated size', zh: '规模以上工业产值增速' },
  },
  'ctx-manufacturing-profit-growth-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 50.7, step: 0.1 },
    period: '2021',
    source: 'china-daily-2022-03',
    speaker: 'publication',
    measure: { en: 'growth of the profit of industry above designated size', zh: '规模以上工业利润增速' },
  },
  'ctx-manufacturing-share-gdp-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 24.1, step: 0.1 },
    period: '2021',
    source: 'china-daily-2022-03',
    speaker: 'publication',
    measure: { en: 'manufacturing’s share of Tianjin’s GDP', zh: '制造业增加值占天津地区生产总值比重' },
  },
  'ctx-manufacturing-share-gdp-2022': {
    ...PERCENT,
    quantity: { is: 'about', value: 23, step: 1 },
    period: '2022',
    source: 'china-news-2023-01',
    speaker: 'tianjin-government',
    measure: { en: 'manufacturing’s share of Tianjin’s GDP', zh: '制造业增加值占天津地区生产总值比重' },
    original: '比重达到23%左右',
  },
  'ctx-tianjin-iva-2022': {
    ...TIANJIN,
    unit: 'yuan',
    quantity: { is: 'exact', value: 5402.74e8, step: 1e6 },
    period: '2022',
    source: 'tianjin-communique-2022',
    measure: { en: 'industrial added value, whole industry', zh: '全市工业增加值' },
    original: '全市工业增加值5402.74亿元,比上年下降0.9%',
  },
  'ctx-tianjin-iva-growth-2022': {
    ...PERCENT,
    quantity: { is: 'exact', value: -0.9, step: 0.1 },
    period: '2022',
    source: 'tianjin-communique-2022',
    measure: { en: 'real growth of industrial added value, whole industry', zh: '全部工业增加值增速' },
    original: '全市工业增加值5402.74亿元,比上年下降0.9%',
  },
  'ctx-bth-industry-growth-2020-beijing': {
    ...PERCENT,
    place: 'beijing',
    quantity: { is: 'exact', value: 2.3, step: 0.1 },
    period: '2020',
    source: 'beijing-statistics-2021-07',
    speaker: 'beijing-statistics-bureau',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
  },
  'ctx-bth-industry-growth-2020-hebei': {
    ...PERCENT,
    place: 'hebei',
    quantity: { is: 'exact', value: 4.7, step: 0.1 },
    period: '2020',
    source: 'beijing-statistics-2021-07',
    speaker: 'beijing-statistics-bureau',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
  },

  // Shares of the added value of industry above designated size
  'ctx-equipment-share-2024': {
    ...PERCENT,
    quantity: { is: 'exact', value: 33.7, step: 0.1 },
    period: '2024',
    source: 'china-news-2025-01',
    speaker: 'feng-jiaqiang',
    measure: {
      en: 'equipment manufacturing’s share of the added value of industry above designated size',
      zh: '装备制造业占规模以上工业增加值比重',
    },
    original: '33.7%,比上年提高1.1个百分点',
    note: {
      en: 'A nominal share: oil and gas prices move it. A lower share is not lost output.',
      zh: '名义占比，受油气价格影响。占比下降不等于产出减少。',
    },
  },
  'ctx-equipment-share-gain-2024': {
    ...POINTS,
    quantity: { is: 'exact', value: 1.1, step: 0.1 },
    period: '2023/2024',
    source: 'china-news-2025-01',
    speaker: 'feng-jiaqiang',
    measure: { en: 'rise of equipment manufacturing’s share on the year before', zh: '装备制造业比重比上年提高' },
    original: '33.7%,比上年提高1.1个百分点',
  },
  'ctx-hightech-share-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 15.5, step: 0.1 },
    period: '2021',
    source: 'people-online-2022-08',
    speaker: 'xinhua',
    note: BRIEFING_2022,
    measure: {
      en: 'high-tech manufacturing’s share of the added value of industry above designated size',
      zh: '高技术产业（制造业）占规模以上工业增加值比重',
    },
  },
  'ctx-hightech-share-2022': {
    ...PERCENT,
    quantity: { is: 'exact', value: 14.2, step: 0.1 },
    period: '2022',
    source: 'economic-daily-2023-02',
    speaker: 'publication',
    measure: {
      en: 'high-tech manufacturing’s share of the added value of industry above designated size',
      zh: '高技术产业（制造业）占规模以上工业增加值比重',
    },
  },
  'ctx-strategic-share-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 25.3, step: 0.1 },
    period: '2021',
    source: 'people-online-2022-08',
    speaker: 'xinhua',
    note: BRIEFING_2022,
    measure: {
      en: 'strategic emerging industries’ share of the added value of industry above designated size',
      zh: '战略性新兴产业占规模以上工业增加值比重',
    },
  },
  'ctx-chains-share-2022-h1': {
    ...IN_H1_2022_CHAINS,
    quantity: { is: 'exact', value: 76.5, step: 0.1 },
    measure: {
      en: 'the twelve key chains’ share of the added value of industry above designated size',
      zh: '十二条重点产业链占规模以上工业增加值比重',
    },
  },
  'ctx-chains-share-2022-q3': {
    ...CHAIN_GROWTH,
    quantity: { is: 'exact', value: 78.3, step: 0.1 },
    period: '2022-Q1/2022-Q3',
    source: 'chains-q3-2022',
    measure: {
      en: 'the twelve key chains’ share of the added value of industry above designated size, first three quarters',
      zh: '前三季度十二条重点产业链占规模以上工业增加值比重',
    },
    original: '占比分别达到64.2%和78.3%',
    speaker: 'publication',
  },
  'ctx-chains-share-2024': {
    ...IN_2024_CHAINS,
    quantity: { is: 'exact', value: 82.1, step: 0.1 },
    measure: {
      en: 'the twelve key chains’ share of the added value of industry above designated size',
      zh: '十二条重点产业链占规模以上工业增加值比重',
    },
    original: '12条重点产业链…占比达到82.1%,比上年提高2.3个百分点',
  },
  'ctx-chains-share-gain-2024': {
    ...IN_2024_CHAINS,
    unit: 'percentage-point',
    period: '2023/2024',
    quantity: { is: 'exact', value: 2.3, step: 0.1 },
    measure: { en: 'rise of the twelve key chains’ share on the year before', zh: '十二条重点产业链比重比上年提高' },
    original: '12条重点产业链…占比达到82.1%,比上年提高2.3个百分点',
  },

  // Growth of the chains: other chains are named each year, so these are not one series
  'ctx-chains-growth-2021': {
    ...IN_2021_CHAINS,
    quantity: { is: 'exact', value: 9.6, step: 0.1 },
    measure: {
      en: 'growth of the added value of firms in the twelve key chains',
      zh: '十二条重点产业链在链企业增加值增速',
    },
    original: '在鏈企業全年產值、增加值同比增長20.7%、9.6%',
  },
  'ctx-chains-output-growth-2021': {
    ...IN_2021_CHAINS,
    quantity: { is: 'exact', value: 20.7, step: 0.1 },
    measure: {
      en: 'growth of the output value of firms in the twelve key chains',
      zh: '十二条重点产业链在链企业产值增速',
    },
    original: '在鏈企業全年產值、增加值同比增長20.7%、9.6%',
  },
  'ctx-chain-2021-xinchuang': {
    ...IN_2021_CHAINS,
    quantity: { is: 'exact', value: 31.5, step: 0.1 },
    measure: { en: 'growth of added value, IT application innovation chain', zh: '信创产业链增加值增速' },
  },
  'ctx-chain-2021-ic': {
    ...IN_2021_CHAINS,
    quantity: { is: 'exact', value: 24, step: 1 },
    measure: { en: 'growth of added value, integrated circuit chain', zh: '集成电路产业链增加值增速' },
  },
  'ctx-chain-2021-biomedicine': {
    ...IN_2021_CHAINS,
    quantity: { is: 'exact', value: 22.3, step: 0.1 },
    measure: { en: 'growth of added value, biomedicine chain', zh: '生物医药产业链增加值增速' },
  },
  'ctx-chains-growth-2022-h1': {
    ...IN_H1_2022_CHAINS,
    quantity: { is: 'exact', value: 1.0, step: 0.1 },
    measure: { en: 'growth of the added value of the twelve key chains', zh: '十二条重点产业链增加值增速' },
  },
  'ctx-chain-2022-h1-aerospace': {
    ...IN_H1_2022_CHAINS,
    quantity: { is: 'exact', value: 38.8, step: 0.1 },
    measure: { en: 'growth of added value, aerospace chain', zh: '航空航天产业链增加值增速' },
  },
  'ctx-chain-2022-h1-biomedicine': {
    ...IN_H1_2022_CHAINS,
    quantity: { is: 'exact', value: 19.2, step: 0.1 },
    measure: { en: 'growth of added value, biomedicine chain', zh: '生物医药产业链增加值增速' },
  },
  'ctx-chain-2022-h1-vehicles': {
    ...IN_H1_2022_CHAINS,
    quantity: { is: 'exact', value: 14.8, step: 0.1 },
    measure: { en: 'growth of added value, connected vehicles chain', zh: '车联网产业链增加值增速' },
  },
  'ctx-chain-2023-ic': {
    ...IN_2023_CHAINS,
    quantity: { is: 'exact', value: 20.9, step: 0.1 },
    measure: { en: 'growth of added value, integrated circuit chain', zh: '集成电路产业链增加值增速' },
  },
  'ctx-chain-2023-vehicles': {
    ...IN_2023_CHAINS,
    quantity: { is: 'exact', value: 19.2, step: 0.1 },
    measure: { en: 'growth of added value, connected vehicles chain', zh: '车联网产业链增加值增速' },
  },
  'ctx-chain-2023-aerospace': {
    ...IN_2023_CHAINS,
    quantity: { is: 'exact', value: 17.8, step: 0.1 },
    measure: { en: 'growth of added value, aerospace chain', zh: '航空航天产业链增加值增速' },
  },
  'ctx-chain-2023-equipment': {
    ...IN_2023_WORK_REPORT,
    measure: { en: 'growth of added value, high-end equipment chain', zh: '高端装备产业链增加值增速' },
  },
  'ctx-chain-2023-chinese-medicine': {
    ...IN_2023_WORK_REPORT,
    measure: { en: 'growth of added value, traditional Chinese medicine chain', zh: '中医药产业链增加值增速' },
  },
  'ctx-chain-2024-aerospace': {
    ...IN_2024_CHAINS,
    quantity: { is: 'exact', value: 26.0, step: 0.1 },
    measure: { en: 'growth of added value, aerospace chain', zh: '航空航天产业链增加值增速' },
  },
  'ctx-chain-2024-vehicles': {
    ...IN_2024_CHAINS,
    quantity: { is: 'exact', value: 22.4, step: 0.1 },
    measure: { en: 'growth of added value, connected vehicles chain', zh: '车联网产业链增加值增速' },
  },
  'ctx-chain-2024-xinchuang': {
    ...IN_2024_CHAINS,
    quantity: { is: 'exact', value: 21.4, step: 0.1 },
    measure: { en: 'growth of added value, IT application innovation chain', zh: '信创产业链增加值增速' },
  },
  'ctx-automotive-growth-2023': {
    ...CHAIN_GROWTH,
    quantity: { is: 'exact', value: 11.1, step: 0.1 },
    period: '2023',
    source: 'tianjin-daily-2024-02',
    measure: { en: 'growth of added value, automotive industry', zh: '汽车产业增加值增速' },
  },

  // Investment, parks, firms
  'ctx-manufacturing-investment-2021': {
    ...PERCENT,
    quantity: { is: 'exact', value: 13.8, step: 0.1 },
    period: '2021',
    source: 'china-daily-2022-03',
    speaker: 'publication',
    measure: { en: 'growth of investment in manufacturing', zh: '制造业投资增速' },
  },
  'ctx-industrial-investment-2023': {
    ...PERCENT,
    quantity: { is: 'exact', value: 5.4, step: 0.1 },
    period: '2023',
    source: 'china-news-2024-01-23',
    speaker: 'tianjin-government',
    measure: { en: 'growth of investment in industry', zh: '工业投资增速' },
    original: '工业投资增长5.4%',
  },
  'ctx-hightech-investment-2023': {
    ...PERCENT,
    quantity: { is: 'exact', value: 5.9, step: 0.1 },
    period: '2023',
    source: 'china-news-2024-01-23',
    speaker: 'tianjin-government',
    measure: { en: 'growth of investment in high-tech industries', zh: '高技术产业投资增速' },
    original: '高技术产业投资增长5.9%',
  },
  'ctx-theme-parks-2023': {
    ...TIANJIN,
    unit: 'park',
    quantity: { is: 'exact', value: 32 },
    period: '2023-12',
    source: 'tianjin-daily-2024-02',
    speaker: 'tianjin-iit-bureau',
    measure: { en: 'municipal industrial theme parks recognised', zh: '市级产业主题园区' },
    note: {
      en: 'Recognised in three batches by December 2023: existing parks, not parks to come.',
      zh: '到2023年12月分三批认定：是已有的园区，不是将建的。',
    },
  },
  'ctx-chain-leader-firms-2023': {
    ...TIANJIN,
    unit: 'company',
    quantity: { is: 'exact', value: 95 },
    period: '2023',
    source: 'tianjin-daily-2024-02',
    speaker: 'tianjin-iit-bureau',
    measure: { en: 'firms named leaders of a municipal chain', zh: '市级链主企业' },
  },
} as const satisfies Record<string, ClaimInput>;

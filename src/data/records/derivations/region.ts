/**
 * Arithmetic on the region: industrial added value, profit, contracts, capital, parks, rail, air. Constants stand in
 * the formulas.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { percentGrowth, signs } from './signs.ts';

/** Years from 2013 to 2023, and from 2014 to 2022. */
const TEN_YEARS = 10;
const EIGHT_YEARS = 8;
const IVA_SHARE = {
  compute: (part: number, whole: number) => (part / whole) * 100,
  formula: signs('{0} ÷ {1}'),
  unit: 'percent',
  place: 'bth',
  decimals: 1,
  measure: {
    en: 'industrial added value as a share of GDP, current prices',
    zh: '工业增加值占地区生产总值比重（现价）',
  },
} as const;

export const regionDerivations = {
  // Industrial added value
  'd-iva-growth': {
    inputs: ['xh24-iva-2013', 'xh24-iva-2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'growth of industrial added value, current prices', zh: '工业增加值增长（现价）' },
  },
  'd-iva-cagr': {
    inputs: ['xh24-iva-2013', 'xh24-iva-2023'],
    compute: (then, now) => ((now / then) ** (1 / TEN_YEARS) - 1) * 100,
    formula: {
      en: '({1} ÷ {0}) to the power of 1/10, less 1; 10 years from 2013 to 2023',
      zh: '（{1} ÷ {0}）的1/10次方减1；2013年至2023年为10年',
    },
    unit: 'percent-a-year',
    place: 'bth',
    period: '2013/2023',
    decimals: 2,
    measure: {
      en: 'average growth of industrial added value a year, current prices',
      zh: '工业增加值年均增长（现价）',
    },
  },
  'd-iva-share-2013': { ...IVA_SHARE, inputs: ['xh24-iva-2013', 'd-gdp-bth-2013'], period: '2013' },
  'd-iva-share-2023': { ...IVA_SHARE, inputs: ['xh24-iva-2023', 'd-gdp-bth-2023'], period: '2023' },
  'd-iva-share-change': {
    inputs: ['d-iva-share-2013', 'd-iva-share-2023'],
    compute: (then, now) => now - then,
    formula: signs('{1} − {0}'),
    unit: 'percentage-point',
    place: 'bth',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'change of industry’s share of GDP', zh: '工业占地区生产总值比重的变化' },
    note: { en: 'Computed from the unrounded shares.', zh: '按未四舍五入的比重计算。' },
  },
  'd-secondary-share-change': {
    inputs: ['ctx-secondary-share-2013', 'ctx-secondary-share-2022'],
    compute: (then, now) => now - then,
    formula: signs('{1} − {0}'),
    unit: 'percentage-point',
    place: 'bth',
    period: '2013/2022',
    decimals: 1,
    measure: { en: 'change of the secondary sector’s share of GDP', zh: '第二产业占比的变化' },
  },
  'd-iva-real-multiple': {
    inputs: ['ctx-iva-annual-2022'],
    compute: (rate) => (1 + rate / 100) ** EIGHT_YEARS,
    formula: {
      en: '(1 + {0}) to the power of 8; 8 years from 2014 to 2022',
      zh: '（1 + {0}）的8次方；2014年至2022年为8年',
    },
    unit: 'times',
    place: 'bth',
    period: '2014/2022',
    decimals: 2,
    measure: { en: 'what eight years of the stated growth rate make', zh: '按所述年均增速八年后的倍数' },
  },
  'd-iva-change-2022-2023': {
    inputs: ['ctx-iva-2022', 'xh24-iva-2023'],
    compute: percentGrowth,
    reading: 'less-than',
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2022/2023',
    decimals: 1,
    measure: {
      en: 'change of industrial added value, if both reports count the same thing',
      zh: '若两份报告口径相同，工业增加值的变化',
    },
    note: {
      en: 'An upper bound, because the figure of 2022 is a lower one: the fall would be deeper than this.',
      zh: '上限：2022年为下限数，实际降幅会更大。',
    },
  },
  'd-iva-growth-2024': {
    inputs: ['xh24-iva-2023', 'ctx-iva-2024'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2023/2024',
    decimals: 1,
    measure: {
      en: 'growth of industrial added value, current prices, across two reports',
      zh: '工业增加值增长（现价，跨两份报告）',
    },
  },

  // Profit of large industrial firms
  'd-profit-h1-2023': {
    inputs: ['xh24-profit-h1-2024', 'xh24-profit-growth'],
    compute: (profit, growth) => profit / (1 + growth / 100),
    formula: signs('{0} ÷ (1 + {1})'),
    unit: 'yuan',
    place: 'bth',
    period: '2023-H1',
    decimals: -8,
    measure: {
      en: 'profit of large industrial firms that the growth rate implies',
      zh: '增速所隐含的规模以上工业企业利润总额',
    },
    note: {
      en: 'Implied, not published: such growth rates are on a comparable base.',
      zh: '推算数，非公布数：增速按可比口径计算。',
    },
  },
  'd-profit-rise': {
    inputs: ['xh24-profit-h1-2024', 'xh24-profit-growth'],
    compute: (profit, growth) => profit - profit / (1 + growth / 100),
    formula: signs('{0} − {0} ÷ (1 + {1})'),
    unit: 'yuan',
    place: 'bth',
    period: '2023-H1/2024-H1',
    decimals: -8,
    measure: {
      en: 'rise in profit of large industrial firms that the growth rate implies',
      zh: '增速所隐含的利润增加额',
    },
  },

  // Technology contracts from Beijing
  'd-contracts-multiple': {
    inputs: ['tech-contracts@2013', 'tech-contracts@2023'],
    compute: (then, now) => now / then,
    formula: signs('{1} ÷ {0}'),
    unit: 'times',
    place: 'beijing',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'technology contracts of 2023 as a multiple of 2013', zh: '2023年技术合同成交额相当于2013年的倍数' },
  },
  'd-contracts-cagr': {
    inputs: ['tech-contracts@2013', 'tech-contracts@2023'],
    compute: (then, now) => ((now / then) ** (1 / TEN_YEARS) - 1) * 100,
    formula: {
      en: '({1} ÷ {0}) to the power of 1/10, less 1; 10 years from 2013 to 2023',
      zh: '（{1} ÷ {0}）的1/10次方减1；2013年至2023年为10年',
    },
    unit: 'percent-a-year',
    place: 'beijing',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'average growth of technology contracts a year', zh: '技术合同成交额年均增长' },
  },
  'd-contracts-growth-2023': {
    inputs: ['tech-contracts@2022', 'tech-contracts@2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'beijing',
    period: '2023',
    decimals: 0,
    measure: { en: 'growth of technology contracts in one year', zh: '技术合同成交额一年的增长' },
  },
  'd-contracts-one-year-part': {
    inputs: ['tech-contracts@2013', 'tech-contracts@2022', 'tech-contracts@2023'],
    compute: (first, before, last) => ((last - before) / (last - first)) * 100,
    formula: signs('({2} − {1}) ÷ ({2} − {0})'),
    unit: 'percent',
    place: 'beijing',
    period: '2013/2023',
    decimals: 0,
    measure: { en: 'part of the ten years’ rise that fell in 2023 alone', zh: '十年增量中2023年一年所占部分' },
  },

  // Capital from Beijing
  'd-capital-share-beijing': {
    inputs: ['cd23-capital', 'ctx-capital-beijing-hebei-2022'],
    compute: (part, whole) => (part / whole) * 100,
    formula: signs('{0} ÷ {1}'),
    unit: 'percent',
    place: 'tianjin',
    period: '2022',
    decimals: 1,
    measure: { en: 'Beijing’s part of the capital from Beijing and Hebei', zh: '京冀资金中北京所占比重' },
  },
  'd-capital-growth-2022': {
    inputs: ['ctx-capital-beijing-hebei-2021', 'ctx-capital-beijing-hebei-2022'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'tianjin',
    period: '2022',
    decimals: 1,
    measure: { en: 'growth of capital from Beijing and Hebei', zh: '京冀在津投资到位额增长' },
  },
  'd-capital-per-company': {
    inputs: ['cd23-capital', 'cd23-companies'],
    compute: (capital, companies) => capital / companies,
    formula: signs('{0} ÷ {1}'),
    unit: 'yuan',
    place: 'tianjin',
    period: '2022',
    decimals: -5,
    measure: {
      en: 'capital for each company, if all of it came with the companies',
      zh: '平均每家企业资金（假定资金全部随企业而来）',
    },
  },
  'd-capital-per-project': {
    inputs: ['cd23-capital', 'cd23-projects'],
    compute: (capital, projects) => capital / projects,
    formula: signs('{0} ÷ {1}'),
    unit: 'yuan',
    place: 'tianjin',
    period: '2022',
    decimals: -5,
    measure: {
      en: 'capital for each project, if all of it went into the projects',
      zh: '平均每个项目资金（假定资金全部投入项目）',
    },
  },
  'd-baodi-projects-floor': {
    inputs: ['cd23-baodi-projects', 'cd23-baodi-project-size'],
    compute: (projects, size) => projects * size,
    reading: 'at-least',
    formula: signs('{0} × {1}'),
    unit: 'yuan',
    place: 'baodi',
    period: '2023-01',
    decimals: -8,
    measure: { en: 'size of Baodi’s key projects together', zh: '宝坻重点项目合计规模' },
  },

  // The two parks
  'd-parks-registrations': {
    inputs: ['binhai-zgc-registrations@2023-02', 'baodi-zgc-registrations@2023-04'],
    compute: (binhai, baodi) => binhai + baodi,
    reading: 'more-than',
    formula: signs('{0} + {1}'),
    unit: 'company',
    place: 'zgc-parks',
    period: '2023-04',
    decimals: 0,
    measure: { en: 'companies registered in both parks in all', zh: '两园累计注册企业合计' },
  },
  'd-binhai-zgc-beijing-share': {
    inputs: ['ctx-binhai-zgc-from-beijing-2023', 'binhai-zgc-registrations@2023-12'],
    compute: (part, whole) => (part / whole) * 100,
    reading: 'less-than',
    formula: signs('{0} ÷ {1}'),
    unit: 'percent',
    place: 'binhai-zgc',
    period: '2023-12',
    decimals: 1,
    measure: { en: 'share of registered companies that came from Beijing', zh: '北京企业占比' },
    note: {
      en: 'The park had more than the stated number of companies, so the share is a little lower.',
      zh: '注册企业多于所列数，故实际比重略低。',
    },
  },

  // Rail, roads, air
  'd-hsr-growth': {
    inputs: ['ctx-hsr-2013', 'ctx-hsr-2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2013/2023',
    decimals: 0,
    measure: { en: 'growth of the high-speed railways', zh: '高速铁路里程增长' },
  },
  'd-expressway-growth': {
    inputs: ['ctx-expressways-2014', 'ctx-expressways-2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2014/2023',
    decimals: 1,
    measure: { en: 'growth of the expressways', zh: '高速公路里程增长' },
  },
  'd-expressways-sum': {
    inputs: ['ctx-expressways-2023-beijing', 'ctx-expressways-2023-tianjin', 'ctx-expressways-2023-hebei'],
    compute: (beijing, tianjin, hebei) => beijing + tianjin + hebei,
    formula: signs('{0} + {1} + {2}'),
    unit: 'kilometre',
    place: 'bth',
    period: '2023',
    decimals: 0,
    measure: { en: 'expressways of the three places together', zh: '三地高速公路里程合计' },
  },
  'd-pm25-change': {
    inputs: ['beijing-pm25@2013', 'beijing-pm25@2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'beijing',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'change of fine particles in Beijing’s air', zh: '北京PM2.5年均浓度变化' },
  },
} as const satisfies Record<string, DerivationInput>;

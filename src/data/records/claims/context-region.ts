/** Context for chapter 2: output, shares and prices of the region, from outside the five sources. */
import type { ClaimInput } from '../../model/schema.ts';

const REGION = { place: 'bth', status: 'context', speaker: 'publication' } as const;
const IVA = {
  ...REGION,
  unit: 'yuan',
  measure: { en: 'industrial added value, whole industry', zh: '全部工业增加值' },
} as const;
const REPORT_2023 = {
  ...REGION,
  source: 'industry-report-2023-11',
  speaker: 'bth-industry-report-2023',
  original: '2022年京津冀工业增加值突破2.5万亿元,是2014年的1.43倍',
} as const;
const SHARE_OF_GDP = {
  ...REGION,
  unit: 'percent',
  source: 'economic-daily-2023-02',
  original: '由2013年的6.2∶35.7∶58.1变化为2022年的4.8∶29.6∶65.6',
} as const;
const MULTIPLE_2022 = {
  ...REGION,
  unit: 'times',
  period: '2013/2022',
  source: 'economic-daily-2023-02',
  measure: {
    en: 'GDP of 2022 as a multiple of 2013, current prices',
    zh: '2022年地区生产总值相当于2013年的倍数（现价）',
  },
} as const;
const GDP_C = {
  ...REGION,
  unit: 'yuan',
  source: 'nbs-provinces-c',
  speaker: 'national-bureau-of-statistics',
  measure: {
    en: 'gross domestic product at current prices, after the 2023 census',
    zh: '地区生产总值（现价，第五次经济普查后）',
  },
} as const;
const AVERAGE_2013_2021 = {
  ...REGION,
  unit: 'percent-a-year',
  period: '2013/2021',
  source: 'china-news-2022-09',
  speaker: 'beijing-statistics-bureau',
  measure: { en: 'average real growth of GDP a year', zh: '地区生产总值年均增长（不变价）' },
  original: '按不变价格计算,年均增长6.3%;天津…5.0%;河北…6.3%',
} as const;
export const contextRegionClaims = {
  // Industrial added value
  'ctx-iva-2024': {
    ...IVA,
    quantity: { is: 'exact', value: 2.66e12, step: 1e10 },
    period: '2024',
    source: 'great-wall-2025-02',
    speaker: 'hao-lixiao',
    original: '由2013年的1.7万亿元,提升至2024年的2.66万亿元',
    note: {
      en: 'Counted after the census of 2023; {xh24-iva-2023} for 2023 was public before it. The step between the two is no growth rate.',
      zh: '在2023年普查之后统计；2023年的{xh24-iva-2023}则在普查之前已经公布。两者之差不是增速。',
    },
  },
  'ctx-iva-2022': {
    ...IVA,
    ...REPORT_2023,
    measure: { en: 'industrial added value', zh: '工业增加值' },
    quantity: { is: 'more-than', value: 2.5e12 },
    period: '2022',
    note: {
      en: 'In prices of the year, by our reading. That it is more than the {xh24-iva-2023} of 2023 is no contradiction: prices fell in 2023.',
      zh: '按我们的理解，是当年价格。它大于2023年的{xh24-iva-2023}并不矛盾：2023年价格下跌。',
    },
  },
  'ctx-iva-multiple-2022': {
    ...REPORT_2023,
    unit: 'times',
    quantity: { is: 'exact', value: 1.43, step: 0.01 },
    period: '2014/2022',
    measure: { en: 'industrial added value of 2022 as a multiple of 2014', zh: '2022年工业增加值相当于2014年的倍数' },
    note: {
      en: 'It matches {ctx-iva-annual-2022} over eight years. Whether price changes are in it is not said, and the years are not those of Xinhua’s {xh24-iva-growth}.',
      zh: '与八年{ctx-iva-annual-2022}相符。是否包含价格变动没有说明，年份也与新华社的{xh24-iva-growth}不同。',
    },
  },
  'ctx-iva-annual-2022': {
    ...REPORT_2023,
    unit: 'percent-a-year',
    quantity: { is: 'exact', value: 4.6, step: 0.1 },
    period: '2014/2022',
    measure: { en: 'average growth of industrial added value a year', zh: '工业增加值年均增长' },
    differs: { in: 'number', why: 'the words quoted are those of the sentence before it' },
  },
  'ctx-iva-2024-nine-months': {
    ...IVA,
    measure: { en: 'industrial added value', zh: '工业增加值' },
    quantity: { is: 'more-than', value: 1.8e12 },
    period: '2024-Q1/2024-Q3',
    source: 'miit-2025-01',
    speaker: 'wu-jiaxi',
    original: '三地工业增加值超1.8万亿元,同比增长6.3%',
  },
  'ctx-iva-growth-2024-nine-months': {
    ...REGION,
    unit: 'percent',
    quantity: { is: 'exact', value: 6.3, step: 0.1 },
    period: '2024-Q1/2024-Q3',
    source: 'miit-2025-01',
    speaker: 'miit',
    measure: { en: 'growth of industrial added value on the same months of 2023', zh: '工业增加值同比增长' },
    original: '三地工业增加值超1.8万亿元,同比增长6.3%',
  },

  // Shares of the sectors in the region's GDP
  'ctx-primary-share-2013': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 6.2, step: 0.1 },
    period: '2013',
    measure: { en: 'farming’s share of the region’s GDP (primary sector)', zh: '第一产业占比' },
  },
  'ctx-secondary-share-2013': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 35.7, step: 0.1 },
    period: '2013',
    measure: { en: 'industry and construction’s share of the region’s GDP (secondary sector)', zh: '第二产业占比' },
  },
  'ctx-tertiary-share-2013': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 58.1, step: 0.1 },
    period: '2013',
    measure: { en: 'services’ share of the region’s GDP (tertiary sector)', zh: '第三产业占比' },
  },
  'ctx-primary-share-2022': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 4.8, step: 0.1 },
    period: '2022',
    measure: { en: 'farming’s share of the region’s GDP (primary sector)', zh: '第一产业占比' },
  },
  'ctx-secondary-share-2022': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 29.6, step: 0.1 },
    period: '2022',
    measure: { en: 'industry and construction’s share of the region’s GDP (secondary sector)', zh: '第二产业占比' },
  },
  'ctx-tertiary-share-2022': {
    ...SHARE_OF_GDP,
    quantity: { is: 'exact', value: 65.6, step: 0.1 },
    period: '2022',
    measure: { en: 'services’ share of the region’s GDP (tertiary sector)', zh: '第三产业占比' },
  },

  // GDP: what officials state, and the other vintages, to warn against mixing them
  'ctx-gdp-multiple-2023': {
    ...REGION,
    unit: 'times',
    quantity: { is: 'exact', value: 1.9, step: 0.1 },
    period: '2013/2023',
    source: 'beijing-gov-coordination',
    speaker: 'beijing-government',
    measure: { en: 'GDP of 2023 as a multiple of 2013', zh: '2023年地区生产总值相当于2013年的倍数' },
  },
  'ctx-gdp-multiple-2022': {
    ...MULTIPLE_2022,
    quantity: { is: 'exact', value: 1.8, step: 0.1 },
    original: '按现价计算,是2013年的1.8倍',
  },
  'ctx-gdp-multiple-2022-beijing': {
    ...MULTIPLE_2022,
    place: 'beijing',
    quantity: { is: 'exact', value: 2.0, step: 0.1 },
  },
  'ctx-gdp-multiple-2022-tianjin': {
    ...MULTIPLE_2022,
    place: 'tianjin',
    quantity: { is: 'exact', value: 1.6, step: 0.1 },
  },
  'ctx-gdp-multiple-2022-hebei': { ...MULTIPLE_2022, place: 'hebei', quantity: { is: 'exact', value: 1.7, step: 0.1 } },
  'ctx-gdp-c-beijing-2013': {
    ...GDP_C,
    place: 'beijing',
    quantity: { is: 'exact', value: 21746.0e8, step: 1e7 },
    period: '2013',
  },
  'ctx-gdp-c-tianjin-2013': {
    ...GDP_C,
    place: 'tianjin',
    quantity: { is: 'exact', value: 10075.2e8, step: 1e7 },
    period: '2013',
  },
  'ctx-gdp-c-hebei-2013': {
    ...GDP_C,
    place: 'hebei',
    quantity: { is: 'exact', value: 24659.1e8, step: 1e7 },
    period: '2013',
  },
  'ctx-gdp-c-beijing-2023': {
    ...GDP_C,
    place: 'beijing',
    quantity: { is: 'exact', value: 47353.7e8, step: 1e7 },
    period: '2023',
  },
  'ctx-gdp-c-tianjin-2023': {
    ...GDP_C,
    place: 'tianjin',
    quantity: { is: 'exact', value: 17211.8e8, step: 1e7 },
    period: '2023',
  },
  'ctx-gdp-c-hebei-2023': {
    ...GDP_C,
    place: 'hebei',
    quantity: { is: 'exact', value: 45660.0e8, step: 1e7 },
    period: '2023',
  },
  'ctx-gdp-c-tianjin-2019': {
    ...GDP_C,
    place: 'tianjin',
    quantity: { is: 'exact', value: 14097.2e8, step: 1e7 },
    period: '2019',
  },
  'ctx-gdp-c-tianjin-2020': {
    ...GDP_C,
    place: 'tianjin',
    quantity: { is: 'exact', value: 14230.8e8, step: 1e7 },
    period: '2020',
  },
  'ctx-gdp-a-beijing-2013': {
    ...GDP_C,
    place: 'beijing',
    source: 'nbs-provinces-a',
    quantity: { is: 'exact', value: 19800.81e8, step: 1e6 },
    period: '2013',
    measure: {
      en: 'gross domestic product at current prices, before the 2018 census',
      zh: '地区生产总值（现价，第四次经济普查前）',
    },
  },
  'ctx-gdp-a-tianjin-2013': {
    ...GDP_C,
    place: 'tianjin',
    source: 'nbs-provinces-a',
    quantity: { is: 'exact', value: 14442.01e8, step: 1e6 },
    period: '2013',
    measure: {
      en: 'gross domestic product at current prices, before the 2018 census',
      zh: '地区生产总值（现价，第四次经济普查前）',
    },
  },
  'ctx-gdp-a-hebei-2013': {
    ...GDP_C,
    place: 'hebei',
    source: 'nbs-provinces-a',
    quantity: { is: 'exact', value: 28442.95e8, step: 1e6 },
    period: '2013',
    measure: {
      en: 'gross domestic product at current prices, before the 2018 census',
      zh: '地区生产总值（现价，第四次经济普查前）',
    },
  },
  'ctx-gdp-a-tianjin-2017': {
    ...GDP_C,
    place: 'tianjin',
    source: 'nbs-provinces-a',
    quantity: { is: 'exact', value: 18549.19e8, step: 1e6 },
    period: '2017',
    measure: {
      en: 'gross domestic product at current prices, before the 2018 census',
      zh: '地区生产总值（现价，第四次经济普查前）',
    },
  },
  'ctx-real-growth-average-beijing': {
    ...AVERAGE_2013_2021,
    place: 'beijing',
    quantity: { is: 'exact', value: 6.3, step: 0.1 },
  },
  'ctx-real-growth-average-tianjin': {
    ...AVERAGE_2013_2021,
    place: 'tianjin',
    quantity: { is: 'exact', value: 5.0, step: 0.1 },
  },
  'ctx-real-growth-average-hebei': {
    ...AVERAGE_2013_2021,
    place: 'hebei',
    quantity: { is: 'exact', value: 6.3, step: 0.1 },
  },
} as const satisfies Record<string, ClaimInput>;

/** Arithmetic on the GDP of the three places, one vintage at a time. Constant: 10 years from 2013 to 2023. */
import type { DerivationInput } from '../../model/derive.ts';
import { percentGrowth, signs } from './signs.ts';

/** Years from 2013 to 2023. */
const YEARS = 10;
const percentAYear = (ratio: number): number => (ratio ** (1 / YEARS) - 1) * 100;

const SUM = {
  compute: (beijing: number, tianjin: number, hebei: number) => beijing + tianjin + hebei,
  formula: signs('{0} + {1} + {2}'),
  unit: 'yuan',
  place: 'bth',
  decimals: -7,
  measure: {
    en: 'gross domestic product of the three places together, current prices',
    zh: '三地地区生产总值合计（现价）',
  },
} as const;
const MULTIPLE = {
  compute: (then: number, now: number) => now / then,
  formula: signs('{1} ÷ {0}'),
  unit: 'times',
  period: '2013/2023',
  decimals: 3,
  measure: {
    en: 'GDP of 2023 as a multiple of 2013, current prices',
    zh: '2023年地区生产总值相当于2013年的倍数（现价）',
  },
} as const;
const RATE = {
  compute: (then: number, now: number) => percentAYear(now / then),
  formula: {
    en: '({1} ÷ {0}) to the power of 1/10, less 1; 10 years from 2013 to 2023',
    zh: '（{1} ÷ {0}）的1/10次方减1；2013年至2023年为10年',
  },
  unit: 'percent-a-year',
  period: '2013/2023',
  decimals: 2,
  measure: { en: 'average growth of GDP a year, current prices', zh: '地区生产总值年均增长（现价）' },
} as const;
const SHARE = {
  compute: (part: number, whole: number) => (part / whole) * 100,
  formula: signs('{0} ÷ {1}'),
  unit: 'percent',
  decimals: 1,
  measure: { en: 'share of the three places’ GDP', zh: '占三地地区生产总值比重' },
} as const;

export const gdpDerivations = {
  // The three places added up, year by year
  'd-gdp-bth-2013': { ...SUM, inputs: ['gdp-beijing@2013', 'gdp-tianjin@2013', 'gdp-hebei@2013'], period: '2013' },
  'd-gdp-bth-2014': { ...SUM, inputs: ['gdp-beijing@2014', 'gdp-tianjin@2014', 'gdp-hebei@2014'], period: '2014' },
  'd-gdp-bth-2015': { ...SUM, inputs: ['gdp-beijing@2015', 'gdp-tianjin@2015', 'gdp-hebei@2015'], period: '2015' },
  'd-gdp-bth-2016': { ...SUM, inputs: ['gdp-beijing@2016', 'gdp-tianjin@2016', 'gdp-hebei@2016'], period: '2016' },
  'd-gdp-bth-2017': { ...SUM, inputs: ['gdp-beijing@2017', 'gdp-tianjin@2017', 'gdp-hebei@2017'], period: '2017' },
  'd-gdp-bth-2018': { ...SUM, inputs: ['gdp-beijing@2018', 'gdp-tianjin@2018', 'gdp-hebei@2018'], period: '2018' },
  'd-gdp-bth-2019': { ...SUM, inputs: ['gdp-beijing@2019', 'gdp-tianjin@2019', 'gdp-hebei@2019'], period: '2019' },
  'd-gdp-bth-2020': { ...SUM, inputs: ['gdp-beijing@2020', 'gdp-tianjin@2020', 'gdp-hebei@2020'], period: '2020' },
  'd-gdp-bth-2021': { ...SUM, inputs: ['gdp-beijing@2021', 'gdp-tianjin@2021', 'gdp-hebei@2021'], period: '2021' },
  'd-gdp-bth-2022': { ...SUM, inputs: ['gdp-beijing@2022', 'gdp-tianjin@2022', 'gdp-hebei@2022'], period: '2022' },
  'd-gdp-bth-2023': {
    ...SUM,
    inputs: ['gdp-beijing@2023', 'gdp-tianjin@2023', 'gdp-hebei@2023'],
    period: '2023',
    note: { en: 'The figures of 2023 are preliminary.', zh: '2023年为初步核算数。' },
  },

  // How much it grew, in prices of each year
  'd-gdp-ratio': { ...MULTIPLE, place: 'bth', inputs: ['d-gdp-bth-2013', 'd-gdp-bth-2023'] },
  'd-gdp-ratio-beijing': { ...MULTIPLE, place: 'beijing', inputs: ['gdp-beijing@2013', 'gdp-beijing@2023'] },
  'd-gdp-ratio-tianjin': { ...MULTIPLE, place: 'tianjin', inputs: ['gdp-tianjin@2013', 'gdp-tianjin@2023'] },
  'd-gdp-ratio-hebei': { ...MULTIPLE, place: 'hebei', inputs: ['gdp-hebei@2013', 'gdp-hebei@2023'] },
  'd-gdp-growth-nominal': {
    inputs: ['d-gdp-bth-2013', 'd-gdp-bth-2023'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2013/2023',
    decimals: 1,
    measure: { en: 'growth of GDP over ten years, current prices', zh: '地区生产总值十年增长（现价）' },
  },
  'd-gdp-cagr': { ...RATE, place: 'bth', inputs: ['d-gdp-bth-2013', 'd-gdp-bth-2023'] },
  'd-gdp-cagr-beijing': { ...RATE, place: 'beijing', inputs: ['gdp-beijing@2013', 'gdp-beijing@2023'] },
  'd-gdp-cagr-tianjin': { ...RATE, place: 'tianjin', inputs: ['gdp-tianjin@2013', 'gdp-tianjin@2023'] },
  'd-gdp-cagr-hebei': { ...RATE, place: 'hebei', inputs: ['gdp-hebei@2013', 'gdp-hebei@2023'] },

  // Who has which part of it
  'd-gdp-share-beijing-2013': {
    ...SHARE,
    place: 'beijing',
    inputs: ['gdp-beijing@2013', 'd-gdp-bth-2013'],
    period: '2013',
  },
  'd-gdp-share-beijing-2023': {
    ...SHARE,
    place: 'beijing',
    inputs: ['gdp-beijing@2023', 'd-gdp-bth-2023'],
    period: '2023',
  },
  'd-gdp-share-tianjin-2013': {
    ...SHARE,
    place: 'tianjin',
    inputs: ['gdp-tianjin@2013', 'd-gdp-bth-2013'],
    period: '2013',
  },
  'd-gdp-share-tianjin-2023': {
    ...SHARE,
    place: 'tianjin',
    inputs: ['gdp-tianjin@2023', 'd-gdp-bth-2023'],
    period: '2023',
  },
  'd-gdp-share-hebei-2013': { ...SHARE, place: 'hebei', inputs: ['gdp-hebei@2013', 'd-gdp-bth-2013'], period: '2013' },
  'd-gdp-share-hebei-2023': { ...SHARE, place: 'hebei', inputs: ['gdp-hebei@2023', 'd-gdp-bth-2023'], period: '2023' },

  // What 5.8 percent a year makes of it, and what “almost doubling” would need
  'd-gdp-real-multiple': {
    inputs: ['xh24-gdp-growth-rate'],
    compute: (rate) => (1 + rate / 100) ** YEARS,
    formula: {
      en: '(1 + {0}) to the power of 10; 10 years from 2013 to 2023',
      zh: '（1 + {0}）的10次方；2013年至2023年为10年',
    },
    unit: 'times',
    place: 'bth',
    period: '2013/2023',
    decimals: 3,
    measure: { en: 'what ten years of the stated growth rate make', zh: '按所述年均增速十年后的倍数' },
  },
  'd-gdp-doubling-rate': {
    inputs: ['xh24-gdp-ratio'],
    compute: (ratio) => percentAYear(ratio),
    reading: 'exact',
    formula: {
      en: '2 to the power of 1/10, less 1: {0} read as a full doubling, over 10 years',
      zh: '2的1/10次方减1；{0}按翻一番计，10年',
    },
    unit: 'percent-a-year',
    place: 'bth',
    period: '2013/2023',
    decimals: 2,
    measure: { en: 'growth a year that doubles in ten years', zh: '十年翻一番所需的年均增速' },
  },
  'd-gdp-2013-if-doubled': {
    inputs: ['xh24-gdp-2023', 'xh24-gdp-ratio'],
    compute: (now, ratio) => now / ratio,
    reading: 'more-than',
    formula: signs('{0} ÷ {1}'),
    unit: 'yuan',
    place: 'bth',
    period: '2013',
    decimals: -11,
    measure: { en: 'GDP of 2013 that “almost doubling” implies', zh: '“接近翻一番”所隐含的2013年地区生产总值' },
  },
  'd-gdp-price-multiple': {
    inputs: ['d-gdp-ratio', 'd-gdp-real-multiple'],
    compute: (nominal, real) => nominal / real,
    formula: signs('{0} ÷ {1}'),
    unit: 'times',
    place: 'bth',
    period: '2013/2023',
    decimals: 3,
    measure: {
      en: 'rise of prices that would reconcile the two growth figures',
      zh: '使两个增长数一致所需的价格变动倍数',
    },
    note: {
      en: 'What is left when real growth is taken out of nominal growth. It is not a published price index.',
      zh: '名义增长扣除实际增长后的余量，不是公布的价格指数。',
    },
  },
  'd-gdp-price-rise': {
    inputs: ['d-gdp-price-multiple'],
    compute: (multiple) => percentAYear(multiple),
    formula: {
      en: '{0} to the power of 1/10, less 1; 10 years from 2013 to 2023',
      zh: '{0}的1/10次方减1；2013年至2023年为10年',
    },
    unit: 'percent-a-year',
    place: 'bth',
    period: '2013/2023',
    decimals: 1,
    measure: {
      en: 'rise of prices a year that would reconcile the two growth figures',
      zh: '使两个增长数一致所需的年均价格变动',
    },
    note: { en: 'Implied, not a published price index.', zh: '推算数，不是公布的价格指数。' },
  },

  // The other vintages, to show why they are not mixed
  'd-gdp-bth-2013-c': {
    ...SUM,
    inputs: ['ctx-gdp-c-beijing-2013', 'ctx-gdp-c-tianjin-2013', 'ctx-gdp-c-hebei-2013'],
    period: '2013',
  },
  'd-gdp-bth-2023-c': {
    ...SUM,
    inputs: ['ctx-gdp-c-beijing-2023', 'ctx-gdp-c-tianjin-2023', 'ctx-gdp-c-hebei-2023'],
    period: '2023',
  },
  'd-gdp-bth-2013-a': {
    ...SUM,
    inputs: ['ctx-gdp-a-beijing-2013', 'ctx-gdp-a-tianjin-2013', 'ctx-gdp-a-hebei-2013'],
    period: '2013',
  },
  'd-gdp-ratio-c': {
    ...MULTIPLE,
    place: 'bth',
    inputs: ['d-gdp-bth-2013-c', 'd-gdp-bth-2023-c'],
    note: { en: 'After the 2023 census, both years.', zh: '两年均为第五次经济普查后数据。' },
  },
  'd-gdp-ratio-mixed': {
    ...MULTIPLE,
    place: 'bth',
    inputs: ['d-gdp-bth-2013-a', 'd-gdp-bth-2023'],
    note: {
      en: 'A warning: the first year is from before the 2018 census, the last from after it. The quotient means nothing.',
      zh: '警示：前一年的数在第四次经济普查之前，后一年的在其后，口径不同，相除没有意义。',
    },
  },
  'd-gdp-tianjin-2017-cut': {
    inputs: ['ctx-gdp-a-tianjin-2017', 'gdp-tianjin@2017'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'tianjin',
    period: '2017',
    decimals: 1,
    measure: {
      en: 'change of Tianjin’s GDP of 2017 by the revision after the 2018 census',
      zh: '2018年经济普查修订对天津2017年地区生产总值的改变',
    },
  },
} as const satisfies Record<string, DerivationInput>;

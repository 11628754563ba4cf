/**
 * Arithmetic on value and output, on the region's real growth rebuilt from the three places, and on contracts as steps.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { percentGrowth, signs } from './signs.ts';

/** Years that the averages from 2013 to 2021 cover, and from 2013 to 2023. */
const TO_2021 = 8;
const TO_2023 = 10;
/** Years in the two spans for which contracts are known as sums. */
const FIVE_YEARS = 5;
const TWO_YEARS = 2;

const IN_YUAN = {
  compute: percentGrowth,
  formula: signs('{1} ÷ {0} − 1'),
  unit: 'percent',
  decimals: 1,
  measure: {
    en: 'change of the added value of industry and construction, in prices of each year',
    zh: '第二产业增加值变动（现价）',
  },
} as const;

/**
 * Multiple of the region's GDP from 2013 to 2023 at each place's own published rates, weighted with the GDP of 2013.
 * Four numbers a place: GDP of 2013, average rate to 2021, rate of 2022, rate of 2023.
 */
function multipleFromPlaces(...values: number[]): number {
  const places = [0, 1, 2].map((place) => {
    const [weight, average, in2022, in2023] = [0, 1, 2, 3].map((k) => values[place * 4 + k] ?? Number.NaN) as [
      number,
      number,
      number,
      number,
    ];
    const multiple = (1 + average / 100) ** TO_2021 * (1 + in2022 / 100) * (1 + in2023 / 100);
    return { weight, end: weight * multiple };
  });
  const sum = (pick: (place: { weight: number; end: number }) => number): number =>
    places.reduce((total, place) => total + pick(place), 0);
  return sum(({ end }) => end) / sum(({ weight }) => weight);
}
const FROM_PLACES = {
  inputs: [
    'gdp-beijing@2013',
    'ctx-real-growth-average-beijing',
    'real-growth-beijing@2022',
    'real-growth-beijing@2023',
    'gdp-tianjin@2013',
    'ctx-real-growth-average-tianjin',
    'real-growth-tianjin@2022',
    'real-growth-tianjin@2023',
    'gdp-hebei@2013',
    'ctx-real-growth-average-hebei',
    'real-growth-hebei@2022',
    'real-growth-hebei@2023',
  ],
  place: 'bth',
  period: '2013/2023',
} as const;
const FROM_PLACES_FORMULA = {
  en: '({0} × (1 + {1})⁸ × (1 + {2}) × (1 + {3}) + {4} × (1 + {5})⁸ × (1 + {6}) × (1 + {7}) + {8} × (1 + {9})⁸ × (1 + {10}) × (1 + {11})) ÷ ({0} + {4} + {8})',
  zh: '（{0} ×（1 + {1}）⁸ ×（1 + {2}）×（1 + {3}）+ {4} ×（1 + {5}）⁸ ×（1 + {6}）×（1 + {7}）+ {8} ×（1 + {9}）⁸ ×（1 + {10}）×（1 + {11}））÷（{0} + {4} + {8}）',
} as const;

export const sinceDerivations = {
  // In yuan less, in output more
  'd-secondary-change-china-2023': {
    ...IN_YUAN,
    inputs: ['ctx-secondary-china-2022', 'ctx-secondary-china-2023'],
    place: 'china',
    period: '2023',
  },
  'd-secondary-change-tianjin-2023': {
    ...IN_YUAN,
    inputs: ['ctx-secondary-tianjin-2022', 'ctx-secondary-tianjin-2023'],
    place: 'tianjin',
    period: '2023',
  },
  'd-secondary-change-hebei-2023-h1': {
    ...IN_YUAN,
    inputs: ['ctx-secondary-hebei-2022-h1', 'ctx-secondary-hebei-2023-h1'],
    place: 'hebei',
    period: '2023-H1',
  },
  'd-secondary-change-beijing-2025': {
    ...IN_YUAN,
    inputs: ['ctx-secondary-beijing-2024', 'ctx-secondary-beijing-2025'],
    place: 'beijing',
    period: '2025',
  },
  'd-prices-tianjin-2023': {
    inputs: ['d-secondary-change-tianjin-2023', 'ctx-secondary-real-tianjin-2023'],
    compute: (inYuan, real) => ((1 + inYuan / 100) / (1 + real / 100) - 1) * 100,
    formula: signs('(1 + {0}) ÷ (1 + {1}) − 1'),
    unit: 'percent',
    place: 'tianjin',
    period: '2023',
    decimals: 1,
    measure: {
      en: 'change of prices that the two rates of industry and construction imply',
      zh: '第二产业两项增速所隐含的价格变动',
    },
    note: { en: 'Implied, not a published price index.', zh: '推算数，不是公布的价格指数。' },
  },

  // Does the region's average rate follow from the three places?
  'd-region-real-multiple': {
    ...FROM_PLACES,
    compute: multipleFromPlaces,
    formula: FROM_PLACES_FORMULA,
    unit: 'times',
    decimals: 3,
    measure: {
      en: 'what the three places’ own published rates make of the region’s GDP in ten years',
      zh: '按三地各自公布的增速计十年后的倍数',
    },
  },
  'd-region-real-rate': {
    ...FROM_PLACES,
    compute: (...values) => (multipleFromPlaces(...values) ** (1 / TO_2023) - 1) * 100,
    formula: {
      en: `(${FROM_PLACES_FORMULA.en}) to the power of 1/10, less 1`,
      zh: `（${FROM_PLACES_FORMULA.zh}）的1/10次方减1`,
    },
    unit: 'percent-a-year',
    decimals: 2,
    measure: {
      en: 'average real growth of the region that the three places’ own published rates make',
      zh: '按三地各自公布的增速计区域年均实际增长',
    },
    note: {
      en: 'From rates as first published. Later revisions could close the gap; we found no revised series, in stored copies to February 2026.',
      zh: '按首次公布的增速计算。此后的修订可能补上这个差；在截至2026年2月的存档页面中，没有查到修订后的序列。',
    },
  },

  // One year in two editions of the tables
  'd-gdp-tianjin-2020-b': {
    inputs: ['gdp-tianjin@2019', 'gdp-tianjin@2020'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'tianjin',
    period: '2020',
    decimals: 1,
    measure: {
      en: 'change of Tianjin’s GDP, current prices, in the edition before the 2023 census',
      zh: '天津地区生产总值变动（现价，第五次经济普查前）',
    },
  },
  'd-gdp-tianjin-2020-c': {
    inputs: ['ctx-gdp-c-tianjin-2019', 'ctx-gdp-c-tianjin-2020'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'tianjin',
    period: '2020',
    decimals: 1,
    measure: {
      en: 'change of Tianjin’s GDP, current prices, in the edition after the 2023 census',
      zh: '天津地区生产总值变动（现价，第五次经济普查后）',
    },
  },
  'd-gdp-growth-nominal-c': {
    inputs: ['d-gdp-bth-2013-c', 'd-gdp-bth-2023-c'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'bth',
    period: '2013/2023',
    decimals: 1,
    measure: {
      en: 'growth of the region’s GDP, current prices, in the edition after the 2023 census',
      zh: '三地地区生产总值增长（现价，第五次经济普查后）',
    },
  },

  // Contracts as steps
  'd-contracts-2016-2020': {
    inputs: ['ctx-contracts-2021-2025', 'ctx-contracts-rise-2021-2025'],
    compute: (later, rise) => later / (1 + rise),
    reading: 'about',
    formula: signs('{0} ÷ (1 + {1})'),
    unit: 'yuan',
    place: 'beijing',
    period: '2016/2020',
    decimals: -8,
    measure: {
      en: 'technology contracts from Beijing to Tianjin and Hebei, value from 2016 to 2020',
      zh: '2016年至2020年北京流向津冀技术合同成交额',
    },
  },
  'd-contracts-a-year-2016-2020': {
    inputs: ['d-contracts-2016-2020'],
    compute: (sum) => sum / FIVE_YEARS,
    reading: 'about',
    formula: { en: '{0} ÷ 5 years', zh: '{0} ÷ 5年' },
    unit: 'yuan',
    place: 'beijing',
    period: '2016/2020',
    decimals: -8,
    measure: { en: 'technology contracts a year, average', zh: '技术合同成交额（年均）' },
  },
  'd-contracts-a-year-2014-2015': {
    inputs: ['ctx-contracts-to-2020', 'd-contracts-2016-2020'],
    compute: (toThen, later) => (toThen - later) / TWO_YEARS,
    reading: 'about',
    formula: { en: '({0} − {1}) ÷ 2 years', zh: '（{0} − {1}）÷ 2年' },
    unit: 'yuan',
    place: 'beijing',
    period: '2014/2015',
    decimals: -8,
    measure: { en: 'technology contracts a year, average', zh: '技术合同成交额（年均）' },
    note: { en: 'If the sum to 2020 begins with 2014.', zh: '假定累计数自2014年起。' },
  },
  'd-contracts-2025': {
    inputs: ['ctx-contracts-2021-2025', 'ctx-contracts-2021-2024'],
    compute: (five, four) => five - four,
    reading: 'more-than',
    formula: signs('{0} − {1}'),
    unit: 'yuan',
    place: 'beijing',
    period: '2025',
    decimals: -8,
    measure: {
      en: 'technology contracts from Beijing to Tianjin and Hebei in the year',
      zh: '北京流向津冀技术合同成交额',
    },
  },
  'd-pm25-change-2025': {
    inputs: ['beijing-pm25@2013', 'beijing-pm25@2025'],
    compute: percentGrowth,
    formula: signs('{1} ÷ {0} − 1'),
    unit: 'percent',
    place: 'beijing',
    period: '2013/2025',
    decimals: 1,
    measure: { en: 'change of fine particles in Beijing’s air', zh: '北京PM2.5年均浓度变化' },
  },
} as const satisfies Record<string, DerivationInput>;

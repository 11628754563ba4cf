/**
 * Gross domestic product of the three places, nominal, in yuan (published in 亿元, 1e8 yuan, to one decimal: step 1e7).
 * One vintage only: after the 2018 census, before the 2023 one. The 2023 points are the preliminary figures of January
 * 2024.
 */
import type { SeriesInput } from '../../model/schema.ts';

const GDP = {
  unit: 'yuan',
  measure: { en: 'gross domestic product at current prices', zh: '地区生产总值（现价）' },
  status: 'context',
  source: 'nbs-provinces-b',
  speaker: 'national-bureau-of-statistics',
  note: {
    en: 'Vintage after the 2018 census, before the 2023 one. Later revisions raise these years; the two must not be joined.',
    zh: '2018年普查之后、2023年普查之前的版本。此后的修订上调了这些年份；两者不能接在一起。',
  },
} as const;

const PRELIMINARY = {
  source: 'china-news-2024-01-25',
  speaker: 'beijing-statistics-bureau',
  original: '分别为43760.7亿元、16737.3亿元和43944.1亿元',
  note: {
    en: 'Preliminary figure. The step from 2022 joins a revised figure to a preliminary one.',
    zh: '初步核算数。2022年是修订数，2023年是初步数。',
  },
} as const;

export const gdpSeries = {
  'gdp-beijing': {
    ...GDP,
    place: 'beijing',
    points: [
      { period: '2013', quantity: { is: 'exact', value: 21134.6e8, step: 1e7 } },
      { period: '2014', quantity: { is: 'exact', value: 22926.0e8, step: 1e7 } },
      { period: '2015', quantity: { is: 'exact', value: 24779.1e8, step: 1e7 } },
      { period: '2016', quantity: { is: 'exact', value: 27041.2e8, step: 1e7 } },
      { period: '2017', quantity: { is: 'exact', value: 29883.0e8, step: 1e7 } },
      { period: '2018', quantity: { is: 'exact', value: 33106.0e8, step: 1e7 } },
      { period: '2019', quantity: { is: 'exact', value: 35445.1e8, step: 1e7 } },
      { period: '2020', quantity: { is: 'exact', value: 35943.3e8, step: 1e7 } },
      { period: '2021', quantity: { is: 'exact', value: 41045.6e8, step: 1e7 } },
      { period: '2022', quantity: { is: 'exact', value: 41540.9e8, step: 1e7 } },
      { period: '2023', quantity: { is: 'exact', value: 43760.7e8, step: 1e7 }, ...PRELIMINARY },
    ],
  },
  'gdp-tianjin': {
    ...GDP,
    place: 'tianjin',
    points: [
      { period: '2013', quantity: { is: 'exact', value: 9945.4e8, step: 1e7 } },
      { period: '2014', quantity: { is: 'exact', value: 10640.6e8, step: 1e7 } },
      { period: '2015', quantity: { is: 'exact', value: 10879.5e8, step: 1e7 } },
      { period: '2016', quantity: { is: 'exact', value: 11477.2e8, step: 1e7 } },
      { period: '2017', quantity: { is: 'exact', value: 12450.6e8, step: 1e7 } },
      { period: '2018', quantity: { is: 'exact', value: 13362.9e8, step: 1e7 } },
      { period: '2019', quantity: { is: 'exact', value: 14055.5e8, step: 1e7 } },
      { period: '2020', quantity: { is: 'exact', value: 14008.0e8, step: 1e7 } },
      { period: '2021', quantity: { is: 'exact', value: 15685.1e8, step: 1e7 } },
      { period: '2022', quantity: { is: 'exact', value: 16132.2e8, step: 1e7 } },
      { period: '2023', quantity: { is: 'exact', value: 16737.3e8, step: 1e7 }, ...PRELIMINARY },
    ],
  },
  'gdp-hebei': {
    ...GDP,
    place: 'hebei',
    points: [
      { period: '2013', quantity: { is: 'exact', value: 24259.6e8, step: 1e7 } },
      { period: '2014', quantity: { is: 'exact', value: 25208.9e8, step: 1e7 } },
      { period: '2015', quantity: { is: 'exact', value: 26398.4e8, step: 1e7 } },
      { period: '2016', quantity: { is: 'exact', value: 28474.1e8, step: 1e7 } },
      { period: '2017', quantity: { is: 'exact', value: 30640.8e8, step: 1e7 } },
      { period: '2018', quantity: { is: 'exact', value: 32494.6e8, step: 1e7 } },
      { period: '2019', quantity: { is: 'exact', value: 34978.6e8, step: 1e7 } },
      { period: '2020', quantity: { is: 'exact', value: 36013.8e8, step: 1e7 } },
      { period: '2021', quantity: { is: 'exact', value: 40397.1e8, step: 1e7 } },
      { period: '2022', quantity: { is: 'exact', value: 41988.0e8, step: 1e7 } },
      { period: '2023', quantity: { is: 'exact', value: 43944.1e8, step: 1e7 }, ...PRELIMINARY },
    ],
  },
} as const satisfies Record<string, SeriesInput>;

/** Growth in real terms (constant prices), percent on the year before, as first published. */
import type { SeriesInput } from '../../model/schema.ts';

const REAL_GROWTH = {
  unit: 'percent',
  measure: { en: 'real growth of GDP on the year before', zh: '地区生产总值增速（不变价）' },
  status: 'context',
  source: 'china-news-2024-01-25',
  speaker: 'beijing-statistics-bureau',
  note: { en: 'At constant prices, as first published.', zh: '按不变价格计算，首次公布数。' },
} as const;

const IN_2019 = {
  source: 'chyxx-2020-04',
  speaker: 'publication',
  original: '分别比上年增长6.1%、4.8%和6.8%',
} as const;
const IN_2020 = {
  source: 'beijing-statistics-2021-07',
  speaker: 'beijing-statistics-bureau',
  original: '比上年分别增长1.2%、1.5%和3.9%',
} as const;
const IN_2021 = {
  source: 'regional-growth-2021',
  speaker: 'publication',
  original: '分别增长8.5%和6.5%;天津…增长6.6%',
} as const;
const IN_2022 = {
  original: '增速比2022年分别提高4.5个、3.3个和1.7个百分点',
  differs: { in: 'number', why: 'found by subtraction, as the note says' },
  note: {
    en: 'By subtraction: the release of 2023 gives its growth and by how many points it beat 2022.',
    zh: '由相减得出：2023年的发布给出当年增速，以及比2022年提高多少个百分点。',
  },
} as const;
const IN_2023 = { original: '同比分别增长5.2%、4.3%和5.5%' } as const;

export const growthSeries = {
  'real-growth-beijing': {
    ...REAL_GROWTH,
    place: 'beijing',
    points: [
      { period: '2019', quantity: { is: 'exact', value: 6.1, step: 0.1 }, ...IN_2019 },
      { period: '2020', quantity: { is: 'exact', value: 1.2, step: 0.1 }, ...IN_2020 },
      { period: '2021', quantity: { is: 'exact', value: 8.5, step: 0.1 }, ...IN_2021 },
      { period: '2022', quantity: { is: 'exact', value: 0.7, step: 0.1 }, ...IN_2022 },
      { period: '2023', quantity: { is: 'exact', value: 5.2, step: 0.1 }, ...IN_2023 },
    ],
  },
  'real-growth-tianjin': {
    ...REAL_GROWTH,
    place: 'tianjin',
    points: [
      { period: '2019', quantity: { is: 'exact', value: 4.8, step: 0.1 }, ...IN_2019 },
      { period: '2020', quantity: { is: 'exact', value: 1.5, step: 0.1 }, ...IN_2020 },
      { period: '2021', quantity: { is: 'exact', value: 6.6, step: 0.1 }, ...IN_2021 },
      { period: '2022', quantity: { is: 'exact', value: 1.0, step: 0.1 }, ...IN_2022 },
      { period: '2023', quantity: { is: 'exact', value: 4.3, step: 0.1 }, ...IN_2023 },
    ],
  },
  'real-growth-hebei': {
    ...REAL_GROWTH,
    place: 'hebei',
    points: [
      { period: '2019', quantity: { is: 'exact', value: 6.8, step: 0.1 }, ...IN_2019 },
      { period: '2020', quantity: { is: 'exact', value: 3.9, step: 0.1 }, ...IN_2020 },
      { period: '2021', quantity: { is: 'exact', value: 6.5, step: 0.1 }, ...IN_2021 },
      { period: '2022', quantity: { is: 'exact', value: 3.8, step: 0.1 }, ...IN_2022 },
      { period: '2023', quantity: { is: 'exact', value: 5.5, step: 0.1 }, ...IN_2023 },
    ],
  },
  'tianjin-industry-growth': {
    unit: 'percent',
    measure: { en: 'real growth of the added value of industry above designated size', zh: '规模以上工业增加值增速' },
    place: 'tianjin',
    status: 'context',
    source: 'zgcounty-2020',
    speaker: 'tianjin-statistics-bureau',
    points: [
      {
        period: '2018',
        quantity: { is: 'exact', value: 2.4, step: 0.1 },
        original: '增长3.4%,比上年加快1.0个百分点',
        differs: { in: 'number', why: 'found by subtraction, as the note says' },
        note: {
          en: 'By subtraction: the report says that growth in 2019, {tianjin-industry-growth@2019}, was faster than in 2018, and by how much.',
          zh: '由相减得出：报道称2019年增长{tianjin-industry-growth@2019}，比2018年加快，并写明加快多少。',
        },
      },
      { period: '2019', quantity: { is: 'exact', value: 3.4, step: 0.1 }, original: '规模以上工业增加值增长3.4%' },
      {
        period: '2020',
        quantity: { is: 'exact', value: 1.6, step: 0.1 },
        source: 'beijing-statistics-2021-07',
        speaker: 'beijing-statistics-bureau',
      },
      { period: '2021', quantity: { is: 'exact', value: 8.2, step: 0.1 }, source: 'xinhua-2022-01' },
      {
        period: '2022',
        quantity: { is: 'exact', value: -1.0, step: 0.1 },
        source: 'tianjin-q1-2023',
        original: '上年全年为下降1.0%',
      },
      {
        period: '2023',
        quantity: { is: 'exact', value: 3.7, step: 0.1 },
        source: 'china-news-2024-01-23',
        speaker: 'tianjin-government',
        original: '规上工业增加值增长3.7%',
      },
      {
        period: '2024',
        quantity: { is: 'exact', value: 4.6, step: 0.1 },
        source: 'china-news-2025-01',
        speaker: 'feng-jiaqiang',
      },
    ],
  },
} as const satisfies Record<string, SeriesInput>;

/** Fine particles in Beijing's air, annual means, in micrograms per cubic metre. */
import type { SeriesInput } from '../../model/schema.ts';

export const airSeries = {
  'beijing-pm25': {
    unit: 'microgram-per-cubic-metre',
    measure: { en: 'fine particles (PM2.5) in Beijing’s air, annual mean', zh: 'PM2.5年均浓度' },
    place: 'beijing',
    status: 'context',
    source: 'hjkx-2023',
    speaker: 'publication',
    points: [
      {
        period: '2013',
        quantity: { is: 'exact', value: 89.5, step: 0.1 },
        source: 'beijing-air-2013',
        original: 'PM2.5年均浓度为89.5微克',
      },
      {
        period: '2014',
        quantity: { is: 'exact', value: 85.9, step: 0.1 },
        source: 'china-news-2015-01',
        original: 'PM2.5年均浓度为85.9微克/立方米',
      },
      {
        period: '2015',
        quantity: { is: 'exact', value: 80.6, step: 0.1 },
        source: 'china-news-2016-02',
        original: '80.6微克/立方米,同比下降6.2%',
      },
      { period: '2016', quantity: { is: 'exact', value: 73, step: 1 }, source: 'afp-2016-air' },
      { period: '2017', quantity: { is: 'exact', value: 58, step: 1 }, source: 'ce-2017-air' },
      { period: '2018', quantity: { is: 'exact', value: 51, step: 1 }, original: '分别为51、42和38' },
      { period: '2019', quantity: { is: 'exact', value: 42, step: 1 }, original: '分别为51、42和38' },
      { period: '2020', quantity: { is: 'exact', value: 38, step: 1 }, original: '分别为51、42和38' },
      { period: '2021', quantity: { is: 'exact', value: 33, step: 1 }, source: 'people-2021-air' },
      { period: '2022', quantity: { is: 'exact', value: 30, step: 1 }, source: 'cctv-2022-air' },
      {
        period: '2023',
        quantity: { is: 'exact', value: 32, step: 1 },
        source: 'china-news-2024-01-03',
        original: '32微克…下降64.2%',
      },
      {
        period: '2024',
        quantity: { is: 'exact', value: 30.5, step: 0.1 },
        source: 'china-news-2025-01-02',
        speaker: 'shen-xiue',
      },
      {
        period: '2025',
        quantity: { is: 'exact', value: 27.0, step: 0.1 },
        source: 'beijing-air-2026-01',
        speaker: 'liu-baoxian',
      },
    ],
  },
} as const satisfies Record<string, SeriesInput>;

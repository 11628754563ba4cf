import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'] as const;
const growthOf = (year: (typeof YEARS)[number]): FigureId => `tianjin-industry-growth@${year}`;

export const industry20182024 = defineExhibit<typeof bar>({
  slug: 'industry-2018-2024',
  kind: bar,
  headline: { en: 'Industry’s bad year was not 2020 but 2022' },
  subtitle: {
    en: 'Real growth of added value on the year before, all industry above designated size, Tianjin, 2018 to 2024',
  },
  note: {
    en: 'None of the five sources prints these rates. They come from the yearly releases of the statistics bureaus and the city’s work reports, as first published. 2018 is our subtraction: 2019 was reported as {tianjin-industry-growth@2019}, one point faster than the year before.',
  },
  rows: (language) =>
    YEARS.map((year) => ({
      key: year,
      label: year,
      datum: datum(growthOf(year), language, { form: 'signed' }),
      tone: TONES.tianjin,
    })),
  base: (language) => ({
    orientation: 'columns',
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
  }),
  views: {
    years: {
      change: (language) => ({
        annotations: [{ at: '2022', text: exhibitWords(language).industry20182024.belowZero }],
      }),
      says: {
        en: 'From {tianjin-industry-growth@2020|signed} in 2020 to {tianjin-industry-growth@2021|signed} in 2021, {tianjin-industry-growth@2022|signed} in 2022 and {tianjin-industry-growth@2024|signed} in 2024.',
      },
    },
    ends: {
      change: () => ({ emphasis: ['2020', '2023'] }),
      says: {
        en: 'The two years this chapter has sources for: {tianjin-industry-growth@2020|signed} in 2020 and {tianjin-industry-growth@2023|signed} in 2023.',
      },
    },
  },
});

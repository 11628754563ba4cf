/** What two of the four companies made or sold, year by year, from outside the five sources. */
import type { SeriesInput } from '../../model/schema.ts';

export const companySeries = {
  'boeing-capacity': {
    unit: 'component-a-month',
    measure: { en: 'parts made in a month', zh: '月产量' },
    place: 'tianjin',
    company: 'boeing-tianjin-composites',
    status: 'context',
    source: 'china-daily-2008-11',
    speaker: 'publication',
    note: {
      en: 'The sources count “parts”, “pieces” and “units”, and do not say whether these are the same.',
      zh: '各来源分别以部件、件、单位计数，没有说明是否相同。',
    },
    points: [
      { period: '2008', quantity: { is: 'about', value: 4000 } },
      { period: '2010', quantity: { is: 'exact', value: 4000 }, source: 'china-daily-2010-08' },
      { period: '2011', quantity: { is: 'exact', value: 5000 }, source: 'xinhua-2011-boeing', speaker: 'gary-baker' },
      {
        period: '2023-05',
        quantity: { is: 'about', value: 13000 },
        source: 'boeing-builder-2023-05',
        speaker: 'builder-boeing',
        original: '月产约1.3万件',
        note: { en: 'From the builder of the plant’s third phase.', zh: '出自三期工程的建设方。' },
      },
    ],
  },
  'lishen-sales': {
    unit: 'megawatt-hour',
    measure: { en: 'batteries sold in the year', zh: '电池年销量' },
    place: 'tianjin',
    company: 'lishen',
    status: 'context',
    source: 'xinhua-2023-02',
    speaker: 'lishen',
    points: [
      { period: '2020', quantity: { is: 'exact', value: 1529, step: 1 } },
      { period: '2022', quantity: { is: 'exact', value: 3431, step: 1 } },
      {
        period: '2023',
        quantity: { is: 'exact', value: 8709, step: 1 },
        status: 'planned',
        note: {
          en: 'Expected in February 2023. We looked for the result in stored copies to February 2026 and found none.',
          zh: '2023年2月的预计。我们在截至2026年2月的存档页面中查找结果，没有查到。',
        },
      },
    ],
  },
} as const satisfies Record<string, SeriesInput>;

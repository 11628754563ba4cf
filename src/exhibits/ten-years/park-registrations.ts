import { step } from '../../charts/kinds/step/index.ts';
import { points, type SeriesId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { EVENTS } from '../../data/records/events.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

const SERIES = [
  ['binhai', 'binhai-zgc-registrations', { en: 'Binhai park', zh: '滨海-中关村科技园' }],
  ['baodi', 'baodi-zgc-registrations', { en: 'Baodi park', zh: '京津中关村科技城' }],
] as const satisfies readonly (readonly [string, SeriesId, { en: string; zh: string }])[];

const seriesRow = ([key, series, label]: (typeof SERIES)[number], language: Language) => ({
  type: 'series' as const,
  key,
  label: label[language],
  tone: TONES.tianjin,
  points: points(series).map(({ id, period }) => ({ date: period, datum: datum(id, language) })),
});

/** Companies registered in the two Zhongguancun parks, when somebody counted, and the number that was printed as one year's movers. */
export const parkRegistrations = defineExhibit({
  slug: 'park-registrations',
  kind: step,
  headline: { en: 'The {cd23-park-registrations|number} are a running total, not one year’s arrivals' },
  subtitle: {
    en: 'Companies registered since opening, Binhai-Zhongguancun and Baodi-Zhongguancun parks, Tianjin, running totals on the dates they were stated',
  },
  note: {
    en: 'The dot is both parks together and belongs to neither line; the two parks’ own totals of the months after it make {d-parks-registrations}. Between two counts nobody counted: the steps hold the last one. A registration is not a move: of the Binhai park’s companies {d-binhai-zgc-beijing-share} came from Beijing. The day of the first count is not known.',
  },
  rows: (language) => [
    ...SERIES.map((one) => seriesRow(one, language)),
    {
      type: 'stated' as const,
      key: 'both',
      label: exhibitWords(language).parkRegistrations.both,
      tone: 'hot' as const,
      date: '2022-12',
      datum: datum('cd23-park-registrations', language, { form: 'number' }),
    },
    {
      type: 'event' as const,
      key: 'opening',
      label: exhibitWords(language).parkRegistrations.opening,
      date: EVENTS['binhai-zgc-opens'].date,
      status: EVENTS['binhai-zgc-opens'].status,
    },
  ],
  base: (language) => ({
    unit: 'count' as const,
    unitLabel: exhibitWords(language).parkRegistrations.unit,
  }),
  views: {
    all: {
      says: {
        en: 'The Binhai park went from {binhai-zgc-registrations@2019-04} in April 2019 to {binhai-zgc-registrations@2025-08} in August 2025, the Baodi park from {baodi-zgc-registrations@2020-10} in October 2020 to {baodi-zgc-registrations@2023-04} in April 2023. At the end of 2022 both together had {cd23-park-registrations|number}.',
      },
    },
  },
});

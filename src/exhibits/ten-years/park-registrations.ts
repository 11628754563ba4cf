import { step } from '../../charts/kinds/step/index.ts';
import { points, type SeriesId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { EVENTS } from '../../data/records/events.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

const SERIES = [
  ['binhai', 'binhai-zgc-registrations', { en: 'Binhai park', zh: '滨海园区' }],
  ['baodi', 'baodi-zgc-registrations', { en: 'Baodi park', zh: '宝坻园区' }],
] as const satisfies readonly (readonly [string, SeriesId, { en: string; zh: string }])[];

const seriesRow = ([key, series, label]: (typeof SERIES)[number], language: Language) => ({
  type: 'series' as const,
  key,
  label: label[language],
  tone: TONES.tianjin,
  points: points(series).map(({ id, period }) => ({ date: period, datum: datum(id, language) })),
});

/**
 * Companies registered in the two Zhongguancun parks, when somebody counted, and the number that was printed as one
 * year's movers.
 */
export const parkRegistrations = defineExhibit({
  slug: 'park-registrations',
  kind: step,
  headline: {
    en: 'The {cd23-park-registrations|number} are a running total, not one year’s arrivals',
    zh: '{cd23-park-registrations|number}家是累计数，不是一年迁来的',
  },
  subtitle: {
    en: 'Companies registered since opening, Binhai-Zhongguancun and Baodi-Zhongguancun parks, Tianjin, running totals on the dates they were stated',
    zh: '天津滨海-中关村科技园和京津中关村科技城开园以来注册的企业，累计数，按公布日期',
  },
  note: {
    en: 'The dot is both parks together and belongs to neither line; the two parks’ own totals of the months after it make {d-parks-registrations}. Between two counts nobody counted: the steps hold the last one. A registration is not a move: of the Binhai park’s companies {d-binhai-zgc-beijing-share} came from Beijing. The day of the first count is not known.',
    zh: '圆点是两园合计，不属于任何一条线；其后几个月两园各自的累计数相加为{d-parks-registrations}。两次统计之间没有人统计，阶梯线保持前一次的数。注册不等于搬迁：滨海园区的企业中，来自北京的占比{d-binhai-zgc-beijing-share}。第一次统计是哪一天，不得而知。',
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
        zh: '滨海园区由2019年4月的{binhai-zgc-registrations@2019-04}增至2025年8月的{binhai-zgc-registrations@2025-08}，宝坻园区由2020年10月的{baodi-zgc-registrations@2020-10}增至2023年4月的{baodi-zgc-registrations@2023-04}。2022年底两园合计{cd23-park-registrations|number}家。',
      },
    },
  },
});

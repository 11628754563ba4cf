import { compound } from '../../charts/kinds/compound/index.ts';
import type { Language } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** What Xinhua called it: the level that the curves are held against. */
const xinhua = (language: Language) => ({
  datum: datum('xh24-gdp-ratio', language, {
    text: inLanguage({ en: 'almost doubled', zh: '接近翻一番' }, language),
  }),
  label: inLanguage({ en: 'Xinhua:', zh: '新华社：' }, language),
});

export const compounding = defineExhibit<typeof compound>({
  slug: 'compounding',
  kind: compound,
  headline: {
    en: 'Ten years at the stated rate fall well short of double',
    zh: '照报道的增速走十年，离翻一番还差得远',
  },
  subtitle: {
    en: 'What steady growth makes of the region’s GDP of 2013, as a multiple of it, over the ten years to 2023',
    zh: '以2013年京津冀地区生产总值为一，匀速增长到2023年的倍数',
  },
  note: {
    en: 'The curves are arithmetic, not measurements: each year grows by the same rate. Real: {xh24-gdp-growth-rate}, stated. Nominal: the statistics bureau’s amounts, {d-gdp-bth-2013} and {d-gdp-bth-2023}, give {d-gdp-ratio}, which is {d-gdp-cagr} on average.',
    zh: '曲线是算术，不是测量：每年按同一增速增长。实际：{xh24-gdp-growth-rate}，为所述。名义：由统计局的{d-gdp-bth-2013}和{d-gdp-bth-2023}得{d-gdp-ratio}，合{d-gdp-cagr}。',
  },
  rows: (language) => [
    {
      key: 'real',
      label: inLanguage({ en: 'Real', zh: '实际' }, language),
      rate: datum('xh24-gdp-growth-rate', language),
      end: datum('d-gdp-real-multiple', language),
      tone: TONES.region,
    },
    {
      key: 'nominal',
      label: inLanguage({ en: 'Nominal', zh: '名义' }, language),
      rate: datum('d-gdp-cagr', language),
      end: datum('d-gdp-ratio', language),
      tone: TONES.region,
    },
    {
      key: 'doubling',
      label: inLanguage({ en: 'To double', zh: '翻一番' }, language),
      rate: datum('d-gdp-doubling-rate', language),
      tone: 'ink',
    },
  ],
  base: (language) => ({
    years: 10,
    start: 1,
    firstYear: 2013,
    domain: [1, 2.08],
    unitLabel: inLanguage({ en: 'Multiple of 2013', zh: '2013年的倍数' }, language),
    itemLabel: inLanguage({ en: 'Growth', zh: '增长' }, language),
    reference: [xinhua(language)],
  }),
  views: {
    doubled: {
      says: {
        en: 'Three rates over ten years: {xh24-gdp-growth-rate} makes {d-gdp-real-multiple}, {d-gdp-cagr} makes {d-gdp-ratio}, and only {d-gdp-doubling-rate} doubles.',
        zh: '三种增速，十年：{xh24-gdp-growth-rate}得{d-gdp-real-multiple}，{d-gdp-cagr}得{d-gdp-ratio}，要翻一番须{d-gdp-doubling-rate}。',
      },
    },
    year: {
      change: (language) => ({
        upTo: 1,
        show: ['real'],
        reference: [{ ...xinhua(language), hidden: true }],
      }),
      says: {
        en: 'One year at {xh24-gdp-growth-rate}: a small step up from the level of 2013.',
        zh: '按{xh24-gdp-growth-rate}走一年：比2013年的水平高出一小步。',
      },
    },
    decade: {
      change: () => ({ show: ['real'] }),
      says: {
        en: 'Ten years at {xh24-gdp-growth-rate} make {d-gdp-real-multiple}. The line above is what Xinhua calls it: almost doubled.',
        zh: '按{xh24-gdp-growth-rate}走十年，得{d-gdp-real-multiple}。上面那条线是新华社的说法：接近翻一番。',
      },
    },
    needed: {
      change: () => ({ show: ['real', 'doubling'], emphasis: ['doubling'] }),
      says: {
        en: 'To double in ten years, GDP must grow by {d-gdp-doubling-rate}.',
        zh: '要在十年内翻一番，地区生产总值的增速须达到{d-gdp-doubling-rate}。',
      },
    },
    nominal: {
      change: () => ({ show: ['real', 'nominal'], emphasis: ['nominal'] }),
      says: {
        en: 'In the prices of each year GDP reached {d-gdp-ratio} its level, {d-gdp-cagr} on average: nearer to double, by another yardstick.',
        zh: '按当年价格，达到原来的{d-gdp-ratio}，合{d-gdp-cagr}：离翻番更近，用的是另一把尺子。',
      },
    },
    prices: {
      change: (language) => ({
        show: ['real', 'nominal'],
        annotations: [{ at: 'nominal', text: inLanguage({ en: 'The gap is prices', zh: '差额就是价格' }, language) }],
      }),
      says: {
        en: 'Between the two ends lies a rise in prices to {d-gdp-price-multiple} their level, about {d-gdp-price-rise}.',
        zh: '两个终点之间，是价格涨到原来的{d-gdp-price-multiple}，即大约{d-gdp-price-rise}。',
      },
    },
  },
});

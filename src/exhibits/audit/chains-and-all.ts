import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Text } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** Every period for which the growth of all twelve chains is known, and that of industry beside it. */
const PERIODS: readonly (readonly [key: string, label: Text, chains: FigureId, all: FigureId])[] = [
  ['2021', { en: '2021', zh: '2021年' }, 'ctx-chains-growth-2021', 'tianjin-industry-growth@2021'],
  [
    '2022-h1',
    { en: 'First half of 2022', zh: '2022年上半年' },
    'ctx-chains-growth-2022-h1',
    'ctx-industry-growth-2022-h1',
  ],
  [
    '2023-h1',
    { en: 'First half of 2023', zh: '2023年上半年' },
    'ctx-chains-growth-2023-h1',
    'ctx-industry-growth-2023-h1',
  ],
  ['2024', { en: '2024', zh: '2024年' }, 'd-chains-growth-2024', 'tianjin-industry-growth@2024'],
  ['2025', { en: '2025', zh: '2025年' }, 'ctx-chains-growth-2025', 'd-industry-growth-2025'],
];

export const chainsAndAll = defineExhibit<typeof bar>({
  slug: 'chains-and-all',
  kind: bar,
  headline: {
    en: 'The twelve chains outgrew industry as a whole, except in 2024',
    zh: '十二条产业链增速高于整个工业，2024年除外',
  },
  subtitle: {
    en: 'Real growth of added value on the same period a year earlier, firms above designated size, Tianjin, 2021 to 2025',
    zh: '天津规模以上工业增加值同比实际增速，2021年至2025年',
  },
  note: {
    en: 'The chains are part of the whole, and most of it. Their rate of 2024 is our arithmetic: they added {ctx-chains-contribution-2024} with {d-chains-share-2023} of the weight. It is a guide, because the weights are in prices of the year and the list of firms changes. For the whole of 2022 and of 2023 the chains’ rate was not found, in stored copies to February 2026.',
    zh: '产业链是整个工业的一部分，而且是大部分。它们2024年的增速是本站推算：占比{d-chains-share-2023}，拉动{ctx-chains-contribution-2024}。只作参考，因为占比按当年价格计算，企业名单也在变。2022年和2023年全年的增速，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) =>
    PERIODS.map(([key, label, chains, all]) => ({
      key,
      label: inLanguage(label, language),
      values: [
        {
          key: 'chains',
          label: inLanguage({ en: 'Twelve chains', zh: '十二条产业链' }, language),
          datum: datum(chains, language, { form: 'signed' }),
          tone: TONES.tianjin,
        },
        {
          key: 'all',
          label: inLanguage({ en: 'All above the size', zh: '规模以上工业' }, language),
          datum: datum(all, language, { form: 'signed' }),
        },
      ],
    })),
  base: (language) => ({
    unit: 'percent',
    unitLabel: inLanguage({ en: 'Growth of added value', zh: '增加值增速' }, language),
    itemLabel: inLanguage({ en: 'Period', zh: '时期' }, language),
    signed: true,
  }),
  views: {
    all: {
      says: {
        en: 'Chains against all industry: {ctx-chains-growth-2021} and {tianjin-industry-growth@2021} in 2021, {ctx-chains-growth-2022-h1} and {ctx-industry-growth-2022-h1} in the first half of 2022, {ctx-chains-growth-2023-h1} and {ctx-industry-growth-2023-h1} in that of 2023, {d-chains-growth-2024} and {tianjin-industry-growth@2024} in 2024, {ctx-chains-growth-2025} and {d-industry-growth-2025} in 2025.',
        zh: '产业链与规模以上工业：2021年{ctx-chains-growth-2021}和{tianjin-industry-growth@2021}，2022年上半年{ctx-chains-growth-2022-h1}和{ctx-industry-growth-2022-h1}，2023年上半年{ctx-chains-growth-2023-h1}和{ctx-industry-growth-2023-h1}，2024年{d-chains-growth-2024}和{tianjin-industry-growth@2024}，2025年{ctx-chains-growth-2025}和{d-industry-growth-2025}。',
      },
    },
  },
});

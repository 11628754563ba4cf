import { bar } from '../../charts/kinds/bar/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** Weight and part in the growth, of the twelve chains and of the rest, in the one year for which both are known. */
export const chainsWeight2024 = defineExhibit<typeof bar>({
  slug: 'chains-weight-2024',
  kind: bar,
  headline: {
    en: 'In 2024 the chains had four fifths of the weight, two thirds of growth',
    zh: '2024年，产业链占比达五分之四，贡献了增长的三分之二',
  },
  subtitle: {
    en: 'Twelve key chains and the rest: share of the added value of industry above designated size in 2023, and part in its growth in 2024, Tianjin',
    zh: '天津十二条重点产业链与其余部分：2023年占规模以上工业增加值的比重，与对2024年增长的贡献',
  },
  note: {
    en: 'The chains added {ctx-chains-contribution-2024} of {tianjin-industry-growth@2024}, says the statistics bureau; the rest is subtraction. With these weights the chains grew by {d-chains-growth-2024} and the rest by {d-rest-growth-2024}. A guide: weights are in prices of the year, and the list of firms changes.',
    zh: '统计局说，{tianjin-industry-growth@2024}的增长中，产业链拉动{ctx-chains-contribution-2024}；其余由相减得出。按此占比，产业链增长{d-chains-growth-2024}，其余增长{d-rest-growth-2024}。只作参考：占比按当年价格计算，企业名单也在变。',
  },
  rows: (language) => [
    {
      key: 'weight-chains',
      group: inLanguage({ en: 'Weight in industry, 2023', zh: '占工业的比重，2023年' }, language),
      label: inLanguage({ en: 'Twelve chains', zh: '十二条产业链' }, language),
      datum: datum('d-chains-share-2023', language),
      tone: TONES.tianjin,
    },
    {
      key: 'weight-rest',
      group: inLanguage({ en: 'Weight in industry, 2023', zh: '占工业的比重，2023年' }, language),
      label: inLanguage({ en: 'The rest', zh: '其余' }, language),
      datum: datum('d-rest-share-2023', language),
    },
    {
      key: 'growth-chains',
      group: inLanguage({ en: 'Part in its growth, 2024', zh: '对增长的贡献，2024年' }, language),
      label: inLanguage({ en: 'Twelve chains', zh: '十二条产业链' }, language),
      datum: datum('d-chains-growth-part-2024', language),
      tone: TONES.tianjin,
    },
    {
      key: 'growth-rest',
      group: inLanguage({ en: 'Part in its growth, 2024', zh: '对增长的贡献，2024年' }, language),
      label: inLanguage({ en: 'The rest', zh: '其余' }, language),
      datum: datum('d-rest-growth-part-2024', language),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: inLanguage({ en: 'Share', zh: '占比' }, language),
    itemLabel: inLanguage({ en: 'Which firms', zh: '哪些企业' }, language),
    domain: [0, 100],
  }),
  views: {
    all: {
      says: {
        en: 'The chains: {d-chains-share-2023} of the weight and {d-chains-growth-part-2024} of the growth. The rest: {d-rest-share-2023} and {d-rest-growth-part-2024}.',
        zh: '产业链：占比{d-chains-share-2023}，贡献增长的{d-chains-growth-part-2024}。其余：{d-rest-share-2023}和{d-rest-growth-part-2024}。',
      },
    },
  },
  alsoFrom: ['ctx-chains-contribution-2024', 'd-rest-growth-2024'],
});

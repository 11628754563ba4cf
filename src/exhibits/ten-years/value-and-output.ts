import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Text } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';

/** Where both rates were published: growth in yuan and growth of output, of industry and building together. */
const PLACES_AND_YEARS: readonly (readonly [key: string, label: Text, inYuan: FigureId, output: FigureId])[] = [
  [
    'tianjin',
    { en: 'Tianjin, 2023', zh: '天津，2023年' },
    'd-secondary-change-tianjin-2023',
    'ctx-secondary-real-tianjin-2023',
  ],
  [
    'hebei',
    { en: 'Hebei, first half of 2023', zh: '河北，2023年上半年' },
    'd-secondary-change-hebei-2023-h1',
    'ctx-secondary-real-hebei-2023-h1',
  ],
  [
    'china',
    { en: 'China, 2023', zh: '全国，2023年' },
    'd-secondary-change-china-2023',
    'ctx-secondary-real-china-2023',
  ],
  [
    'beijing',
    { en: 'Beijing, 2025', zh: '北京，2025年' },
    'd-secondary-change-beijing-2025',
    'ctx-secondary-real-beijing-2025',
  ],
];

export const valueAndOutput = defineExhibit<typeof bar>({
  slug: 'value-and-output',
  kind: bar,
  headline: {
    en: 'In yuan industry stood still or shrank; in output it grew',
    zh: '论金额，工业停步或缩小；论产出，仍在增长',
  },
  subtitle: {
    en: 'Change of the added value of industry and building on the year before: in prices of each year, and with prices taken out',
    zh: '第二产业增加值比上年的变动：按当年价格，与剔除价格后',
  },
  note: {
    en: 'The change in yuan is ours, from first-published amounts; the change of output is the one published. The gap is prices: in 2023 producer prices of industry changed by {ctx-producer-prices-china-2023} in China, and in Tianjin by {ctx-producer-prices-tianjin-2023-06} in the year to June. The base year may have been revised between the two publications. Tianjin’s figures of 2023 come from a column that names no source.',
    zh: '金额的变动由本站据首次公布的数额推算，产出的变动是公布数。两者之差就是价格：2023年全国工业生产者出厂价格变动{ctx-producer-prices-china-2023}，天津6月同比变动{ctx-producer-prices-tianjin-2023-06}。两次公布之间，基年可能修订过。天津2023年的数取自一篇没有写明来源的专栏。',
  },
  rows: (language) =>
    PLACES_AND_YEARS.map(([key, label, inYuan, output]) => ({
      key,
      label: inLanguage(label, language),
      values: [
        {
          key: 'yuan',
          label: inLanguage({ en: 'In yuan', zh: '论金额' }, language),
          datum: datum(inYuan, language, { form: 'signed' }),
        },
        {
          key: 'output',
          label: inLanguage({ en: 'In output', zh: '论产出' }, language),
          datum: datum(output, language, { form: 'signed' }),
        },
      ],
    })),
  base: (language) => ({
    unit: 'percent',
    unitLabel: inLanguage({ en: 'Change on the year before', zh: '比上年变动' }, language),
    itemLabel: inLanguage({ en: 'Where and when', zh: '地区和时期' }, language),
    signed: true,
  }),
  views: {
    all: {
      says: {
        en: 'Tianjin in 2023: {d-secondary-change-tianjin-2023|signed} in yuan, {ctx-secondary-real-tianjin-2023|signed} in output. Hebei’s first half: {d-secondary-change-hebei-2023-h1|signed} and {ctx-secondary-real-hebei-2023-h1|signed}. China: {d-secondary-change-china-2023|signed} and {ctx-secondary-real-china-2023|signed}. Beijing in 2025: {d-secondary-change-beijing-2025|signed} and {ctx-secondary-real-beijing-2025|signed}.',
        zh: '2023年天津：金额{d-secondary-change-tianjin-2023|signed}，产出{ctx-secondary-real-tianjin-2023|signed}。河北上半年：{d-secondary-change-hebei-2023-h1|signed}和{ctx-secondary-real-hebei-2023-h1|signed}。全国：{d-secondary-change-china-2023|signed}和{ctx-secondary-real-china-2023|signed}。2025年北京：{d-secondary-change-beijing-2025|signed}和{ctx-secondary-real-beijing-2025|signed}。',
      },
    },
  },
});

import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Text } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';
import { placeLabel } from './labels.ts';

const SPANS: readonly (readonly [
  key: string,
  group: Text,
  Readonly<Record<'beijing' | 'tianjin' | 'hebei', FigureId>>,
])[] = [
  [
    '2013-2021',
    { en: 'From 2013 to 2021', zh: '2013年至2021年' },
    {
      beijing: 'ctx-real-growth-average-beijing',
      tianjin: 'ctx-real-growth-average-tianjin',
      hebei: 'ctx-real-growth-average-hebei',
    },
  ],
  [
    '2020-2025',
    { en: 'From 2020 to 2025', zh: '2020年至2025年' },
    {
      beijing: 'ctx-real-growth-2025-average-beijing',
      tianjin: 'ctx-real-growth-2025-average-tianjin',
      hebei: 'ctx-real-growth-2025-average-hebei',
    },
  ],
];

/** Real growth of the three places over two published spans. */
export const growthByPlace = defineExhibit<typeof bar>({
  slug: 'growth-by-place',
  kind: bar,
  headline: {
    en: 'In real terms, too, Tianjin grew more slowly than its neighbours',
    zh: '按实际增速，天津也慢于邻居',
  },
  subtitle: {
    en: 'Average real growth of GDP a year, Beijing, Tianjin and Hebei, two overlapping spans to 2025',
    zh: '北京、天津、河北地区生产总值年均实际增速，两个相互重叠的时段，至2025年',
  },
  note: {
    en: 'Published averages, of Beijing’s statistics bureau for the first span and of the statistics monitoring office for the region’s coordination for the second. The spans share the year 2021. Single years could be otherwise: in each from 2020 to 2022 Beijing or Hebei was slower than Tianjin.',
    zh: '均为公布的平均数：前一时段出自北京市统计局，后一时段出自京津冀协同发展统计监测协调部门。两个时段都含2021年。单个年份可以不同：2020年至2022年，每年都有北京或河北慢于天津。',
  },
  rows: (language) =>
    SPANS.flatMap(([key, group, figures]) =>
      (['beijing', 'tianjin', 'hebei'] as const).map((place) => ({
        key: `${key}-${place}`,
        group: inLanguage(group, language),
        label: placeLabel(place, language),
        datum: datum(figures[place], language, { form: 'number' }),
        tone: TONES[place],
      })),
    ),
  base: (language) => ({
    unit: 'percent',
    unitLabel: inLanguage({ en: 'Growth a year', zh: '年均增速' }, language),
    itemLabel: inLanguage({ en: 'Place', zh: '地区' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'From 2013 to 2021: Beijing {ctx-real-growth-average-beijing}, Tianjin {ctx-real-growth-average-tianjin}, Hebei {ctx-real-growth-average-hebei}. From 2020 to 2025: {ctx-real-growth-2025-average-beijing}, {ctx-real-growth-2025-average-tianjin} and {ctx-real-growth-2025-average-hebei}.',
        zh: '2013年至2021年：北京{ctx-real-growth-average-beijing}，天津{ctx-real-growth-average-tianjin}，河北{ctx-real-growth-average-hebei}。2020年至2025年：依次为{ctx-real-growth-2025-average-beijing}、{ctx-real-growth-2025-average-tianjin}、{ctx-real-growth-2025-average-hebei}。',
      },
    },
  },
});

import { dot } from '../../charts/kinds/dot/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { withRounding } from '../rounding.ts';
import { TONES } from '../tones.ts';

const rounded = (id: FigureId, language: Language) => withRounding(datum(id, language), id);

/** The average of 2020 by every road that the copy of Tonight News allows, against the one that was published. */
export const percentOrPoints = defineExhibit<typeof dot>({
  slug: 'percent-or-points',
  kind: dot,
  headline: {
    en: 'Read as points, both leads arrive at the published average',
    zh: '按百分点读，两个领先幅度都指向公布的平均数',
  },
  subtitle: {
    en: 'Growth of all industry above designated size in Tianjin, 2020: published, and worked out from each lead',
    zh: '天津规模以上工业增速，2020年：公布数，与由各领先幅度推算的数',
  },
  note: {
    en: 'Stated: equipment manufacturing grew by {tn21-equipment-growth}, its lead is {tn21-equipment-lead}, printed with a percent sign; high-tech manufacturing grew by {tn21-high-tech-growth}, its lead is {tn21-high-tech-lead}. The whiskers show what rounding allows. The last lead was printed without a decimal, so its whiskers are wide.',
    zh: '报道说：装备制造业增长{tn21-equipment-growth}，领先{tn21-equipment-lead}（印的是百分号）；高技术制造业增长{tn21-high-tech-growth}，领先{tn21-high-tech-lead}。误差线表示四舍五入的余地。后一个领先幅度没有印小数，所以误差线较长。',
  },
  rows: (language) => [
    {
      key: 'published',
      label: inLanguage({ en: 'Published average', zh: '公布的平均数' }, language),
      tone: TONES.tianjin,
      datum: rounded('tianjin-industry-growth@2020', language),
    },
    {
      key: 'points',
      label: inLanguage(
        { en: 'From equipment, lead read as points', zh: '由装备制造业，领先幅度读作百分点' },
        language,
      ),
      datum: rounded('d-equipment-average-points', language),
    },
    {
      key: 'percent',
      label: inLanguage(
        { en: 'From equipment, lead read as percent', zh: '由装备制造业，领先幅度读作百分比' },
        language,
      ),
      datum: rounded('d-equipment-average-ratio', language),
    },
    {
      key: 'high-tech',
      label: inLanguage({ en: 'From high-tech, points as printed', zh: '由高技术制造业，照印的百分点' }, language),
      datum: rounded('d-hightech-average-points', language),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: inLanguage({ en: 'Real growth on the year before', zh: '比上年实际增长' }, language),
    itemLabel: inLanguage({ en: 'Road to the average', zh: '平均数由何而来' }, language),
    domain: [1, 2.4],
  }),
  views: {
    all: {
      says: {
        en: 'Published: {tianjin-industry-growth@2020}. Subtracting a lead in points gives {d-equipment-average-points} from equipment and {d-hightech-average-points} from high-tech; dividing by a lead in percent gives {d-equipment-average-ratio}.',
        zh: '公布数：{tianjin-industry-growth@2020}。按百分点相减，由装备制造业得{d-equipment-average-points}，由高技术制造业得{d-hightech-average-points}；按百分比相除，得{d-equipment-average-ratio}。',
      },
    },
  },
});

import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { nameOf } from './names.ts';
import { TONES } from '../tones.ts';

export const growth2020 = defineExhibit<typeof bar>({
  slug: 'growth-2020',
  kind: bar,
  headline: {
    en: 'In the pandemic year, makers of equipment left the average behind',
    zh: '疫情之年，装备制造业的增速远高于全市平均',
  },
  subtitle: {
    en: 'Real growth of added value on the year before, firms above designated size, Tianjin, 2020',
    zh: '天津规模以上工业增加值实际增速，2020年',
  },
  note: {
    en: 'The source never states the city’s average. Its two leads imply it: {tn21-equipment-growth} less {tn21-equipment-lead}, and {tn21-high-tech-growth} less {tn21-high-tech-lead}, both leave {d-equipment-average-points}. The Beijing statistics bureau printed the same rate for Tianjin. The equipment lead is printed with a percent sign; we read percentage points. How far the groups overlap is not said, so the bars are not parts of one whole.',
    zh: '来源没有写出全市平均数。它的两个领先幅度已经隐含了这个数：{tn21-equipment-growth}减{tn21-equipment-lead}，{tn21-high-tech-growth}减{tn21-high-tech-lead}，都得{d-equipment-average-points}。北京市统计局印出的天津增速正是此数。装备制造业的领先幅度印的是百分号，我们读作百分点。各组重叠多少没有说明，所以这些条形不是一个整体的各部分。',
  },
  rows: (language) => [
    {
      key: 'average',
      label: nameOf('all-industry', language),
      datum: datum('tianjin-industry-growth@2020', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
    {
      key: 'manufacturing',
      label: nameOf('manufacturing', language),
      datum: datum('tn21-manufacturing-growth', language, { form: 'signed' }),
    },
    {
      key: 'high-tech',
      label: nameOf('high-tech', language),
      datum: datum('tn21-high-tech-growth', language, { form: 'signed' }),
      lead: datum('tn21-high-tech-lead', language, { form: 'full' }),
    },
    {
      key: 'equipment',
      label: nameOf('equipment', language),
      datum: datum('tn21-equipment-growth', language, { form: 'signed' }),
      lead: datum('tn21-equipment-lead', language, { form: 'full' }),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
    reference: [
      {
        datum: datum('tianjin-industry-growth@2020', language, { form: 'signed' }),
        label: exhibitWords(language).growth2020.average,
      },
    ],
  }),
  // All bars from the first step on: one alone would leave the stage empty.
  views: {
    all: {
      says: {
        en: 'Against {tianjin-industry-growth@2020} for all firms above designated size: manufacturing {tn21-manufacturing-growth}, high-tech manufacturing {tn21-high-tech-growth}, equipment manufacturing {tn21-equipment-growth}.',
        zh: '规模以上工业增长{tianjin-industry-growth@2020}；其中制造业{tn21-manufacturing-growth}，高技术制造业{tn21-high-tech-growth}，装备制造业{tn21-equipment-growth}。',
      },
    },
    average: {
      change: () => ({ emphasis: ['average'] }),
      says: {
        en: 'The city’s average: all industry above designated size grew by {tianjin-industry-growth@2020} in 2020.',
        zh: '全市平均：2020年规模以上工业增长{tianjin-industry-growth@2020}。',
      },
    },
    manufacturing: {
      change: () => ({ emphasis: ['average', 'manufacturing'] }),
      says: {
        en: 'Manufacturing as a whole, at {tn21-manufacturing-growth}, stood just below the average.',
        zh: '制造业整体增长{tn21-manufacturing-growth}，略低于规模以上工业的平均增速。',
      },
    },
    'high-tech': {
      change: () => ({
        emphasis: ['average', 'high-tech'],
        measure: 'high-tech',
      }),
      says: {
        en: 'High-tech manufacturing grew by {tn21-high-tech-growth}, {tn21-high-tech-lead} faster than all.',
        zh: '高技术制造业增长{tn21-high-tech-growth}，快于平均水平{tn21-high-tech-lead}。',
      },
    },
    equipment: {
      change: () => ({ emphasis: ['average', 'equipment'], measure: 'equipment' }),
      says: {
        en: 'Equipment manufacturing grew by {tn21-equipment-growth}, {tn21-equipment-lead} faster than all.',
        zh: '装备制造业增长{tn21-equipment-growth}，快于平均水平{tn21-equipment-lead}。',
      },
    },
  },
});

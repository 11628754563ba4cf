import { bar } from '../../charts/kinds/bar/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

const YEARS: readonly (readonly [string, FigureId])[] = [
  ['2018', 'tianjin-industry-growth@2018'],
  ['2019', 'tianjin-industry-growth@2019'],
  ['2020', 'tianjin-industry-growth@2020'],
  ['2021', 'tianjin-industry-growth@2021'],
  ['2022', 'tianjin-industry-growth@2022'],
  ['2023', 'tianjin-industry-growth@2023'],
  ['2024', 'tianjin-industry-growth@2024'],
  ['2025', 'd-industry-growth-2025'],
];

/** Eight years of Tianjin's industry against the rate that was promised for the last five of them. */
export const industry20182025 = defineExhibit<typeof bar>({
  slug: 'industry-2018-2025',
  kind: bar,
  headline: {
    en: 'Industry grew in seven years of eight, once at the promised rate',
    zh: '八年里七年增长，只有一年达到承诺的增速',
  },
  subtitle: {
    en: 'Real growth of added value on the year before, industry above designated size, Tianjin, 2018 to 2025',
    zh: '天津规模以上工业增加值实际增速，2018年至2025年',
  },
  note: {
    en: 'As first published by the statistics bureaus and in the city’s work reports. 2018 is our subtraction from the report on 2019, 2025 from that of January 2026: manufacturing grew by {ctx-manufacturing-growth-2025}, {ctx-manufacturing-lead-2025} faster than all. The line is the target for 2021 to 2025.',
    zh: '取统计局和市政府工作报告首次公布的数。2018年由2019年的报道相减得出，2025年由2026年1月的报道相减得出：制造业增长{ctx-manufacturing-growth-2025}，快于规模以上工业{ctx-manufacturing-lead-2025}。标线是2021年至2025年的目标。',
  },
  rows: (language) =>
    YEARS.map(([year, id]) => ({
      key: year,
      label: inLanguage({ en: year, zh: `${year}年` }, language),
      datum: datum(id, language, { form: 'signed' }),
      tone: TONES.tianjin,
    })),
  base: (language) => ({
    arrangement: 'columns',
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
    reference: [
      {
        datum: datum('ctx-target-industry-growth', language),
        label: inLanguage({ en: 'Promised from 2021', zh: '2021年起承诺' }, language),
      },
    ],
  }),
  views: {
    years: {
      says: {
        en: '{tianjin-industry-growth@2021|signed} in 2021, {tianjin-industry-growth@2022|signed} in 2022, {tianjin-industry-growth@2023|signed} in 2023, {tianjin-industry-growth@2024|signed} in 2024 and {d-industry-growth-2025|signed} in 2025: {d-industry-average-2025} on average, against {ctx-target-industry-growth} promised.',
        zh: '2021年{tianjin-industry-growth@2021|signed}，2022年{tianjin-industry-growth@2022|signed}，2023年{tianjin-industry-growth@2023|signed}，2024年{tianjin-industry-growth@2024|signed}，2025年{d-industry-growth-2025|signed}：{d-industry-average-2025}，而承诺的是{ctx-target-industry-growth}。',
      },
    },
  },
});

import { line } from '../../charts/kinds/line/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

const pointsOf = (points: readonly (readonly [number, FigureId])[], language: Language) =>
  points.map(([year, id]) => ({ year, datum: datum(id, language) }));

/**
 * What manufacturing, equipment, the strategic emerging industries and high technology weigh in Tianjin's industry, as
 * far as published.
 */
export const sharesByYear = defineExhibit<typeof line>({
  slug: 'shares-by-year',
  kind: line,
  headline: {
    en: 'High technology weighs more than in 2021, manufacturing less',
    zh: '比起2021年，高技术占比更大；制造业占比变小',
  },
  subtitle: {
    en: 'Share of the added value of industry above designated size, at each year’s prices, Tianjin, 2019 to 2025',
    zh: '占天津规模以上工业增加值的比重，当年价格，2019年至2025年',
  },
  note: {
    en: 'The groups overlap and are no parts of one whole. Where no year was found the line is left open; the last share of the strategic emerging industries is a lower bound, and {ctx-strategic-share-2022-h1} in the first half of 2022 is not drawn. Shares are nominal: what is not manufacturing is mining and utilities, such as oil, gas and power, and their prices move every other share. Most of the steps of 2025 are not output: by output alone high technology would be {d-hightech-share-by-volume-2025}.',
    zh: '各组相互重叠，不是一个整体的各部分。没有查到的年份，线断开；战略性新兴产业最后一个占比是下限，2022年上半年的{ctx-strategic-share-2022-h1}没有画。占比是名义的：制造业以外是采矿和公用事业，如石油、天然气、电力，它们的价格带动其他各项占比。2025年的台阶大多不是产出：仅按产出，高技术制造业为{d-hightech-share-by-volume-2025}。',
  },
  rows: (language) => [
    {
      key: 'manufacturing',
      label: inLanguage({ en: 'Manufacturing', zh: '制造业' }, language),
      points: pointsOf(
        [
          [2020, 'tn21-manufacturing-share'],
          [2024, 'd-manufacturing-share-2024'],
          [2025, 'ctx-manufacturing-share-2025'],
        ],
        language,
      ),
    },
    {
      key: 'equipment',
      label: inLanguage({ en: 'Equipment', zh: '装备制造业' }, language),
      tone: 'muted',
      points: pointsOf(
        [
          [2019, 'd-equipment-share-2019'],
          [2020, 'tn21-equipment-share'],
          [2023, 'd-equipment-share-2023'],
          [2024, 'ctx-equipment-share-2024'],
          [2025, 'ctx-equipment-share-2025'],
        ],
        language,
      ),
    },
    {
      key: 'strategic',
      label: inLanguage({ en: 'Strategic emerging', zh: '战略性新兴产业' }, language),
      points: pointsOf(
        [
          [2020, 'ctx-strategic-share-2020'],
          [2021, 'ctx-strategic-share-2021'],
          [2025, 'ctx-strategic-share-2025'],
        ],
        language,
      ),
    },
    {
      key: 'high-tech',
      label: inLanguage({ en: 'High technology', zh: '高技术制造业' }, language),
      tone: TONES.tianjin,
      points: pointsOf(
        [
          [2021, 'ctx-hightech-share-2021'],
          [2022, 'ctx-hightech-share-2022'],
          [2024, 'd-hightech-share-2024'],
          [2025, 'ctx-hightech-share-2025'],
        ],
        language,
      ),
    },
  ],
  base: () => ({ unit: 'percent', values: 'all', domain: [0, 80] }),
  views: {
    all: {
      says: {
        en: 'High technology: {ctx-hightech-share-2021} in 2021, {ctx-hightech-share-2022} in 2022, {ctx-hightech-share-2025} in 2025. Manufacturing: {tn21-manufacturing-share} in 2020, {ctx-manufacturing-share-2025} in 2025. Strategic emerging industries: {ctx-strategic-share-2020} in 2020, {ctx-strategic-share-2025} in 2025.',
        zh: '高技术制造业：2021年{ctx-hightech-share-2021}，2022年{ctx-hightech-share-2022}，2025年{ctx-hightech-share-2025}。制造业：2020年{tn21-manufacturing-share}，2025年{ctx-manufacturing-share-2025}。战略性新兴产业：2020年{ctx-strategic-share-2020}，2025年{ctx-strategic-share-2025}。',
      },
    },
  },
});

import { line } from '../../charts/kinds/line/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

export const equipmentWeight = defineExhibit<typeof line>({
  slug: 'equipment-weight',
  kind: line,
  headline: {
    en: 'Equipment’s share jumps up and down; output alone does not',
    zh: '装备制造业占比大起大落，产出却没有',
  },
  subtitle: {
    en: 'Equipment manufacturing’s share of the added value of industry above designated size, at each year’s prices, Tianjin, 2019 to 2025',
    zh: '装备制造业占天津规模以上工业增加值的比重，当年价格，2019年至2025年',
  },
  note: {
    en: 'The axis does not begin at zero, and where no year was found the line is left open. The hollow point is the share by output alone; the {d-equipment-share-price-part} above it must come from prices, or from a change in which firms are counted. When oil and gas get dearer, every other share shrinks, without a machine less being made.',
    zh: '纵轴不从零开始；没有查到的年份，线断开。空心点是仅按产出推算的占比；实际占比高出的{d-equipment-share-price-part}，只能来自价格，或来自统计范围的变化。油气涨价时，其他行业哪怕一台机器也没有少造，占比都会缩小。',
  },
  rows: (language) => [
    {
      key: 'share',
      label: exhibitWords(language).equipmentWeight.share,
      points: [
        { year: 2019, datum: datum('d-equipment-share-2019', language) },
        { year: 2020, datum: datum('tn21-equipment-share', language) },
        { year: 2023, datum: datum('d-equipment-share-2023', language) },
        { year: 2024, datum: datum('ctx-equipment-share-2024', language) },
        { year: 2025, datum: datum('ctx-equipment-share-2025', language) },
      ],
    },
    {
      key: 'volume',
      label: exhibitWords(language).equipmentWeight.volume,
      tone: 'muted',
      points: [{ year: 2020, datum: datum('d-equipment-share-by-volume', language) }],
    },
  ],
  base: () => ({ unit: 'percent', values: 'all', domain: [30, 40] }),
  alsoFrom: ['ctx-equipment-share-gain-2024', 'd-equipment-share-change-2020-2024'],
  views: {
    all: {
      says: {
        en: 'The share was {d-equipment-share-2019} in 2019, {tn21-equipment-share} in 2020, {d-equipment-share-2023} in 2023 and {ctx-equipment-share-2025} in 2025. Output alone would have made it {d-equipment-share-by-volume} in 2020.',
        zh: '占比2019年为{d-equipment-share-2019}，2020年{tn21-equipment-share}，2023年{d-equipment-share-2023}，2025年{ctx-equipment-share-2025}。仅按产出，2020年应为{d-equipment-share-by-volume}。',
      },
    },
    measured: {
      change: () => ({ show: ['share'] }),
      says: {
        en: 'The share itself: {d-equipment-share-2019} in 2019, {tn21-equipment-share} in 2020, {d-equipment-share-2023} in 2023, {ctx-equipment-share-2024} in 2024, {ctx-equipment-share-2025} in 2025.',
        zh: '占比本身：2019年{d-equipment-share-2019}，2020年{tn21-equipment-share}，2023年{d-equipment-share-2023}，2024年{ctx-equipment-share-2024}，2025年{ctx-equipment-share-2025}。',
      },
    },
  },
});

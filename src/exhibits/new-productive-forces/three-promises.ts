import { goal } from '../../charts/kinds/goal/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** The three numbers of the plan of August 2021, each beside the last one known then. */
export const threePromises = defineExhibit<typeof goal>({
  slug: 'three-promises',
  kind: goal,
  headline: { en: 'In August 2021 Tianjin set itself three numbers for 2025', zh: '2021年8月，天津为2025年定下三个数' },
  subtitle: {
    en: 'Targets of the city’s plan for manufacturing to 2025, and where each measure stood before; every row has its own scale',
    zh: '全市制造业规划至2025年的目标与此前水平；每行各有刻度',
  },
  note: {
    en: 'Growth of 2020 is that of firms above designated size; the target speaks of industry as a whole. Manufacturing’s share of GDP is known for 2021 and not for 2020. What came of the three is in the last chapter.',
    zh: '2020年的增速是规模以上工业的，目标说的是全部工业。制造业占地区生产总值的比重，查到的是2021年，不是2020年。三个数后来如何，见最后一章。',
  },
  rows: (language) => [
    {
      key: 'growth',
      label: inLanguage({ en: 'Growth of industry a year', zh: '工业年均增速' }, language),
      result: {
        datum: datum('tianjin-industry-growth@2020', language),
        label: inLanguage({ en: 'in 2020', zh: '2020年' }, language),
      },
      target: {
        datum: datum('ctx-target-industry-growth', language),
        label: inLanguage({ en: 'to 2025, on average', zh: '至2025年目标' }, language),
      },
      tone: TONES.tianjin,
    },
    {
      key: 'strategic',
      label: inLanguage(
        { en: 'Strategic emerging industries’ share of industry', zh: '战略性新兴产业占工业的比重' },
        language,
      ),
      result: {
        datum: datum('ctx-strategic-share-2020', language),
        label: inLanguage({ en: 'in 2020', zh: '2020年' }, language),
      },
      target: {
        datum: datum('ctx-target-strategic-share', language),
        label: inLanguage({ en: 'in 2025', zh: '2025年目标' }, language),
      },
      tone: TONES.tianjin,
    },
    {
      key: 'gdp',
      label: inLanguage({ en: 'Manufacturing’s share of GDP', zh: '制造业占地区生产总值的比重' }, language),
      result: {
        datum: datum('ctx-manufacturing-share-gdp-2021', language),
        label: inLanguage({ en: 'in 2021', zh: '2021年' }, language),
      },
      target: {
        datum: datum('ctx-target-manufacturing-gdp', language),
        label: inLanguage({ en: 'in 2025', zh: '2025年目标' }, language),
      },
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    scale: 'own',
    itemLabel: inLanguage({ en: 'What was promised', zh: '承诺的内容' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'Growth of {ctx-target-industry-growth}, from {tianjin-industry-growth@2020} in 2020. A share of {ctx-target-strategic-share} for strategic emerging industries, from {ctx-strategic-share-2020}. Manufacturing at {ctx-target-manufacturing-gdp} of GDP, from {ctx-manufacturing-share-gdp-2021}.',
        zh: '工业增速：目标{ctx-target-industry-growth}，2020年为{tianjin-industry-growth@2020}。战略性新兴产业占比：目标{ctx-target-strategic-share}，2020年为{ctx-strategic-share-2020}。制造业占地区生产总值：目标{ctx-target-manufacturing-gdp}，2021年为{ctx-manufacturing-share-gdp-2021}。',
      },
    },
  },
  events: ['manufacturing-plan'],
});

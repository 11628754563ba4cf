import { goal } from '../../charts/kinds/goal/index.ts';
import { defineExhibit } from '../define.ts';
import { promiseBase, promiseRows } from '../promises.ts';

const IN_2025 = { en: 'in 2025', zh: '2025年目标' };
const KNOWN = {
  growth: {
    result: 'tianjin-industry-growth@2020',
    when: { en: 'in 2020', zh: '2020年' },
    promised: { en: 'to 2025, on average', zh: '至2025年目标' },
  },
  strategic: { result: 'ctx-strategic-share-2020', when: { en: 'in 2020', zh: '2020年' }, promised: IN_2025 },
  gdp: { result: 'ctx-manufacturing-share-gdp-2021', when: { en: 'in 2021', zh: '2021年' }, promised: IN_2025 },
} as const;

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
  rows: (language) => promiseRows(KNOWN, language),
  base: promiseBase,
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

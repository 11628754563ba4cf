import { goal } from '../../charts/kinds/goal/index.ts';
import { defineExhibit } from '../define.ts';
import { promiseBase, promiseRows } from '../promises.ts';

const PROMISED = { en: 'promised', zh: '承诺' };
const KNOWN = {
  growth: {
    result: 'd-industry-average-2025',
    when: { en: 'from 2021 to 2025', zh: '2021年至2025年' },
    promised: PROMISED,
  },
  strategic: { result: 'ctx-strategic-share-2025', when: { en: 'in 2025', zh: '2025年' }, promised: PROMISED },
  gdp: {
    result: 'ctx-manufacturing-share-gdp-2022',
    when: { en: 'in 2022, the last found', zh: '2022年，最近查到的' },
    promised: PROMISED,
  },
} as const;

/** The three numbers of 2021 beside what was published of them by February 2026. */
export const promiseAndOutcome = defineExhibit<typeof goal>({
  slug: 'promise-and-outcome',
  kind: goal,
  headline: {
    en: 'Two of three promises fell short; the third can’t be told',
    zh: '三项承诺，两项没有达到，第三项无从判断',
  },
  subtitle: {
    en: 'Tianjin’s targets for 2025, and the results found for 2025 or the last year before it; every row has its own scale',
    zh: '天津2025年的目标，与查到的2025年或此前最近一年的结果；每行各有刻度',
  },
  note: {
    en: 'Growth is our average of the yearly rates of firms above designated size; the target speaks of all industry. The share of strategic emerging industries is a lower bound, from the work report of January 2026. Manufacturing’s share of GDP after 2022 was looked for in stored copies to February 2026 and not found.',
    zh: '增速是本站对规模以上工业各年增速的平均，目标说的是全部工业。战略性新兴产业占比是下限，出自2026年1月的政府工作报告。2022年以后制造业占地区生产总值的比重，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => promiseRows(KNOWN, language),
  base: promiseBase,
  views: {
    all: {
      says: {
        en: 'Promised growth of {ctx-target-industry-growth}, found {d-industry-average-2025}. Promised share of strategic emerging industries {ctx-target-strategic-share}, reported {ctx-strategic-share-2025}. Promised share of manufacturing in GDP {ctx-target-manufacturing-gdp}; the last found is {ctx-manufacturing-share-gdp-2022}, for 2022.',
        zh: '工业增速：承诺{ctx-target-industry-growth}，查到{d-industry-average-2025}。战略性新兴产业占比：承诺{ctx-target-strategic-share}，报告称{ctx-strategic-share-2025}。制造业占地区生产总值：承诺{ctx-target-manufacturing-gdp}，最近查到的是2022年的{ctx-manufacturing-share-gdp-2022}。',
      },
    },
  },
  events: ['manufacturing-plan', 'results-2025', 'work-report-2026'],
});

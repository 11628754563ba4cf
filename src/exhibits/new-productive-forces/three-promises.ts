import { goal } from '../../charts/kinds/goal/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

/** The three numbers of the plan of August 2021, each beside the last one known then. */
export const threePromises = defineExhibit<typeof goal>({
  slug: 'three-promises',
  kind: goal,
  headline: { en: 'In August 2021 Tianjin set itself three numbers for 2025' },
  subtitle: {
    en: 'Targets of the city’s plan for manufacturing to 2025, and where each measure stood before; every row has its own scale',
  },
  note: {
    en: 'Growth of 2020 is that of firms above designated size; the target speaks of industry as a whole. Manufacturing’s share of GDP is known for 2021 and not for 2020. What came of the three is in the last chapter.',
  },
  rows: (language) => [
    {
      key: 'growth',
      label: 'Growth of industry a year',
      result: { datum: datum('tianjin-industry-growth@2020', language), label: 'in 2020' },
      target: { datum: datum('ctx-target-industry-growth', language), label: 'to 2025, on average' },
      tone: TONES.tianjin,
    },
    {
      key: 'strategic',
      label: 'Strategic emerging industries’ share of industry',
      result: { datum: datum('ctx-strategic-share-2020', language), label: 'in 2020' },
      target: { datum: datum('ctx-target-strategic-share', language), label: 'in 2025' },
      tone: TONES.tianjin,
    },
    {
      key: 'gdp',
      label: 'Manufacturing’s share of GDP',
      result: { datum: datum('ctx-manufacturing-share-gdp-2021', language), label: 'in 2021' },
      target: { datum: datum('ctx-target-manufacturing-gdp', language), label: 'in 2025' },
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ scale: 'own', itemLabel: 'What was promised' }),
  views: {
    all: {
      says: {
        en: 'Growth of {ctx-target-industry-growth}, from {tianjin-industry-growth@2020} in 2020. A share of {ctx-target-strategic-share} for strategic emerging industries, from {ctx-strategic-share-2020}. Manufacturing at {ctx-target-manufacturing-gdp} of GDP, from {ctx-manufacturing-share-gdp-2021}.',
      },
    },
  },
  events: ['manufacturing-plan'],
});

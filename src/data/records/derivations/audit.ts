/**
 * How near two figures for one thing are: what was computed as a percent of what was stated, or one statement as a
 * percent of the other. So that checks in points, yuan and components can stand on one scale.
 */
import type { DerivationInput } from '../../model/derive.ts';
import { signs } from './signs.ts';

const OF_STATED = {
  compute: (computed: number, stated: number) => (computed / stated) * 100,
  formula: signs('{0} ÷ {1}'),
  unit: 'percent',
  decimals: 1,
  measure: { en: 'what was computed as a percent of what was stated', zh: '推算数相当于公布数的百分比' },
} as const;
const OF_THE_OTHER = {
  ...OF_STATED,
  measure: {
    en: 'one statement as a percent of another for the same thing',
    zh: '同一事项一种说法相当于另一种说法的百分比',
  },
} as const;

const TEN_YEARS = { place: 'bth', period: '2013/2023' } as const;
const IN_2020 = { place: 'tianjin', period: '2020' } as const;

export const auditDerivations = {
  'd-match-gdp-ratio': { ...OF_STATED, ...TEN_YEARS, inputs: ['d-gdp-ratio', 'ctx-gdp-multiple-2023'] },
  'd-match-iva-growth': { ...OF_STATED, ...TEN_YEARS, inputs: ['d-iva-growth', 'xh24-iva-growth'] },
  'd-match-iva-multiple': {
    ...OF_STATED,
    place: 'bth',
    period: '2014/2022',
    inputs: ['d-iva-real-multiple', 'ctx-iva-multiple-2022'],
  },
  'd-match-contracts': {
    ...OF_STATED,
    place: 'beijing',
    period: '2013/2023',
    inputs: ['d-contracts-cagr', 'ctx-contracts-annual-growth'],
  },
  'd-match-q3': {
    ...OF_STATED,
    place: 'tianjin',
    period: '2020-Q1/2020-Q3',
    inputs: ['d-manufacturing-growth-q3', 'ctx-manufacturing-growth-2020-q3'],
  },
  'd-match-contribution': {
    ...OF_STATED,
    ...IN_2020,
    inputs: ['d-manufacturing-contribution', 'ctx-manufacturing-contribution-2020'],
  },
  'd-match-equipment-points': {
    ...OF_STATED,
    ...IN_2020,
    inputs: ['d-equipment-average-points', 'tianjin-industry-growth@2020'],
  },
  'd-match-equipment-percent': {
    ...OF_STATED,
    ...IN_2020,
    inputs: ['d-equipment-average-ratio', 'tianjin-industry-growth@2020'],
  },
  'd-match-real-for-nominal': {
    ...OF_STATED,
    ...TEN_YEARS,
    inputs: ['d-gdp-real-multiple', 'd-gdp-ratio'],
    measure: {
      en: 'ten years at the stated rate as a percent of what GDP in prices of each year did',
      zh: '按所述增速十年后的倍数相当于现价倍数的百分比',
    },
  },
  'd-match-iva-editions': {
    ...OF_THE_OTHER,
    place: 'bth',
    period: '2022/2023',
    inputs: ['xh24-iva-2023', 'ctx-iva-2022'],
    reading: 'less-than',
    note: {
      en: 'The earlier edition gives a lower bound, so this is an upper one. The later year should be larger.',
      zh: '较早一版为下限数,故此为上限。',
    },
  },
  'd-match-boeing': {
    ...OF_THE_OTHER,
    place: 'tianjin',
    company: 'boeing-tianjin-composites',
    period: '2024',
    inputs: ['cd24-boeing-capacity-planned', 'd-boeing-capacity-doubled'],
  },
  'd-match-benteler': {
    ...OF_THE_OTHER,
    place: 'beichen',
    company: 'benteler-tianjin',
    period: '2023',
    inputs: ['d-benteler-growth-doubled', 'cd24-benteler-sales-growth'],
    decimals: 0,
  },
} as const satisfies Record<string, DerivationInput>;

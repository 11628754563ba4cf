/** Exchange rates that the sources' own dollar figures imply: yuan for a dollar. */
import type { DerivationInput } from '../../model/derive.ts';
import { signs } from './signs.ts';

const IMPLIED = {
  compute: (yuan: number, dollars: number) => yuan / dollars,
  formula: signs('{0} ÷ {1}'),
  unit: 'yuan-per-dollar',
  place: 'china',
  decimals: 3,
  measure: { en: 'exchange rate that the source’s conversion implies', zh: '来源换算所隐含的汇率' },
} as const;

export const currencyDerivations = {
  'd-rate-xh24': {
    ...IMPLIED,
    inputs: ['xh24-iva-2013', 'xh24-iva-2013-usd'],
    period: '2024-10',
    decimals: 2,
    note: {
      en: 'The amount is of 2013; the rate is close to those of the year of writing.',
      zh: '金额为2013年数，汇率接近发稿当年水平。',
    },
  },
  'd-rate-cd23': { ...IMPLIED, inputs: ['cd23-capital', 'cd23-capital-usd'], period: '2023-01' },
  'd-rate-cd24': {
    ...IMPLIED,
    inputs: ['cd24-benteler-sales-2024', 'cd24-benteler-sales-2024-usd'],
    period: '2024-02',
    reading: 'exact',
    note: {
      en: 'Both amounts are “more than”; the bound cancels in the quotient.',
      zh: '两数均为“超过”，相除后抵消。',
    },
  },
} as const satisfies Record<string, DerivationInput>;

/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { dotRowSchema, dotViewSchema } from '../../../../src/charts/kinds/dot/schema.ts';

type Row = z.input<typeof dotRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof dotViewSchema>;
}

export const audit: Case = {
  rows: [
    {
      key: 'growth',
      label: 'Real growth a year, 2013 to 2023',
      tone: 'ink',
      values: [
        { key: 'stated', label: 'stated', datum: { value: 5.8, text: '5.8%', status: 'reported', figure: 'f-1' } },
        {
          key: 'computed',
          label: 'needed to double',
          datum: { value: 7.18, text: '7.18%', status: 'derived', figure: 'f-2' },
        },
      ],
    },
    {
      key: 'equipment',
      label: 'Equipment, share of industry in 2019',
      tone: 'a',
      values: [
        { key: 'stated', label: 'stated', datum: { value: 6.5, text: '6.5%', status: 'reported' } },
        {
          key: 'computed',
          label: 'computed',
          datum: { value: 6.5, low: 6.2, high: 6.8, text: '6.5%', status: 'derived' },
        },
      ],
    },
    {
      key: 'plan',
      label: 'Growth that a plan needs',
      datum: { value: 6, bound: 'lower', text: '> 6%', status: 'planned' },
      tone: 'hot',
    },
    {
      key: 'ceiling',
      label: 'Highest that was allowed',
      datum: { value: 5, bound: 'upper', text: '< 5%', status: 'claimed' },
    },
  ],
  view: {
    unit: 'percent',
    unitLabel: 'Growth a year',
    connector: true,
    emphasis: ['growth', 'plan'],
    reference: [{ datum: { value: 6.56, text: '6.56%', status: 'derived' }, label: 'Nominal growth' }],
    annotations: [{ at: 'ceiling', text: 'A bound, not a value' }],
  },
};

export const crowded: Case = {
  rows: [
    {
      key: 'a',
      label: 'Monthly capacity in components, as five documents gave it',
      values: [
        {
          key: 'v1',
          label: 'in the company’s first notice',
          datum: { value: 12_000, text: '12,000', status: 'claimed' },
        },
        { key: 'v2', label: 'in a trade paper', datum: { value: 12_000, text: '12,000', status: 'context' } },
        { key: 'v3', label: 'in May', datum: { value: 13_000, text: 'about 13,000', status: 'context' } },
        {
          key: 'v4',
          label: 'in the plan',
          datum: { value: 20_000, text: '20,000', status: 'planned', bound: 'lower' },
          tone: 'hot',
        },
      ],
    },
  ],
  view: { unit: 'count', unitLabel: 'Components a month', fromZero: true },
};

export const chinese: Case = {
  rows: [
    {
      key: 'a',
      label: '京津冀地区生产总值年均实际增速与翻番所需增速之间的差距',
      values: [
        { key: 's', label: '公布值', datum: { value: 5.8, text: '5.8%', status: 'reported' } },
        { key: 'c', label: '翻番所需年均增速', datum: { value: 7.18, text: '7.18%', status: 'derived' } },
      ],
    },
    { key: 'b', label: '单项', datum: { value: -2, text: '下降2%', status: 'context' } },
  ],
  view: {
    unit: 'percent',
    unitLabel: '年均增速',
    annotationRoomPx: 20,
    annotations: [{ at: 'a/c', text: '十年翻番需要每年如此' }],
  },
};

export const negative: Case = {
  rows: [
    {
      key: 'a',
      label: 'Change in a very long measure that nobody would put on one line of a phone',
      datum: { value: -8, low: -12, high: -4, text: 'between 4% and 12% lower', status: 'derived' },
    },
    { key: 'b', label: 'Other', datum: { value: 30, text: '+30%', status: 'reported' } },
  ],
  view: { unit: 'percent', signed: true },
};

/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { goalRowSchema, goalViewSchema } from '../../../../src/charts/kinds/goal/schema.ts';

type Row = z.input<typeof goalRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof goalViewSchema>;
}

export const shared: Case = {
  rows: [
    {
      key: 'companies',
      label: 'Companies registered',
      tone: 'a',
      result: {
        datum: { value: 200, text: '200', status: 'reported', figure: 'f-1', bound: 'lower' },
        label: 'by 2022',
      },
      target: { datum: { value: 240, text: '240', status: 'target', figure: 'f-2' }, label: 'target for 2023' },
    },
    {
      key: 'more',
      label: 'Projects under way in the park',
      tone: 'a',
      result: { datum: { value: 310, text: '310', status: 'claimed' } },
      target: { datum: { value: 300, text: '300', status: 'target' } },
      plan: { datum: { value: 330, text: 'about 330', status: 'planned' }, label: 'planned' },
    },
    {
      key: 'tight',
      label: 'A row with two ends at one place',
      result: { datum: { value: 100, text: '100', status: 'reported' }, label: 'result by the park’s own count' },
      plan: {
        datum: { value: 104, low: 98, high: 110, text: '98 to 110', status: 'planned' },
        label: 'expected by the company',
      },
    },
  ],
  view: {
    unit: 'count',
    unitLabel: 'Number',
    emphasis: ['companies'],
    annotations: [{ at: 'tight', text: 'Plan and result hardly differ' }],
  },
};

export const own: Case = {
  rows: [
    { key: 'cars', label: 'Cars a year', plan: { datum: { value: 200_000, text: '200,000', status: 'planned' } } },
    {
      key: 'output',
      label: 'Output a year, yuan',
      plan: { datum: { value: 5e10, text: '50bn', status: 'planned' } },
      result: { datum: { value: 0, text: 'not known', status: 'context' }, label: 'so far' },
    },
    {
      key: 'money',
      label: 'Investment, yuan',
      result: { datum: { value: 8.495e9, text: '8.495bn', status: 'context', figure: 'f-3' } },
      plan: { datum: { value: 8e9, text: '8bn', status: 'planned' } },
    },
  ],
  view: { scales: 'own', unitLabel: 'plan and what followed' },
};

export const chinese: Case = {
  rows: [
    {
      key: 'a',
      label: '宝坻京津中关村科技城新增注册企业数量',
      result: { datum: { value: 200, text: '超过200家', status: 'reported', bound: 'lower' } },
      target: { datum: { value: 240, text: '240家', status: 'target' }, label: '2023年目标' },
    },
    { key: 'b', label: '签约项目', target: { datum: { value: 300, text: '300个', status: 'target' } } },
  ],
  view: { unit: 'count', unitLabel: '数量', parts: ['result', 'target'] },
};

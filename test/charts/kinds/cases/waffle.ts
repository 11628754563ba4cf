/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { waffleRowSchema, waffleViewSchema } from '../../../../src/charts/kinds/waffle/schema.ts';

type Row = z.input<typeof waffleRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof waffleViewSchema>;
}

export const shares: Case = {
  rows: [
    {
      key: 'electronics',
      label: 'New-generation information technology',
      tone: 'ink',
      datum: { value: 20, bound: 'lower', text: 'more than 20%', status: 'claimed', figure: 'f-1' },
    },
    {
      key: 'cyber',
      label: 'Cyber security',
      tone: 'ink',
      datum: { value: 50, bound: 'lower', text: 'more than half', status: 'reported', figure: 'f-2' },
    },
    {
      key: 'parts',
      label: 'A share that ends inside a square',
      tone: 'hot',
      datum: { value: 17.8, text: '17.8%', status: 'reported' },
    },
    {
      key: 'mid',
      label: 'A bound that ends inside a row',
      datum: { value: 43, bound: 'lower', text: '> 43%', status: 'derived' },
    },
    { key: 'plan', label: 'A plan', tone: 'a', datum: { value: 66, text: '66%', status: 'planned' } },
    {
      key: 'range',
      label: 'A range',
      tone: 'b',
      datum: { value: 25, low: 22, high: 38, text: '22% to 38%', status: 'context' },
    },
  ],
  view: { unitLabel: 'Share of the country’s output', emphasis: ['electronics', 'cyber', 'parts', 'mid'] },
};
export const single: Case = {
  rows: [
    {
      key: 'small',
      label: 'Less than one square, in words that are long enough to be broken into lines',
      datum: { value: 0.4, text: '0.4%', status: 'derived' },
    },
  ],
  view: { annotationRoomPx: 20, annotations: [{ at: 'small', text: 'Hardly to be seen' }] },
};
export const chinese: Case = {
  rows: [
    {
      key: 'a',
      label: '新一代信息技术应用创新产业集群产值占全国比重',
      datum: { value: 20, bound: 'lower', text: '超过20%', status: 'reported' },
    },
    { key: 'b', label: '网络安全', datum: { value: 60, bound: 'upper', text: '不到60%', status: 'reported' } },
    { key: 'c', label: '生命健康', datum: { value: 100, text: '100%', status: 'target' } },
  ],
  view: { unitLabel: '占全国比重' },
};

/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { compoundRowSchema, compoundViewSchema } from '../../../../src/charts/kinds/compound/schema.ts';

type Row = z.input<typeof compoundRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof compoundViewSchema>;
}

export const doubling: Case = {
  rows: [
    {
      key: 'stated-rate',
      label: 'At the stated rate',
      tone: 'ink',
      rate: { value: 5.8, text: '5.8% a year', status: 'reported', figure: 'f-1' },
      end: { value: 175.7, text: '×1.76', status: 'derived', figure: 'f-2' },
    },
    {
      key: 'needed',
      label: 'To double',
      tone: 'muted',
      rate: { value: 7.18, text: '7.18% a year', status: 'derived', figure: 'f-3' },
    },
    {
      key: 'nominal',
      label: 'In current prices',
      tone: 'hot',
      rate: { value: 6.56, text: '6.56% a year', status: 'derived' },
    },
    {
      key: 'said',
      label: '“almost doubled”, as stated',
      tone: 'ink',
      stated: { datum: { value: 189, text: '×1.89', status: 'reported', figure: 'f-4' }, year: 10 },
    },
  ],
  view: {
    years: 10,
    firstYear: 2013,
    unitLabel: 'Index, 2013 = 100',
    reference: [{ datum: { value: 200, text: '×2', status: 'derived' }, label: 'Doubled' }],
    emphasis: ['stated-rate', 'said'],
    annotations: [{ at: 'stated-rate', text: 'Well short of doubling' }],
  },
};
export const money: Case = {
  rows: [
    { key: 'a', label: 'Fast', rate: { value: 20, text: '20% a year', status: 'planned' } },
    { key: 'b', label: 'Shrinking', rate: { value: -5, text: '−5% a year', status: 'derived' }, tone: 'a' },
    {
      key: 'c',
      label: 'At least this, said early',
      stated: { datum: { value: 4e12, bound: 'lower', text: '> 4 trillion', status: 'claimed' }, year: 3 },
    },
    {
      key: 'd',
      label: 'Between the two',
      stated: {
        datum: { value: 2e12, low: 1.5e12, high: 2.6e12, text: '1.5 to 2.6 trillion', status: 'context' },
        year: 5,
      },
    },
  ],
  view: { years: 5, start: 1.7e12, unit: 'yuan', unitLabel: 'Value added', endForm: 'value' },
};
export const halfway: Case = { rows: doubling.rows, view: { ...doubling.view, upTo: 5, annotations: [] } };
export const chinese: Case = {
  rows: [
    { key: 'a', label: '按公布的年均实际增速推算', rate: { value: 5.8, text: '年均5.8%', status: 'reported' } },
    {
      key: 'b',
      label: '公布的名义总量之比',
      stated: { datum: { value: 189, text: '1.89倍', status: 'reported' }, year: 10 },
      tone: 'hot',
    },
  ],
  view: {
    years: 10,
    unitLabel: '指数，2013年为100',
    reference: [{ datum: { value: 200, text: '2倍', status: 'derived' }, label: '翻一番' }],
  },
};

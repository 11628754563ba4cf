/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { unitRowSchema, unitViewSchema } from '../../../../src/charts/kinds/unit/schema.ts';

type Row = z.input<typeof unitRowSchema>;
type View = z.input<typeof unitViewSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: View;
}

const rows: Row[] = [
  {
    key: 'companies',
    label: 'Companies and other bodies',
    datum: { value: 1406, text: '1,406', status: 'reported', figure: 'f-1' },
    perUnit: 10,
    perUnitText: 'One dot is 10 companies',
    tone: 'b',
  },
  {
    key: 'projects',
    label: 'Projects',
    datum: { value: 318, text: '318', status: 'reported', figure: 'f-2' },
    perUnit: 10,
    perUnitText: 'One dot is 10 projects',
    tone: 'b',
  },
  {
    key: 'capital',
    label: 'Capital',
    datum: { value: 172.1e9, text: '172.1 billion yuan', status: 'claimed', figure: 'f-3' },
    perUnit: 2e9,
    perUnitText: 'One dot is 2 billion yuan',
    tone: 'b',
  },
];
const areas = {
  from: { label: 'Beijing', tone: 'b' },
  to: { label: 'Tianjin', tone: 'a' },
} as const satisfies Partial<View>;

export const blocks: Case = {
  rows,
  view: {
    ...areas,
    unitLabel: 'Moved in one year',
    emphasis: ['companies'],
    annotationRoomPx: 24,
    annotations: [{ at: 'projects', text: 'Fewer projects than companies' }],
  },
};
export const before: Case = { rows, view: { ...areas, arrangement: 'from-to', at: 'from' } };
export const after: Case = { rows, view: { ...areas, arrangement: 'from-to', at: 'to' } };
export const few: Case = {
  rows: [
    {
      key: 'a',
      label: 'Parks in the whole of the city, by the count of its own commission',
      datum: { value: 3, bound: 'lower', text: 'more than 3', status: 'planned' },
      perUnit: 1,
      perUnitText: 'One dot is one park',
    },
    {
      key: 'b',
      label: 'None yet',
      datum: { value: 0, text: 'none', status: 'reported' },
      perUnit: 1,
      perUnitText: 'One dot is one park',
    },
    {
      key: 'c',
      label: 'Half a park',
      datum: { value: 0.5, text: 'half of one', status: 'derived' },
      perUnit: 1,
      perUnitText: 'One dot is one park',
    },
  ],
  view: {},
};
export const chinese: Case = {
  rows: [
    {
      key: 'a',
      label: '北京来津投资落地企业数量',
      datum: { value: 1406, text: '1406家', status: 'reported' },
      perUnit: 10,
      perUnitText: '每点为10家企业',
      tone: 'b',
    },
  ],
  view: { arrangement: 'from-to', from: { label: '北京' }, to: { label: '天津' }, unitLabel: '一年之内' },
};

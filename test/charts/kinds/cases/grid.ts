/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { gridRowSchema, gridViewSchema } from '../../../../src/charts/kinds/grid/schema.ts';

type Row = z.input<typeof gridRowSchema>;
type Cell = Row['cells'][number];
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof gridViewSchema>;
}

/** Percentages in a row, a year each from 2021 on. */
const yearly = (values: readonly number[], status: Cell['datum']['status'] = 'reported'): Cell[] =>
  values.map((value, i) => ({
    column: String(2021 + i),
    datum: { value, text: `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}%`, status },
  }));

export const parks: Case = {
  rows: [
    { key: 'north', label: 'North park', tone: 'a', cells: yearly([6.2, 4.8, 3.5, 5.1]) },
    { key: 'south', label: 'South park', tone: 'b', cells: yearly([2.4, 2.9, 7.3, 8.0]) },
    { key: 'hill', label: 'Hill park', tone: 'c', cells: yearly([1.1, 0, 0.4, 3.2], 'derived') },
  ],
  view: {
    unit: 'percent',
    unitLabel: 'Trees more than a year before',
    emphasis: ['south'],
    annotationRoomPx: 40,
    annotations: [{ at: 'south/2024', text: 'Planted most' }],
  },
};

export const negative: Case = {
  rows: [
    { key: 'oak', label: 'Oaks', cells: yearly([3.4, -1.2, -6.8, 0.6]) },
    { key: 'elm', label: 'Elms', tone: 'hot', cells: yearly([-2.5, -4.1, -0.3, -9.9], 'context') },
  ],
  view: { unit: 'percent', unitLabel: 'Trees more or fewer than a year before', emphasis: ['2024'] },
};

export const bounds: Case = {
  rows: [
    {
      key: 'planted',
      label: 'Planted',
      tone: 'a',
      cells: [
        { column: 'Spring', datum: { value: 40, bound: 'lower', text: '> 40', status: 'claimed', figure: 'f-1' } },
        { column: 'Summer', datum: { value: 25, bound: 'upper', text: '< 25', status: 'reported', figure: 'f-2' } },
        { column: 'Autumn', datum: { value: 30, low: 22, high: 38, text: '22 to 38', status: 'planned' } },
      ],
    },
    {
      key: 'felled',
      label: 'Felled',
      cells: [
        { column: 'Spring', datum: { value: 12, text: '12', status: 'reported' } },
        { column: 'Autumn', datum: { value: 18, approximate: true, text: 'about 18', status: 'target' } },
      ],
    },
  ],
  view: { unit: 'count', unitLabel: 'Trees' },
};

export const long: Case = {
  rows: [
    {
      key: 'river',
      label: 'Trees along the river between the old bridge and the weir, counted by the keepers of the park',
      cells: [2, 5, 3, 8, 13, 4, 9, 11].map((value, i) => ({
        column: `Bed ${i + 1}`,
        datum: { value: value * 1000, text: `${value},000 trees`, status: 'reported' },
      })),
    },
    {
      key: 'lake',
      label: 'Trees around the lake',
      tone: 'b',
      cells: [{ column: 'Bed 3', datum: { value: 6500, text: '6,500 trees', status: 'claimed' } }],
    },
  ],
  view: { unitLabel: 'Trees in each bed', domain: [0, 15_000], emphasis: ['river'] },
};

export const chinese: Case = {
  rows: [
    {
      key: 'a',
      label: '河岸公园',
      cells: [
        { column: '春季', datum: { value: 320, text: '320棵', status: 'reported' } },
        { column: '秋季', datum: { value: 450, bound: 'lower', text: '超过450棵', status: 'planned' } },
      ],
    },
    {
      key: 'b',
      label: '湖边公园及其周边道路两侧的行道树和灌木',
      cells: [
        { column: '春季', datum: { value: -60, text: '减少60棵', status: 'reported' } },
        { column: '秋季', datum: { value: 210, text: '210棵', status: 'target' } },
      ],
    },
  ],
  view: { unitLabel: '新种树木' },
};

/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { barRowSchema, barViewSchema } from '../../../../src/charts/kinds/bar/schema.ts';

type Row = z.input<typeof barRowSchema>;
type View = z.input<typeof barViewSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: View;
}

const percent = (value: number, more: Partial<NonNullable<Row['datum']>> = {}): NonNullable<Row['datum']> => ({
  value,
  text: `${value > 0 ? '+' : ''}${String(value).replace('-', '−')}%`,
  status: 'reported',
  figure: `f-${Math.abs(value)}`,
  ...more,
});

export const diverging: Case = {
  rows: [
    { key: 'all', label: 'All industry', datum: percent(1.6), tone: 'a' },
    { key: 'quarters', label: 'Manufacturing, first three quarters', datum: percent(-1.3), tone: 'a' },
    { key: 'year', label: 'Manufacturing, whole year', datum: percent(1.5), tone: 'a' },
    { key: 'equipment', label: 'Equipment manufacturing', datum: percent(7.8), tone: 'hot' },
    { key: 'wish', label: 'What was planned', datum: percent(5, { status: 'planned', bound: 'lower', text: '> 5%' }) },
  ],
  view: {
    unit: 'percent',
    unitLabel: 'Growth on the year before',
    signed: true,
    emphasis: ['equipment', 'year'],
    reference: [{ datum: percent(4.6), label: 'High technology' }],
    annotations: [{ at: 'quarters', text: 'Factories were still shrinking in autumn' }],
  },
};

export const grouped: Case = {
  rows: [
    { key: 'aero', group: 'Industrial chains', label: 'Aerospace', datum: percent(20.9, { status: 'claimed' }) },
    {
      key: 'info',
      group: 'Industrial chains',
      label: 'Information technology applications',
      datum: percent(19.2, { status: 'claimed' }),
    },
    {
      key: 'equip',
      group: 'Industrial chains',
      label: 'High-end equipment',
      datum: percent(17.8, { bound: 'lower', text: '> 17.8%' }),
    },
    {
      key: 'city',
      group: 'The city',
      label: 'All industry above designated size',
      datum: percent(3.7, { status: 'context' }),
      tone: 'a',
    },
    {
      key: 'ours',
      group: 'The city',
      label: 'Everything outside the chains',
      datum: percent(-0.3, { status: 'derived', low: -0.6, high: 0, text: '−0.6% to 0%' }),
    },
  ],
  view: { unit: 'percent', unitLabel: 'Growth, 2023', sort: 'value' },
};

/** A year that nobody measured keeps its place, in columns and in bars. */
export const absent: Case = {
  rows: [
    { key: '2020', label: '2020', datum: { value: 1529, text: '1,529', status: 'context' } },
    { key: '2021', label: '2021', absent: 'not found' },
    { key: '2022', label: '2022', datum: { value: 3431, text: '3,431', status: 'context' } },
    { key: '2023', label: '2023, expected', datum: { value: 8709, text: '8,709', status: 'planned' } },
  ],
  view: {
    arrangement: 'columns',
    unitLabel: 'Megawatt-hours sold',
    annotations: [{ at: '2021', text: 'Nobody published it' }],
  },
};

export const absentBars: Case = {
  rows: absent.rows,
  view: { unitLabel: 'Megawatt-hours sold', annotations: [{ at: '2021', text: 'Nobody published it' }] },
};

export const several: Case = {
  rows: [
    {
      key: 'capital',
      label: 'Capital brought in',
      values: [
        {
          key: 'stated',
          label: 'stated',
          datum: { value: 172.1e9, text: '172.1bn', status: 'reported', figure: 'f-a' },
        },
        {
          key: 'computed',
          label: 'computed',
          datum: { value: 168e9, text: '168bn', status: 'derived', figure: 'f-b' },
        },
        {
          key: 'target',
          label: 'target',
          datum: { value: 200e9, text: '200bn', status: 'target', figure: 'f-c' },
          tone: 'muted',
        },
      ],
    },
    {
      key: 'plan',
      label: 'Capital that other cities plan',
      tone: 'other',
      values: [
        {
          key: 'stated',
          label: 'stated',
          datum: { value: 90e9, text: 'more than 90bn', status: 'planned', bound: 'lower' },
        },
        { key: 'computed', label: 'computed', datum: { value: 0, text: '0', status: 'derived' } },
      ],
    },
  ],
  view: { unit: 'yuan', unitLabel: 'Capital' },
};

export const years: Case = {
  rows: (
    [
      [2018, 2.4],
      [2019, 3.4],
      [2020, 1.6],
      [2021, 8.2],
      [2022, -1],
      [2023, 3.7],
      [2024, 4.6],
    ] as const
  ).map(([year, value]) => ({
    key: String(year),
    label: String(year),
    datum: percent(value, { status: year === 2020 ? 'reported' : 'context' }),
    tone: 'a' as const,
  })),
  view: {
    arrangement: 'columns',
    unit: 'percent',
    unitLabel: 'Growth of industry above designated size',
    signed: true,
    emphasis: ['2020', '2022'],
    reference: [{ datum: percent(3.3, { status: 'derived' }), label: 'Mean of seven years' }],
    annotations: [{ at: '2022', text: 'The one year below zero' }],
  },
};

export const led: Case = {
  rows: [
    {
      key: 'equipment',
      label: 'Equipment manufacturing',
      datum: percent(7.8),
      lead: { value: 6.2, text: '6.2 percentage points', status: 'reported', figure: 'f-lead' },
    },
    {
      key: 'high-tech',
      label: 'High technology',
      datum: percent(4.6),
      lead: { value: 3, text: '3 percentage points', status: 'reported' },
    },
    { key: 'all', label: 'All industry', datum: percent(1.6), tone: 'a' },
  ],
  view: {
    unit: 'percent',
    unitLabel: 'Growth on the year before',
    signed: true,
    measure: 'equipment',
    reference: [{ datum: percent(1.6), label: 'The city’s average' }],
  },
};

export const chinese: Case = {
  rows: [
    { key: 'a', label: '信息技术应用创新产业链在地重点企业工业增加值增速', datum: percent(19.2), group: '产业链' },
    {
      key: 'b',
      label: '高端装备',
      datum: percent(17.8, { status: 'target', text: '超过17.8个百分点', bound: 'lower' }),
      group: '产业链',
    },
    { key: 'c', label: '全市规模以上工业', datum: percent(-3.7, { text: '下降3.7%' }), group: '全市' },
  ],
  view: {
    unit: 'percent',
    unitLabel: '工业增加值比上年增长',
    annotations: [{ at: 'c', text: '口径不同，不宜直接相比' }],
  },
};

export const long: Case = {
  rows: [
    {
      key: 'a',
      label:
        'Tianjin Economic-Technological Development Area and everything that it administers beyond its old boundary',
      datum: percent(3, { text: 'more than 3% by the company’s own account' }),
    },
    {
      key: 'b',
      label: 'Industrial enterprises above designated size',
      datum: percent(-9, { text: 'down by nearly nine percent' }),
    },
  ],
  view: {
    unit: 'percent',
    unitLabel: 'Growth on the year before at comparable prices, enterprises above designated size only',
  },
};

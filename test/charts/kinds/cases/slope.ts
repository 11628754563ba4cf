/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { slopeRowSchema, slopeViewSchema } from '../../../../src/charts/kinds/slope/schema.ts';

type Row = z.input<typeof slopeRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof slopeViewSchema>;
}

/** A row at two moments, value and printed text the same. */
const row = (key: string, label: string, before: number, after: number): Row => ({
  key,
  label,
  points: [
    { moment: '1990', datum: { value: before, text: String(before), status: 'reported', figure: `${key}-before` } },
    { moment: '2000', datum: { value: after, text: String(after), status: 'reported', figure: `${key}-after` } },
  ],
});

/** Apart from each other, crossing, with a change that a source states and one that is computed. */
export const orchards: Case = {
  rows: [
    {
      ...row('apples', 'Apples', 20, 62),
      tone: 'a',
      change: { value: 210, text: '+210%', status: 'reported', figure: 'change-apples' },
    },
    {
      ...row('pears', 'Pears', 80, 34),
      tone: 'b',
      change: { value: -57.5, text: '−57.5%', status: 'derived', figure: 'change-pears' },
    },
  ],
  view: {
    unit: 'count',
    unitLabel: 'Trees in the orchard',
    itemLabel: 'Tree',
    domain: [0, 100],
    emphasis: ['apples'],
    annotationRoomPx: 40,
    annotations: [{ at: 'apples', text: 'More than pears, ten years on' }],
  },
};

/** A row alone is drawn with bars and the span between them. */
export const alone: Case = {
  rows: [{ ...row('plums', 'Plums', 12, 30), change: { value: 150, text: '+150%', status: 'derived' } }],
  view: { unit: 'count', unitLabel: 'Trees in the orchard' },
};

/** Three moments, the middle one printed inside the plot; a row that begins late; a plan, a claim and open ends. */
export const three: Case = {
  rows: [
    {
      key: 'wells',
      label: 'Wells',
      tone: 'a',
      points: [
        { moment: 'at first', datum: { value: 9, text: '9', status: 'reported' } },
        { moment: 'then', datum: { value: 14, text: 'more than 14', status: 'claimed', bound: 'lower' } },
        { moment: 'at last', datum: { value: 40, text: '40', status: 'planned' } },
      ],
    },
    {
      key: 'ponds',
      label: 'Ponds',
      tone: 'c',
      points: [
        { moment: 'at first', datum: { value: 30, text: '30', status: 'context' } },
        { moment: 'then', datum: { value: 27, text: '27', status: 'reported' } },
        { moment: 'at last', datum: { value: 22, text: 'up to 22', status: 'target', bound: 'upper' } },
      ],
    },
    {
      key: 'pumps',
      label: 'Pumps',
      points: [
        { moment: 'then', datum: { value: 3, text: '3', status: 'reported' } },
        { moment: 'at last', datum: { value: 5, low: 4, high: 6, text: '4 to 6', status: 'planned' } },
      ],
    },
  ],
  view: { unit: 'count' },
};

/** Names of several lines at places so near each other that labels give way, and a start that all have in common. */
export const crowded: Case = {
  rows: ['north', 'east', 'south', 'west'].map((side, i) => ({
    ...row(
      side,
      `Footpaths on the ${side} side of the river that are mown and signposted by volunteers`,
      100,
      131 - i * 2,
    ),
    tone: (['a', 'b', 'c', 'ink'] as const)[i],
  })),
  view: { unitLabel: 'Length, first year = 100', fromZero: false, emphasis: ['south'] },
};

export const chinese: Case = {
  rows: [
    {
      key: 'library',
      label: '乡镇公共图书馆及其流动服务车全年外借图书册数',
      tone: 'b',
      points: [
        { moment: '一九九〇年', datum: { value: 1.2e4, text: '1.2万册', status: 'reported' } },
        { moment: '二〇〇〇年', datum: { value: 3.6e4, text: '超过3.6万册', status: 'claimed', bound: 'lower' } },
      ],
      change: { value: 200, text: '增加两倍以上', status: 'derived' },
    },
    {
      key: 'school',
      label: '学校图书室',
      points: [
        { moment: '一九九〇年', datum: { value: 0.8e4, text: '0.8万册', status: 'reported' } },
        { moment: '二〇〇〇年', datum: { value: 0.5e4, text: '0.5万册', status: 'reported' } },
      ],
    },
  ],
  view: { unit: 'count', unitLabel: '外借图书', itemLabel: '场所' },
};

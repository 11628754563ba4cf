/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { profileRowSchema, profileViewSchema } from '../../../../src/charts/kinds/profile/schema.ts';

type Row = z.input<typeof profileRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof profileViewSchema>;
}

/** Each column filled and empty, and every status. */
export const workshops: Case = {
  rows: [
    {
      key: 'mill',
      label: 'The mill',
      note: 'Flour and oats',
      tone: 'a',
      facts: [
        { key: 'flour', label: 'Flour, last year', datum: { value: 640, text: '640 t', status: 'reported' } },
        {
          key: 'per-head',
          label: 'Flour a head',
          datum: { value: 32, text: '32 t', status: 'derived' },
          column: 'result',
        },
        { key: 'waste', label: 'Waste, by its own count', datum: { value: 3, text: '3%', status: 'claimed' } },
        { key: 'next', label: 'Flour, next year', datum: { value: 700, text: '700 t', status: 'planned' } },
      ],
    },
    {
      key: 'forge',
      label: 'The forge',
      tone: 'b',
      facts: [{ key: 'hands', label: 'Hands', datum: { value: 12, text: '12', status: 'context' } }],
    },
    {
      key: 'kiln',
      label: 'The kiln',
      facts: [
        { key: 'bricks', label: 'Bricks a day, aimed at', datum: { value: 4000, text: '4,000', status: 'target' } },
        { key: 'heat', label: 'Heat, as announced', datum: { value: 1100, text: '1,100 °C', status: 'claimed' } },
      ],
    },
    { key: 'none', label: 'The tannery', facts: [] },
  ],
  view: {
    itemLabel: 'Workshop',
    emphasis: ['mill/flour', 'mill/next'],
    annotationRoomPx: 40,
    annotations: [{ at: 'mill/next', text: 'A tenth more' }],
  },
};

/** Open ends to either side, a range and an approximate value. */
export const bounds: Case = {
  rows: [
    {
      key: 'dairy',
      label: 'The dairy',
      facts: [
        {
          key: 'milk',
          label: 'Milk a day',
          datum: { value: 900, text: 'more than 900 l', status: 'reported', bound: 'lower' },
        },
        {
          key: 'cost',
          label: 'Cost of the new shed',
          datum: { value: 2e6, text: 'up to 2 million', status: 'claimed', bound: 'upper' },
        },
        {
          key: 'cheese',
          label: 'Cheese, in three years',
          datum: { value: 45, low: 40, high: 50, text: '40 to 50 t', status: 'planned' },
        },
        {
          key: 'butter',
          label: 'Butter, in three years',
          datum: { value: 20, text: 'about 20 t', status: 'planned', approximate: true },
        },
      ],
    },
  ],
  view: {},
};

/** Names, notes, values and labels that need several lines. */
export const long: Case = {
  rows: ['upper', 'lower'].map((key) => ({
    key,
    label: `Association of the weavers and dyers of the ${key} valley and of its neighbouring communes`,
    otherName: 'Vereinigung der Weberinnen und Färber des Tales und seiner Nachbargemeinden',
    note: 'Spinning, weaving, dyeing, felting and the sale of all that comes of it',
    facts: [
      {
        key: 'cloth',
        label: 'Cloth woven in the financial year that ended with the month of March',
        datum: { value: 1.2e6, text: 'no less than 1,234,567 square metres', status: 'reported', bound: 'lower' },
      },
      {
        key: 'looms',
        label: 'Looms that the association says it will have replaced by then',
        datum: { value: 48, text: '48 of them', status: 'planned' },
      },
    ],
  })),
  view: { itemLabel: 'Association' },
};

export const chinese: Case = {
  rows: [
    {
      key: 'tea',
      label: '云雾山高山有机茶叶种植加工销售专业合作联社',
      otherName: 'Cloud Mountain Tea Cooperative',
      note: '茶叶种植与加工',
      tone: 'c',
      facts: [
        { key: 'leaf', label: '去年鲜叶产量', datum: { value: 30, text: '30吨', status: 'reported' } },
        {
          key: 'staff',
          label: '带动就业人数',
          datum: { value: 200, text: '超过200人', status: 'claimed', bound: 'lower' },
        },
        { key: 'plan', label: '明年鲜叶产量', datum: { value: 36, text: '36吨', status: 'planned' } },
      ],
    },
    {
      key: 'bamboo',
      label: '竹器厂',
      facts: [{ key: 'baskets', label: '竹篮年产量目标', datum: { value: 8000, text: '8000只', status: 'target' } }],
    },
  ],
  view: { itemLabel: '合作社' },
};

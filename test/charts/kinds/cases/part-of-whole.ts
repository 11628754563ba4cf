/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import type { z } from 'zod';
import type { partOfWholeRowSchema, partOfWholeViewSchema } from '../../../../src/charts/kinds/part-of-whole/schema.ts';

export type Row = z.input<typeof partOfWholeRowSchema>;
export interface Case {
  readonly rows: readonly Row[];
  readonly view: z.input<typeof partOfWholeViewSchema>;
}

const row = (key: string, part: number, whole: number, more: Partial<Row['part']> = {}): Row => ({
  key,
  label: key,
  part: {
    value: part,
    text: `${part}tn`,
    status: 'reported',
    figure: `part-${key}`,
    low: part - 0.05,
    high: part + 0.05,
    ...more,
  },
  whole: { value: whole, text: `${whole}tn`, status: 'derived', figure: `whole-${key}` },
  share: {
    value: (part / whole) * 100,
    text: `${((part / whole) * 100).toFixed(1)}%`,
    status: 'derived',
    figure: `share-${key}`,
  },
});

export const moments: Case = {
  rows: [row('2013', 1.7, 5.5), row('2023', 2.4, 10.4)],
  view: {
    partLabel: 'Industry',
    wholeLabel: 'The whole of the economy',
    tone: 'ink',
    changes: {
      part: { value: 41, text: '+41%', status: 'reported', figure: 'change-part' },
      whole: { value: 89, text: '+89%', status: 'derived', figure: 'change-whole' },
      share: { value: -7.8, text: '−7.8 pp', status: 'derived', figure: 'change-share' },
    },
  },
};

export const four: Case = {
  rows: [row('a', 1, 2), row('b', 3, 4, { status: 'planned' }), row('c', 2, 8), row('d', 0, 6)],
  view: { partLabel: '规模以上工业增加值', wholeLabel: '地区生产总值', shareLabel: '占比' },
};

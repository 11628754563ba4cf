import { kindWords } from '../../words/kind-words.ts';
import { median } from 'd3-array';
import { tickFormat } from '../../layout/axes.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { paragraph } from '../../words/words.ts';
import { binsOf } from './bins.ts';
import { histogramRowSchema, histogramViewSchema, type HistogramRow, type HistogramView } from './schema.ts';
import { histogramScene } from './scene.ts';
import { HISTOGRAM_WORDS } from './words.ts';

function table(rows: readonly HistogramRow[], view: HistogramView, words: Words): Table {
  const own = kindWords(HISTOGRAM_WORDS, 'histogram', words);
  const binned = rows.map((row) => ({ row, bins: binsOf(rows, view).get(row.key) ?? [] }));
  const [first] = binned;
  const count = view.countLabel ?? own.counts;
  const isSeveral = rows.length > 1;
  const print = tickFormat('plain', words, [0, 1]).print;
  return {
    columns: [
      { id: 'from', label: [own.from, view.unitLabel].filter(Boolean).join(words.comma), numeric: true },
      { id: 'to', label: own.to, numeric: true },
      ...rows.map((row) => ({
        id: row.key,
        label: isSeveral ? `${count}${words.comma}${row.label}` : count,
        numeric: true,
      })),
    ],
    rows: (first?.bins ?? []).map(({ from, to }, i) => [
      { text: print(from) },
      { text: print(to) },
      ...binned.map(({ row, bins }) => ({ text: String(bins[i]?.count ?? 0), figure: row.figure, status: row.status })),
    ]),
  };
}

function describe(rows: readonly HistogramRow[], view: HistogramView, words: Words): string {
  const own = kindWords(HISTOGRAM_WORDS, 'histogram', words);
  const binned = binsOf(rows, view);
  const print = tickFormat(view.unit === 'percent' ? 'percent' : 'plain', words, [0, 1]).print;
  const sentences = rows.flatMap((row) => {
    const sorted = row.values.toSorted((a, b) => a - b);
    const bins = binned.get(row.key) ?? [];
    const [most] = bins.toSorted((a, b) => b.count - a.count);
    return [
      own.row(row.label, print(median(sorted) ?? 0), print(sorted[0] ?? 0), print(sorted.at(-1) ?? 0)),
      most ? own.most(own.span(print(most.from), print(most.to), most === bins.at(-1)), String(most.count)) : '',
    ];
  });
  const count = rows.reduce((sum, { values }) => sum + values.length, 0);
  return paragraph([own.lead(view.unitLabel, count), ...sentences], words);
}

/** How many values lie where: a bar for each class. */
export const histogram = {
  name: 'histogram',
  about:
    'How many of many single values lie where: a bar for each class between round numbers, its height the count. For twenty values or more; with several rows a panel each on one scale. For few values use dot; for amounts with names, bar.',
  example: '{ "key": "trees", "label": "Trees", "values": [3, 4, 4, 7] }',
  rowSchema: histogramRowSchema,
  viewSchema: histogramViewSchema,
  onAxis: (rows) => rows.flatMap((row, i) => row.values.map((value, n) => ({ row: i, field: `values.${n}`, value }))),
  scene: histogramScene,
  table,
  describe,
} as const satisfies ChartKind<HistogramRow, HistogramView>;

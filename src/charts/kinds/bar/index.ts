import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { describeReferences, referencesOnAxis } from '../../layout/reference.ts';
import { barsOf } from './bars-of-rows.ts';
import { columnsFit, columnsScene } from './columns.ts';
import { horizontalScene } from './horizontal.ts';
import { barRowSchema, barViewSchema, type BarRow, type BarView } from './schema.ts';
import { BAR_WORDS } from './words.ts';

function table(rows: readonly BarRow[], view: BarView, words: Words): Table {
  const { heads } = words;
  const own = kindWords(BAR_WORDS, 'bar', words);
  const groups = rows.some((row) => row.group !== undefined);
  const series = rows.some((row) => row.values);
  const leads = rows.some((row) => row.lead);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? heads.item, numeric: false },
      ...(groups ? [{ id: 'group', label: heads.group, numeric: false }] : []),
      ...(series ? [{ id: 'series', label: heads.series, numeric: false }] : []),
      { id: 'value', label: view.unitLabel ?? heads.value, numeric: true },
      ...(leads ? [{ id: 'lead', label: own.distance(view.reference[0]?.label), numeric: true }] : []),
    ],
    rows: rows.flatMap((row) => {
      const head = [{ text: row.label }, ...(groups ? [{ text: row.group ?? '' }] : [])];
      const tail = leads ? [row.lead ? cellOf(row.lead) : { text: '' }] : [];
      if (row.absent !== undefined)
        return [[...head, ...(series ? [{ text: '' }] : []), { text: row.absent }, ...tail]];
      return barsOf(row).map((bar) => [
        ...head,
        ...(series ? [{ text: bar.series ?? '' }] : []),
        cellOf(bar.datum),
        ...tail,
      ]);
    }),
  };
}

function describe(rows: readonly BarRow[], view: BarView, words: Words): string {
  const own = kindWords(BAR_WORDS, 'bar', words);
  const values = rows.flatMap((row) => barsOf(row)).map(({ name, datum }) => ({ name, datum }));
  const absent = rows
    .filter((row) => row.absent !== undefined)
    .map((row) => `${row.label}${words.colon}${row.absent ?? ''}${words.stop}`);
  return paragraph(
    [
      own.lead(values.length, view.unitLabel),
      describeExtremes(values, words),
      ...absent,
      describeReferences(view.reference, own.reference, words),
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Bars from a common zero: horizontal, grouped, with several values a row, or as columns. */
export const bar = {
  name: 'bar',
  about:
    'Compares amounts from a common zero, also below it. Good for up to about a dozen named rows, for two or three values a row, and as columns for a few years. For values that should not start at zero, or for stated against computed, use dot; for a result beside its target, use goal; for a share of one whole, use waffle.',
  example: '{"key":"oak","label":"Oak","datum":{"value":40,"text":"40 trees","status":"reported"}}',
  onAxis: (rows, view) => [
    ...rows.flatMap((row, i) => [
      ...onAxis(i, 'datum', row.datum),
      ...(row.values ?? []).flatMap(({ datum }, j) => onAxis(i, `values.${j}.datum`, datum)),
    ]),
    ...referencesOnAxis(view.reference),
  ],
  rowSchema: barRowSchema,
  viewSchema: barViewSchema,
  keysOf: (row: BarRow) => [row.key, ...barsOf(row).map((b) => b.key)],
  scene: (rows, view, board) =>
    view.arrangement === 'columns' && columnsFit(rows, board)
      ? columnsScene(rows, view, board)
      : horizontalScene(rows, view, board),
  table,
  describe,
} as const satisfies ChartKind<BarRow, BarView>;

import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { barsOf } from './bars-of-rows.ts';
import { columnsFit, columnsScene } from './columns.ts';
import { horizontalScene } from './horizontal.ts';
import { referenceWords } from '../../layout/reference.ts';
import { barRowSchema, barViewSchema, type BarRow, type BarView } from './schema.ts';

function table(rows: readonly BarRow[], view: BarView, language: Language): Table {
  const zh = language === 'zh';
  const groups = rows.some((row) => row.group !== undefined);
  const series = rows.some((row) => row.values);
  const leads = rows.some((row) => row.lead);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      ...(groups ? [{ id: 'group', label: zh ? '组别' : 'Group', numeric: false }] : []),
      ...(series ? [{ id: 'series', label: zh ? '分项' : 'Of which', numeric: false }] : []),
      { id: 'value', label: view.unitLabel ?? (zh ? '数值' : 'Value'), numeric: true },
      ...(leads
        ? [
            {
              id: 'lead',
              label: `${zh ? '与参照值之差' : 'Distance from'}${view.reference && !zh ? `: ${view.reference.label}` : ''}`,
              numeric: true,
            },
          ]
        : []),
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

function describe(rows: readonly BarRow[], view: BarView, language: Language): string {
  const values = rows.flatMap((row) => barsOf(row)).map(({ name, datum }) => ({ name, datum }));
  if (values.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const count = values.length;
  const what = zh
    ? `条形图，${view.unitLabel ? `${view.unitLabel}，` : ''}共${count}项。`
    : `Bar chart${view.unitLabel ? ` of ${view.unitLabel}` : ''}: ${count} ${count === 1 ? 'value' : 'values'}.`;
  const absent = rows
    .filter((row) => row.absent !== undefined)
    .map((row) => `${row.label}${zh ? '：' : ': '}${row.absent ?? ''}${zh ? '。' : '.'}`)
    .join(zh ? '' : ' ');
  const reference = view.reference
    ? zh
      ? `参照值：${referenceWords(view.reference)}。`
      : `Measured against: ${referenceWords(view.reference)}.`
    : '';
  return paragraph(
    [what, describeExtremes(values, language), absent, reference, describeEvidence(values, language)],
    language,
  );
}

/** Bars from a common zero: horizontal, grouped, with several values a row, or as columns. */
export const bar = {
  name: 'bar',
  about:
    'Compares amounts from a common zero, also below it. Good for up to about a dozen named rows, for two or three values a row, and as columns for a few years. For values that should not start at zero, or for stated against computed, use dot; for a result beside its target, use target; for a share of one whole, use waffle.',
  rowSchema: barRowSchema,
  viewSchema: barViewSchema,
  keysOf: (row: BarRow) => [row.key, ...barsOf(row).map((b) => b.key)],
  scene: (rows, view, board) => {
    if (rows.length === 0) return emptyScene(board);
    return view.orientation === 'columns' && columnsFit(rows, board)
      ? columnsScene(rows, view, board)
      : horizontalScene(rows, view, board);
  },
  table,
  describe,
} satisfies ChartKind<BarRow, BarView>;

/** The grid: rows × columns of small bars with their numbers, all on one scale. */
import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { cellOf, describeEvidence, describeExtremes, joinNames, paragraph } from '../../words/words.ts';
import { columnsOf, gridScene } from './scene.ts';
import { gridRowSchema, gridViewSchema, type GridRow, type GridView } from './schema.ts';

export type { GridRow, GridView } from './schema.ts';

function table(rows: readonly GridRow[], view: GridView, language: Language): Table {
  const columns = columnsOf(rows);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (language === 'zh' ? '项目' : 'Item'), numeric: false },
      ...columns.map((column, i) => ({ id: `column-${i + 1}`, label: column, numeric: true })),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...columns.map((column) => cellOf(row.cells.find((cell) => cell.at === column)?.datum)),
    ]),
  };
}

function describe(rows: readonly GridRow[], view: GridView, language: Language): string {
  const shown = rows.filter((row) => isShown(view, row.key));
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const columns = columnsOf(shown);
  const [first = ''] = columns;
  const last = columns.at(-1) ?? first;
  const names = joinNames(
    shown.map((row) => row.label),
    language,
  );
  const span = first === last ? first : zh ? `${first}至${last}` : `${first} to ${last}`;
  const lead = zh
    ? `${names}，${span}${view.unitLabel ? `：${view.unitLabel}` : ''}。`
    : `${view.unitLabel ?? 'Values'}: ${names}, ${span}.`;
  const values = shown.flatMap((row) =>
    row.cells.map((cell) => ({
      name: zh ? `${row.label}${cell.at}` : `${row.label} in ${cell.at}`,
      datum: cell.datum,
    })),
  );
  return paragraph([lead, describeExtremes(values, language), describeEvidence(values, language)], language);
}

export const grid = {
  name: 'grid',
  about:
    'A small table that shows its numbers as bars: a few rows over a few columns, all bars on one scale from zero, also below it. Good for growth of three places over five years. For longer series use line, for one column bar.',
  rowSchema: gridRowSchema,
  viewSchema: gridViewSchema,
  keysOf: (row: GridRow) => [row.key, ...row.cells.flatMap((cell) => [cell.at, `${row.key}:${cell.at}`])],
  scene: gridScene,
  table,
  describe,
} as const satisfies ChartKind<GridRow, GridView>;

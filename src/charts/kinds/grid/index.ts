/** The grid: rows × columns of small bars with their numbers, all on one scale. */
import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { columnsOf, gridScene } from './scene.ts';
import { gridRowSchema, gridViewSchema, type GridRow, type GridView } from './schema.ts';
import { GRID_WORDS } from './words.ts';

function table(rows: readonly GridRow[], view: GridView, words: Words): Table {
  const columns = columnsOf(rows);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...columns.map((column, i) => ({ id: `column-${i + 1}`, label: column, numeric: true })),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...columns.map((column) => cellOf(row.cells.find((cell) => cell.column === column)?.datum)),
    ]),
  };
}

function describe(rows: readonly GridRow[], view: GridView, words: Words): string {
  const own = kindWords(GRID_WORDS, 'grid', words);
  const shown = rows.filter((row) => isShown(view, row.key));
  const columns = columnsOf(shown);
  const [first = ''] = columns;
  const last = columns.at(-1) ?? first;
  const values = shown.flatMap((row) =>
    row.cells.map((cell) => ({ name: own.cell(row.label, cell.column), datum: cell.datum })),
  );
  const names = words.list(shown.map((row) => row.label));
  return paragraph(
    [
      own.lead(names, first === last ? first : words.span(first, last), view.unitLabel),
      describeExtremes(values, words),
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Small bars in rows and columns, each with its number, all on one scale. */
export const grid = {
  name: 'grid',
  about:
    'A small table that shows its numbers as bars: a few rows over a few columns, all bars on one scale from zero, also below it. Good for growth of three places over five years. For longer series use line, for one column bar.',
  example:
    '{"key":"oak","label":"Oak","cells":[{"column":"2020","datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: (rows) => rows.flatMap((row, i) => row.cells.flatMap(({ datum }, j) => onAxis(i, `cells.${j}.datum`, datum))),
  rowSchema: gridRowSchema,
  viewSchema: gridViewSchema,
  keysOf: (row: GridRow) => [row.key, ...row.cells.flatMap((cell) => [cell.column, `${row.key}/${cell.column}`])],
  scene: gridScene,
  table,
  describe,
} as const satisfies ChartKind<GridRow, GridView>;

import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, nameWith, paragraph } from '../../words/words.ts';
import { partNames, stackRows } from './parts.ts';
import { stackRowSchema, stackViewSchema, type StackRow, type StackView } from './schema.ts';
import { stackScene } from './scene.ts';
import { STACK_WORDS } from './words.ts';

function table(rows: readonly StackRow[], view: StackView, words: Words): Table {
  const names = partNames(rows);
  const totals = rows.some(({ total }) => total);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...names.map(({ key, label }) => ({ id: key, label, numeric: true })),
      ...(totals ? [{ id: 'total', label: kindWords(STACK_WORDS, 'stack', words).total, numeric: true }] : []),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...names.map(({ key }) => cellOf(row.parts.find((part) => part.key === key)?.datum)),
      ...(totals ? [cellOf(row.total)] : []),
    ]),
  };
}

const NAMED_AT_MOST = 4;

function describe(rows: readonly StackRow[], view: StackView, words: Words): string {
  const own = kindWords(STACK_WORDS, 'stack', words);
  const largest = stackRows(rows, view, words)
    .slice(0, NAMED_AT_MOST)
    .flatMap(({ row, parts }) => {
      const [first] = parts.toSorted((a, b) => b.part.datum.value - a.part.datum.value);
      return first ? [own.largest(row.label, first.part.label, first.text)] : [];
    });
  const values = rows.flatMap((row) =>
    row.parts.map(({ label, datum }) => ({ name: nameWith(row.label, label), datum })),
  );
  return paragraph(
    [
      own.lead(rows.length, words.list(partNames(rows).map(({ label }) => label)), view.unitLabel),
      view.arrangement === 'shares' ? own.shares : '',
      ...largest,
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Bars of parts: amounts that add up, or shares of 100 percent. */
export const stack = {
  name: 'stack',
  about:
    'Amounts and what they are made of: a bar for each thing, its parts one after another, as amounts or stretched to 100 percent. The parts must be of one kind and add up. Only the first part and the whole begin at zero and can be compared exactly; to compare each part, use bar with several values; over many years, area.',
  example:
    '{ "key": "north", "label": "North", "parts": [{ "key": "oak", "label": "Oaks", "datum": { "value": 3, "text": "3", "status": "reported" } }] }',
  rowSchema: stackRowSchema,
  viewSchema: stackViewSchema,
  keysOf: (row: StackRow) => [row.key, ...row.parts.map(({ key }) => `${row.key}/${key}`)],
  onAxis: (rows) =>
    rows.map((row, i) => ({
      row: i,
      field: 'parts',
      value: row.parts.reduce((sum, { datum }) => sum + datum.value, 0),
    })),
  scene: stackScene,
  table,
  describe,
} as const satisfies ChartKind<StackRow, StackView>;

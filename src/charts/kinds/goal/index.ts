import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, nameWith, paragraph, sentence } from '../../words/words.ts';
import { measuresOf } from './measures.ts';
import { goalScene } from './scene.ts';
import { GOAL_PARTS, goalRowSchema, goalViewSchema, type GoalPart, type GoalRow, type GoalView } from './schema.ts';
import { GOAL_WORDS } from './words.ts';

const partsIn = (rows: readonly GoalRow[]): GoalPart[] => GOAL_PARTS.filter((part) => rows.some((row) => row[part]));

function table(rows: readonly GoalRow[], view: GoalView, words: Words): Table {
  const parts = partsIn(rows);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...parts.map((part) => ({ id: part, label: kindWords(GOAL_WORDS, 'goal', words).heads[part], numeric: true })),
    ],
    rows: rows.map((row) => [{ text: row.label }, ...parts.map((part) => cellOf(row[part]?.datum))]),
  };
}

/** A row's measures, the result's plan first. */
function describeRow(row: GoalRow, words: Words): string {
  const said = measuresOf(row, words)
    .toReversed()
    .map(({ label, datum }) => kindWords(GOAL_WORDS, 'goal', words).measure(label, datum.text));
  return `${row.label}${words.colon}${said.join(words.comma)}`;
}

/** Rows that a description gives in full. */
const TOLD_AT_MOST = 3;

function describe(rows: readonly GoalRow[], view: GoalView, words: Words): string {
  const own = kindWords(GOAL_WORDS, 'goal', words);
  const parts = words.list(partsIn(rows).map((part) => own.parts[part]));
  const values = rows.flatMap((row) =>
    measuresOf(row, words).map(({ label, datum }) => ({ name: nameWith(row.label, label), datum })),
  );
  return paragraph(
    [
      own.lead(parts, rows.length, view.unitLabel),
      sentence(
        rows.slice(0, TOLD_AT_MOST).map((row) => describeRow(row, words)),
        words,
      ),
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Result, target and plan of the same thing on one line. */
export const goal = {
  name: 'goal',
  about:
    'Shows for each row what was reached, what was set and what is planned, on one line from zero: the solid bar is the result, the hatched bar with a flag the target, the hatched bar the plan. Rows in different units take `scale: own`. For results alone use bar; for two figures of equal standing use dot.',
  example: '{"key":"oak","label":"Oak","result":{"datum":{"value":40,"text":"40 trees","status":"reported"}}}',
  onAxis: (rows, view) =>
    view.scales === 'own'
      ? []
      : rows.flatMap((row, i) => GOAL_PARTS.flatMap((part) => onAxis(i, `${part}.datum`, row[part]?.datum))),
  rowSchema: goalRowSchema,
  viewSchema: goalViewSchema,
  scene: goalScene,
  table,
  describe,
} as const satisfies ChartKind<GoalRow, GoalView>;

import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { scatterRowSchema, scatterViewSchema, type ScatterRow, type ScatterView } from './schema.ts';
import { scatterScene } from './scene.ts';
import { SCATTER_WORDS } from './words.ts';

const axisNames = (view: ScatterView): { x: string; y: string } => ({
  x: view.xUnitLabel ?? 'x',
  y: view.unitLabel ?? 'y',
});

function table(rows: readonly ScatterRow[], view: ScatterView, words: Words): Table {
  const { x, y } = axisNames(view);
  const groups = rows.some(({ group }) => group !== undefined);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...(groups ? [{ id: 'group', label: words.heads.group, numeric: false }] : []),
      { id: 'x', label: x, numeric: true },
      { id: 'y', label: y, numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...(groups ? [{ text: row.group ?? '–' }] : []),
      cellOf(row.x),
      cellOf(row.y),
    ]),
  };
}

function describe(rows: readonly ScatterRow[], view: ScatterView, words: Words): string {
  const own = kindWords(SCATTER_WORDS, 'scatter', words);
  const { x, y } = axisNames(view);
  const named = (axis: 'x' | 'y') => rows.map((row) => ({ name: row.label, datum: row[axis] }));
  return paragraph(
    [
      own.lead(rows.length, x, y),
      own.along(x, describeExtremes(named('x'), words)),
      own.along(y, describeExtremes(named('y'), words)),
      view.xScale === 'log' ? own.log(x) : '',
      view.scale === 'log' ? own.log(y) : '',
      describeEvidence(named('y'), words),
    ],
    words,
  );
}

/** Two numbers of each thing, as a dot on two axes. */
export const scatter = {
  name: 'scatter',
  about:
    'How two numbers of the same things go together: a dot for each thing, on two axes of numbers, either of them logarithmic where ratios matter and all values are above zero. From about ten things on; for few, or for one number, use dot; over time, line.',
  example:
    '{ "key": "oak", "label": "Oak", "x": { "value": 3, "text": "3", "status": "reported" }, "y": { "value": 4, "text": "4", "status": "reported" } }',
  rowSchema: scatterRowSchema,
  viewSchema: scatterViewSchema,
  onAxis: (rows) =>
    rows.flatMap((row, i) => [
      ...onAxis(i, 'y', row.y),
      ...onAxis(i, 'x', row.x).map((one) => ({ ...one, across: true })),
    ]),
  scene: scatterScene,
  table,
  describe,
} as const satisfies ChartKind<ScatterRow, ScatterView>;

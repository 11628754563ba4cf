import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import { describeReferences, referencesOnAxis } from '../../layout/reference.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, paragraph, sentence } from '../../words/words.ts';
import { compounded, endOf } from './growth.ts';
import { compoundScene } from './scene.ts';
import { compoundRowSchema, compoundViewSchema, type CompoundRow, type CompoundView } from './schema.ts';
import { COMPOUND_WORDS } from './words.ts';

function table(rows: readonly CompoundRow[], view: CompoundView, words: Words): Table {
  const own = kindWords(COMPOUND_WORDS, 'compound', words);
  const whole = { ...view, upTo: undefined };
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      { id: 'rate', label: own.rate, numeric: true },
      { id: 'end', label: own.end(view.years), numeric: true },
      { id: 'stated', label: own.stated, numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.label },
      cellOf(row.rate),
      cellOf(row.rate && endOf(row, row.rate, whole, words)),
      cellOf(row.stated?.datum),
    ]),
  };
}

function describe(rows: readonly CompoundRow[], view: CompoundView, words: Words): string {
  const own = kindWords(COMPOUND_WORDS, 'compound', words);
  const whole = { ...view, upTo: undefined };
  const curves = rows.flatMap((row) =>
    row.rate ? [own.curve(row.label, row.rate.text, endOf(row, row.rate, whole, words).text)] : [],
  );
  const stated = rows.flatMap((row) => (row.stated ? [`${row.label}${words.colon}${row.stated.datum.text}`] : []));
  return paragraph(
    [
      own.lead(view.years, curves.length),
      sentence(curves, words),
      stated.length > 0 ? `${own.statedAre(stated.join(words.semicolon))}${words.stop}` : '',
      describeReferences(view.reference, own.reference, words),
    ],
    words,
  );
}

/** What a steady rate comes to over the years, beside what was stated. */
export const compound = {
  name: 'compound',
  about:
    'Shows what annual rates come to when they are compounded from one start, a level to reach, and end points that somebody stated. The curves are arithmetic, drawn as such; they are not measurements. For measured years use line.',
  example: '{"key":"oak","label":"Oak","rate":{"value":5,"text":"5%","status":"reported"}}',
  onAxis: (rows, view) => [
    ...rows.flatMap((row, i) => [
      ...onAxis(i, 'stated.datum', row.stated?.datum),
      ...(row.rate ? [{ row: i, field: 'rate', value: compounded(view.start, row.rate.value, view.years) }] : []),
    ]),
    { row: undefined, field: 'start', value: view.start },
    ...referencesOnAxis(view.reference),
  ],
  rowSchema: compoundRowSchema,
  viewSchema: compoundViewSchema,
  scene: compoundScene,
  table,
  describe,
} as const satisfies ChartKind<CompoundRow, CompoundView>;

import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, paragraph, sentence } from '../../words/words.ts';
import { unitScene } from './scene.ts';
import { unitRowSchema, unitViewSchema, type UnitRow, type UnitView } from './schema.ts';
import { UNIT_WORDS } from './words.ts';

const table = (rows: readonly UnitRow[], view: UnitView, words: Words): Table => ({
  columns: [
    { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
    { id: 'value', label: view.unitLabel ?? kindWords(UNIT_WORDS, 'unit', words).count, numeric: true },
  ],
  rows: rows.map((row) => [{ text: row.label }, cellOf(row.datum)]),
});

function describe(rows: readonly UnitRow[], view: UnitView, words: Words): string {
  const own = kindWords(UNIT_WORDS, 'unit', words);
  return paragraph(
    [
      own.lead(view.unitLabel),
      view.from && view.to ? own.way(view.from.label, view.to.label) : '',
      sentence(
        rows.map((row) => `${row.label}${words.colon}${row.datum.text}`),
        words,
      ),
      describeEvidence(
        rows.map((row) => ({ name: row.label, datum: row.datum })),
        words,
      ),
    ],
    words,
  );
}

/** Counts as dots that can move from place to place. */
export const unit = {
  name: 'unit',
  about:
    'Shows a count as so many dots, each for a stated number, so that a large number is seen as many single things, and lets them cross from one place to another between two views. The dots of different rows may stand for different things, so blocks of different rows are not compared by size: for that use bar.',
  example:
    '{"key":"oak","label":"Oak","datum":{"value":40,"text":"40 trees","status":"reported"},"perUnit":1,"perUnitText":"One dot is one tree"}',
  rowSchema: unitRowSchema,
  viewSchema: unitViewSchema,
  scene: unitScene,
  table,
  describe,
} as const satisfies ChartKind<UnitRow, UnitView>;

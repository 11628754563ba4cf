import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { waffleScene } from './scene.ts';
import { waffleRowSchema, waffleViewSchema, type WaffleRow, type WaffleView } from './schema.ts';
import { WAFFLE_WORDS } from './words.ts';

const table = (rows: readonly WaffleRow[], view: WaffleView, { heads }: Words): Table => ({
  columns: [
    { id: 'item', label: view.itemLabel ?? heads.item, numeric: false },
    { id: 'share', label: view.unitLabel ?? heads.share, numeric: true },
  ],
  rows: rows.map((row) => [{ text: row.label }, cellOf(row.datum)]),
});

function describe(rows: readonly WaffleRow[], view: WaffleView, words: Words): string {
  const values = rows.map((row) => ({ name: row.label, datum: row.datum }));
  return paragraph(
    [
      kindWords(WAFFLE_WORDS, 'waffle', words).lead(rows.length, view.unitLabel),
      describeExtremes(values, words),
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Shares as grids of a hundred squares, open where only a bound is known. */
export const waffle = {
  name: 'waffle',
  about:
    'Shows a share of one whole, or a few shares of different wholes side by side, where the point is how much of the whole it is. "More than" fills up to the bound and leaves the next squares open. For shares of one whole that add up, or for more than about six, use bar.',
  example: '{"key":"oak","label":"Oak","datum":{"value":40,"text":"40%","status":"reported"}}',
  rowSchema: waffleRowSchema,
  viewSchema: waffleViewSchema,
  scene: waffleScene,
  table,
  describe,
} as const satisfies ChartKind<WaffleRow, WaffleView>;

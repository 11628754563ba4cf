import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import { describeReferences, referencesOnAxis } from '../../layout/reference.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { dotsOf } from './layout.ts';
import { dotScene } from './scene.ts';
import { dotRowSchema, dotViewSchema, type DotRow, type DotView } from './schema.ts';
import { DOT_WORDS } from './words.ts';

function table(rows: readonly DotRow[], view: DotView, { heads }: Words): Table {
  const series = rows.some((row) => row.values);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? heads.item, numeric: false },
      ...(series ? [{ id: 'series', label: heads.series, numeric: false }] : []),
      { id: 'value', label: view.unitLabel ?? heads.value, numeric: true },
    ],
    rows: rows.flatMap((row) =>
      dotsOf(row).map((dot) => [
        { text: row.label },
        ...(series ? [{ text: dot.series ?? '' }] : []),
        cellOf(dot.datum),
      ]),
    ),
  };
}

function describe(rows: readonly DotRow[], view: DotView, words: Words): string {
  const own = kindWords(DOT_WORDS, 'dot', words);
  const values = rows.flatMap(dotsOf).map(({ name, datum }) => ({ name, datum }));
  return paragraph(
    [
      own.lead(values.length, view.unitLabel),
      describeExtremes(values, words),
      describeReferences(view.reference, own.reference, words),
      describeEvidence(values, words),
    ],
    words,
  );
}

/** Dots and ranges on one scale: stated against computed, figures with their rounding, bounds with an open side. */
export const dot = {
  name: 'dot',
  about:
    'Compares values by position on one scale, which need not start at zero: what was stated against what the arithmetic gives, two published figures for one thing, a figure with the range that its rounding allows. For amounts whose size matters use bar; for two moments of many rows use slope.',
  example: '{"key":"oak","label":"Oak","datum":{"value":40,"text":"40 trees","status":"reported"}}',
  onAxis: (rows, view) => [
    ...rows.flatMap((row, i) => [
      ...onAxis(i, 'datum', row.datum),
      ...(row.values ?? []).flatMap(({ datum }, j) => onAxis(i, `values.${j}.datum`, datum)),
    ]),
    ...referencesOnAxis(view.reference),
  ],
  rowSchema: dotRowSchema,
  viewSchema: dotViewSchema,
  keysOf: (row: DotRow) => [row.key, ...dotsOf(row).map((d) => d.key)],
  scene: dotScene,
  table,
  describe,
} as const satisfies ChartKind<DotRow, DotView>;

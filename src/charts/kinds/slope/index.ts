/** The slope chart: the same things at two or three moments. */
import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, paragraph, sentence } from '../../words/words.ts';
import { momentsOf } from './layout.ts';
import { slopeScene } from './scene.ts';
import { slopeRowSchema, slopeViewSchema, type SlopeRow, type SlopeView } from './schema.ts';
import { SLOPE_WORDS } from './words.ts';

function table(rows: readonly SlopeRow[], view: SlopeView, words: Words): Table {
  const moments = momentsOf(rows);
  const changes = rows.some((row) => row.change);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      ...moments.map((moment, i) => ({ id: `moment-${i + 1}`, label: moment, numeric: true })),
      ...(changes ? [{ id: 'change', label: kindWords(SLOPE_WORDS, 'slope', words).change, numeric: true }] : []),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...moments.map((moment) => cellOf(row.points.find((point) => point.moment === moment)?.datum)),
      ...(changes ? [cellOf(row.change)] : []),
    ]),
  };
}

function describe(rows: readonly SlopeRow[], view: SlopeView, words: Words): string {
  const own = kindWords(SLOPE_WORDS, 'slope', words);
  const shown = rows.filter((row) => isShown(view, row.key));
  const moments = momentsOf(shown);
  const changes = shown.map((row) => {
    const texts = row.points.map((point) => point.datum.text);
    return `${own.row(row.label, texts)}${row.change ? words.brackets(row.change.text) : ''}`;
  });
  const data = shown.flatMap((row) =>
    row.points.map((point) => ({ name: `${row.label}${words.space}${point.moment}`, datum: point.datum })),
  );
  return paragraph(
    [
      own.lead(words.list(moments), view.unitLabel),
      sentence(changes, words),
      moments.length > 1 ? own.between : '',
      describeEvidence(data, words),
    ],
    words,
  );
}

/** The same things at two or three moments, joined by leaders that claim no path. */
export const slope = {
  name: 'slope',
  about:
    'The same things at two or three moments, with nothing measured between: the connector is a dashed leader and claims no path. Good for up to about seven rows of one unit. Where the years between were measured, use line; for one moment, bar or dot.',
  example:
    '{"key":"oak","label":"Oak","points":[{"moment":"2013","datum":{"value":40,"text":"40 trees","status":"reported"}},{"moment":"2023","datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: (rows) =>
    rows.flatMap((row, i) => row.points.flatMap(({ datum }, j) => onAxis(i, `points.${j}.datum`, datum))),
  rowSchema: slopeRowSchema,
  viewSchema: slopeViewSchema,
  scene: slopeScene,
  table,
  describe,
} as const satisfies ChartKind<SlopeRow, SlopeView>;

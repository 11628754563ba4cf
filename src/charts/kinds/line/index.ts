/** The line chart: one or several series of measurements over time. */
import { onAxis } from '../../evidence/datum.ts';
import { describeReferences, referencesOnAxis } from '../../layout/reference.ts';
import type { ChartKind } from '../../scene/types.ts';
import { kindWords } from '../../words/kind-words.ts';
import { describeSeries, seriesTable } from '../../words/series-words.ts';
import { paragraph } from '../../words/words.ts';
import { isShown } from '../../scene/view.ts';
import { lineScene } from './scene.ts';
import { lineRowSchema, lineViewSchema, type LineRow, type LineView } from './schema.ts';
import { LINE_WORDS } from './words.ts';

/** Series of measurements over time, left open where nothing was measured. */
export const line = {
  name: 'line',
  about:
    'How something moved over the years, quarters, months or days that were measured. A dot is a measurement; a line joins two of them only where they are neighbours, so a missing one stays open. Up to about six series; with two moments and nothing between use slope, for counts at irregular dates step, for parts of a whole area.',
  example:
    '{"key":"oak","label":"Oak","points":[{"year":2020,"datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: (rows, view) => [
    ...rows.flatMap((row, i) => row.points.flatMap(({ datum }, j) => onAxis(i, `points.${j}.datum`, datum))),
    ...referencesOnAxis(view.reference),
  ],
  rowSchema: lineRowSchema,
  viewSchema: lineViewSchema,
  scene: lineScene,
  table: (rows, view, words) => seriesTable(rows, view.itemLabel, words),
  describe: (rows, view, words) => {
    const shown = rows.filter((row) => isShown(view, row.key));
    const { reference } = kindWords(LINE_WORDS, 'line', words);
    return paragraph(
      [describeSeries(shown, view.unitLabel, words), describeReferences(view.reference, reference, words)],
      words,
    );
  },
} as const satisfies ChartKind<LineRow, LineView>;

/** The line chart: one or several series of measurements over time. */
import { onAxis } from '../../evidence/datum.ts';
import type { ChartKind } from '../../scene/types.ts';
import { describeSeries, seriesTable } from '../../words/series-words.ts';
import { isShown } from '../../scene/view.ts';
import { lineScene } from './scene.ts';
import { lineRowSchema, lineViewSchema, type LineRow, type LineView } from './schema.ts';

/** Series of measurements over time, left open where nothing was measured. */
export const line = {
  name: 'line',
  about:
    'How something moved over the years, quarters, months or days that were measured. A dot is a measurement; a line joins two of them only where they are neighbours, so a missing one stays open. Up to about six series; with two moments and nothing between use slope, for counts at irregular dates step, for parts of a whole area.',
  example:
    '{"key":"oak","label":"Oak","points":[{"year":2020,"datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: (rows, view) => [
    ...rows.flatMap((row, i) => row.points.flatMap(({ datum }, j) => onAxis(i, `points.${j}.datum`, datum))),
    ...view.reference.flatMap(({ datum }, i) => onAxis(undefined, `reference.${i}.datum`, datum)),
  ],
  rowSchema: lineRowSchema,
  viewSchema: lineViewSchema,
  scene: lineScene,
  table: (rows, view, words) => seriesTable(rows, view.itemLabel, words),
  describe: (rows, view, words) =>
    describeSeries(
      rows.filter((row) => isShown(view, row.key)),
      view.unitLabel,
      words,
    ),
} as const satisfies ChartKind<LineRow, LineView>;

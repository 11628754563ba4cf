/** The area chart: parts of a whole over time, stacked or side by side. */
import type { AxisValue } from '../../scene/types.ts';
import { stackBands } from './bands.ts';
import { endGutterPx, endLabelsHeightPx } from '../../layout/end-labels.ts';
import { inOrder, momentsIn } from '../../evidence/runs.ts';
import { momentOf } from '../../evidence/when.ts';
import { plotHeightPx, type Board, type ChartKind, type Scene } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import { timeFootPx } from '../../layout/time-ticks.ts';
import { describeSeries, seriesTable } from '../../words/series-words.ts';
import { multiplesHeightPx, multiplesMarks } from './multiples.ts';
import { areaRowSchema, areaViewSchema, type AreaRow, type AreaView } from './schema.ts';
import { stackedMarks } from './stacked.ts';

/** Both arrangements take the taller one's height, so that one can become the other in place. */
function scene(rows: readonly AreaRow[], view: AreaView, board: Board): Scene {
  const labelled = rows.map((row) => ({
    label: row.label,
    texts: inOrder(row.points)
      .slice(-1)
      .map((point) => point.datum.text),
  }));
  const gutterPx = endGutterPx(labelled, board);
  const footPx = timeFootPx(momentsIn(rows));
  const stackPx = Math.max(board.id === 'narrow' ? 330 : 390, endLabelsHeightPx(labelled, gutterPx) + 44 + footPx);
  const plotsPx = plotHeightPx(
    board,
    Math.ceil(Math.max(stackPx, multiplesHeightPx(rows, board, footPx))),
    view.annotationRoomPx,
  );
  const frame = { heightPx: plotsPx + view.annotationRoomPx, bottomPx: plotsPx - footPx, gutterPx };
  // A total alone has no panel: it is a line all the same.
  const isStacked = view.arrangement === 'stacked' || rows.every(({ role }) => role === 'total');
  const marks = isStacked ? stackedMarks(rows, view, board, frame) : multiplesMarks(rows, view, board, frame);
  return { widthPx: board.widthPx, heightPx: frame.heightPx, marks };
}

/** Tops of the bands: in a stack, of all that lie below as well. */
function onAxis(rows: readonly AreaRow[], view: AreaView): AxisValue[] {
  const bands = view.arrangement === 'stacked' ? stackBands(rows) : [];
  return rows.flatMap((row, i) => {
    const tops = new Map(bands[i]?.points.map((one) => [momentOf(one), one.high]));
    return row.points.map((point, j) => ({
      row: i,
      field: `points.${j}.datum.value`,
      value: tops.get(momentOf(point)) ?? point.datum.value,
    }));
  });
}

/** Parts of a whole over time, stacked or a panel each. */
export const area = {
  name: 'area',
  about:
    'Parts of a whole over the years, quarters, months or days: stacked, with the total as a line over them, or a panel for each part on one scale. The amounts must be of one kind and add up. To compare how parts move rather than how much they make up, use line; for one moment, bar.',
  example:
    '{"key":"oak","label":"Oak","points":[{"year":2020,"datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: onAxis,
  rowSchema: areaRowSchema,
  viewSchema: areaViewSchema,
  scene,
  table: (rows, view, words) => seriesTable(rows, view.itemLabel, words),
  describe: (rows, view, words) =>
    describeSeries(
      rows.filter((row) => isShown(view, row.key)),
      view.unitLabel,
      words,
    ),
} as const satisfies ChartKind<AreaRow, AreaView>;

/** Draws series of yearly measurements: dots where something was measured, lines only between neighbours. */
import type { Datum } from '../../evidence/datum.ts';
import { inOrder, splitRuns, yearExtent } from '../../evidence/runs.ts';
import { annotate } from '../../layout/annotate.ts';
import { endGutterPx, endLabels, endLabelsHeightPx, labelAtPoint } from '../../layout/end-labels.ts';
import { asObstacles, boxAround, boxesAlong, type XY } from '../../layout/place-text.ts';
import { valueDomain, yearPlot, YEARS_FOOT_PX } from '../../layout/year-plot.ts';
import { type Box, boxOf, textBox } from '../../scene/boxes.ts';
import type { Board, Scene } from '../../scene/types.ts';
import { referenceMarks, valueMarks } from './labels.ts';
import type { LineRow, LineView } from './schema.ts';
import { lineMarks, placeRows, pointMarks } from './series.ts';

const lastOf = (row: LineRow): Datum[] =>
  inOrder(row.points)
    .slice(-1)
    .map((point) => point.datum);

/** The whole picture. Height depends on the rows and the board; the view's axis title takes its room from the plot. */
export function lineScene(rows: readonly LineRow[], view: LineView, board: Board): Scene {
  const lastYear = yearExtent(rows)?.[1] ?? 0;
  const labelled = rows.map((row) => ({ label: row.label, texts: lastOf(row).map((datum) => datum.text) }));
  const gutterPx = endGutterPx(labelled, board);
  const bottomPx = Math.max(board.id === 'narrow' ? 290 : 360, endLabelsHeightPx(labelled, gutterPx) + 44);
  const heightPx = bottomPx + YEARS_FOOT_PX + view.annotationRoomPx;
  const data = [
    ...rows.flatMap((row) => row.points.map((point) => point.datum)),
    ...view.reference.map((reference) => reference.datum),
  ];
  const plot = yearPlot(
    {
      ...view,
      years: rows.flatMap((row) => row.points.map((point) => point.year)),
      domain: view.domain ?? valueDomain(data, view.fromZero),
      bottomPx,
      gutterPx,
    },
    board,
  );
  const placed = placeRows(rows, view, plot);

  const named = placed.flatMap(({ row, points, dim }) =>
    points
      .filter((point) => point.last)
      .map((point) => ({
        key: row.key,
        year: point.year,
        name: row.label,
        datum: view.values === 'none' ? undefined : point.datum,
        tone: row.tone,
        dim,
        x: point.x,
        y: point.y,
      })),
  );
  const ends = endLabels(
    named.filter(({ year }) => year === lastYear),
    { x: board.widthPx - gutterPx, top: 2, bottom: bottomPx + 6, gutterPx },
  );
  const taken: Box[] = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...ends.boxes,
    ...placed.flatMap(({ row, points }) => [
      ...points.map((point) => boxAround(`dot:${point.key}`, point.x, point.y, point.r + 1)),
      ...splitRuns(points, row.gapAfterYears).flatMap((run, i) =>
        boxesAlong(
          `line:${row.key}:${i}`,
          run.points.map((point): XY => [point.x, point.y]),
        ),
      ),
    ]),
    ...placed
      .flatMap((row) => pointMarks(row, plot, board))
      .filter((mark) => mark.part === 'open-end' || mark.part === 'range')
      .flatMap((mark) => boxOf(mark) ?? []),
  ];
  const early = named
    .filter(({ year }) => year < lastYear)
    .flatMap((label) => {
      const own = labelAtPoint(label, {
        taken,
        frame: { x0: plot.left + 2, x1: plot.right, y0: 2, y1: plot.bottom - 2 },
        gutterPx,
      });
      taken.push(...own.map(textBox));
      return own;
    });
  const references = referenceMarks(view, plot, taken);
  taken.push(...references.filter((mark) => mark.shape === 'text').map(textBox));
  const values = valueMarks(placed, view, plot, taken);

  const anchors = new Map<string, Box>();
  for (const note of view.annotations) {
    const points = placed.find(({ row }) => row.key === note.at)?.points;
    const point = points?.find(({ year, last }) => (note.year === undefined ? last : year === note.year));
    if (point) anchors.set(note.at, boxAround(note.at, point.x, point.y, point.r));
  }
  const texts = [...plot.marks, ...ends.marks, ...early, ...references, ...values].filter(
    (mark) => mark.shape === 'text',
  );
  const notes = annotate([...texts, ...asObstacles(taken)], view.annotations, {
    anchors,
    kind: 'line',
    region: { x0: 2, x1: board.widthPx - 2, y0: 2, y1: heightPx - 2 },
  });
  return {
    widthPx: board.widthPx,
    heightPx,
    marks: [
      ...plot.marks,
      ...references.filter((mark) => mark.shape === 'line'),
      ...placed.flatMap(lineMarks),
      ...placed.flatMap((row) => pointMarks(row, plot, board)),
      ...ends.marks,
      ...early,
      ...references.filter((mark) => mark.shape === 'text'),
      ...values,
      ...notes,
    ],
  };
}

/** Draws series of yearly measurements: dots where something was measured, lines only between neighbours. */
import type { Datum } from '../../evidence/datum.ts';
import { gapOf, inOrder, momentsIn, splitRuns, timeOf } from '../../evidence/runs.ts';
import { momentOf } from '../../evidence/when.ts';
import { annotate } from '../../layout/annotate.ts';
import { endGutterPx, type EndLabel, endLabels, endLabelsHeightPx, labelAtPoint } from '../../layout/end-labels.ts';
import { asObstacles, boxAround, boxesAlong, type XY } from '../../layout/place-text.ts';
import { numberScale } from '../../layout/number-scale.ts';
import { timeFootPx } from '../../layout/time-ticks.ts';
import { valueDomain, type YearPlot, yearPlot } from '../../layout/year-plot.ts';
import { type Box, boxOf, textBox } from '../../scene/boxes.ts';
import type { Board, Mark, Scene } from '../../scene/types.ts';
import { referenceMarks, valueMarks } from './labels.ts';
import type { LineRow, LineView } from './schema.ts';
import { bandMarks } from './ranges.ts';
import { lineMarks, type PlacedRow, placeRows, pointMarks } from './series.ts';

const lastOf = (row: LineRow): Datum[] =>
  inOrder(row.points)
    .slice(-1)
    .map((point) => point.datum);

interface Size {
  /** Room for the names at the right. */
  readonly gutterPx: number;
  readonly bottomPx: number;
  readonly heightPx: number;
}

/** The picture's size follows from all rows and the board, never from what a view shows. */
function sizeOf(rows: readonly LineRow[], view: LineView, board: Board): Size {
  const labelled = rows.map((row) => ({ label: row.label, texts: lastOf(row).map((datum) => datum.text) }));
  const gutterPx = endGutterPx(labelled, board);
  const bottomPx = Math.max(board.id === 'narrow' ? 290 : 360, endLabelsHeightPx(labelled, gutterPx) + 44);
  return { gutterPx, bottomPx, heightPx: bottomPx + timeFootPx(momentsIn(rows)) + view.annotationRoomPx };
}

/** Ends of the value axis. Throws Problem where a logarithmic one is asked for zero or less. */
function domainOf(rows: readonly LineRow[], view: LineView, data: readonly Datum[]): [number, number] {
  if (view.scale === 'linear') return view.domain ?? valueDomain(data, view.fromZero);
  const named = [
    ...rows.flatMap(({ key, points }) => points.map(({ datum }) => ({ key, datum }))),
    ...view.reference.map(({ label, datum }) => ({ key: label, datum })),
  ];
  const { scale, domain } = view;
  const [low = 1, high = 10] = numberScale(named, { scale, domain, option: 'scale', kind: 'line' }, [0, 1]).domain();
  return [low, high];
}

function plotOf(rows: readonly LineRow[], view: LineView, board: Board, { bottomPx, gutterPx }: Size): YearPlot {
  const data = [
    ...rows.flatMap((row) => row.points.map((point) => point.datum)),
    ...view.reference.map((reference) => reference.datum),
  ];
  return yearPlot(
    {
      ...view,
      moments: momentsIn(rows),
      domain: domainOf(rows, view, data),
      bottomPx,
      gutterPx,
    },
    board,
  );
}

type TimeLabel = EndLabel & { readonly time: number };

/** The name of a series, at its last point. */
const labelOf = ({ row, points, dim }: PlacedRow, view: LineView): TimeLabel[] =>
  points
    .filter((point) => point.last)
    .map((point) => ({
      key: row.key,
      time: timeOf(point),
      name: row.label,
      datum: view.values === 'none' ? undefined : point.datum,
      tone: row.tone,
      dim,
      x: point.x,
      y: point.y,
    }));

/** What a series covers: its dots, and its line where there is one. */
const boxesOf = ({ row, points }: PlacedRow): Box[] => [
  ...points.map((point) => boxAround(`dot:${point.key}`, point.x, point.y, point.r + 1)),
  ...splitRuns(points, gapOf(row)).flatMap((run, i) =>
    boxesAlong(
      `line:${row.key}:${i}`,
      run.points.map((point): XY => [point.x, point.y]),
    ),
  ),
];

/** Names of series that end before the others, beside their last points; adds their boxes to `taken`. */
const earlyLabels = (labels: readonly TimeLabel[], plot: YearPlot, gutterPx: number, taken: Box[]): Mark[] =>
  labels.flatMap((label) => {
    const own = labelAtPoint(label, {
      taken,
      frame: { x0: plot.left + 2, x1: plot.right, y0: 2, y1: plot.bottom - 2 },
      gutterPx,
    });
    taken.push(...own.flatMap((mark) => boxOf(mark) ?? []));
    return own;
  });

/** What an annotation of a series points to: its last point. */
const anchorsOf = (placed: readonly PlacedRow[]): Map<string, Box> =>
  new Map(
    placed.flatMap(({ row, points }) =>
      points.slice(-1).map(({ x, y, r }): [string, Box] => [row.key, boxAround(row.key, x, y, r)]),
    ),
  );

type Note = LineView['annotations'][number] & { readonly anchor?: Box };

/** Annotations with the point that each is about, where it names one. */
const notesOf = (placed: readonly PlacedRow[], view: LineView): Note[] =>
  view.annotations.map((note) => {
    const points = placed.find(({ row }) => row.key === note.at)?.points;
    const point = points?.find((one) => momentOf(one) === momentOf(note));
    return point ? { ...note, anchor: boxAround(`dot:${point.key}`, point.x, point.y, point.r) } : note;
  });

/** The whole picture. Height depends on the rows and the board; the view's axis title takes its room from the plot. */
export function lineScene(rows: readonly LineRow[], view: LineView, board: Board): Scene {
  const lastTime = momentsIn(rows).map(timeOf).at(-1) ?? 0;
  const size = sizeOf(rows, view, board);
  const { gutterPx, bottomPx, heightPx } = size;
  const plot = plotOf(rows, view, board, size);
  const placed = placeRows(rows, view, plot);
  const bands = view.ranges === 'band' ? placed.map((row) => bandMarks(row, plot)) : [];
  const inBands = new Set(bands.flatMap(({ covered }) => covered));
  const dots = placed.flatMap((row) => pointMarks(row, plot, board)).filter(({ key }) => !inBands.has(key));

  const labels = placed.flatMap((row) => labelOf(row, view));
  const ends = endLabels(
    labels.filter(({ time }) => time === lastTime),
    { x: board.widthPx - gutterPx, top: 2, bottom: bottomPx + 6, gutterPx },
  );
  const taken: Box[] = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...ends.boxes,
    ...placed.flatMap(boxesOf),
    ...dots.filter((mark) => mark.part === 'open-end' || mark.part === 'range').flatMap((mark) => boxOf(mark) ?? []),
  ];
  const early = earlyLabels(
    labels.filter(({ time }) => time < lastTime),
    plot,
    gutterPx,
    taken,
  );
  const references = referenceMarks(view, plot, taken, board);
  taken.push(...references.filter((mark) => mark.shape === 'text').map(textBox));
  const values = valueMarks(placed, view, plot, taken);

  const texts = [...plot.marks, ...ends.marks, ...early, ...references, ...values].filter(
    (mark) => mark.shape === 'text',
  );
  const notes = annotate([...texts, ...asObstacles(taken)], notesOf(placed, view), {
    anchors: anchorsOf(placed),
    kind: 'line',
    region: { x0: 2, x1: board.widthPx - 2, y0: 2, y1: heightPx - 2 },
  });
  return {
    widthPx: board.widthPx,
    heightPx,
    marks: [
      ...plot.marks,
      ...references.filter((mark) => mark.shape === 'line'),
      ...bands.flatMap(({ marks }) => marks),
      ...placed.flatMap(lineMarks),
      ...dots,
      ...ends.marks,
      ...early,
      ...references.filter((mark) => mark.shape === 'text'),
      ...values,
      ...notes,
    ],
  };
}

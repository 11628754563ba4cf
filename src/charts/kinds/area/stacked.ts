/** Parts of a whole over time, one on another, with the total as a line over them. */
import { annotate } from '../../layout/annotate.ts';
import type { Box } from '../../scene/boxes.ts';
import { endLabels } from '../../layout/end-labels.ts';
import { asObstacles, boxAround, boxesAlong, placeText, type XY } from '../../layout/place-text.ts';
import { momentsIn, timeOf } from '../../evidence/runs.ts';
import { momentOf } from '../../evidence/when.ts';
import { LABEL_PX, type Board, type Mark, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { valueDomain, yearPlot, type YearPlot } from '../../layout/year-plot.ts';
import { bandMarks, stackBands, type Band, type BandPoint } from './bands.ts';
import type { AreaRow, AreaView } from './schema.ts';

/** Room that a value inside a band needs; a thinner band leaves it to the table and to the dot's own name. */
const VALUE_ROOM_PX = LABEL_PX + 6;

const isTotal = (band: Band): boolean => band.row.role === 'total';
/** Where the words about a band belong: its middle, or the total's line. */
const wordsAt = (band: Band, point: BandPoint, plot: YearPlot): number =>
  plot.y(isTotal(band) ? point.high : (point.low + point.high) / 2);

function firstValues(bands: readonly Band[], view: AreaView, plot: YearPlot): TextMark[] {
  if (view.values !== 'ends') return [];
  const edges = edgesOf(bands, plot);
  const frame = { x0: plot.left + 2, x1: plot.right, y0: 2, y1: plot.bottom };
  return bands.flatMap((band): TextMark[] => {
    const { row, points } = band;
    const [first] = points;
    if (!first || points.length < 2) return [];
    if (!isTotal(band) && plot.y(first.low) - plot.y(first.high) < VALUE_ROOM_PX) return [];
    const style = { lines: [first.datum.text], sizePx: LABEL_PX, bold: true } as const;
    const key = `value:${row.key}:${momentOf(first)}`;
    const at = isTotal(band)
      ? placeText(
          { key, ...style, x: plot.x(timeOf(first)), y: plot.y(first.high), reachPx: [6, 10, 16, 24, 34] },
          edges,
          frame,
        )
      : { x: plot.x(timeOf(first)) + 6, y: wordsAt(band, first, plot) + LABEL_PX * 0.35 };
    return [
      {
        shape: 'text',
        key,
        part: 'value',
        status: first.datum.status,
        figure: first.datum.figure,
        dim: dimOf(view, row.key),
        x: at.x,
        y: at.y,
        ...style,
        halo: true,
      },
    ];
  });
}

/** Edges of the bands and the total's line: no word may stand on them. */
const edgesOf = (bands: readonly Band[], plot: YearPlot): Box[] =>
  bands.flatMap(({ row, points }) =>
    boxesAlong(
      `edge:${row.key}`,
      points.map((point): XY => [plot.x(timeOf(point)), plot.y(point.high)]),
    ),
  );

/** What the stack covers between two moments: annotations stand outside it, on paper. */
const insidesOf = (bands: readonly Band[], plot: YearPlot): Box[] =>
  bands
    .filter((band) => !isTotal(band))
    .flatMap(({ row, points }) =>
      points.slice(1).map((point, i) => {
        const before = points[i] ?? point;
        return {
          key: `inside:${row.key}:${momentOf(point)}`,
          x0: plot.x(timeOf(before)),
          x1: plot.x(timeOf(point)),
          y0: plot.y(Math.max(before.high, point.high)),
          y1: plot.y(Math.min(before.low, point.low)),
        };
      }),
    );

export interface Frame {
  readonly heightPx: number;
  readonly bottomPx: number;
  readonly gutterPx: number;
}

/** Names and last values of the bands, right of the plot. */
const endsOf = (
  bands: readonly Band[],
  view: AreaView,
  plot: YearPlot,
  { board, frame }: { readonly board: Board; readonly frame: Frame },
): ReturnType<typeof endLabels> =>
  endLabels(
    bands.flatMap((band) =>
      band.points.slice(-1).map((point) => ({
        key: band.row.key,
        name: band.row.label,
        datum: view.values === 'none' ? undefined : point.datum,
        tone: band.row.tone,
        dim: dimOf(view, band.row.key),
        x: plot.x(timeOf(point)),
        y: wordsAt(band, point, plot),
      })),
    ),
    { x: board.widthPx - frame.gutterPx, top: 2, bottom: frame.bottomPx + 6, gutterPx: frame.gutterPx },
  );

/** What an annotation of a band points to: its last point. */
const anchorsOf = (bands: readonly Band[], plot: YearPlot): Map<string, Box> =>
  new Map(
    bands.flatMap((band) =>
      band.points
        .slice(-1)
        .map((point): [string, Box] => [
          band.row.key,
          boxAround(band.row.key, plot.x(timeOf(point)), wordsAt(band, point, plot), 3),
        ]),
    ),
  );

function plotOf(rows: readonly AreaRow[], view: AreaView, board: Board, frame: Frame): YearPlot {
  const tops = stackBands(rows).flatMap(({ points }) =>
    points.map((point) => ({ ...point.datum, value: point.high, low: undefined, high: undefined })),
  );
  return yearPlot(
    {
      ...view,
      moments: momentsIn(rows),
      domain: view.domain ?? valueDomain(tops, true),
      bottomPx: frame.bottomPx,
      gutterPx: frame.gutterPx,
    },
    board,
  );
}

/** Marks of the stack inside a frame that the other arrangement shares. */
export function stackedMarks(rows: readonly AreaRow[], view: AreaView, board: Board, frame: Frame): Mark[] {
  const plot = plotOf(rows, view, board, frame);
  // The total's line lies over the bands, whatever its place among the rows.
  const bands = stackBands(rows)
    .filter(({ row }) => isShown(view, row.key))
    .toSorted((a, b) => Number(isTotal(a)) - Number(isTotal(b)));
  const ends = endsOf(bands, view, plot, { board, frame });
  const firsts = firstValues(bands, view, plot);
  const texts = [...plot.marks, ...ends.marks, ...firsts].filter((mark) => mark.shape === 'text');
  const notes = annotate(
    [...texts, ...asObstacles([...edgesOf(bands, plot), ...insidesOf(bands, plot), ...ends.boxes])],
    view.annotations,
    {
      anchors: anchorsOf(bands, plot),
      kind: 'area',
      region: { x0: 2, x1: board.widthPx - 2, y0: Math.min(plot.top, 20), y1: frame.heightPx - 2 },
    },
  );
  // Dots last, or the next band would cover half of them.
  const drawn = bands.flatMap((band) => bandMarks(band, plot, dimOf(view, band.row.key), board));
  const [dots, stretches] = [
    drawn.filter((mark) => mark.shape === 'circle'),
    drawn.filter((mark) => mark.shape !== 'circle'),
  ];
  return [...plot.marks, ...stretches, ...dots, ...ends.marks, ...firsts, ...notes];
}

/** Draws series of yearly measurements: dots where something was measured, lines only between neighbours. */
import { line as lineShape } from 'd3-shape';
import { annotate } from '../../layout/annotate.ts';
import { boxesTouch, boxOf, textBox, type Box } from '../../scene/boxes.ts';
import type { Datum } from '../../evidence/datum.ts';
import { endGutterPx, endLabels, endLabelsHeightPx, labelAtPoint } from '../../layout/end-labels.ts';
import { openEndUp, withEvidence } from '../../evidence/evidence.ts';
import { asObstacles, boxAround, boxesAlong, placeText, type XY } from '../../layout/place-text.ts';
import { inOrder, splitRuns, yearExtent, type YearPoint } from '../../evidence/runs.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { valueDomain, yearPlot, YEARS_FOOT_PX, type YearPlot } from '../../layout/year-plot.ts';
import type { LineRow, LineView } from './schema.ts';

const DOT_PX = 3.5;
const HIGHLIGHT_PX = 6;

interface PlacedPoint extends YearPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly last: boolean;
  readonly first: boolean;
  readonly highlit: boolean;
}
interface PlacedRow {
  readonly row: LineRow;
  readonly points: readonly PlacedPoint[];
  readonly dim: true | undefined;
}

const isNamed = (list: readonly { row: string; year: number }[], row: string, year: number): boolean =>
  list.some((entry) => entry.row === row && entry.year === year);

function placeRows(rows: readonly LineRow[], view: LineView, plot: YearPlot): PlacedRow[] {
  return rows
    .filter((row) => isShown(view, row.key))
    .map((row) => {
      const points = inOrder(row.points);
      return {
        row,
        dim: dimOf(view, row.key),
        points: points.map((point, i) => {
          const highlit = isNamed(view.highlight, row.key, point.year);
          return {
            ...point,
            highlit,
            key: `${row.key}:${point.year}`,
            x: plot.x(point.year),
            y: plot.y(point.datum.value),
            r: highlit ? HIGHLIGHT_PX : DOT_PX,
            first: i === 0,
            last: i === points.length - 1,
          };
        }),
      };
    });
}

function lineMarks({ row, points, dim }: PlacedRow): Mark[] {
  const path = lineShape<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  );
  return splitRuns(points, row.gapAfterYears).flatMap((run): Mark[] => {
    const [first] = run.points;
    if (!first || run.points.length < 2) return [];
    return [
      {
        shape: 'path',
        key: `line:${row.key}:${first.year}`,
        part: 'line',
        tone: row.tone,
        status: run.status,
        dim,
        d: path([...run.points]) ?? '',
      },
    ];
  });
}

function pointMarks({ row, points, dim }: PlacedRow, plot: YearPlot, board: Board): Mark[] {
  return points.flatMap((point): Mark[] => {
    const { datum, key, x, y, r } = point;
    const base = { tone: row.tone, dim } as const;
    const range: Mark[] =
      datum.low === undefined || datum.high === undefined
        ? []
        : [
            {
              shape: 'line',
              key: `range:${key}`,
              part: 'range',
              ...base,
              status: datum.status,
              x1: x,
              x2: x,
              y1: plot.y(datum.low),
              y2: plot.y(datum.high),
            },
          ];
    return [
      ...range,
      ...withEvidence({
        shape: 'circle',
        key: `dot:${key}`,
        part: 'dot',
        ...base,
        status: datum.status,
        figure: datum.figure,
        label: markLabel(`${row.label}${board.words.comma}${point.year}`, datum, board.words),
        cx: x,
        cy: y,
        r,
      }),
      ...openEndUp(`dot:${key}`, datum, x, y, 4.5, r + 3, base),
    ];
  });
}

/** A level and its name, at whichever end of the line, above or below it, the name finds room. */
function referenceMarks(view: LineView, plot: YearPlot, taken: readonly Box[]): Mark[] {
  return view.reference.flatMap(({ label, datum }, i): Mark[] => {
    const y = plot.y(datum.value);
    const places = [plot.left + 4, plot.right - 4].flatMap((x, end) =>
      [y - 5, y + SMALL_PX * 0.76 + 5].map((baseline): TextMark => ({
        shape: 'text',
        key: `reference:${i}:label`,
        part: 'label',
        tone: 'muted',
        x,
        y: baseline,
        lines: [label],
        sizePx: SMALL_PX,
        anchor: end === 0 ? 'start' : 'end',
        halo: true,
      })),
    );
    const free = places.find((text) => !taken.some((box) => boxesTouch(textBox(text), box, 3))) ?? places[0];
    return [
      {
        shape: 'line',
        key: `reference:${i}`,
        part: 'reference',
        status: datum.status,
        figure: datum.figure,
        label: `${label}: ${datum.text}`,
        x1: plot.left,
        x2: plot.right,
        y1: y,
        y2: y,
      },
      ...(free ? [free] : []),
    ];
  });
}

/** Values beside their points. Those that a view asks for always stand; those of `values: 'all'` only where there is room. */
function valueMarks(placed: readonly PlacedRow[], view: LineView, plot: YearPlot, taken: Box[]): TextMark[] {
  const wanted = placed
    .flatMap(({ row, points, dim }) =>
      points.map((point) => ({
        point,
        dim,
        must: point.highlit || isNamed(view.valuesAt, row.key, point.year) || (point.first && view.values !== 'none'),
        may: view.values === 'all',
      })),
    )
    .filter(({ point, must, may }) => !(point.last && view.values !== 'none') && (must || may));
  return wanted
    .toSorted((a, b) => Number(b.must) - Number(a.must))
    .flatMap(({ point, dim, must }): TextMark[] => {
      const { datum, key, x, y, r } = point;
      const lines = [datum.text];
      const near = r + (datum.bound ? 11 : 4);
      const found = placeText(
        {
          key: `value:${key}`,
          x,
          y,
          lines,
          sizePx: LABEL_PX,
          bold: true,
          reachPx: must ? [near, near + 8, near + 18, near + 30, near + 46] : [near, near + 6],
        },
        taken,
        { x0: plot.left + 2, x1: plot.right + 6, y0: 2, y1: plot.bottom - 2 },
      );
      if (!found.free && !must) return [];
      taken.push(found.box);
      return [
        {
          shape: 'text',
          key: `value:${key}`,
          part: 'value',
          status: datum.status,
          figure: datum.figure,
          dim,
          x: found.x,
          y: found.y,
          lines,
          sizePx: LABEL_PX,
          bold: true,
          halo: true,
        },
      ];
    });
}

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

/** Lines and dots of the series. */
import { line as lineShape } from 'd3-shape';
import { boundArrow, rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { gapOf, inOrder, splitRuns, timeOf, type TimePoint } from '../../evidence/runs.ts';
import { momentOf, type When } from '../../evidence/when.ts';
import { dotPx, pointsWithDots } from '../../layout/dots.ts';
import type { YearPlot } from '../../layout/year-plot.ts';
import type { Board, Mark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { periodIn } from '../../words/periods.ts';
import { markLabel } from '../../words/words.ts';
import type { LineRow, LineView } from './schema.ts';

const DOT_PX = 3.5;

const HIGHLIGHT_PX = 6;

interface PlacedPoint extends TimePoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly last: boolean;
  readonly first: boolean;
  readonly highlit: boolean;
  /** Whether it has a dot of its own. */
  readonly dotted: boolean;
}

export interface PlacedRow {
  readonly row: LineRow;
  readonly points: readonly PlacedPoint[];
  readonly dim: true | undefined;
}

export const isNamed = (list: readonly (When & { readonly row: string })[], row: string, point: When): boolean =>
  list.some((entry) => entry.row === row && momentOf(entry) === momentOf(point));

/** Points that a view names, beside those that it highlights. */
const namedIn = ({ valuesAt, annotations }: LineView): (When & { readonly row: string })[] => [
  ...valuesAt,
  ...annotations.map(({ at, year, date }) => ({ row: at, year, date })),
];

export function placeRows(rows: readonly LineRow[], view: LineView, plot: YearPlot): PlacedRow[] {
  const asked = namedIn(view);
  return rows
    .filter((row) => isShown(view, row.key))
    .map((row) => {
      const points = inOrder(row.points);
      const xs = points.map((point) => plot.x(timeOf(point)));
      const r = dotPx(DOT_PX, xs);
      const dotted = pointsWithDots(points, gapOf(row));
      return {
        row,
        dim: dimOf(view, row.key),
        points: points.map((point, i) => {
          const highlit = isNamed(view.highlight, row.key, point);
          return {
            ...point,
            highlit,
            key: `${row.key}:${momentOf(point)}`,
            x: xs[i] ?? 0,
            y: plot.y(point.datum.value),
            r: highlit ? HIGHLIGHT_PX : r,
            dotted: highlit || dotted.has(point) || isNamed(asked, row.key, point),
            first: i === 0,
            last: i === points.length - 1,
          };
        }),
      };
    });
}

export function lineMarks({ row, points, dim }: PlacedRow): Mark[] {
  const path = lineShape<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  );
  return splitRuns(points, gapOf(row)).flatMap((run): Mark[] => {
    const [first] = run.points;
    if (!first || run.points.length < 2) return [];
    return [
      {
        shape: 'path',
        key: `line:${row.key}:${momentOf(first)}`,
        part: 'line',
        tone: row.tone,
        status: run.status,
        dim,
        d: path([...run.points]) ?? '',
      },
    ];
  });
}

export function pointMarks({ row, points, dim }: PlacedRow, plot: YearPlot, board: Board): Mark[] {
  return points.flatMap((point): Mark[] => {
    const { datum, key, x, y, r } = point;
    const base = { tone: row.tone, dim } as const;
    const range: Mark[] =
      datum.low === undefined || datum.high === undefined
        ? []
        : [rangeMark(key, datum, base, straight('y', plot.y(datum.low), plot.y(datum.high), x))];
    if (!point.dotted) return range;
    return [
      ...range,
      ...withEvidence({
        shape: 'circle',
        key: `dot:${key}`,
        part: 'dot',
        ...base,
        status: datum.status,
        figure: datum.figure,
        label: markLabel(`${row.label}${board.words.comma}${periodIn(point, board.words)}`, datum, board.words),
        cx: x,
        cy: y,
        r,
      }),
      ...boundArrow({ key: `dot:${key}`, datum, x, y, halfPx: 4.5, offPx: r + 3, towards: 'up', base }),
    ];
  });
}

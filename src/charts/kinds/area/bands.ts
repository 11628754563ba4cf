/** From amounts to bands: what each part covers in each year, and the marks that draw it. */
import { area as areaShape, line as lineShape } from 'd3-shape';
import { rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { gapOf, inOrder, splitRuns, timeOf, type TimePoint } from '../../evidence/runs.ts';
import { momentOf } from '../../evidence/when.ts';
import { dotPx, pointsWithDots } from '../../layout/dots.ts';
import type { Board, Mark } from '../../scene/types.ts';
import { periodIn } from '../../words/periods.ts';
import { markLabel } from '../../words/words.ts';
import type { AreaRow } from './schema.ts';

/** A part at one time: from `low` to `high` on the value axis. */
export interface BandPoint extends TimePoint {
  readonly low: number;
  readonly high: number;
}
export interface Band {
  readonly row: AreaRow;
  readonly points: readonly BandPoint[];
}

/** What a part lifts the parts above it by: its value; nothing before its first point and after its last. */
function liftOf(row: AreaRow): (time: number) => number {
  const points = inOrder(row.points).map(({ datum, ...when }) => ({ time: timeOf(when), datum }));
  return (time) => {
    const after = points.findIndex((point) => point.time >= time);
    const [from, to] = [points[after - 1], points[after]];
    if (to?.time === time) return to.datum.value;
    if (!from || !to) return 0;
    // Between two measurements its own band is open; what lies above keeps its place.
    const share = (time - from.time) / (to.time - from.time);
    return from.datum.value + (to.datum.value - from.datum.value) * share;
  };
}

/**
 * Bands that lie on each other: every measured value is drawn, as thick as it is. Where a part below was not measured
 * between two of its own, the band above runs straight over the gap. The total keeps its own values.
 */
export function stackBands(rows: readonly AreaRow[]): Band[] {
  const below: ((time: number) => number)[] = [];
  return rows.map((row) => {
    const points = inOrder(row.points);
    if (row.role === 'total')
      return { row, points: points.map((point) => ({ ...point, low: 0, high: point.datum.value })) };
    const lifts = [...below];
    below.push(liftOf(row));
    return {
      row,
      points: points.map((point) => {
        const time = timeOf(point);
        const low = lifts.reduce((sum, lift) => sum + lift(time), 0);
        return { ...point, low, high: low + point.datum.value };
      }),
    };
  });
}

/** Each part on its own, from zero. */
export const singleBands = (rows: readonly AreaRow[]): Band[] =>
  rows
    .filter((row) => row.role === 'part')
    .map((row) => ({
      row,
      points: inOrder(row.points).map((point) => ({ ...point, low: 0, high: point.datum.value })),
    }));

export interface BandScales {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** Area (or the total's line) of each stretch of neighbours, and a small dot for each measurement. */
export function bandMarks({ row, points }: Band, { x, y }: BandScales, dim: true | undefined, board: Board): Mark[] {
  const base = { tone: row.tone, dim } as const;
  const fill = areaShape<BandPoint>(
    (point) => x(timeOf(point)),
    (point) => y(point.low),
    (point) => y(point.high),
  );
  const stroke = lineShape<BandPoint>(
    (point) => x(timeOf(point)),
    (point) => y(point.high),
  );
  const stretches = splitRuns(points, gapOf(row)).flatMap((run): Mark[] => {
    const [first] = run.points;
    if (!first) return [];
    const common = { ...base, shape: 'path', status: run.status } as const;
    if (row.role === 'total')
      return run.points.length < 2
        ? []
        : [{ ...common, key: `line:${row.key}:${momentOf(first)}`, part: 'line', d: stroke([...run.points]) ?? '' }];
    // A moment without measured neighbours has a height but no width to fill.
    if (run.points.length < 2)
      return [
        rangeMark(
          `${row.key}:${momentOf(first)}`,
          run,
          base,
          straight('y', y(first.low), y(first.high), x(timeOf(first))),
        ),
      ];
    return withEvidence({
      ...common,
      key: `area:${row.key}:${momentOf(first)}`,
      part: 'area',
      d: fill([...run.points]) ?? '',
    });
  });
  const r = dotPx(
    row.role === 'total' ? 3 : 2.4,
    points.map((point) => x(timeOf(point))),
  );
  const dotted = pointsWithDots(points, gapOf(row));
  const dots = points
    .filter((point) => dotted.has(point))
    .flatMap((point) =>
      withEvidence({
        shape: 'circle',
        key: `dot:${row.key}:${momentOf(point)}`,
        part: 'dot',
        ...base,
        status: point.datum.status,
        figure: point.datum.figure,
        label: markLabel(`${row.label}${board.words.comma}${periodIn(point, board.words)}`, point.datum, board.words),
        cx: x(timeOf(point)),
        cy: y(point.high),
        r,
      }),
    );
  return [...stretches, ...dots];
}

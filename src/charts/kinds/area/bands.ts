/** From amounts to bands: what each part covers in each year, and the marks that draw it. */
import { area as areaShape, line as lineShape } from 'd3-shape';
import { rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { inOrder, splitRuns, type YearPoint } from '../../evidence/runs.ts';
import type { Board, Mark } from '../../scene/types.ts';
import { markLabel } from '../../words/words.ts';
import type { AreaRow } from './schema.ts';

/** A part in one year: from `low` to `high` on the value axis. */
export interface BandPoint extends YearPoint {
  readonly low: number;
  readonly high: number;
}
export interface Band {
  readonly row: AreaRow;
  readonly points: readonly BandPoint[];
}

/** What a part lifts the parts above it by: its value; nothing before its first year and after its last. */
function liftOf(row: AreaRow): (year: number) => number {
  const points = inOrder(row.points);
  return (year) => {
    const after = points.findIndex((point) => point.year >= year);
    const [from, to] = [points[after - 1], points[after]];
    if (to?.year === year) return to.datum.value;
    if (!from || !to) return 0;
    // Between two measurements its own band is open; what lies above keeps its place.
    const share = (year - from.year) / (to.year - from.year);
    return from.datum.value + (to.datum.value - from.datum.value) * share;
  };
}

/**
 * Bands that lie on each other: every measured value is drawn, as thick as it is. Where a part below was not measured
 * in a year between two of its own, the band above runs straight over the gap. The total keeps its own values.
 */
export function stackBands(rows: readonly AreaRow[]): Band[] {
  const below: ((year: number) => number)[] = [];
  return rows.map((row) => {
    const points = inOrder(row.points);
    if (row.role === 'total')
      return { row, points: points.map((point) => ({ ...point, low: 0, high: point.datum.value })) };
    const lifts = [...below];
    below.push(liftOf(row));
    return {
      row,
      points: points.map((point) => {
        const low = lifts.reduce((sum, lift) => sum + lift(point.year), 0);
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
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Area (or the total's line) of each stretch of neighbouring years, and a small dot for each measurement. */
export function bandMarks({ row, points }: Band, { x, y }: BandScales, dim: true | undefined, board: Board): Mark[] {
  const base = { tone: row.tone, dim } as const;
  const fill = areaShape<BandPoint>(
    (point) => x(point.year),
    (point) => y(point.low),
    (point) => y(point.high),
  );
  const stroke = lineShape<BandPoint>(
    (point) => x(point.year),
    (point) => y(point.high),
  );
  const stretches = splitRuns(points, row.gapAfterYears).flatMap((run): Mark[] => {
    const [first] = run.points;
    if (!first) return [];
    const common = { ...base, shape: 'path', status: run.status } as const;
    if (row.role === 'total')
      return run.points.length < 2
        ? []
        : [{ ...common, key: `line:${row.key}:${first.year}`, part: 'line', d: stroke([...run.points]) ?? '' }];
    // A year without measured neighbours has a height but no width to fill.
    if (run.points.length < 2)
      return [
        rangeMark(`${row.key}:${first.year}`, run, base, straight('y', y(first.low), y(first.high), x(first.year))),
      ];
    return withEvidence({
      ...common,
      key: `area:${row.key}:${first.year}`,
      part: 'area',
      d: fill([...run.points]) ?? '',
    });
  });
  const dots = points.flatMap((point) =>
    withEvidence({
      shape: 'circle',
      key: `dot:${row.key}:${point.year}`,
      part: 'dot',
      ...base,
      status: point.datum.status,
      figure: point.datum.figure,
      label: markLabel(`${row.label}${board.words.comma}${point.year}`, point.datum, board.words),
      cx: x(point.year),
      cy: y(point.high),
      r: row.role === 'total' ? 3 : 2.4,
    }),
  );
  return [...stretches, ...dots];
}

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

/**
 * Bands that lie on each other. A year in which one part was not measured has no stack: the others would sink.
 * The total keeps its own values.
 */
export function stackBands(rows: readonly AreaRow[]): Band[] {
  const parts = rows.filter((row) => row.role === 'part');
  const complete = (year: number): boolean => parts.every((part) => part.points.some((point) => point.year === year));
  const heights = new Map<number, number>();
  return rows.map((row) => ({
    row,
    points: inOrder(row.points)
      .filter((point) => row.role === 'total' || complete(point.year))
      .map((point) => {
        if (row.role === 'total') return { ...point, low: 0, high: point.datum.value };
        const low = heights.get(point.year) ?? 0;
        heights.set(point.year, low + point.datum.value);
        return { ...point, low, high: low + point.datum.value };
      }),
  }));
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

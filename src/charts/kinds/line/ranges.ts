/** The ranges of a series as one band along it: between neighbours that both have one. */
import { area } from 'd3-shape';
import { withEvidence } from '../../evidence/evidence.ts';
import { gapOf, inOrder, splitRuns } from '../../evidence/runs.ts';
import { momentOf, type When } from '../../evidence/when.ts';
import type { YearPlot } from '../../layout/year-plot.ts';
import type { Mark } from '../../scene/types.ts';
import type { PlacedRow } from './series.ts';

/** Faint enough for lines of other series to be seen through it. */
const BAND_OPACITY = 0.28;

/** Bands `band:<row>:<year>`, and the keys of the points whose ranges they show; a point alone keeps its whisker. */
export function bandMarks({ row, points, dim }: PlacedRow, plot: YearPlot): { marks: Mark[]; covered: string[] } {
  const ranged = points.flatMap((point) => {
    const { low, high } = point.datum;
    return low === undefined || high === undefined ? [] : [{ ...point, low, high }];
  });
  const path = area<(typeof ranged)[number]>(
    (point) => point.x,
    (point) => plot.y(point.low),
    (point) => plot.y(point.high),
  );
  // A point without a range parts the band, as a year without a measurement does.
  const places = new Map(inOrder(points).map((point, i) => [momentOf(point), i]));
  const isNext = (a: When, b: When): boolean => places.get(momentOf(b)) === (places.get(momentOf(a)) ?? 0) + 1;
  const runs = splitRuns(ranged, gapOf(row)).flatMap((run) => {
    const parts: (typeof ranged)[] = [];
    for (const point of run.points) {
      const last = parts.at(-1);
      const before = last?.at(-1);
      if (last && before && isNext(before, point)) last.push(point);
      else parts.push([point]);
    }
    return parts.filter((part) => part.length > 1).map((part) => ({ part, status: run.status }));
  });
  const marks = runs.flatMap(({ part, status }) => {
    const [first] = part;
    if (!first) return [];
    const key = `band:${row.key}:${momentOf(first)}`;
    const mark = { shape: 'path', key, part: 'area', tone: row.tone, dim, status, opacity: BAND_OPACITY } as const;
    return withEvidence({ ...mark, d: path(part) ?? '' });
  });
  return { marks, covered: runs.flatMap(({ part }) => part.map(({ key }) => `range:${key}`)) };
}

/** Steps and dots of the rows that hold values. */
import { curveStepAfter, line as lineShape } from 'd3-shape';
import { momentIn } from '../../words/periods.ts';
import type { Datum } from '../../evidence/datum.ts';
import { boundArrow, rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { splitRuns } from '../../evidence/runs.ts';
import { boxesAlong } from '../../layout/place-text.ts';
import { middleOf, spanOf } from '../../evidence/moment.ts';
import type { Box } from '../../scene/boxes.ts';
import type { Board, Mark, Tone } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { countsOf, isEvent, isSeries, isStated, type Plot } from './plot.ts';
import type { SeriesRow, StatedRow, StepRow, StepView } from './schema.ts';
import { STEM_DOT_PX } from './stems.ts';

export const DOT_PX = 4;

interface Point {
  readonly key: string;
  readonly date: string;
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly year: number;
}

export interface Placed {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dim: true | undefined;
  readonly points: readonly Point[];
  readonly joined: boolean;
  readonly stem: boolean;
}

const shownPoints = (row: SeriesRow | StatedRow): SeriesRow['points'] =>
  row.type === 'series' ? countsOf(row) : [{ date: row.date, datum: row.datum }];

export function placeRows(rows: readonly StepRow[], view: StepView, plot: Plot): Placed[] {
  return rows
    .filter((row): row is SeriesRow | StatedRow => !isEvent(row) && isShown(view, row.key))
    .map((row) => ({
      key: row.key,
      label: row.label,
      tone: row.tone,
      dim: dimOf(view, row.key),
      joined: isSeries(row),
      stem: isStated(row) && row.stem,
      // `year` counts the points, so that runs break where the evidence changes and nowhere else.
      points: shownPoints(row).map((point, i) => ({
        ...point,
        key: `${row.key}:${point.date}`,
        x: plot.x(middleOf(spanOf(point.date))),
        y: plot.y(point.datum.value),
        year: i,
      })),
    }));
}

/** Steps of a series; a stated value is one point and so has none. */
export function stepMarks({ key, tone, dim, points }: Placed): Mark[] {
  const path = lineShape<Point>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter);
  return splitRuns(points, 1).flatMap((run): Mark[] => {
    const [first] = run.points;
    return !first || run.points.length < 2
      ? []
      : [
          {
            shape: 'path',
            key: `line:${key}:${first.date}`,
            part: 'line',
            tone,
            dim,
            status: run.status,
            d: path([...run.points]) ?? '',
          },
        ];
  });
}

export function dotMarks({ label, tone, dim, points, stem }: Placed, plot: Plot, board: Board): Mark[] {
  return points.flatMap(({ key, date, datum, x, y }): Mark[] => {
    const base = { tone, dim } as const;
    const span = spanOf(date);
    const [from, to] = [plot.x(span.from), plot.x(span.to)];
    const ranges: Mark[] = to - from <= DOT_PX * 2 ? [] : [rangeMark(key, datum, base, straight('x', from, to, y))];
    if (datum.low !== undefined && datum.high !== undefined) {
      ranges.push(rangeMark(`${key}:value`, datum, base, straight('y', plot.y(datum.low), plot.y(datum.high), x)));
    }
    const name = markLabel(`${label}${board.words.comma}${momentIn(date, board.words)}`, datum, board.words);
    return [
      ...ranges,
      ...withEvidence({
        shape: 'circle',
        key: `dot:${key}`,
        part: 'dot',
        ...base,
        status: datum.status,
        figure: datum.figure,
        label: name,
        cx: x,
        cy: y,
        r: stem ? STEM_DOT_PX : DOT_PX,
      }),
      ...boundArrow({
        key: `dot:${key}`,
        datum,
        x,
        y,
        halfPx: 4.5,
        offPx: (stem ? STEM_DOT_PX : DOT_PX) + 3,
        towards: 'up',
        base,
      }),
    ];
  });
}

/** What a step covers: its level until the next count, then the rise. */
export const stepBoxes = ({ key, points }: Placed): Box[] =>
  boxesAlong(
    `step:${key}`,
    points.flatMap((point, i) => {
      const next = points[i + 1];
      return next ? [[point.x, point.y] as const, [next.x, point.y] as const] : [[point.x, point.y] as const];
    }),
  );

/** When points were measured, and which of them a line may join: none runs through a time that was not measured. */
import * as z from 'zod';
import type { Status } from '../../data/model/schema.ts';
import { datumSchema, type Datum } from './datum.ts';
import { countOf, lengthOf, momentSchema, yearsAt, type Length } from './moment.ts';
import { momentOf, type When } from './when.ts';

/** What no year is has a field of its own. */
const WHOLE_YEAR = "a calendar year as a number, such as 2024; a day, month or quarter is a date: '2024-03'";

/** Fields that say when; both are optional, as each stands in for the other. */
export const WHEN = {
  year: z.number(WHOLE_YEAR).int(WHOLE_YEAR).optional().describe('Calendar year: 2024.'),
  date: momentSchema
    .optional()
    .describe('In place of year: a day, month, quarter or half (2024-03-31, 2024-03, 2024-Q1, 2024-H1).'),
};

const timePointSchema = z.strictObject({ ...WHEN, datum: datumSchema });
export type TimePoint = z.infer<typeof timePointSchema>;

/** Where a moment stands on an axis of years; each year's number is its middle. */
export const timeOf = ({ year, date }: When): number => year ?? (date === undefined ? Number.NaN : yearsAt(date));

/** Steps from one point to a later one: years, or months, quarters, days, as they are dated. */
const stepsBetween = (a: When, b: When): number =>
  a.date === undefined || b.date === undefined || a.year !== undefined || b.year !== undefined
    ? timeOf(b) - timeOf(a)
    : countOf(b.date) - countOf(a.date);

/**
 * What is wrong with when a point was measured, and in which field; `first` of its series, `seen` the ones before it.
 */
function faultOf(
  point: When,
  first: When,
  seen: ReadonlySet<string>,
): readonly [field: 'year' | 'date', message: string] | undefined {
  const { year, date } = point;
  if (year === undefined && date === undefined) return ['year', WHOLE_YEAR];
  if (year !== undefined && date !== undefined) return ['date', 'either a year or a date, not both'];
  const field = date === undefined ? 'year' : 'date';
  const moment = momentOf(point);
  if (seen.has(moment)) return [field, `one point a ${date === undefined ? 'year' : 'date'}; ${moment} occurs twice`];
  const length = lengthIn(first);
  return length === lengthIn(point)
    ? undefined
    : [field, `a ${length}, as ${momentOf(first)} is: all moments of one series are equally long`];
}

/** How long the moment of a point is. */
export const lengthIn = ({ date }: When): Length => (date === undefined ? 'year' : lengthOf(date));

/** Points of one series: at most one a moment, all moments of one length, in any order. */
export const timePointsSchema = z
  .array(timePointSchema)
  .min(1)
  .superRefine((points, ctx) => {
    const seen = new Set<string>();
    points.forEach((point, i) => {
      const fault = faultOf(point, points[0] ?? point, seen);
      seen.add(momentOf(point));
      if (fault) ctx.addIssue({ code: 'custom', path: [i, fault[0]], message: fault[1] });
    });
  });

/** The points in order of time. */
export const inOrder = <P extends When>(points: readonly P[]): P[] =>
  points
    .map((point) => ({ point, time: timeOf(point) }))
    .toSorted((a, b) => a.time - b.time)
    .map(({ point }) => point);

export interface Run<P> {
  readonly points: readonly P[];
  readonly status: Status;
}

/** How far each status is from a measurement; a stretch between two points is only as good as the weaker. */
const WEAKNESS: readonly Status[] = ['reported', 'context', 'derived', 'claimed', 'target', 'planned'];
const weaker = (a: Status, b: Status): Status => (WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b);

/**
 * Stretches of a series that may be drawn as lines: broken where two points lie more than `gap` steps apart, and
 * where the evidence changes, so that a stretch towards a plan can be painted as one. A lone point is a run of one.
 */
export function splitRuns<P extends When & { readonly datum: Pick<Datum, 'status'> }>(
  points: readonly P[],
  gap: number,
): Run<P>[] {
  const runs: { points: P[]; status: Status }[] = [];
  let previous: P | undefined;
  for (const point of inOrder(points)) {
    const last = runs.at(-1);
    if (!last || !previous || stepsBetween(previous, point) > gap)
      runs.push({ points: [point], status: point.datum.status });
    else {
      const status = weaker(previous.datum.status, point.datum.status);
      if (last.points.length === 1 || last.status === status) {
        last.points.push(point);
        last.status = status;
      } else runs.push({ points: [previous, point], status });
    }
    previous = point;
  }
  return runs;
}

/** Fields that say how far apart the points of a series may lie that a line joins. */
export const GAP = {
  gapAfterYears: z
    .number()
    .int()
    .positive()
    .default(1)
    .describe(
      '* A line joins two points at most this many years apart; further apart it is left open, as nobody measured between. 1 for a yearly series. A survey held every five years would give 5. Default 1.',
    ),
  gapAfter: z
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      '* The same in steps of dated points: days, months, quarters or halves. 7 for a day every week. Default 1.',
    ),
};

interface Series {
  readonly points: readonly When[];
  readonly gapAfterYears?: number | undefined;
  readonly gapAfter?: number | undefined;
}

/** How many steps apart two neighbours of a series may lie. */
export const gapOf = ({ points, gapAfterYears = 1, gapAfter }: Series): number =>
  points.some(({ date }) => date !== undefined) ? (gapAfter ?? 1) : (gapAfter ?? gapAfterYears);

/** Pairs of neighbours that no line joins, of all series. */
export const gapsIn = (series: readonly Series[]): (readonly [When, When])[] =>
  series.flatMap((row) =>
    inOrder(row.points).flatMap((point, i, points) => {
      const next = points[i + 1];
      return next && stepsBetween(point, next) > gapOf(row) ? [[point, next] as const] : [];
    }),
  );

/** All moments of several series, in order, each once; two ways to write one moment are one. */
export function momentsIn(series: readonly Series[]): When[] {
  const all = new Map(
    series.flatMap(({ points }) => points).map(({ year, date }) => [momentOf({ year, date }), { year, date }] as const),
  );
  return inOrder([...all.values()]);
}

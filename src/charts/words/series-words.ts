/** Table and words for series over time, shared by the kinds that draw them. */
import { gapsIn, inOrder, lengthIn, momentsIn, type TimePoint } from '../evidence/runs.ts';
import { momentOf, type When } from '../evidence/when.ts';
import { isDense } from '../layout/dots.ts';
import type { Table } from '../scene/types.ts';
import type { Words } from './dictionary.ts';
import { momentIn, periodIn } from './periods.ts';
import { cellOf, describeEvidence, paragraph, sentence } from './words.ts';

export interface TimeSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly TimePoint[];
  readonly gapAfterYears?: number | undefined;
  readonly gapAfter?: number | undefined;
}

/** One row a moment, one column a series; where a series was not measured then, it has a dash. */
export function seriesTable(rows: readonly TimeSeries[], itemLabel: string | undefined, words: Words): Table {
  const moments = momentsIn(rows);
  const isDated = moments.some(({ date }) => date !== undefined);
  const head = isDated
    ? ({ id: 'date', label: words.heads.date } as const)
    : ({ id: 'year', label: words.heads.year } as const);
  const cells = rows.map((row) => new Map(row.points.map((point) => [momentOf(point), point.datum])));
  return {
    columns: [
      { ...head, label: itemLabel ?? head.label, numeric: false },
      ...rows.map((row) => ({ id: row.key, label: row.label, numeric: true })),
    ],
    rows: moments.map((moment) => [
      { text: periodIn(moment, words) },
      ...cells.map((data) => cellOf(data.get(momentOf(moment)))),
    ]),
  };
}

/** A moment by itself in a sentence. */
const when = ({ year = 0, date }: When, words: Words): string =>
  date === undefined ? words.year(year) : momentIn(date, words);
/** The same where something was so then. */
const at = (point: When, words: Words): string => words.periods.at(when(point, words), lengthIn(point));

function changeSentence(row: TimeSeries, words: Words): string {
  const { years } = words;
  const points = inOrder(row.points);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  return first === last
    ? years.one(row.label, at(first, words), first.datum.text)
    : years.change(row.label, [at(first, words), first.datum.text], [at(last, words), last.datum.text]);
}

/** The turning points in between: the highest and lowest point of a single series, where they are not its ends. */
function extremeSentence(row: TimeSeries, words: Words): string {
  const { years } = words;
  const points = inOrder(row.points);
  const byValue = points.toSorted((a, b) => a.datum.value - b.datum.value);
  const inner = (point: TimePoint | undefined): point is TimePoint =>
    point !== undefined && point !== points[0] && point !== points.at(-1);
  const [low] = byValue;
  const high = byValue.at(-1);
  const parts = [
    inner(high) ? years.highest(at(high, words), high.datum.text) : '',
    inner(low) ? years.lowest(at(low, words), low.datum.text) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : years.turns(parts);
}

/** Nobody listens to more. */
const GAPS_SAID = 2;
const MOST_NAMED = 8;

/** Of many series the two whose last values are furthest apart, in their order. */
function telling(rows: readonly TimeSeries[]): readonly TimeSeries[] {
  if (rows.length <= MOST_NAMED) return rows;
  const lastOf = ({ points }: TimeSeries): number => inOrder(points).at(-1)?.datum.value ?? 0;
  const byLast = rows.toSorted((a, b) => lastOf(b) - lastOf(a));
  return rows.filter((row) => row === byLast[0] || row === byLast.at(-1));
}

function gapSentence(rows: readonly TimeSeries[], words: Words): string {
  return rows
    .flatMap((row) =>
      gapsIn([row])
        .slice(0, 1)
        .map((gap) => ({ row, gap })),
    )
    .slice(0, GAPS_SAID)
    .map(({ row, gap: [from, to] }) =>
      words.years.gap(when(from, words), when(to, words), rows.length > 1 ? row.label : undefined),
    )
    .join(words.space);
}

/**
 * What is measured, when, how each series changes, where it turns, what was not measured, and how far it can be
 * trusted.
 */
export function describeSeries(rows: readonly TimeSeries[], what: string | undefined, words: Words): string {
  const moments = momentsIn(rows);
  const [from = { year: 0 }] = moments;
  const to = moments.at(-1) ?? from;
  const names = rows.length > MOST_NAMED ? words.years.series(rows.length) : words.list(rows.map((row) => row.label));
  const span = momentOf(from) === momentOf(to) ? when(from, words) : words.span(when(from, words), when(to, words));
  const [only] = rows;
  const data = rows.flatMap((row) =>
    row.points.map((point) => ({ name: `${row.label}${words.space}${when(point, words)}`, datum: point.datum })),
  );
  return paragraph(
    [
      words.years.lead(names, span, what === names ? undefined : what),
      sentence(
        telling(rows).map((row) => changeSentence(row, words)),
        words,
      ),
      only && rows.length === 1 ? extremeSentence(only, words) : '',
      gapSentence(rows, words),
      rows.some(({ points }) => isDense(points)) ? words.years.dense : '',
      describeEvidence(data, words),
    ],
    words,
  );
}

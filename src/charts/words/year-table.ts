/** Table and words for series over years, shared by the kinds that draw them. */
import { inOrder, yearExtent, type YearPoint } from '../evidence/runs.ts';
import type { Table } from '../scene/types.ts';
import type { Words } from './dictionary.ts';
import { cellOf, describeEvidence, paragraph, sentence } from './words.ts';

export interface YearSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly gapAfterYears?: number | undefined;
}

/** One row a year, one column a series; a year that was not measured has a dash. */
export function yearTable(rows: readonly YearSeries[], itemLabel: string | undefined, words: Words): Table {
  const years = [...new Set(rows.flatMap((row) => row.points.map((point) => point.year)))].toSorted((a, b) => a - b);
  return {
    columns: [
      { id: 'year', label: itemLabel ?? words.heads.year, numeric: false },
      ...rows.map((row) => ({ id: row.key, label: row.label, numeric: true })),
    ],
    rows: years.map((year) => [
      { text: String(year) },
      ...rows.map((row) => cellOf(row.points.find((point) => point.year === year)?.datum)),
    ]),
  };
}

function changeSentence(row: YearSeries, { years }: Words): string {
  const points = inOrder(row.points);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  return first === last
    ? years.one(row.label, first.year, first.datum.text)
    : years.change(row.label, [first.year, first.datum.text], [last.year, last.datum.text]);
}

/** The turning points in between: the highest and lowest year of a single series, where they are not its ends. */
function extremeSentence(row: YearSeries, { years }: Words): string {
  const points = inOrder(row.points);
  const byValue = points.toSorted((a, b) => a.datum.value - b.datum.value);
  const inner = (point: YearPoint | undefined): point is YearPoint =>
    point !== undefined && point !== points[0] && point !== points.at(-1);
  const [low] = byValue;
  const high = byValue.at(-1);
  const parts = [
    inner(high) ? years.highest(high.year, high.datum.text) : '',
    inner(low) ? years.lowest(low.year, low.datum.text) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : years.turns(parts);
}

function gapSentence(rows: readonly YearSeries[], { years }: Words): string {
  const gaps = rows.flatMap((row) =>
    inOrder(row.points).flatMap((point, i, points) => {
      const next = points[i + 1];
      return next && next.year - point.year > (row.gapAfterYears ?? 1) ? [[point.year, next.year] as const] : [];
    }),
  );
  const [gap] = gaps;
  return gap ? years.gap(...gap) : '';
}

/**
 * What is measured, when, how each series changes, where it turns, what was not measured, and how far it can be
 * trusted.
 */
export function describeYears(rows: readonly YearSeries[], what: string | undefined, words: Words): string {
  const [from = 0, to = 0] = yearExtent(rows) ?? [];
  const names = words.list(rows.map((row) => row.label));
  const span = from === to ? words.year(from) : words.span(words.year(from), words.year(to));
  const [only] = rows;
  const data = rows.flatMap((row) =>
    row.points.map((point) => ({ name: `${row.label}${words.space}${words.year(point.year)}`, datum: point.datum })),
  );
  return paragraph(
    [
      words.years.lead(names, span, what),
      sentence(
        rows.map((row) => changeSentence(row, words)),
        words,
      ),
      only && rows.length === 1 ? extremeSentence(only, words) : '',
      gapSentence(rows, words),
      describeEvidence(data, words),
    ],
    words,
  );
}

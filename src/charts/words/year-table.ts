/** Table and words for series over years, shared by the kinds that draw them. */
import type { Language } from '../../data/model/schema.ts';
import { inOrder, yearExtent, type YearPoint } from '../evidence/runs.ts';
import type { Table } from '../scene/types.ts';
import { emptyDescription } from '../scene/view.ts';
import { cellOf, describeEvidence, joinNames, paragraph } from './words.ts';

export interface YearSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly gapAfterYears?: number | undefined;
}

/** One row a year, one column a series; a year that was not measured has a dash. */
export function yearTable(rows: readonly YearSeries[], itemLabel: string | undefined, language: Language): Table {
  const years = [...new Set(rows.flatMap((row) => row.points.map((point) => point.year)))].toSorted((a, b) => a - b);
  return {
    columns: [
      { id: 'year', label: itemLabel ?? (language === 'zh' ? '年份' : 'Year'), numeric: false },
      ...rows.map((row) => ({ id: row.key, label: row.label, numeric: true })),
    ],
    rows: years.map((year) => [
      { text: String(year) },
      ...rows.map((row) => cellOf(row.points.find((point) => point.year === year)?.datum)),
    ]),
  };
}

function changeSentence(row: YearSeries, language: Language): string {
  const points = inOrder(row.points);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const zh = language === 'zh';
  if (first === last)
    return zh
      ? `${row.label}${first.year}年为${first.datum.text}`
      : `${row.label} is ${first.datum.text} in ${first.year}`;
  return zh
    ? `${row.label}由${first.year}年的${first.datum.text}变为${last.year}年的${last.datum.text}`
    : `${row.label} goes from ${first.datum.text} in ${first.year} to ${last.datum.text} in ${last.year}`;
}

/** The turning points in between: the highest and lowest year of a single series, where they are not its ends. */
function extremeSentence(row: YearSeries, language: Language): string {
  const points = inOrder(row.points);
  const byValue = points.toSorted((a, b) => a.datum.value - b.datum.value);
  const inner = (point: YearPoint | undefined): point is YearPoint =>
    point !== undefined && point !== points[0] && point !== points.at(-1);
  const [low] = byValue;
  const high = byValue.at(-1);
  const zh = language === 'zh';
  const parts = [
    inner(high)
      ? zh
        ? `最高为${high.year}年的${high.datum.text}`
        : `the highest value is ${high.datum.text} in ${high.year}`
      : '',
    inner(low)
      ? zh
        ? `最低为${low.year}年的${low.datum.text}`
        : `the lowest is ${low.datum.text} in ${low.year}`
      : '',
  ].filter(Boolean);
  if (parts.length === 0) return '';
  const text = parts.join(zh ? '，' : ', ');
  return zh ? `${text}。` : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
}

function gapSentence(rows: readonly YearSeries[], language: Language): string {
  const gaps = rows.flatMap((row) =>
    inOrder(row.points).flatMap((point, i, points) => {
      const next = points[i + 1];
      return next && next.year - point.year > (row.gapAfterYears ?? 1) ? [[point.year, next.year] as const] : [];
    }),
  );
  const [gap] = gaps;
  if (!gap) return '';
  return language === 'zh'
    ? `${gap[0]}年至${gap[1]}年之间没有测量值，未连线。`
    : `Nothing was measured between ${gap[0]} and ${gap[1]}, so no line joins them.`;
}

/** What is measured, when, how each series changes, where it turns, what was not measured, and how far it can be trusted. */
export function describeYears(rows: readonly YearSeries[], what: string | undefined, language: Language): string {
  const years = yearExtent(rows);
  if (!years) return emptyDescription(language);
  const zh = language === 'zh';
  const names = joinNames(
    rows.map((row) => row.label),
    language,
  );
  const span =
    years[0] === years[1]
      ? `${years[0]}${zh ? '年' : ''}`
      : zh
        ? `${years[0]}年至${years[1]}年`
        : `${years[0]} to ${years[1]}`;
  const lead = zh ? `${names}，${span}${what ? `：${what}` : ''}。` : `${what ?? 'Yearly values'}: ${names}, ${span}.`;
  const changes = rows.map((row) => changeSentence(row, language)).join(zh ? '；' : '; ');
  const [only] = rows;
  return paragraph(
    [
      lead,
      `${changes}${zh ? '。' : '.'}`,
      only && rows.length === 1 ? extremeSentence(only, language) : '',
      [
        gapSentence(rows, language),
        describeEvidence(
          rows.flatMap((row) =>
            row.points.map((point) => ({ name: `${row.label}${zh ? '' : ' '}${point.year}`, datum: point.datum })),
          ),
          language,
        ),
      ]
        .filter(Boolean)
        .join(zh ? '' : ' '),
    ],
    language,
  );
}

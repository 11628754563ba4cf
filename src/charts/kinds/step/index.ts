/** The step chart: counts at irregular dates on a true time axis. */
import { kindWords } from '../../words/kind-words.ts';
import { onAxis } from '../../evidence/datum.ts';
import { momentIn } from '../../words/periods.ts';
import { middleOf, spanOf } from '../../evidence/moment.ts';
import type { ChartKind, Table, TableCell } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, paragraph, type NamedDatum } from '../../words/words.ts';
import { countsOf } from './plot.ts';
import { stepScene } from './scene.ts';
import { stepRowSchema, stepViewSchema, type SeriesRow, type StepRow, type StepView } from './schema.ts';
import { STEP_WORDS } from './words.ts';

/** One row for each count, stated value and event, in order of time. */
function table(rows: readonly StepRow[], view: StepView, words: Words): Table {
  const entries = rows.flatMap((row): { date: string; cells: TableCell[] }[] => {
    if (row.type === 'event')
      return [{ date: row.date, cells: [{ text: row.label, figure: row.figure, status: row.status }, { text: '' }] }];
    const points = row.type === 'series' ? row.points : [{ date: row.date, datum: row.datum }];
    return points.map((point) => ({ date: point.date, cells: [{ text: row.label }, cellOf(point.datum)] }));
  });
  return {
    columns: [
      { id: 'date', label: words.heads.date, numeric: false },
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      { id: 'value', label: view.unitLabel ?? words.heads.value, numeric: true },
    ],
    rows: entries
      .toSorted((a, b) => middleOf(spanOf(a.date)).getTime() - middleOf(spanOf(b.date)).getTime())
      .map(({ date, cells }) => [{ text: momentIn(date, words) }, ...cells]),
  };
}

function seriesSentence(row: SeriesRow, words: Words): string {
  const own = kindWords(STEP_WORDS, 'step', words);
  const counts = countsOf(row).map(({ date, datum }) => ({
    date: momentIn(date, words),
    text: datum.text,
  }));
  const [first] = counts;
  const last = counts.at(-1);
  if (!first || !last) return '';
  return first === last ? own.one(row.label, first) : own.series(row.label, first, last, counts.length);
}

function dataOf(row: StepRow, words: Words): NamedDatum[] {
  if (row.type === 'event') return [];
  if (row.type === 'stated') return [{ name: row.label, datum: row.datum }];
  return row.points.map(({ date, datum }) => ({
    name: `${row.label}${words.comma}${momentIn(date, words)}`,
    datum,
  }));
}

function describe(rows: readonly StepRow[], view: StepView, words: Words): string {
  const own = kindWords(STEP_WORDS, 'step', words);
  const at = (date: string): string => momentIn(date, words);
  const shown = rows.filter((row) => isShown(view, row.key));
  const events = shown.flatMap((row) => (row.type === 'event' ? [`${row.label}${words.brackets(at(row.date))}`] : []));
  return paragraph(
    [
      view.unitLabel ? `${view.unitLabel}${words.stop}` : '',
      ...shown.flatMap((row) => (row.type === 'series' ? [seriesSentence(row, words)] : [])),
      ...shown.flatMap((row) =>
        row.type === 'stated' ? [own.stated(row.label, { date: at(row.date), text: row.datum.text })] : [],
      ),
      events.length > 0 ? own.events(words.list(events)) : '',
      describeEvidence(
        shown.flatMap((row) => dataOf(row, words)),
        words,
      ),
    ],
    words,
  );
}

/** Counts at irregular dates as steps, with events as flags and stated values as lone dots. */
export const step = {
  name: 'step',
  about:
    'Cumulative counts at irregular dates on a true time axis: between two counts the last one stands. Events stand as flags; a value that somebody stated, and that belongs to no series, as a lone dot. For yearly measurements use line; for events alone timeline.',
  example:
    '{"type":"series","key":"oak","label":"Oak","points":[{"date":"2020-09","datum":{"value":40,"text":"40 trees","status":"reported"}}]}',
  onAxis: (rows) =>
    rows.flatMap((row, i) =>
      row.type === 'series'
        ? row.points.flatMap(({ datum }, j) => onAxis(i, `points.${j}.datum`, datum))
        : row.type === 'stated'
          ? onAxis(i, 'datum', row.datum)
          : [],
    ),
  rowSchema: stepRowSchema,
  viewSchema: stepViewSchema,
  scene: stepScene,
  table,
  describe,
} as const satisfies ChartKind<StepRow, StepView>;

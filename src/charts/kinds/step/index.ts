/** The step chart: counts at irregular dates on a true time axis. */
import type { Language } from '../../../data/model/schema.ts';
import { formatPeriod } from '../../../data/words/format.ts';
import { middleOf, spanOf } from '../../layout/time.ts';
import type { ChartKind, Table, TableCell } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { cellOf, describeEvidence, joinNames, paragraph } from '../../words/words.ts';
import { countsOf, stepScene } from './scene.ts';
import { stepRowSchema, stepViewSchema, type StepRow, type StepView } from './schema.ts';

export type { StepRow, StepView } from './schema.ts';

/** One row for each count, stated value and event, in order of time. */
function table(rows: readonly StepRow[], view: StepView, language: Language): Table {
  const zh = language === 'zh';
  const entries = rows.flatMap((row): { date: string; cells: TableCell[] }[] => {
    if (row.is === 'event')
      return [{ date: row.date, cells: [{ text: row.label, figure: row.figure, status: row.status }, { text: '' }] }];
    const points = row.is === 'series' ? row.points : [{ date: row.date, datum: row.datum }];
    return points.map((point) => ({ date: point.date, cells: [{ text: row.label }, cellOf(point.datum)] }));
  });
  return {
    columns: [
      { id: 'date', label: zh ? '日期' : 'Date', numeric: false },
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      { id: 'value', label: view.unitLabel ?? (zh ? '数值' : 'Value'), numeric: true },
    ],
    rows: entries
      .toSorted((a, b) => middleOf(spanOf(a.date)).getTime() - middleOf(spanOf(b.date)).getTime())
      .map(({ date, cells }) => [{ text: formatPeriod(date, language) }, ...cells]),
  };
}

function seriesSentence(row: Extract<StepRow, { is: 'series' }>, language: Language): string {
  const points = countsOf(row);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const zh = language === 'zh';
  const at = (date: string): string => formatPeriod(date, language);
  if (first === last)
    return zh
      ? `${row.label}：${at(first.date)}为${first.datum.text}。`
      : `${row.label}: ${first.datum.text}, ${at(first.date)}.`;
  return zh
    ? `${row.label}：${at(first.date)}为${first.datum.text}，${at(last.date)}为${last.datum.text}，其间计数${points.length}次。`
    : `${row.label}: ${first.datum.text} (${at(first.date)}) to ${last.datum.text} (${at(last.date)}), counted ${points.length} times.`;
}

function describe(rows: readonly StepRow[], view: StepView, language: Language): string {
  const shown = rows.filter((row) => isShown(view, row.key));
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const stated = shown.flatMap((row) =>
    row.is === 'stated'
      ? [
          zh
            ? `另有一个说法：${row.label}，${row.datum.text}（${formatPeriod(row.date, 'zh')}）。`
            : `Stated apart from them: ${row.label}, ${row.datum.text} (${formatPeriod(row.date, 'en')}).`,
        ]
      : [],
  );
  const events = shown.flatMap((row) =>
    row.is === 'event'
      ? [zh ? `${row.label}（${formatPeriod(row.date, 'zh')}）` : `${row.label} (${formatPeriod(row.date, 'en')})`]
      : [],
  );
  const data = shown.flatMap((row) =>
    row.is === 'series'
      ? row.points.map((point) => ({
          name: `${row.label}${zh ? '，' : ', '}${formatPeriod(point.date, language)}`,
          datum: point.datum,
        }))
      : row.is === 'stated'
        ? [{ name: row.label, datum: row.datum }]
        : [],
  );
  return paragraph(
    [
      view.unitLabel ? `${view.unitLabel}${zh ? '。' : '.'}` : '',
      shown.flatMap((row) => (row.is === 'series' ? [seriesSentence(row, language)] : [])).join(zh ? '' : ' '),
      stated.join(zh ? '' : ' '),
      events.length > 0
        ? zh
          ? `标出的事件：${joinNames(events, language)}。`
          : `Marked on the way: ${joinNames(events, language)}.`
        : '',
      describeEvidence(data, language),
    ],
    language,
  );
}

export const step = {
  name: 'step',
  about:
    'Cumulative counts at irregular dates on a true time axis: between two counts the last one stands. Events stand as flags; a value that somebody stated, and that belongs to no series, as a lone dot. For yearly measurements use line; for events alone timeline.',
  rowSchema: stepRowSchema,
  viewSchema: stepViewSchema,
  scene: stepScene,
  table,
  describe,
} as const satisfies ChartKind<StepRow, StepView>;

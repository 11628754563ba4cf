/** The timeline: events on a true time axis. */
import type { Language } from '../../../data/model/schema.ts';
import { formatPeriod } from '../../../data/words/format.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { paragraph, statusWords } from '../../words/words.ts';
import { inTime, timelineScene } from './scene.ts';
import { timelineRowSchema, timelineViewSchema, type TimelineRow, type TimelineView } from './schema.ts';

export type { TimelineRow, TimelineView } from './schema.ts';

function table(rows: readonly TimelineRow[], view: TimelineView, language: Language): Table {
  const zh = language === 'zh';
  return {
    columns: [
      { id: 'date', label: zh ? '日期' : 'Date', numeric: false },
      { id: 'event', label: view.itemLabel ?? (zh ? '事件' : 'Event'), numeric: false },
      { id: 'detail', label: zh ? '说明' : 'Detail', numeric: false },
      { id: 'status', label: zh ? '依据' : 'Evidence', numeric: false },
    ],
    rows: inTime(rows).map((row) => [
      { text: formatPeriod(row.date, language) },
      { text: row.label, figure: row.figure, status: row.status },
      { text: row.detail ?? '' },
      { text: statusWords(row.status, language) },
    ]),
  };
}

function describe(rows: readonly TimelineRow[], view: TimelineView, language: Language): string {
  const shown = inTime(rows).filter((row) => isShown(view, row.key));
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return emptyDescription(language);
  const zh = language === 'zh';
  const at = (row: TimelineRow): string =>
    zh ? `${row.label}（${formatPeriod(row.date, 'zh')}）` : `${row.label} (${formatPeriod(row.date, 'en')})`;
  if (first === last) return zh ? `一个事件：${at(first)}。` : `One event: ${at(first)}.`;
  const planned = shown.filter((row) => row.status === 'planned' || row.status === 'target').map(at);
  return paragraph(
    [
      zh
        ? `时间轴上有${shown.length}个事件，从${at(first)}到${at(last)}。`
        : `${shown.length} events on a time axis. The first: ${at(first)}. The last: ${at(last)}.`,
      planned.length > 0
        ? zh
          ? `属于计划的：${planned.join('、')}。`
          : `Planned, not done: ${planned.join('; ')}.`
        : '',
    ],
    language,
  );
}

export const timeline = {
  name: 'timeline',
  about:
    'Events down a true time axis, so that long waits look long and busy months crowded; the words are led to their dates. Up to about fifteen events. With a count that grows meanwhile, use step and its flags.',
  rowSchema: timelineRowSchema,
  viewSchema: timelineViewSchema,
  scene: timelineScene,
  table,
  describe,
} as const satisfies ChartKind<TimelineRow, TimelineView>;

/** The timeline: events on a true time axis. */
import { kindWords } from '../../words/kind-words.ts';
import { momentIn } from '../../words/periods.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { paragraph } from '../../words/words.ts';
import { inTime, timelineScene } from './scene.ts';
import { timelineRowSchema, timelineViewSchema, type TimelineRow, type TimelineView } from './schema.ts';
import { TIMELINE_WORDS } from './words.ts';

function table(rows: readonly TimelineRow[], view: TimelineView, words: Words): Table {
  const own = kindWords(TIMELINE_WORDS, 'timeline', words);
  return {
    columns: [
      { id: 'date', label: words.heads.date, numeric: false },
      { id: 'event', label: view.itemLabel ?? own.event, numeric: false },
      { id: 'detail', label: own.detail, numeric: false },
      { id: 'status', label: words.heads.evidence, numeric: false },
    ],
    rows: inTime(rows).map((row) => [
      { text: momentIn(row.date, words) },
      { text: row.label, figure: row.figure, status: row.status },
      { text: row.detail ?? '' },
      { text: words.statuses[row.status] },
    ]),
  };
}

function describe(rows: readonly TimelineRow[], view: TimelineView, words: Words): string {
  const own = kindWords(TIMELINE_WORDS, 'timeline', words);
  const at = (row: TimelineRow): string => `${row.label}${words.brackets(momentIn(row.date, words))}`;
  const shown = inTime(rows).filter((row) => isShown(view, row.key));
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return '';
  if (first === last) return own.one(at(first));
  const planned = shown.filter((row) => row.status === 'planned' || row.status === 'target').map(at);
  return paragraph(
    [own.lead(shown.length, at(first), at(last)), planned.length > 0 ? own.planned(planned) : ''],
    words,
  );
}

/** Events down a true time axis, their words led to their dates. */
export const timeline = {
  name: 'timeline',
  about:
    'Events down a true time axis, so that long waits look long and busy months crowded; the words are led to their dates. Up to about fifteen events. With a count that grows meanwhile, use step and its flags.',
  example: '{"key":"planted","label":"Planted","date":"2020-09"}',
  rowSchema: timelineRowSchema,
  viewSchema: timelineViewSchema,
  scene: timelineScene,
  table,
  describe,
} as const satisfies ChartKind<TimelineRow, TimelineView>;

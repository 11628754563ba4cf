import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, describeEvidence, joinNames, nameWith, paragraph } from '../../words/words.ts';
import { measuresOf, targetScene } from './scene.ts';
import { TARGET_PARTS, targetRowSchema, targetViewSchema, type TargetRow, type TargetView } from './schema.ts';

const HEADINGS = {
  en: { result: 'Result', target: 'Target', plan: 'Plan' },
  zh: { result: '结果', target: '目标', plan: '计划' },
} as const;

function table(rows: readonly TargetRow[], view: TargetView, language: Language): Table {
  const parts = TARGET_PARTS.filter((part) => rows.some((row) => row[part]));
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (language === 'zh' ? '项目' : 'Item'), numeric: false },
      ...parts.map((part) => ({ id: part, label: HEADINGS[language][part], numeric: true })),
    ],
    rows: rows.map((row) => [{ text: row.label }, ...parts.map((part) => cellOf(row[part]?.datum))]),
  };
}

/** How a row's result stands to its target (or plan): only where both are plain values can it be said. */
function describeRow(row: TargetRow, language: Language): string {
  const zh = language === 'zh';
  const said = measuresOf(row, language)
    .toReversed()
    .map(({ label, datum }) => (zh ? `${label}${datum.text}` : `${label} ${datum.text}`));
  return zh ? `${row.label}：${said.join('，')}` : `${row.label}: ${said.join(', ')}`;
}

function describe(rows: readonly TargetRow[], view: TargetView, language: Language): string {
  if (rows.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const parts = TARGET_PARTS.filter((part) => rows.some((row) => row[part])).map((part) => HEADINGS[language][part]);
  const names = joinNames(zh ? parts : parts.map((part) => part.toLowerCase()), language);
  const what = zh
    ? `${view.unitLabel ?? ''}${view.unitLabel ? '：' : ''}${names}对照，共${rows.length}项。`
    : `Chart of ${names}${view.unitLabel ? `, ${view.unitLabel}` : ''}, for ${rows.length} ${rows.length === 1 ? 'measure' : 'measures'}.`;
  const each = rows
    .slice(0, 3)
    .map((row) => describeRow(row, language))
    .join(zh ? '；' : '; ');
  const values = rows.flatMap((row) =>
    measuresOf(row, language).map(({ label, datum }) => ({ name: nameWith(row.label, label), datum })),
  );
  return paragraph([what, `${each}${zh ? '。' : '.'}`, describeEvidence(values, language)], language);
}

/** Result, target and plan of the same thing on one line. */
export const target = {
  name: 'target',
  about:
    'Shows for each row what was reached, what was set and what is planned, on one line from zero: the solid bar is the result, the hatched bar with a flag the target, the hatched bar the plan. Rows in different units take `scale: own`. For results alone use bar; for two figures of equal standing use dot.',
  rowSchema: targetRowSchema,
  viewSchema: targetViewSchema,
  scene: (rows, view, board) => (rows.length === 0 ? emptyScene(board) : targetScene(rows, view, board)),
  table,
  describe,
} satisfies ChartKind<TargetRow, TargetView>;

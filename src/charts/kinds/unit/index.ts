import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, describeEvidence, paragraph } from '../../words/words.ts';
import { unitScene } from './scene.ts';
import { unitRowSchema, unitViewSchema, type UnitRow, type UnitView } from './schema.ts';

const table = (rows: readonly UnitRow[], view: UnitView, language: Language): Table => ({
  columns: [
    { id: 'item', label: view.itemLabel ?? (language === 'zh' ? '项目' : 'Item'), numeric: false },
    { id: 'value', label: view.unitLabel ?? (language === 'zh' ? '数量' : 'Number'), numeric: true },
  ],
  rows: rows.map((row) => [{ text: row.label }, cellOf(row.datum)]),
});

function describe(rows: readonly UnitRow[], view: UnitView, language: Language): string {
  if (rows.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const each = rows
    .map((row) => (zh ? `${row.label}：${row.datum.text}` : `${row.label}: ${row.datum.text}`))
    .join(zh ? '；' : '; ');
  const where =
    view.from && view.to
      ? zh
        ? `从${view.from.label}到${view.to.label}。`
        : `From ${view.from.label} to ${view.to.label}.`
      : '';
  const what = zh
    ? `计数图${view.unitLabel ? `，${view.unitLabel}` : ''}。`
    : `Count in dots${view.unitLabel ? `: ${view.unitLabel}` : ''}.`;
  return paragraph(
    [
      what,
      where,
      `${each}${zh ? '。' : '.'}`,
      describeEvidence(
        rows.map((row) => ({ name: row.label, datum: row.datum })),
        language,
      ),
    ],
    language,
  );
}

/** Counts as dots that can move from place to place. */
export const unit = {
  name: 'unit',
  about:
    'Shows a count as so many dots, each for a stated number, so that a large number is seen as many single things, and lets them cross from one place to another between two views. The dots of different rows may stand for different things, so blocks of different rows are not compared by size: for that use bar.',
  rowSchema: unitRowSchema,
  viewSchema: unitViewSchema,
  scene: (rows, view, board) => (rows.length === 0 ? emptyScene(board) : unitScene(rows, view, board)),
  table,
  describe,
} satisfies ChartKind<UnitRow, UnitView>;

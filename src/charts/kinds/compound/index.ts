import type { Language } from '../../../data/model/schema.ts';
import { referenceWords } from '../../layout/reference.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, paragraph } from '../../words/words.ts';
import { endOf } from './growth.ts';
import { compoundScene } from './scene.ts';
import { compoundRowSchema, compoundViewSchema, type CompoundRow, type CompoundView } from './schema.ts';

function table(rows: readonly CompoundRow[], view: CompoundView, language: Language): Table {
  const zh = language === 'zh';
  const whole = { ...view, upTo: undefined };
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      { id: 'rate', label: zh ? '年增速' : 'Rate a year', numeric: true },
      { id: 'end', label: zh ? `${view.years}年后，推算` : `After ${view.years} years, computed`, numeric: true },
      { id: 'stated', label: zh ? '公布值' : 'Stated', numeric: true },
    ],
    rows: rows.map((row) => [
      { text: row.label },
      cellOf(row.rate),
      cellOf(row.rate && endOf(row, row.rate, whole, language)),
      cellOf(row.stated?.datum),
    ]),
  };
}

function describe(rows: readonly CompoundRow[], view: CompoundView, language: Language): string {
  if (rows.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const whole = { ...view, upTo: undefined };
  const curves = rows.flatMap((row) =>
    row.rate ? [{ row, rate: row.rate, end: endOf(row, row.rate, whole, language) }] : [],
  );
  const stated = rows.flatMap((row) => (row.stated ? [{ row, stated: row.stated }] : []));
  const what = zh
    ? `复利推算图，共${view.years}年，每年按同一速度增长。`
    : `What steady growth comes to in ${view.years} years, computed from ${curves.length} ${curves.length === 1 ? 'rate' : 'rates'}.`;
  const each = curves
    .map(({ row, rate, end }) =>
      zh ? `${row.label}：${rate.text}，结果为${end.text}` : `${row.label}, ${rate.text}, gives ${end.text}`,
    )
    .join(zh ? '；' : '; ');
  const dots = stated
    .map(({ row, stated: { datum } }) => (zh ? `${row.label}：${datum.text}` : `${row.label}: ${datum.text}`))
    .join(zh ? '；' : '; ');
  const level = view.reference
    ? zh
      ? `参照线：${referenceWords(view.reference)}。`
      : `The level to reach: ${referenceWords(view.reference)}.`
    : '';
  return paragraph(
    [what, each && `${each}${zh ? '。' : '.'}`, dots && (zh ? `公布值，${dots}。` : `Stated, ${dots}.`), level],
    language,
  );
}

/** What a steady rate comes to over the years, beside what was stated. */
export const compound = {
  name: 'compound',
  about:
    'Shows what annual rates come to when they are compounded from one start, a level to reach, and end points that somebody stated. The curves are arithmetic, drawn as such; they are not measurements. For measured years use line.',
  rowSchema: compoundRowSchema,
  viewSchema: compoundViewSchema,
  scene: (rows, view, board) => (rows.length === 0 ? emptyScene(board) : compoundScene(rows, view, board)),
  table,
  describe,
} satisfies ChartKind<CompoundRow, CompoundView>;

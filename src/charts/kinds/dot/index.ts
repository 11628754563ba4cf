import type { Language } from '../../../data/model/schema.ts';
import { referenceWords } from '../../layout/reference.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { dotsOf } from './layout.ts';
import { dotScene } from './scene.ts';
import { dotRowSchema, dotViewSchema, type DotRow, type DotView } from './schema.ts';

function table(rows: readonly DotRow[], view: DotView, language: Language): Table {
  const zh = language === 'zh';
  const series = rows.some((row) => row.dots);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      ...(series ? [{ id: 'series', label: zh ? '分项' : 'Of which', numeric: false }] : []),
      { id: 'value', label: view.unitLabel ?? (zh ? '数值' : 'Value'), numeric: true },
    ],
    rows: rows.flatMap((row) =>
      dotsOf(row).map((dot) => [
        { text: row.label },
        ...(series ? [{ text: dot.series ?? '' }] : []),
        cellOf(dot.datum),
      ]),
    ),
  };
}

function describe(rows: readonly DotRow[], view: DotView, language: Language): string {
  const values = rows.flatMap(dotsOf).map(({ name, datum }) => ({ name, datum }));
  if (values.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const what = zh
    ? `点图，${view.unitLabel ? `${view.unitLabel}，` : ''}共${values.length}个数值。`
    : `Dot chart${view.unitLabel ? ` of ${view.unitLabel}` : ''}: ${values.length} ${values.length === 1 ? 'value' : 'values'} on one scale.`;
  const reference = view.reference
    ? zh
      ? `参照值：${referenceWords(view.reference)}。`
      : `Compared with: ${referenceWords(view.reference)}.`
    : '';
  return paragraph([what, describeExtremes(values, language), reference, describeEvidence(values, language)], language);
}

/** Dots and ranges on one scale: stated against computed, figures with their rounding, bounds with an open side. */
export const dot = {
  name: 'dot',
  about:
    'Compares values by position on one scale, which need not start at zero: what was stated against what the arithmetic gives, two published figures for one thing, a figure with the range that its rounding allows. For amounts whose size matters use bar; for two moments of many rows use slope.',
  rowSchema: dotRowSchema,
  viewSchema: dotViewSchema,
  keysOf: (row: DotRow) => [row.key, ...dotsOf(row).map((d) => d.key)],
  scene: (rows, view, board) => (rows.length === 0 ? emptyScene(board) : dotScene(rows, view, board)),
  table,
  describe,
} satisfies ChartKind<DotRow, DotView>;

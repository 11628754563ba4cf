import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { cellOf, describeEvidence, describeExtremes, paragraph } from '../../words/words.ts';
import { waffleScene } from './scene.ts';
import { waffleRowSchema, waffleViewSchema, type WaffleRow, type WaffleView } from './schema.ts';

const table = (rows: readonly WaffleRow[], view: WaffleView, language: Language): Table => ({
  columns: [
    { id: 'item', label: view.itemLabel ?? (language === 'zh' ? '项目' : 'Item'), numeric: false },
    { id: 'share', label: view.unitLabel ?? (language === 'zh' ? '占比' : 'Share'), numeric: true },
  ],
  rows: rows.map((row) => [{ text: row.label }, cellOf(row.datum)]),
});

function describe(rows: readonly WaffleRow[], view: WaffleView, language: Language): string {
  const values = rows.map((row) => ({ name: row.label, datum: row.datum }));
  if (values.length === 0) return emptyDescription(language);
  const what =
    language === 'zh'
      ? `占比图${view.unitLabel ? `，${view.unitLabel}` : ''}，共${rows.length}项，每项都是各自整体的一部分。`
      : `${rows.length} ${rows.length === 1 ? 'share of a whole' : 'shares, each of its own whole'}${view.unitLabel ? `: ${view.unitLabel}` : ''}.`;
  return paragraph([what, describeExtremes(values, language), describeEvidence(values, language)], language);
}

/** Shares as grids of a hundred squares, open where only a bound is known. */
export const waffle = {
  name: 'waffle',
  about:
    'Shows a share of one whole, or a few shares of different wholes side by side, where the point is how much of the whole it is. "More than" fills up to the bound and leaves the next squares open. For shares of one whole that add up, or for more than about six, use bar.',
  rowSchema: waffleRowSchema,
  viewSchema: waffleViewSchema,
  scene: (rows, view, board) => (rows.length === 0 ? emptyScene(board) : waffleScene(rows, view, board)),
  table,
  describe,
} satisfies ChartKind<WaffleRow, WaffleView>;

import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription } from '../../scene/view.ts';
import { cellOf, describeEvidence, paragraph } from '../../words/words.ts';
import { partOfWholeScene } from './scene.ts';
import { partOfWholeRowSchema, partOfWholeViewSchema, type PartOfWholeRow, type PartOfWholeView } from './schema.ts';

function table(rows: readonly PartOfWholeRow[], view: PartOfWholeView, language: Language): Table {
  const zh = language === 'zh';
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      { id: 'part', label: view.partLabel, numeric: true },
      { id: 'whole', label: view.wholeLabel, numeric: true },
      { id: 'share', label: view.shareLabel ?? (zh ? '比重' : 'Share'), numeric: true },
    ],
    rows: rows.map((row) => [{ text: row.label }, cellOf(row.part), cellOf(row.whole), cellOf(row.share)]),
  };
}

function describe(rows: readonly PartOfWholeRow[], view: PartOfWholeView, language: Language): string {
  if (rows.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const what = zh
    ? `柱形图：${view.partLabel}及其所在的${view.wholeLabel}。`
    : `Columns: ${view.partLabel}, as a part of ${view.wholeLabel}.`;
  const each = rows.map((row) =>
    zh
      ? `${row.label}：${row.part.text}，占${row.whole.text}的${row.share.text}。`
      : `${row.label}: ${row.part.text} of ${row.whole.text}, which is ${row.share.text}.`,
  );
  const named = rows.flatMap((row) => [
    { name: `${view.partLabel} ${row.label}`, datum: row.part },
    { name: `${view.wholeLabel} ${row.label}`, datum: row.whole },
    { name: `${view.shareLabel ?? (zh ? '比重' : 'share')} ${row.label}`, datum: row.share },
  ]);
  return paragraph([what, ...each, describeEvidence(named, language)], language);
}

/** A part inside its whole at a few moments, in amounts or with every whole stretched to one height. */
export const partOfWhole = {
  name: 'part-of-whole',
  about:
    'Shows that a part can grow and still become a smaller share: the parts alone, the wholes around them, then every whole at the same height. For two to four moments; for many years use area, for shares of separate wholes waffle.',
  rowSchema: partOfWholeRowSchema,
  viewSchema: partOfWholeViewSchema,
  scene: partOfWholeScene,
  table,
  describe,
} satisfies ChartKind<PartOfWholeRow, PartOfWholeView>;

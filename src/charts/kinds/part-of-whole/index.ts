import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, describeEvidence, paragraph } from '../../words/words.ts';
import { partOfWholeScene } from './scene.ts';
import { partOfWholeRowSchema, partOfWholeViewSchema, type PartOfWholeRow, type PartOfWholeView } from './schema.ts';
import { PART_OF_WHOLE_WORDS } from './words.ts';

function table(rows: readonly PartOfWholeRow[], view: PartOfWholeView, words: Words): Table {
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      { id: 'part', label: view.partLabel, numeric: true },
      { id: 'whole', label: view.wholeLabel, numeric: true },
      {
        id: 'share',
        label: view.shareLabel ?? kindWords(PART_OF_WHOLE_WORDS, 'part-of-whole', words).share,
        numeric: true,
      },
    ],
    rows: rows.map((row) => [{ text: row.label }, cellOf(row.part), cellOf(row.whole), cellOf(row.share)]),
  };
}

function describe(rows: readonly PartOfWholeRow[], view: PartOfWholeView, words: Words): string {
  const own = kindWords(PART_OF_WHOLE_WORDS, 'part-of-whole', words);
  const named = rows.flatMap((row) => [
    { name: view.partLabel + words.space + row.label, datum: row.part },
    { name: view.wholeLabel + words.space + row.label, datum: row.whole },
    { name: (view.shareLabel ?? own.shareOf) + words.space + row.label, datum: row.share },
  ]);
  return paragraph(
    [
      own.lead(view.partLabel, view.wholeLabel),
      ...rows.map((row) => own.row(row.label, row.part.text, row.whole.text, row.share.text)),
      describeEvidence(named, words),
    ],
    words,
  );
}

/** A part inside its whole at a few moments, in amounts or with every whole stretched to one height. */
export const partOfWhole = {
  name: 'part-of-whole',
  about:
    'Shows that a part can grow and still become a smaller share: the parts alone, the wholes around them, then every whole at the same height. For two to four moments; for many years use area, for shares of separate wholes waffle.',
  example:
    '{"key":"2020","label":"2020","part":{"value":40,"text":"40","status":"reported"},"whole":{"value":160,"text":"160","status":"reported"},"share":{"value":25,"text":"25%","status":"derived"}}',
  rowSchema: partOfWholeRowSchema,
  viewSchema: partOfWholeViewSchema,
  scene: partOfWholeScene,
  table,
  describe,
} as const satisfies ChartKind<PartOfWholeRow, PartOfWholeView>;

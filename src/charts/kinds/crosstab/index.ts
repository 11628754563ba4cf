import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { paragraph } from '../../words/words.ts';
import { crosstabScene } from './scene.ts';
import { crosstabRowSchema, crosstabViewSchema, type CrosstabRow, type CrosstabView } from './schema.ts';
import { CROSSTAB_WORDS } from './words.ts';

const labelIn = (heads: readonly { readonly key: string; readonly label: string }[], key: string): string =>
  heads.find((head) => head.key === key)?.label ?? key;

function table(items: readonly CrosstabRow[], view: CrosstabView, words: Words): Table {
  const own = kindWords(CROSSTAB_WORDS, 'crosstab', words);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? words.heads.item, numeric: false },
      { id: 'row', label: view.rowLabel ?? own.row, numeric: false },
      { id: 'column', label: view.columnLabel ?? own.column, numeric: false },
    ],
    rows: items.map((item) => [
      { text: item.label },
      { text: labelIn(view.rowHeads, item.row) },
      { text: labelIn(view.columnHeads, item.column) },
    ]),
  };
}

function describe(items: readonly CrosstabRow[], view: CrosstabView, words: Words): string {
  const own = kindWords(CROSSTAB_WORDS, 'crosstab', words);
  const counts = view.columnHeads.map(({ key, label }) =>
    own.under(items.filter((item) => item.column === key).length, label),
  );
  const [largest] = view.rowHeads
    .map(({ key, label }) => ({ label, size: items.filter((item) => item.row === key).length }))
    .toSorted((a, b) => b.size - a.size);
  return paragraph(
    [own.lead(items.length, words.list(counts)), largest ? own.fullest(largest.label, largest.size) : ''],
    words,
  );
}

/** Things sorted two ways, one mark each. */
export const crosstab = {
  name: 'crosstab',
  about:
    'Sorts single things by two properties, one square each, so that a reader sees how many there are of every sort and can go to each. For named things in one list use taxonomy; for amounts use bar.',
  example: '{"key":"oak","label":"Oak","row":"tall","column":"old"}',
  rowSchema: crosstabRowSchema,
  viewSchema: crosstabViewSchema,
  keysOf: (item: CrosstabRow) => [item.key, item.row, item.column],
  scene: crosstabScene,
  table,
  describe,
} as const satisfies ChartKind<CrosstabRow, CrosstabView>;

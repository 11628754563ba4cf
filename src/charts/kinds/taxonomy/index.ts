/** The taxonomy: what a policy text lists, as a picture. */
import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { paragraph } from '../../words/words.ts';
import { otherGroups } from './layout.ts';
import { taxonomyScene } from './scene.ts';
import { taxonomyRowSchema, taxonomyViewSchema, type TaxonomyRow, type TaxonomyView } from './schema.ts';
import { TAXONOMY_WORDS } from './words.ts';

function table(rows: readonly TaxonomyRow[], view: TaxonomyView, words: Words): Table {
  const own = kindWords(TAXONOMY_WORDS, 'taxonomy', words);
  // A column of names that nobody gave would stand empty.
  const hasOthers = rows.some(({ items }) => items.some(({ otherName }) => otherName !== undefined));
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? own.name, numeric: false },
      ...(hasOthers ? [{ id: 'other-name', label: own.otherName, numeric: false }] : []),
      { id: 'group', label: words.heads.group, numeric: false },
      { id: 'also', label: own.also, numeric: false },
      { id: 'status', label: words.heads.evidence, numeric: false },
    ],
    rows: rows.flatMap((row) =>
      row.items.map((item) => [
        { text: item.label },
        ...(hasOthers ? [{ text: item.otherName ?? '' }] : []),
        { text: row.label, figure: row.figure, status: row.status },
        {
          text: otherGroups(rows, row, item)
            .map((group) => group.label)
            .join(own.groupsJoin),
        },
        { text: words.statuses[row.status] },
      ]),
    ),
  };
}

function describe(rows: readonly TaxonomyRow[], view: TaxonomyView, words: Words): string {
  const own = kindWords(TAXONOMY_WORDS, 'taxonomy', words);
  const shown = rows.filter((row) => isShown(view, row.key));
  const shared = new Set(
    shown.flatMap((row) =>
      row.items.filter((item) => otherGroups(shown, row, item).length > 0).map((item) => item.label),
    ),
  );
  return paragraph(
    [
      own.lead(shown.length),
      ...shown.map((row) =>
        own.group(
          row.label,
          row.items.length,
          words.statuses[row.status],
          words.list(row.items.map((item) => item.label)),
        ),
      ),
      shared.size > 0 ? own.shared(words.list([...shared])) : '',
    ],
    words,
  );
}

/** Sets of named things, and the things that are in several of them. */
export const taxonomy = {
  name: 'taxonomy',
  about:
    'Sets of named things as a policy text lists them: a column of cells for each set, the things that stand in several sets marked and joined. No quantities; with amounts use bar, with shares of one whole waffle.',
  example: '{"key":"trees","label":"Trees","items":[{"key":"oak","label":"Oak"}]}',
  rowSchema: taxonomyRowSchema,
  viewSchema: taxonomyViewSchema,
  keysOf: (row: TaxonomyRow) => [row.key, ...row.items.map((item) => `${row.key}/${item.key}`)],
  scene: taxonomyScene,
  table,
  describe,
} as const satisfies ChartKind<TaxonomyRow, TaxonomyView>;

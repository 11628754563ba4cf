/** The taxonomy: what a policy text lists, as a picture. */
import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { joinNames, paragraph, statusWords } from '../../words/words.ts';
import { otherGroups } from './layout.ts';
import { taxonomyScene } from './scene.ts';
import { taxonomyRowSchema, taxonomyViewSchema, type TaxonomyRow, type TaxonomyView } from './schema.ts';

export type { TaxonomyItem, TaxonomyRow, TaxonomyView } from './schema.ts';

function table(rows: readonly TaxonomyRow[], view: TaxonomyView, language: Language): Table {
  const zh = language === 'zh';
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '名称' : 'Name'), numeric: false },
      { id: 'other-name', label: zh ? '另一语言名称' : 'Name in the other language', numeric: false },
      { id: 'group', label: zh ? '组别' : 'Group', numeric: false },
      { id: 'also', label: zh ? '另见' : 'Also in', numeric: false },
      { id: 'status', label: zh ? '依据' : 'Evidence', numeric: false },
    ],
    rows: rows.flatMap((row) =>
      row.items.map((item) => [
        { text: item.label },
        { text: item.otherName ?? '' },
        { text: row.label, figure: row.figure, status: row.status },
        {
          text: otherGroups(rows, row, item)
            .map((group) => group.label)
            .join(zh ? '、' : '; '),
        },
        { text: statusWords(row.status, language) },
      ]),
    ),
  };
}

function describe(rows: readonly TaxonomyRow[], view: TaxonomyView, language: Language): string {
  const shown = rows.filter((row) => isShown(view, row.key));
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const shared = new Set(
    shown.flatMap((row) =>
      row.items.filter((item) => otherGroups(shown, row, item).length > 0).map((item) => item.label),
    ),
  );
  return paragraph(
    [
      zh
        ? `名录，共${shown.length}组。`
        : `Named things in ${shown.length} ${shown.length === 1 ? 'group' : 'groups'}.`,
      shown
        .map((row) =>
          zh
            ? `${row.label}（${row.items.length}项，${statusWords(row.status, 'zh')}）：${joinNames(
                row.items.map((item) => item.label),
                'zh',
              )}。`
            : `${row.label} (${row.items.length}, ${statusWords(row.status, 'en')}): ${joinNames(
                row.items.map((item) => item.label),
                'en',
              )}.`,
        )
        .join(zh ? '' : ' '),
      shared.size > 0
        ? zh
          ? `出现在多组中的：${joinNames([...shared], 'zh')}。`
          : `In more than one group: ${joinNames([...shared], 'en')}.`
        : '',
    ],
    language,
  );
}

export const taxonomy = {
  name: 'taxonomy',
  about:
    'Sets of named things as a policy text lists them: a column of cells for each set, the things that stand in several sets marked and joined. No quantities; with amounts use bar, with shares of one whole waffle.',
  rowSchema: taxonomyRowSchema,
  viewSchema: taxonomyViewSchema,
  keysOf: (row: TaxonomyRow) => [row.key, ...row.items.map((item) => `${row.key}/${item.key}`)],
  scene: taxonomyScene,
  table,
  describe,
} as const satisfies ChartKind<TaxonomyRow, TaxonomyView>;

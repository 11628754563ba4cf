import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, emptyScene } from '../../scene/view.ts';
import { joinNames, paragraph } from '../../words/words.ts';
import { crosstabScene } from './scene.ts';
import { crosstabRowSchema, crosstabViewSchema, type CrosstabRow, type CrosstabView } from './schema.ts';

const labelIn = (heads: readonly { readonly key: string; readonly label: string }[], key: string): string =>
  heads.find((head) => head.key === key)?.label ?? key;

function table(items: readonly CrosstabRow[], view: CrosstabView, language: Language): Table {
  const zh = language === 'zh';
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      { id: 'row', label: view.rowLabel ?? (zh ? '行' : 'Row'), numeric: false },
      { id: 'column', label: view.columnLabel ?? (zh ? '列' : 'Column'), numeric: false },
    ],
    rows: items.map((item) => [
      { text: item.label },
      { text: labelIn(view.rowHeads, item.row) },
      { text: labelIn(view.columnHeads, item.column) },
    ]),
  };
}

function describe(items: readonly CrosstabRow[], view: CrosstabView, language: Language): string {
  if (items.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const counts = joinNames(
    view.columnHeads.map(({ key, label }) =>
      zh
        ? `${label}${items.filter((item) => item.column === key).length}项`
        : `${items.filter((item) => item.column === key).length} under “${label}”`,
    ),
    language,
  );
  const sizes = view.rowHeads
    .map(({ key, label }) => ({ label, size: items.filter((item) => item.row === key).length }))
    .toSorted((a, b) => b.size - a.size);
  const [largest] = sizes;
  return paragraph(
    [
      zh ? `分类图，共${items.length}项：${counts}。` : `${items.length} things sorted two ways: ${counts}.`,
      largest
        ? zh
          ? `最多的一行是“${largest.label}”，${largest.size}项。`
          : `The fullest row is “${largest.label}”, with ${largest.size}.`
        : '',
    ],
    language,
  );
}

/** Things sorted two ways, one mark each. */
export const crosstab = {
  name: 'crosstab',
  about:
    'Sorts single things by two properties, one square each, so that a reader sees how many there are of every sort and can go to each. For named things in one list use taxonomy; for amounts use bar.',
  rowSchema: crosstabRowSchema,
  viewSchema: crosstabViewSchema,
  keysOf: (item: CrosstabRow) => [item.key, item.row, item.column],
  scene: (items, view, board) => (items.length === 0 ? emptyScene(board) : crosstabScene(items, view, board)),
  table,
  describe,
} satisfies ChartKind<CrosstabRow, CrosstabView>;

/** Where groups and cells stand: columns of groups on a wide board, one below the other on a narrow one. */
import { kindWords } from '../../words/kind-words.ts';
import { GLYPH_PX } from '../../evidence/glyph.ts';
import { blockHeightPx } from '../../layout/place-text.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, TITLE_PX, type Board } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import type { TaxonomyItem, TaxonomyRow } from './schema.ts';
import { TAXONOMY_WORDS } from './words.ts';

export const PAD_PX = 9;
/** Between cells; connectors run through it. */
export const CELL_GAP_PX = 8;
const GROUP_GAP_PX = 26;
const CELL_AT_LEAST_PX = 148;

export interface CellLayout {
  readonly item: TaxonomyItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly otherLines: readonly string[];
  readonly noteLines: readonly string[];
  /** "Also in: …", where the same thing is in another group. */
  readonly alsoLines: readonly string[];
  /** Column of cells within the group. */
  readonly column: number;
}
export interface GroupLayout {
  readonly row: TaxonomyRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly headLines: readonly string[];
  readonly otherLines: readonly string[];
  readonly noteLines: readonly string[];
  readonly cellColumns: number;
  readonly cells: readonly CellLayout[];
  /** Place in its line of groups, from the left; and which line. */
  readonly column: number;
  readonly line: number;
}
export interface TaxonomyLayout {
  readonly groups: readonly GroupLayout[];
  readonly gutterPx: number;
  readonly bottom: number;
}

const groupColumns = (count: number, board: Board): number => {
  if (board.id === 'narrow') return 1;
  return count <= 4 ? count : 3;
};

/** Groups that hold the same thing as an item, other than its own. */
export const otherGroups = (rows: readonly TaxonomyRow[], row: TaxonomyRow, item: TaxonomyItem): TaxonomyRow[] =>
  item.same === undefined
    ? []
    : rows.filter((other) => other.key !== row.key && other.items.some((candidate) => candidate.same === item.same));

const alsoIn = (groups: readonly TaxonomyRow[], words: Words): string =>
  groups.length === 0
    ? ''
    : kindWords(TAXONOMY_WORDS, 'taxonomy', words).alsoIn(words.list(groups.map((group) => group.label)));

type CellWords = Pick<CellLayout, 'item' | 'nameLines' | 'otherLines' | 'noteLines' | 'alsoLines'>;

/** The words of a cell, broken to its width. `others`: groups that hold the same thing. */
function wordsOf(item: TaxonomyItem, others: readonly TaxonomyRow[], widthPx: number, words: Words): CellWords {
  const roomPx = widthPx - PAD_PX * 2;
  const small = (text: string | undefined): string[] => (text ? wrapText(text, roomPx, SMALL_PX) : []);
  return {
    // The corner mark of a linked item takes a little of the first line.
    item,
    nameLines: wrapText(item.label, roomPx - (item.same ? 6 : 0), LABEL_PX, true),
    otherLines: small(item.otherName),
    noteLines: small(item.note),
    alsoLines: small(alsoIn(others, words)),
  };
}

const cellHeightPx = ({ nameLines, otherLines, noteLines, alsoLines }: CellWords): number =>
  nameLines.length * leadingPx(LABEL_PX) +
  (otherLines.length + noteLines.length + alsoLines.length) * leadingPx(SMALL_PX) +
  PAD_PX * 2 -
  4;

/** Height of a group's heading, other name and note. */
const headHeightPx = (group: Pick<GroupLayout, 'headLines' | 'otherLines' | 'noteLines'>): number =>
  group.headLines.length * leadingPx(TITLE_PX) +
  (group.otherLines.length + group.noteLines.length) * leadingPx(SMALL_PX) +
  8;

interface CellGrid {
  readonly columns: number;
  readonly x: number;
  readonly y: number;
  /** Of one cell. */
  readonly widthPx: number;
}

function cellsOf(words: readonly CellWords[], { columns, x, y, widthPx }: CellGrid): CellLayout[] {
  const cells: CellLayout[] = [];
  let top = y;
  for (let start = 0; start < words.length; start += columns) {
    const line = words.slice(start, start + columns);
    const height = Math.max(...line.map(cellHeightPx));
    cells.push(
      ...line.map((each, column) => ({
        ...each,
        column,
        x: x + column * (widthPx + CELL_GAP_PX),
        y: top,
        width: widthPx,
        height,
      })),
    );
    top += height + CELL_GAP_PX;
  }
  return cells;
}

/** Places every group and cell; depends on rows and board alone. */
export function layoutTaxonomy(rows: readonly TaxonomyRow[], board: Board): TaxonomyLayout {
  const columns = groupColumns(rows.length, board);
  const linkCount = new Set(
    rows.flatMap((row) =>
      row.items.flatMap((item) => (otherGroups(rows, row, item).length > 0 && item.same ? [item.same] : [])),
    ),
  ).size;
  const gutterPx = columns < 2 ? 0 : Math.min(56, 22 + linkCount * 6);
  const width = (board.widthPx - gutterPx * (columns - 1)) / columns;
  const groups: GroupLayout[] = [];
  let top = 2;
  for (let start = 0; start < rows.length; start += columns) {
    const heads = rows.slice(start, start + columns).map((row) => {
      const longestWordPx = Math.max(
        ...row.items
          .flatMap((item) => wrapText(item.label, 1, LABEL_PX, true))
          .map((word) => measureText(word, LABEL_PX, true)),
      );
      const atLeastPx = Math.max(CELL_AT_LEAST_PX, Math.min(longestWordPx + PAD_PX * 2 + 8, width));
      const cellColumns = Math.max(
        1,
        Math.min(row.items.length, Math.floor((width + CELL_GAP_PX) / (atLeastPx + CELL_GAP_PX))),
      );
      return {
        row,
        cellColumns,
        headLines: wrapText(row.label, width - GLYPH_PX - 8, TITLE_PX, true),
        otherLines: row.otherName ? wrapText(row.otherName, width, SMALL_PX) : [],
        noteLines: row.note ? wrapText(row.note, width, SMALL_PX) : [],
      };
    });
    // Headings of one line of groups are equally tall, so that the first cells are level.
    const headPx = Math.max(...heads.map(headHeightPx));
    const line = heads.map((head, column): GroupLayout => {
      const x = column * (width + gutterPx);
      const cellPx = (width - CELL_GAP_PX * (head.cellColumns - 1)) / head.cellColumns;
      const words = head.row.items.map((item) => wordsOf(item, otherGroups(rows, head.row, item), cellPx, board.words));
      return {
        ...head,
        x,
        y: top,
        width,
        column,
        line: start / columns,
        cells: cellsOf(words, { columns: head.cellColumns, x, y: top + headPx, widthPx: cellPx }),
      };
    });
    groups.push(...line);
    top = Math.max(...line.flatMap((group) => group.cells.map((cell) => cell.y + cell.height))) + GROUP_GAP_PX;
  }
  return { groups, gutterPx, bottom: top - GROUP_GAP_PX + CELL_GAP_PX };
}

/** Baselines down a cell or a heading: each block of lines under the one before. */
export function stackLines(
  top: number,
  blocks: readonly { readonly lines: readonly string[]; readonly sizePx: number }[],
): number[] {
  let y = top;
  return blocks.map(({ lines, sizePx }) => {
    const baseline = y + sizePx * 0.84;
    y += lines.length > 0 ? Math.max(blockHeightPx(lines.length, sizePx), lines.length * leadingPx(sizePx)) : 0;
    return baseline;
  });
}

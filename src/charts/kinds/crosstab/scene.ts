/** Things sorted two ways, each a small square with the sign of its column. */
import { Problem } from '../../../data/model/problem.ts';
import { labelColumn, type LabelColumn, rowBand } from '../../layout/row-labels.ts';
import type { Point } from '../../scene/boxes.ts';
import { centredBaseline, leadingPx, measureText, wrapAtEdge } from '../../text/text.ts';
import { LABEL_PX, VALUE_PX, type Board, type Mark, type Part, type Scene, type Tone } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import type { ColumnHead, CrosstabRow, CrosstabView } from './schema.ts';

/** Side of a square: as large as a finger needs. */
const CELL_PX = 24;
const GAP_PX = 4;
const COLUMN_GAP_PX = 12;
const ROW_PAD_PX = 7;
const SIGN_PX = 17;

const LOOKS: Readonly<Record<ColumnHead['look'], { part: Part; sign: (tone: Tone) => Tone }>> = {
  solid: { part: 'cell', sign: () => 'paper' },
  pale: { part: 'track', sign: (tone) => tone },
  outline: { part: 'frame', sign: (tone) => tone },
};

const keysOf = (item: CrosstabRow): string[] => [item.key, item.row, item.column];

function requireHeads(items: readonly CrosstabRow[], view: CrosstabView): void {
  for (const item of items) {
    for (const [field, heads] of [
      ['row', view.rowHeads],
      ['column', view.columnHeads],
    ] as const) {
      if (heads.some(({ key }) => key === item[field])) continue;
      throw new Problem({
        file: 'src/charts/kinds/crosstab',
        place: `row "${item.key}", field ${field}`,
        found: `"${item[field]}"`,
        expected: `one of ${heads.map(({ key }) => key).join(', ')}`,
        remedy: `correct the key, or add it to ${field}Heads`,
      });
    }
  }
}

/** Where the squares stand: what all rows of one picture share. */
interface Grid {
  readonly view: CrosstabView;
  readonly board: Board;
  readonly names: LabelColumn;
  /** From one column to the next. */
  readonly columnPx: number;
  /** Squares side by side in one column. */
  readonly perLine: number;
}

function gridOf(view: CrosstabView, board: Board): Grid {
  const names = labelColumn(
    view.rowHeads.map(({ label }) => label),
    board,
    0.3,
  );
  const columnPx = (names.plotPx + COLUMN_GAP_PX) / view.columnHeads.length;
  const perLine = Math.max(1, Math.floor((columnPx - COLUMN_GAP_PX + GAP_PX) / (CELL_PX + GAP_PX)));
  return { view, board, names, columnPx, perLine };
}

const xOf = ({ names, columnPx }: Grid, index: number): number => names.plotX + index * columnPx;

/** The square of a thing, at its upper left corner. */
function square(item: CrosstabRow, head: ColumnHead, at: Point, { view, board }: Grid): Mark[] {
  const { part, sign } = LOOKS[head.look];
  const dim = dimOf(view, ...keysOf(item));
  const box = { x: at.x, y: at.y, width: CELL_PX, height: CELL_PX };
  return [
    { shape: 'rect', key: `cell:${item.key}`, part, tone: head.tone, dim, ...box },
    {
      shape: 'text',
      key: `sign:${item.key}`,
      part: 'value',
      tone: sign(head.tone),
      dim,
      x: at.x + CELL_PX / 2,
      y: centredBaseline(at.y + CELL_PX / 2, SIGN_PX),
      lines: [head.sign],
      sizePx: SIGN_PX,
      anchor: 'middle',
    },
    {
      shape: 'rect',
      key: `hit:${item.key}`,
      part: 'hit',
      label: head.label + board.words.colon + item.label,
      leadsTo: item.leadsTo,
      ...box,
    },
  ];
}

/** The headings with the number of things below them. They stand on one line at the foot, above their counts. */
function headings(items: readonly CrosstabRow[], grid: Grid): { readonly marks: Mark[]; readonly bottom: number } {
  const { view, columnPx } = grid;
  const wrapped = view.columnHeads.map((head) => wrapAtEdge(head.label, columnPx - COLUMN_GAP_PX, LABEL_PX));
  const headPx = Math.max(...wrapped.map((lines) => lines.length)) * leadingPx(LABEL_PX);
  const marks = view.columnHeads.flatMap((head, index): Mark[] => {
    const lines = wrapped[index] ?? [];
    const widestPx = Math.max(...lines.map((line) => measureText(line, LABEL_PX)));
    const base = {
      shape: 'text',
      tone: head.look === 'outline' ? head.tone : undefined,
      dim: dimOf(view, head.key),
      x: Math.min(xOf(grid, index), Math.max(0, grid.board.widthPx - widestPx)),
    } as const;
    return [
      {
        ...base,
        key: `head:${head.key}`,
        part: 'label',
        y: headPx - (lines.length - 1) * leadingPx(LABEL_PX) - LABEL_PX * 0.25,
        lines,
        sizePx: LABEL_PX,
      },
      {
        ...base,
        key: `count:${head.key}`,
        part: 'value',
        y: headPx + VALUE_PX * 1.3,
        lines: [String(items.filter((item) => item.column === head.key).length)],
        sizePx: VALUE_PX * 1.3,
      },
    ];
  });
  return { marks, bottom: headPx + VALUE_PX * 1.3 + 12 };
}

/** A row from `top` down: a hairline, its name, and a line of squares or more in each column. */
function rowMarks(
  row: CrosstabView['rowHeads'][number],
  items: readonly CrosstabRow[],
  top: number,
  grid: Grid,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { view, board, names, perLine } = grid;
  const cells = view.columnHeads.map((head) =>
    items.filter((item) => item.row === row.key && item.column === head.key),
  );
  const lines = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / perLine)));
  const band = rowBand(row, top + ROW_PAD_PX, names, {
    marksPx: lines * (CELL_PX + GAP_PX) - GAP_PX,
    middlePx: CELL_PX / 2,
    dim: dimOf(view, row.key, ...cells.flat().flatMap(keysOf)),
  });
  const squares = cells.flatMap((cell, index) =>
    cell.flatMap((item, i) => {
      const head = view.columnHeads[index];
      if (!head || !isShown(view, ...keysOf(item))) return [];
      const at = {
        x: xOf(grid, index) + (i % perLine) * (CELL_PX + GAP_PX),
        y: band.y + Math.floor(i / perLine) * (CELL_PX + GAP_PX),
      };
      return square(item, head, at, grid);
    }),
  );
  const hairline: Mark = {
    shape: 'line',
    key: `grid:${row.key}`,
    part: 'grid',
    x1: 0,
    x2: board.widthPx,
    y1: top,
    y2: top,
  };
  return { marks: [hairline, band.label, ...squares], bottom: band.bottom + ROW_PAD_PX };
}

/** The picture: headings with the number of things below them, then a line of squares for each row and column. */
export function crosstabScene(items: readonly CrosstabRow[], view: CrosstabView, board: Board): Scene {
  requireHeads(items, view);
  const grid = gridOf(view, board);
  const { marks, bottom } = headings(items, grid);
  let y = bottom;
  for (const row of view.rowHeads) {
    const drawn = rowMarks(row, items, y, grid);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  return { widthPx: board.widthPx, heightPx: Math.ceil(y), marks };
}

/** Things sorted two ways, each a small square with the sign of its column. */
import { Problem } from '../../../data/model/problem.ts';
import { labelColumn, rowBand } from '../../layout/row-labels.ts';
import { centredBaseline, leadingPx, wrapText } from '../../text/text.ts';
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

function square(item: CrosstabRow, head: ColumnHead, x: number, y: number, view: CrosstabView): Mark[] {
  const { part, sign } = LOOKS[head.look];
  const dim = dimOf(view, ...keysOf(item));
  const box = { x, y, width: CELL_PX, height: CELL_PX };
  return [
    { shape: 'rect', key: `cell:${item.key}`, part, tone: head.tone, dim, ...box },
    {
      shape: 'text',
      key: `sign:${item.key}`,
      part: 'value',
      tone: sign(head.tone),
      dim,
      x: x + CELL_PX / 2,
      y: centredBaseline(y + CELL_PX / 2, SIGN_PX),
      lines: [head.sign],
      sizePx: SIGN_PX,
      anchor: 'middle',
    },
    {
      shape: 'rect',
      key: `hit:${item.key}`,
      part: 'hit',
      label: `${head.label}: ${item.label}`,
      leadsTo: item.leadsTo,
      ...box,
    },
  ];
}

/** The picture: headings with the number of things below them, then a line of squares for each row and column. */
export function crosstabScene(items: readonly CrosstabRow[], view: CrosstabView, board: Board): Scene {
  requireHeads(items, view);
  const column = labelColumn(
    view.rowHeads.map(({ label }) => label),
    board,
    0.3,
  );
  const columnPx = (column.plotPx + COLUMN_GAP_PX) / view.columnHeads.length;
  const perLine = Math.max(1, Math.floor((columnPx - COLUMN_GAP_PX + GAP_PX) / (CELL_PX + GAP_PX)));
  const xOf = (index: number): number => column.plotX + index * columnPx;
  const marks: Mark[] = [];

  const heads = view.columnHeads.map((head) => wrapText(head.label, columnPx - COLUMN_GAP_PX, LABEL_PX));
  const headPx = Math.max(...heads.map((lines) => lines.length)) * leadingPx(LABEL_PX);
  view.columnHeads.forEach((head, index) => {
    const lines = heads[index] ?? [];
    const dim = dimOf(view, head.key);
    const tone = head.look === 'outline' ? head.tone : undefined;
    // Headings stand on one line at the foot, above their counts.
    marks.push(
      {
        shape: 'text',
        key: `head:${head.key}`,
        part: 'label',
        tone,
        dim,
        x: xOf(index),
        y: headPx - (lines.length - 1) * leadingPx(LABEL_PX) - LABEL_PX * 0.25,
        lines,
        sizePx: LABEL_PX,
      },
      {
        shape: 'text',
        key: `count:${head.key}`,
        part: 'value',
        tone,
        dim,
        x: xOf(index),
        y: headPx + VALUE_PX * 1.3,
        lines: [String(items.filter((item) => item.column === head.key).length)],
        sizePx: VALUE_PX * 1.3,
      },
    );
  });

  let y = headPx + VALUE_PX * 1.3 + 12;
  for (const row of view.rowHeads) {
    marks.push({ shape: 'line', key: `grid:${row.key}`, part: 'grid', x1: 0, x2: board.widthPx, y1: y, y2: y });
    const cells = view.columnHeads.map((head) =>
      items.filter((item) => item.row === row.key && item.column === head.key),
    );
    const lines = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / perLine)));
    const band = rowBand(
      row,
      y + ROW_PAD_PX,
      lines * (CELL_PX + GAP_PX) - GAP_PX,
      column,
      dimOf(view, row.key, ...cells.flat().flatMap(keysOf)),
      CELL_PX / 2,
    );
    marks.push(band.label);
    cells.forEach((cell, index) => {
      const head = view.columnHeads[index];
      cell.forEach((item, i) => {
        if (!head || !isShown(view, ...keysOf(item))) return;
        const at = {
          x: xOf(index) + (i % perLine) * (CELL_PX + GAP_PX),
          y: band.y + Math.floor(i / perLine) * (CELL_PX + GAP_PX),
        };
        marks.push(...square(item, head, at.x, at.y, view));
      });
    });
    y = band.bottom + ROW_PAD_PX;
  }
  return { widthPx: board.widthPx, heightPx: Math.ceil(y), marks };
}

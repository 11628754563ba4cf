/** Shares of a whole as grids of ten by ten squares, filled from the lower left, row by row. */
import { kindWords } from '../../words/kind-words.ts';
import { annotate } from '../../layout/annotate.ts';
import type { Box } from '../../scene/boxes.ts';
import { boundArrow, rangeMark, withEvidence } from '../../evidence/evidence.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, TITLE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { WaffleRow, WaffleView } from './schema.ts';
import { WAFFLE_WORDS } from './words.ts';
import { valueText } from '../../layout/value-text.ts';

const SIDE = 10;
const GAP_PX = 24;

export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly sidePx: number;
}

/**
 * Outline of the first `share` percent of a grid: whole rows from below, then a part of the next. Its area is in
 * proportion.
 */
export function shareOutline({ x, y, sidePx }: Grid, share: number): string {
  const cell = sidePx / SIDE;
  const base = y + sidePx;
  const full = Math.floor(share / SIDE + 1e-9);
  const rest = Math.max(0, share - full * SIDE) < 1e-9 ? 0 : share - full * SIDE;
  const right = x + sidePx;
  const step = x + rest * cell;
  const low = base - full * cell;
  const high = base - (full + 1) * cell;
  if (rest === 0) return `M${x},${base}L${right},${base}L${right},${low}L${x},${low}Z`;
  if (full === 0) return `M${x},${base}L${step},${base}L${step},${high}L${x},${high}Z`;
  return `M${x},${base}L${right},${base}L${right},${low}L${step},${low}L${step},${high}L${x},${high}Z`;
}

/** The squares that a bound leaves open, and the arrow into them: along the row, or up where the row is full. */
function openMarks(row: WaffleRow, grid: Grid, base: Pick<Mark, 'tone' | 'dim'>): Mark[] {
  const { value, bound, status } = row.datum;
  if (!bound || (bound === 'lower' && value >= 100)) return [];
  const cell = grid.sidePx / SIDE;
  const full = Math.floor(value / SIDE + 1e-9);
  const rest = value - full * SIDE < 1e-9 ? 0 : value - full * SIDE;
  const bottom = grid.y + grid.sidePx;
  const size = cell * 0.38;
  const up = rest === 0;
  // In the row that is begun the arrow points along it; above full rows it points up.
  const x = up ? grid.x + grid.sidePx / 2 : grid.x + rest * cell;
  const y = up ? bottom - full * cell : bottom - (full + 0.5) * cell;
  const marks: Mark[] = [];
  if (bound === 'lower') {
    marks.push({
      ...base,
      shape: 'rect',
      key: `beyond:${row.key}`,
      part: 'cell',
      opacity: 0.28,
      x: grid.x + rest * cell,
      y: bottom - (full + 1) * cell,
      width: grid.sidePx - rest * cell,
      height: cell,
    });
  }
  // The arrow of an upper bound lies on the filled squares: paper on ink, ink on an outline or a hatch.
  const onInk = bound === 'upper' && (status === 'reported' || status === 'claimed');
  return [
    ...marks,
    ...boundArrow({
      key: `cell:${row.key}`,
      datum: row.datum,
      x,
      y,
      halfPx: size,
      ratio: 1.2,
      towards: up ? 'up' : 'right',
      base: { ...base, tone: onInk ? 'paper' : row.tone },
    }),
  ];
}

const gridLines = ({ x, y, sidePx }: Grid): string => {
  const cell = sidePx / SIDE;
  return Array.from({ length: SIDE - 1 }, (_, i) => i + 1)
    .map(
      (i) => `M${x + i * cell},${y}L${x + i * cell},${y + sidePx}M${x},${y + i * cell}L${x + sidePx},${y + i * cell}`,
    )
    .join('');
};

function waffleMarks(row: WaffleRow, grid: Grid, view: WaffleView, board: Board): Mark[] {
  const { datum, tone, key } = row;
  const base = { tone, dim: dimOf(view, key) };
  const marks: Mark[] = [
    {
      shape: 'rect',
      key: `track:${key}`,
      part: 'track',
      x: grid.x,
      y: grid.y,
      width: grid.sidePx,
      height: grid.sidePx,
    },
  ];
  if (datum.high !== undefined && datum.low !== undefined) {
    marks.push(rangeMark(key, datum, base, { shape: 'path', d: shareOutline(grid, datum.high) }));
  }
  const [open, ...arrow] = openMarks(row, grid, base);
  if (open && arrow.length > 0) marks.push(open);
  marks.push(
    ...withEvidence({
      ...base,
      shape: 'path',
      key: `cell:${key}`,
      part: 'cell',
      status: datum.status,
      figure: datum.figure,
      label: markLabel(row.label, datum, board.words),
      d: shareOutline(grid, datum.low ?? datum.value),
    }),
  );
  // Paper lines part inked squares; the paper squares of our own arithmetic need the grey ones.
  marks.push({
    shape: 'path',
    key: `squares:${key}`,
    part: 'grid',
    tone: datum.status === 'derived' ? undefined : 'paper',
    d: gridLines(grid),
  });
  marks.push(...(arrow.length > 0 ? arrow : open ? [open] : []));
  return marks;
}

/** Grids side by side: two on a narrow board, or one large one; up to four on a wide one. */
const perRowOf = (rows: readonly WaffleRow[], view: WaffleView, board: Board): number =>
  Math.max(1, Math.min(rows.length, board.id === 'narrow' ? 2 : (view.perRow ?? 4)));

interface Layout {
  readonly perRow: number;
  readonly columnPx: number;
  readonly sidePx: number;
  readonly titleLines: readonly string[];
  readonly top: number;
}

function layoutOf(rows: readonly WaffleRow[], view: WaffleView, board: Board): Layout {
  const perRow = perRowOf(rows, view, board);
  const columnPx = (board.widthPx - GAP_PX * (perRow - 1)) / perRow;
  const title = [view.unitLabel, kindWords(WAFFLE_WORDS, 'waffle', board.words).square].filter((text): text is string =>
    Boolean(text),
  );
  const titleLines = title.flatMap((text) => wrapText(text, board.widthPx, SMALL_PX));
  return {
    perRow,
    columnPx,
    // Whole pixels a square keep the grid crisp.
    sidePx: Math.floor(Math.min(columnPx, 220) / SIDE) * SIDE,
    titleLines,
    top: titleLines.length * leadingPx(SMALL_PX) + 8,
  };
}

interface Placed {
  readonly row: WaffleRow;
  readonly grid: Grid;
  readonly valueLines: readonly string[];
  readonly labelLines: readonly string[];
}

/** Every row's grid and words, shown or not, and where the last line of grids ends. */
function placeRows(rows: readonly WaffleRow[], layout: Layout): { placed: readonly Placed[]; bottom: number } {
  const { perRow, columnPx, sidePx } = layout;
  const placed: Placed[] = [];
  let y = layout.top;
  for (let start = 0; start < rows.length; start += perRow) {
    const line = rows.slice(start, start + perRow).map((row, i): Placed => ({
      row,
      grid: { x: i * (columnPx + GAP_PX), y, sidePx },
      valueLines: wrapText(row.datum.text, columnPx, TITLE_PX, true),
      labelLines: wrapText(row.label, columnPx, LABEL_PX),
    }));
    placed.push(...line);
    y +=
      sidePx +
      6 +
      Math.max(
        ...line.map(
          ({ valueLines, labelLines }) =>
            valueLines.length * leadingPx(TITLE_PX) + labelLines.length * leadingPx(LABEL_PX),
        ),
      ) +
      16;
  }
  return { placed, bottom: y };
}

/** Value and name under a grid. */
function captionMarks({ row, grid, valueLines, labelLines }: Placed, view: WaffleView): Mark[] {
  const dim = dimOf(view, row.key);
  const baseline = grid.y + grid.sidePx + 6 + TITLE_PX * 0.85;
  return [
    valueText(`value:${row.key}`, {
      tone: row.tone,
      dim,
      x: grid.x,
      y: baseline,
      lines: valueLines,
      sizePx: TITLE_PX,
    }),
    {
      shape: 'text',
      key: `label:${row.key}`,
      part: 'label',
      dim,
      x: grid.x,
      y: baseline + valueLines.length * leadingPx(TITLE_PX),
      lines: labelLines,
      sizePx: LABEL_PX,
    },
  ];
}

/** The picture; height follows from rows, board and the options that all views share. */
export function waffleScene(rows: readonly WaffleRow[], view: WaffleView, board: Board): Scene {
  const layout = layoutOf(rows, view, board);
  const { placed, bottom } = placeRows(rows, layout);
  const heightPx = Math.ceil(bottom - 12 + view.annotationRoomPx);
  const shown = placed.filter(({ row }) => isShown(view, row.key));
  const marks: Mark[] = [
    {
      shape: 'text',
      key: 'axis-title',
      part: 'axis-label',
      x: 0,
      y: SMALL_PX * 0.9,
      lines: layout.titleLines,
      sizePx: SMALL_PX,
    },
    ...shown.flatMap((one) => [...waffleMarks(one.row, one.grid, view, board), ...captionMarks(one, view)]),
  ];
  const anchors = new Map<string, Box>(
    shown.map(({ row: { key }, grid: { x, y, sidePx } }) => [
      key,
      { key, x0: x, y0: y, x1: x + sidePx, y1: y + sidePx },
    ]),
  );
  const notes = annotate(marks, view.annotations, {
    anchors,
    region: { x0: 0, y0: layout.top, x1: board.widthPx, y1: heightPx - 2 },
    kind: 'waffle',
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

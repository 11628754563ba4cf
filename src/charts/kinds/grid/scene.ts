/** Draws rows × columns of numbers, each over a small bar from zero; all bars share one scale. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { leadingPx, measureText, wrapAtEdge, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { cellMarks, VALUE_GAP_PX } from './cells.ts';
import type { GridRow, GridView } from './schema.ts';

/** Between one row of bars and the next. */
const ROW_GAP_PX = 16;

/** Above the heads of a band, which stand under the bars of another. */
const HEAD_GAP_PX = 12;

/** The columns in the order in which the rows name them. */
export const columnsOf = (rows: readonly GridRow[]): string[] => [
  ...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column))),
];

interface Layout {
  readonly columns: readonly string[];
  /** Columns that stand side by side; the rest go into further bands of the same row. */
  readonly bands: readonly (readonly string[])[];
  readonly labelPx: number;
  readonly cellPx: number;
  /** Lines that the longest column name takes. */
  readonly headLines: number;
  readonly headPx: number;
  readonly bandPx: number;
  /** From a band's upper edge to the top of its scale. */
  readonly bandHeadPx: number;
  readonly scalePx: number;
}

/** Between the names of neighbouring columns. */
const HEAD_ROOM_PX = 8;

/** A column's name; broken only where it alone is wider than the whole picture. */
const headLines = (column: string, cellPx: number): string[] => wrapAtEdge(column, cellPx - HEAD_ROOM_PX, SMALL_PX);

function layoutOf(rows: readonly GridRow[], board: Board): Layout {
  const columns = columnsOf(rows);
  const narrow = board.id === 'narrow';
  const labelPx = narrow
    ? 0
    : Math.min(150, Math.max(...rows.map((row) => measureText(row.label, LABEL_PX, true)))) + 18;
  const roomPx = board.widthPx - labelPx;
  const widestPx =
    Math.max(
      ...rows.flatMap((row) => row.cells.map((cell) => measureText(cell.datum.text, LABEL_PX, true))),
      ...columns.map((column) => measureText(column, SMALL_PX)),
    ) + HEAD_ROOM_PX;
  const fits = Math.max(1, Math.min(columns.length, Math.floor(roomPx / widestPx)));
  // Bands of nearly equal length: 4 and 3, not 6 and 1.
  const perBand = Math.ceil(columns.length / Math.ceil(columns.length / fits));
  const bands = Array.from({ length: Math.ceil(columns.length / perBand) }, (_, i) =>
    columns.slice(i * perBand, (i + 1) * perBand),
  );
  const scalePx = narrow ? 62 : 78;
  const cellPx = roomPx / perBand;
  const most = Math.max(...columns.map((column) => headLines(column, cellPx).length));
  const below = rows.some((row) => row.cells.some((cell) => cell.datum.value < 0));
  const bandHeadPx =
    (bands.length > 1 ? HEAD_GAP_PX + most * leadingPx(SMALL_PX) + 2 : 0) +
    LABEL_PX +
    VALUE_GAP_PX +
    (rows.some((row) => row.cells.some((cell) => cell.datum.bound)) ? 10 : 0);
  return {
    columns,
    bands,
    labelPx,
    cellPx,
    headLines: most,
    scalePx,
    bandHeadPx,
    headPx: bands.length > 1 ? 0 : most * leadingPx(SMALL_PX) + (narrow ? 8 : 4),
    bandPx: bandHeadPx + scalePx + (below ? LABEL_PX + VALUE_GAP_PX : 0),
  };
}

const rowLabelLines = (row: GridRow, layout: Layout, board: Board): string[] =>
  wrapText(row.label, board.id === 'narrow' ? board.widthPx : layout.labelPx - 14, LABEL_PX, true);

/** Height of a row: its bands, or on a wide board its name where that is taller. */
function rowHeightPx(row: GridRow, layout: Layout, board: Board): number {
  const namePx = rowLabelLines(row, layout, board).length * leadingPx(LABEL_PX);
  const bandsPx = layout.bands.length * layout.bandPx;
  return (board.id === 'narrow' ? namePx + 4 + bandsPx : Math.max(namePx, bandsPx)) + ROW_GAP_PX;
}

function scaleOf(rows: readonly GridRow[], view: GridView, layout: Layout): ScaleLinear<number, number> {
  const values = rows.flatMap((row) =>
    row.cells.flatMap(({ datum }) => [datum.value, datum.low ?? 0, datum.high ?? 0]),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear(view.domain ?? (low === high ? [0, 1] : [low, high]), [layout.scalePx, 0]);
}

/** What all rows of one picture share. */
interface Plan {
  readonly view: GridView;
  readonly board: Board;
  readonly layout: Layout;
  readonly scale: ScaleLinear<number, number>;
}

const middleOf = (layout: Layout, index: number): number => layout.labelPx + (index + 0.5) * layout.cellPx;

/** Names of the columns of a band, on one last line; `y` is the baseline of a single one. */
const columnNames = (
  band: readonly string[],
  keyOf: (column: string) => string,
  y: number,
  layout: Layout,
): TextMark[] =>
  band.map((column, i) => {
    const lines = headLines(column, layout.cellPx);
    return {
      shape: 'text',
      key: keyOf(column),
      part: 'axis-label',
      x: middleOf(layout, i),
      y: y + (layout.headLines - lines.length) * leadingPx(SMALL_PX),
      lines,
      sizePx: SMALL_PX,
      anchor: 'middle',
    };
  });

/** Names of the columns over the whole picture; where rows have several bands, each band has them instead. */
const columnHeads = (layout: Layout): Mark[] =>
  layout.headPx > 0 ? columnNames(layout.columns, (column) => `column:${column}`, SMALL_PX * 0.85, layout) : [];

/** One band of a row, from `topPx` down: its zero line and its cells. */
function bandMarks(row: GridRow, bandIndex: number, topPx: number, { view, board, layout, scale }: Plan): Mark[] {
  const band = layout.bands[bandIndex] ?? [];
  const top = topPx + layout.bandHeadPx;
  const zero = top + scale(0);
  const heads =
    layout.bands.length === 1
      ? []
      : columnNames(band, (column) => `column:${row.key}:${column}`, topPx + HEAD_GAP_PX + SMALL_PX * 0.8, layout);
  const baseline: Mark = {
    shape: 'line',
    key: `zero:${row.key}:${bandIndex}`,
    part: 'zero',
    x1: layout.labelPx,
    x2: layout.labelPx + band.length * layout.cellPx,
    y1: zero,
    y2: zero,
  };
  const cells = band.flatMap((column, i) =>
    cellMarks({ row, column, middle: middleOf(layout, i), roomPx: layout.cellPx, top, scale }, view, board),
  );
  return [...heads, baseline, ...cells];
}

/** A row from `y` down: its name, and the bands of its cells. */
function rowMarks(row: GridRow, y: number, plan: Plan): Mark[] {
  const { view, board, layout, scale } = plan;
  const narrow = board.id === 'narrow';
  const lines = rowLabelLines(row, layout, board);
  const bandsTop = narrow ? y + lines.length * leadingPx(LABEL_PX) + 4 : y;
  // On a wide board the name stands on the row's first baseline.
  const nameY = narrow
    ? y + LABEL_PX * 0.8
    : Math.max(
        y + LABEL_PX * 0.8,
        bandsTop + layout.bandHeadPx + scale(0) - (lines.length - 1) * leadingPx(LABEL_PX) - 3,
      );
  const name: Mark = {
    shape: 'text',
    key: `label:${row.key}`,
    part: 'label',
    tone: row.tone,
    dim: dimOf(view, row.key, ...row.cells.flatMap((cell) => [cell.column, `${row.key}/${cell.column}`])),
    x: 0,
    y: nameY,
    lines,
    sizePx: LABEL_PX,
    bold: true,
  };
  return [name, ...layout.bands.flatMap((_, i) => bandMarks(row, i, bandsTop + i * layout.bandPx, plan))];
}

/** Boxes of the values, names and columns that the view's annotations point to. */
function anchorsOf(marks: readonly Mark[], view: GridView): Map<string, Box> {
  const anchors = new Map<string, Box>();
  for (const { at } of view.annotations) {
    const target = marks.find(({ key }) => key === `value:${at}` || key === `label:${at}` || key === `column:${at}`);
    const box = target && boxOf(target);
    if (box) anchors.set(at, box);
  }
  return anchors;
}

/** The whole picture. All bars share one scale; a row that a view does not show keeps its place. */
export function gridScene(rows: readonly GridRow[], view: GridView, board: Board): Scene {
  const layout = layoutOf(rows, board);
  const plan = { view, board, layout, scale: scaleOf(rows, view, layout) };
  const marks = columnHeads(layout);
  let y = layout.headPx;
  for (const row of rows) {
    if (isShown(view, row.key)) marks.push(...rowMarks(row, y, plan));
    y += rowHeightPx(row, layout, board);
  }
  const heightPx = Math.ceil(y - ROW_GAP_PX + 8 + view.annotationRoomPx);
  const notes = annotate(marks, view.annotations, {
    anchors: anchorsOf(marks, view),
    kind: 'grid',
    region: { x0: 0, x1: board.widthPx, y0: 0, y1: heightPx },
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

/** Draws rows × columns of numbers, each over a small bar from zero; all bars share one scale. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { boundArrow, rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { GridRow, GridView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

const BAR_AT_MOST_PX = 40;
const VALUE_GAP_PX = 5;
/** Between one row of bars and the next. */
const ROW_GAP_PX = 16;

/** The columns in the order in which the rows name them. */
export const columnsOf = (rows: readonly GridRow[]): string[] => [
  ...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.at))),
];

interface Layout {
  readonly columns: readonly string[];
  /** Columns that stand side by side; the rest go into further bands of the same row. */
  readonly bands: readonly (readonly string[])[];
  readonly labelPx: number;
  readonly cellPx: number;
  readonly headPx: number;
  readonly bandPx: number;
  /** From a band's upper edge to the top of its scale. */
  readonly bandHeadPx: number;
  readonly scalePx: number;
}

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
    ) + 8;
  const fits = Math.max(1, Math.min(columns.length, Math.floor(roomPx / widestPx)));
  // Bands of nearly equal length: 4 and 3, not 6 and 1.
  const perBand = Math.ceil(columns.length / Math.ceil(columns.length / fits));
  const bands = Array.from({ length: Math.ceil(columns.length / perBand) }, (_, i) =>
    columns.slice(i * perBand, (i + 1) * perBand),
  );
  const scalePx = narrow ? 62 : 78;
  const below = rows.some((row) => row.cells.some((cell) => cell.datum.value < 0));
  const bandHeadPx =
    (bands.length > 1 ? leadingPx(SMALL_PX) + 2 : 0) +
    LABEL_PX +
    VALUE_GAP_PX +
    (rows.some((row) => row.cells.some((cell) => cell.datum.bound)) ? 10 : 0);
  return {
    columns,
    bands,
    labelPx,
    cellPx: roomPx / perBand,
    scalePx,
    bandHeadPx,
    headPx: bands.length > 1 ? 0 : leadingPx(SMALL_PX) + 4,
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

interface CellPlace {
  readonly row: GridRow;
  readonly column: string;
  readonly middle: number;
  readonly top: number;
  readonly scale: ScaleLinear<number, number>;
}

function cellMarks(
  { row, column, middle, top, scale }: CellPlace,
  view: GridView,
  layout: Layout,
  board: Board,
): Mark[] {
  const id = `${row.key}/${column}`;
  const datum = row.cells.find((cell) => cell.at === column)?.datum;
  const zero = top + scale(0);
  const dim = dimOf(view, row.key, column, id);
  if (!datum)
    return [
      {
        shape: 'text',
        key: `value:${id}`,
        part: 'label',
        tone: 'muted',
        x: middle,
        y: zero - VALUE_GAP_PX,
        lines: ['–'],
        sizePx: LABEL_PX,
        anchor: 'middle',
        dim,
      },
    ];
  const end = top + scale(datum.value);
  const widthPx = Math.min(BAR_AT_MOST_PX, layout.cellPx * 0.56);
  const negative = datum.value < 0;
  const base = { tone: row.tone, dim } as const;
  // A range is printed clear of its upper end, a bound clear of its arrow.
  const reach = negative
    ? Math.max(end, top + scale(datum.low ?? datum.value))
    : Math.min(end, top + scale(datum.high ?? datum.value));
  const range: Mark[] =
    datum.low === undefined || datum.high === undefined
      ? []
      : [rangeMark(id, datum, base, straight('y', top + scale(datum.low), top + scale(datum.high), middle))];
  return [
    ...withEvidence({
      shape: 'rect',
      key: `bar:${id}`,
      part: 'bar',
      ...base,
      status: datum.status,
      figure: datum.figure,
      label: markLabel(`${row.label}${board.words.comma}${column}`, datum, board.words),
      x: middle - widthPx / 2,
      y: Math.min(zero, end),
      width: widthPx,
      height: Math.abs(end - zero),
    }),
    ...range,
    ...boundArrow({ key: `bar:${id}`, datum, x: middle, y: end, halfPx: 5, offPx: 2, towards: 'up', base }),
    valueText(`value:${id}`, {
      datum,
      dim,
      x: middle,
      y: negative ? reach + VALUE_GAP_PX + LABEL_PX * 0.76 : reach - VALUE_GAP_PX - (datum.bound ? 9 : 0),
      lines: [datum.text],
      sizePx: LABEL_PX,
      anchor: 'middle',
    }),
  ];
}

function bandMarks(
  row: GridRow,
  band: readonly string[],
  bandIndex: number,
  topPx: number,
  view: GridView,
  layout: Layout,
  scale: ScaleLinear<number, number>,
  board: Board,
): Mark[] {
  const top = topPx + layout.bandHeadPx;
  const zero = top + scale(0);
  const middle = (i: number): number => layout.labelPx + (i + 0.5) * layout.cellPx;
  const heads: Mark[] =
    layout.bands.length === 1
      ? []
      : band.map((column, i): Mark => ({
          shape: 'text',
          key: `column:${row.key}:${column}`,
          part: 'axis-label',
          x: middle(i),
          y: topPx + SMALL_PX * 0.8,
          lines: [column],
          sizePx: SMALL_PX,
          anchor: 'middle',
        }));
  const baseline: Mark = {
    shape: 'line',
    key: `zero:${row.key}:${bandIndex}`,
    part: 'zero',
    x1: layout.labelPx,
    x2: layout.labelPx + band.length * layout.cellPx,
    y1: zero,
    y2: zero,
  };
  return [
    ...heads,
    baseline,
    ...band.flatMap((column, i) => cellMarks({ row, column, middle: middle(i), top, scale }, view, layout, board)),
  ];
}

/** The whole picture. All bars share one scale; a row that a view does not show keeps its place. */
export function gridScene(rows: readonly GridRow[], view: GridView, board: Board): Scene {
  const layout = layoutOf(rows, board);
  const scale = scaleOf(rows, view, layout);
  const marks: Mark[] = [];
  if (layout.headPx > 0) {
    layout.columns.forEach((column, i) =>
      marks.push({
        shape: 'text',
        key: `column:${column}`,
        part: 'axis-label',
        x: layout.labelPx + (i + 0.5) * layout.cellPx,
        y: SMALL_PX * 0.85,
        lines: [column],
        sizePx: SMALL_PX,
        anchor: 'middle',
        dim: undefined,
      }),
    );
  }
  let y = layout.headPx;
  for (const row of rows) {
    const lines = rowLabelLines(row, layout, board);
    const narrow = board.id === 'narrow';
    const bandsTop = narrow ? y + lines.length * leadingPx(LABEL_PX) + 4 : y;
    if (isShown(view, row.key)) {
      // On a wide board the name stands on the row's first baseline.
      const nameY = narrow
        ? y + LABEL_PX * 0.8
        : Math.max(
            y + LABEL_PX * 0.8,
            bandsTop + layout.bandHeadPx + scale(0) - (lines.length - 1) * leadingPx(LABEL_PX) - 3,
          );
      marks.push({
        shape: 'text',
        key: `label:${row.key}`,
        part: 'label',
        tone: row.tone,
        dim: dimOf(view, row.key, ...row.cells.flatMap((cell) => [cell.at, `${row.key}/${cell.at}`])),
        x: 0,
        y: nameY,
        lines,
        sizePx: LABEL_PX,
        bold: true,
      });
      layout.bands.forEach((band, i) =>
        marks.push(...bandMarks(row, band, i, bandsTop + i * layout.bandPx, view, layout, scale, board)),
      );
    }
    y += rowHeightPx(row, layout, board);
  }
  const heightPx = Math.ceil(y - ROW_GAP_PX + 8 + view.annotationRoomPx);
  const anchors = new Map<string, Box>();
  for (const { at } of view.annotations) {
    const target = marks.find(
      (mark) => mark.key === `value:${at}` || mark.key === `label:${at}` || mark.key === `column:${at}`,
    );
    const box = target && boxOf(target);
    if (box) anchors.set(at, box);
  }
  const notes = annotate(marks, view.annotations, {
    anchors,
    kind: 'grid',
    region: { x0: 0, x1: board.widthPx, y0: 0, y1: heightPx },
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

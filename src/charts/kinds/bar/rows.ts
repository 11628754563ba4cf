/** Where each row, bar and label of horizontal bars stands. */
import { type Board, LABEL_PX, type Mark, SMALL_PX } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { centredBaseline, leadingPx, measureText, wrapText } from '../../text/text.ts';
import { type Bar, barsOf, groupRows, valueLabel, type ValueLabel } from './bars-of-rows.ts';
import type { BarRow, BarView } from './schema.ts';

export interface Columns {
  readonly labelPx: number;
  readonly seriesPx: number;
  readonly plotX: number;
  readonly plotPx: number;
  /** How much thicker bars and wider gaps are than by nature: they fill a stage that has room. */
  readonly growth: number;
  /** What stands between rows besides, where bars are as thick as they may get and there is still room. */
  readonly apartPx?: number;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly y: number;
  readonly heightPx: number;
  readonly label: ValueLabel;
}

export interface Layout {
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly Mark[];
  readonly bottom: number;
}

const GAP_PX = 10;

const GROWTH_AT_MOST = 2.6;

/** Two bars alone look lost at the thickness that a dozen share. */
const fewBarsGrowth = (rows: readonly BarRow[], narrow: boolean): number => {
  const count = rows.reduce((sum, row) => sum + Math.max(1, barsOf(row).length), 0);
  return 1 + (Math.max(0, 6 - Math.max(2, count)) / 4) * (narrow ? 0.4 : 0.7);
};

/** On a wide board names stand left of the bars, in a column as wide as they need up to a third of the board. */
export function columnsOf(rows: readonly BarRow[], board: Board): Columns {
  if (board.id === 'narrow')
    return {
      labelPx: board.widthPx,
      seriesPx: board.widthPx,
      plotX: 0,
      plotPx: board.widthPx,
      growth: fewBarsGrowth(rows, true),
    };
  const widest = (texts: readonly string[], sizePx: number, share: number): number =>
    Math.min(Math.max(0, ...texts.map((text) => measureText(text, sizePx))), board.widthPx * share);
  const seriesPx = widest(
    rows.flatMap((row) => (row.values ?? []).map((value) => value.label)),
    SMALL_PX,
    0.16,
  );
  // A heading that fits the column widens it, so that the zero line does not run through its words.
  const headingsPx = rows
    .flatMap((row) => row.group ?? [])
    .map((heading) => measureText(heading, LABEL_PX, true))
    .filter((px) => px <= board.widthPx * 0.32);
  const labelPx = Math.max(
    ...headingsPx,
    widest(
      rows.map((row) => row.label),
      LABEL_PX,
      0.32,
    ),
  );
  const plotX = Math.ceil(labelPx + GAP_PX * 1.6 + (seriesPx > 0 ? seriesPx + GAP_PX : 0));
  return { labelPx, seriesPx, plotX, plotPx: board.widthPx - plotX, growth: fewBarsGrowth(rows, false) };
}

interface PlacedRow {
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly Mark[];
  readonly bottom: number;
}

const SERIES_GAP_PX = 3;

const ABSENT_GAP_PX = 6;

const rowGapPx = (board: Board, several: boolean): number => (board.id === 'narrow' || several ? 12 : 9);

const barPxOf = (board: Board, several: boolean): number => (several ? 14 : board.id === 'narrow' ? 16 : 20);

/** What all rows of one picture share. */
interface RowPlan {
  readonly view: BarView;
  readonly board: Board;
  readonly columns: Columns;
}

/** Label of one of several values: beside its bar, on a narrow board above it. `y` is the first line's baseline. */
const seriesLabel = (bar: Bar, lines: readonly string[], y: number, { view, board, columns }: RowPlan): Mark => ({
  shape: 'text',
  key: `series:${bar.key}`,
  part: 'label',
  tone: 'muted',
  dim: dimOf(view, bar.rowKey, bar.key),
  lines,
  sizePx: SMALL_PX,
  halo: true,
  ...(board.id === 'narrow' ? { x: 0, y } : { x: columns.plotX - GAP_PX, y, anchor: 'end' }),
});

/** Words in the place of a bar, centred on `middle`. */
const absentWords = (row: BarRow, text: string, middle: number, { view, board, columns }: RowPlan): Mark => ({
  shape: 'text',
  key: `absent:${row.key}`,
  part: 'annotation',
  tone: 'muted',
  dim: dimOf(view, row.key),
  lines: [text],
  italic: true,
  halo: true,
  x: columns.plotX + (board.id === 'narrow' ? 0 : ABSENT_GAP_PX),
  y: centredBaseline(middle, SMALL_PX, 1),
  sizePx: SMALL_PX,
});

/** The bars of a row from `top` down, and beside them (on a narrow board above them) the labels of several values. */
function stackBars(row: BarRow, top: number, plan: RowPlan): PlacedRow {
  const { board, columns } = plan;
  const narrow = board.id === 'narrow';
  const own = barsOf(row);
  const heightPx = barPxOf(board, own.length > 1) * columns.growth;
  const bars: PlacedBar[] = [];
  const texts: Mark[] = [];
  let y = top;
  for (const bar of own) {
    const label = valueLabel(bar.datum, columns.plotPx * 0.45);
    const lines = bar.series === undefined ? [] : wrapText(bar.series, columns.seriesPx, SMALL_PX);
    const seriesPx = lines.length * leadingPx(SMALL_PX);
    if (narrow && lines.length > 0) {
      texts.push(seriesLabel(bar, lines, y + SMALL_PX * 0.9, plan));
      y += seriesPx + 1;
    }
    const slotPx = Math.max(heightPx, label.heightPx, narrow ? 0 : seriesPx);
    if (!narrow && lines.length > 0)
      texts.push(seriesLabel(bar, lines, centredBaseline(y + slotPx / 2, SMALL_PX, lines.length), plan));
    bars.push({ bar, y: y + (slotPx - heightPx) / 2, heightPx, label });
    y += slotPx + (own.length > 1 ? SERIES_GAP_PX : 0);
  }
  if (row.absent !== undefined) {
    texts.push(absentWords(row, row.absent, y + heightPx / 2, plan));
    y += heightPx;
  }
  return { bars, texts, bottom: y };
}

/**
 * A row with its name: above its bars on a narrow board, else left of them, centred on a lone bar or at the first of
 * several.
 */
function placeRow(row: BarRow, top: number, plan: RowPlan): PlacedRow {
  const { view, board, columns } = plan;
  const several = barsOf(row).length > 1;
  const lines = wrapText(row.label, columns.labelPx, LABEL_PX);
  const blockPx = lines.length * leadingPx(LABEL_PX);
  const name = {
    shape: 'text',
    key: `label:${row.key}`,
    part: 'label',
    lines,
    x: 0,
    sizePx: LABEL_PX,
    dim: dimOf(view, row.key, ...barsOf(row).map((bar) => bar.key)),
    halo: true,
  } as const;
  if (board.id === 'narrow') {
    const stacked = stackBars(row, top + blockPx + 3, plan);
    return { ...stacked, texts: [{ ...name, y: top + LABEL_PX * 0.9, bold: several || undefined }, ...stacked.texts] };
  }
  const barsPx = stackBars(row, top, plan).bottom - top;
  const heightPx = Math.max(barsPx, blockPx);
  // A name taller than its bar has it at its middle.
  const stacked = stackBars(row, top + (heightPx - barsPx) / 2, plan);
  return {
    ...stacked,
    bottom: top + heightPx,
    texts: [
      { ...name, y: several ? top + LABEL_PX : centredBaseline(top + heightPx / 2, LABEL_PX, lines.length) },
      ...stacked.texts,
    ],
  };
}

const headingText = (heading: string, lines: readonly string[], y: number): Mark => ({
  shape: 'text',
  key: `group:${heading}`,
  part: 'title',
  lines,
  x: 0,
  y: y + LABEL_PX,
  sizePx: LABEL_PX,
  bold: true,
  halo: true,
});

/** What the view shows of a placed row: bars, and the name and labels that go with them. */
function shownOf(row: BarRow, placed: PlacedRow, view: BarView): Pick<PlacedRow, 'bars' | 'texts'> {
  const bars = placed.bars.filter(({ bar }) => isShown(view, row.key, bar.key));
  const visible = bars.length > 0 || (row.absent !== undefined && isShown(view, row.key));
  const keys = new Set([`absent:${row.key}`, `label:${row.key}`, ...bars.map(({ bar }) => `series:${bar.key}`)]);
  return { bars, texts: visible ? placed.texts.filter(({ key }) => keys.has(key)) : [] };
}

/** All rows from `top` down. Rows that the view does not show keep their room. */
export function layOut(rows: readonly BarRow[], { top, ...plan }: RowPlan & { readonly top: number }): Layout {
  const { view, board, columns } = plan;
  const bars: PlacedBar[] = [];
  const texts: Mark[] = [];
  let y = top + 4;
  groupRows(rows, view.sort).forEach((group, index) => {
    if (group.heading !== undefined) {
      const lines = wrapText(group.heading, board.widthPx, LABEL_PX, true);
      y += index > 0 ? 12 : 2;
      texts.push(headingText(group.heading, lines, y));
      y += lines.length * leadingPx(LABEL_PX) + 6;
    }
    for (const row of group.rows) {
      const placed = placeRow(row, y, plan);
      const shown = shownOf(row, placed, view);
      bars.push(...shown.bars);
      texts.push(...shown.texts);
      y = placed.bottom + rowGapPx(board, placed.bars.length > 1) * columns.growth + (columns.apartPx ?? 0);
    }
  });
  return { bars, texts, bottom: y - 4 * columns.growth - (columns.apartPx ?? 0) };
}

/** The columns with bars as thick, then as far apart as the board has room for; `restPx` is the height of everything else. */
export function growTo(
  board: Board,
  columns: Columns,
  rest: { readonly restPx: number; readonly rowCount: number },
  bottomAt: (columns: Columns) => number,
): Columns {
  const { restPx, rowCount } = rest;
  if (board.roomPx === undefined) return columns;
  const [one, two] = [bottomAt({ ...columns, growth: 1 }), bottomAt({ ...columns, growth: 2 })];
  const wanted = two > one ? 1 + (board.roomPx - restPx - one) / (two - one) : 1;
  const growth = Math.min(GROWTH_AT_MOST, Math.max(columns.growth, wanted));
  // Rows no farther apart than a bar is thick.
  const mostPx = growth * (barPxOf(board, false) - rowGapPx(board, false));
  const restingPx = ((wanted - growth) * (two - one)) / Math.max(1, rowCount - 1);
  return { ...columns, growth, apartPx: Math.max(0, Math.min(mostPx, restingPx)) };
}

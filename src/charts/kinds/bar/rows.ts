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

const GROWTH_AT_MOST = 2.2;

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
  const labelPx = widest(
    rows.map((row) => row.label),
    LABEL_PX,
    0.32,
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

const barPxOf = (board: Board, several: boolean): number => (several ? 14 : board.id === 'narrow' ? 16 : 20);

/** The bars of a row from `top` down, and beside them (on a narrow board above them) the labels of several values. */
function stackBars(row: BarRow, top: number, view: BarView, board: Board, columns: Columns): PlacedRow {
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
    const text = {
      shape: 'text',
      key: `series:${bar.key}`,
      part: 'label',
      tone: 'muted',
      dim: dimOf(view, row.key, bar.key),
      lines,
      sizePx: SMALL_PX,
      halo: true,
    } as const;
    if (narrow && lines.length > 0) {
      texts.push({ ...text, x: 0, y: y + SMALL_PX * 0.9 });
      y += seriesPx + 1;
    }
    const slotPx = Math.max(heightPx, label.heightPx, narrow ? 0 : seriesPx);
    if (!narrow && lines.length > 0)
      texts.push({
        ...text,
        x: columns.plotX - GAP_PX,
        y: centredBaseline(y + slotPx / 2, SMALL_PX, lines.length),
        anchor: 'end',
      });
    bars.push({ bar, y: y + (slotPx - heightPx) / 2, heightPx, label });
    y += slotPx + (own.length > 1 ? SERIES_GAP_PX : 0);
  }
  if (row.absent !== undefined) {
    texts.push({
      shape: 'text',
      key: `absent:${row.key}`,
      part: 'annotation',
      tone: 'muted',
      dim: dimOf(view, row.key),
      lines: [row.absent],
      italic: true,
      halo: true,
      x: columns.plotX + (narrow ? 0 : ABSENT_GAP_PX),
      y: centredBaseline(y + heightPx / 2, SMALL_PX, 1),
      sizePx: SMALL_PX,
    });
    y += heightPx;
  }
  return { bars, texts, bottom: y };
}

/** A row with its name: above its bars on a narrow board, else left of them, centred on a lone bar or at the first of several. */
function placeRow(row: BarRow, top: number, view: BarView, board: Board, columns: Columns): PlacedRow {
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
    const stacked = stackBars(row, top + blockPx + 3, view, board, columns);
    return { ...stacked, texts: [{ ...name, y: top + LABEL_PX * 0.9, bold: several || undefined }, ...stacked.texts] };
  }
  const barsPx = stackBars(row, top, view, board, columns).bottom - top;
  const heightPx = Math.max(barsPx, blockPx);
  // A name taller than its bar has it at its middle.
  const stacked = stackBars(row, top + (heightPx - barsPx) / 2, view, board, columns);
  return {
    ...stacked,
    bottom: top + heightPx,
    texts: [
      { ...name, y: several ? top + LABEL_PX : centredBaseline(top + heightPx / 2, LABEL_PX, lines.length) },
      ...stacked.texts,
    ],
  };
}

/** All rows from `top` down. Rows that the view does not show keep their room. */
export function layOut(rows: readonly BarRow[], view: BarView, board: Board, columns: Columns, top: number): Layout {
  const bars: PlacedBar[] = [];
  const texts: Mark[] = [];
  let y = top + 4;
  groupRows(rows, view.sort).forEach((group, index) => {
    if (group.heading !== undefined) {
      const lines = wrapText(group.heading, board.widthPx, LABEL_PX, true);
      y += index > 0 ? 12 : 2;
      texts.push({
        shape: 'text',
        key: `group:${group.heading}`,
        part: 'title',
        lines,
        x: 0,
        y: y + LABEL_PX,
        sizePx: LABEL_PX,
        bold: true,
        halo: true,
      });
      y += lines.length * leadingPx(LABEL_PX) + 6;
    }
    for (const row of group.rows) {
      const placed = placeRow(row, y, view, board, columns);
      const shown = placed.bars.filter(({ bar }) => isShown(view, row.key, bar.key));
      const visible = shown.length > 0 || (row.absent !== undefined && isShown(view, row.key));
      const shownKeys = new Set([
        `absent:${row.key}`,
        `label:${row.key}`,
        ...shown.map(({ bar }) => `series:${bar.key}`),
      ]);
      bars.push(...shown);
      if (visible) texts.push(...placed.texts.filter(({ key }) => shownKeys.has(key)));
      y = placed.bottom + (board.id === 'narrow' || placed.bars.length > 1 ? 12 : 9) * columns.growth;
    }
  });
  return { bars, texts, bottom: y - 4 * columns.growth };
}

/** The columns with bars as thick as the board has room for; `restPx` is the height of everything else. */
export function growTo(
  board: Board,
  columns: Columns,
  restPx: number,
  bottomAt: (columns: Columns) => number,
): Columns {
  if (board.roomPx === undefined) return columns;
  const [one, two] = [bottomAt({ ...columns, growth: 1 }), bottomAt({ ...columns, growth: 2 })];
  const growth = two > one ? 1 + (board.roomPx - restPx - one) / (two - one) : 1;
  return { ...columns, growth: Math.min(GROWTH_AT_MOST, Math.max(columns.growth, growth)) };
}

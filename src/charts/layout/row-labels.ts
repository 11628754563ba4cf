/** Names of rows: left of the plot on a wide board, above each row's marks on a narrow one. */
import { centredBaseline, leadingPx, measureText, wrapText } from '../text/text.ts';
import type { Box } from '../scene/boxes.ts';
import { LABEL_PX, type Board, type Mark, type TextMark } from '../scene/types.ts';

export interface LabelColumn {
  /** Names stand beside the plot, not above each row. */
  readonly beside: boolean;
  /** Width that names wrap to. */
  readonly labelPx: number;
  readonly plotX: number;
  readonly plotPx: number;
}

/** What a row has drawn, before the next row knows where it begins. */
export interface DrawnRow {
  readonly data: readonly Mark[];
  /** What annotations of the row point to. */
  readonly anchors: readonly Box[];
  /** Where the row ends, without a gap. */
  readonly bottom: number;
}

const GAP_PX = 16;

/** The column that the names need, up to `share` of a wide board. */
export function labelColumn(labels: readonly string[], board: Board, share = 0.32): LabelColumn {
  if (board.id === 'narrow') return { beside: false, labelPx: board.widthPx, plotX: 0, plotPx: board.widthPx };
  const labelPx = Math.min(Math.max(0, ...labels.map((label) => measureText(label, LABEL_PX))), board.widthPx * share);
  const plotX = Math.ceil(labelPx + GAP_PX);
  return { beside: true, labelPx, plotX, plotPx: board.widthPx - plotX };
}

export interface RowBand {
  /** Top of the row's marks. */
  readonly y: number;
  /** Height kept for the marks; at least what was asked for. */
  readonly heightPx: number;
  readonly label: TextMark;
  /** Where the next row may begin, without a gap. */
  readonly bottom: number;
}

export interface BandNeeds {
  /** Height of the row's marks. */
  readonly marksPx: number;
  /** Where a name beside is centred, from the marks' top. Default: their middle. */
  readonly middlePx?: number;
  /** The name is drawn fainter. */
  readonly dim: true | undefined;
}

/** Places a row's name and its marks' band, beginning at `top`. */
export function rowBand(
  row: { readonly key: string; readonly label: string },
  top: number,
  column: LabelColumn,
  { marksPx, middlePx = marksPx / 2, dim }: BandNeeds,
): RowBand {
  const lines = wrapText(row.label, column.labelPx, LABEL_PX);
  const blockPx = lines.length * leadingPx(LABEL_PX);
  const label = {
    shape: 'text',
    key: `label:${row.key}`,
    part: 'label',
    lines,
    x: 0,
    sizePx: LABEL_PX,
    dim,
    halo: true,
  } as const;
  if (!column.beside) {
    const y = top + blockPx + 3;
    return { y, heightPx: marksPx, label: { ...label, y: top + LABEL_PX * 0.9 }, bottom: y + marksPx };
  }
  const above = Math.max(0, blockPx / 2 - middlePx);
  const y = top + above;
  const bottom = Math.max(y + marksPx, y + middlePx + blockPx / 2);
  return {
    y,
    heightPx: marksPx,
    label: { ...label, y: centredBaseline(y + middlePx, LABEL_PX, lines.length) },
    bottom,
  };
}

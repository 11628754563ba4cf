/** Where moments and columns of a slope chart stand; depends on all rows and the board. */
import { scaleLinear } from 'd3-scale';
import { axisTitleLines } from '../../layout/axes.ts';
import { blockHeightPx } from '../../layout/place-text.ts';
import { type Board, LABEL_PX, SMALL_PX } from '../../scene/types.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import type { SlopeRow, SlopeView } from './schema.ts';

export const DOT_PX = 4;

export const LABEL_GAP_PX = 12;

/** The moments in the order in which the rows name them. */
export const momentsOf = (rows: readonly SlopeRow[]): string[] => [
  ...new Set(rows.flatMap((row) => row.points.map((point) => point.moment))),
];

/** Room for the moments under bars. */
export const FOOT_PX = 20;

export interface Layout {
  /** A lone row has bars for dots: its two lengths are the picture. Half of their width, or the radius of a dot. */
  readonly halfPx: number;
  readonly hasBars: boolean;
  readonly moments: readonly string[];
  readonly leftPx: number;
  readonly rightPx: number;
  readonly headPx: number;
  readonly heightPx: number;
  readonly bottom: number;
  readonly x: (moment: string) => number;
}

const longestWordPx = (text: string): number =>
  Math.max(0, ...wrapText(text, 1, LABEL_PX, true).map((word) => measureText(word, LABEL_PX, true)));

/**
 * Width of a column of labels: as wide as its longest text up to a share of the board, never less than its longest
 * word.
 */
const gutterPx = (texts: readonly string[], board: Board, share: number): number =>
  Math.ceil(
    Math.max(
      0,
      ...texts.map((text) =>
        Math.max(
          Math.min(measureText(text, LABEL_PX, true), board.widthPx * share),
          Math.min(longestWordPx(text), board.widthPx * 0.36),
        ),
      ),
    ),
  );

export function layoutOf(rows: readonly SlopeRow[], view: SlopeView, board: Board): Layout {
  const moments = momentsOf(rows);
  const [first = ''] = moments;
  const at = (row: SlopeRow, moment: string): string[] =>
    row.points.filter((point) => point.moment === moment).map((point) => point.datum.text);
  const leftPx = gutterPx(
    rows.flatMap((row) => at(row, first)),
    board,
    0.24,
  );
  const lastTexts = rows.map((row) => row.points.at(-1)?.datum.text ?? '');
  const rightPx = gutterPx([...rows.map((row) => row.label), ...lastTexts], board, 0.3);
  const labelsPx = rows.reduce(
    (sum, row, i) =>
      sum +
      6 +
      blockHeightPx(
        wrapText(row.label, rightPx, LABEL_PX, true).length +
          wrapText(lastTexts[i] ?? '', rightPx, LABEL_PX, true).length,
        LABEL_PX,
      ),
    0,
  );
  const titleLines = axisTitleLines(
    { scale: scaleLinear([0, 1e12], [0, 1]), unit: view.unit, words: board.words, title: view.unitLabel },
    board.widthPx,
  ).length;
  const hasBars =
    rows.length === 1 &&
    view.fromZero &&
    view.domain === undefined &&
    rows.every((row) => row.points.every(({ datum }) => datum.value > 0));
  const narrow = board.id === 'narrow';
  const halfPx = hasBars ? (narrow ? 24 : 52) : DOT_PX;
  const plotPx = Math.max(hasBars ? (narrow ? 200 : 250) : narrow ? 230 : 280, labelsPx);
  // Two lines are kept for the title, so that a view with a longer one does not move the picture.
  const momentsPx = hasBars ? 0 : leadingPx(LABEL_PX) + 10;
  const headPx = Math.max(hasBars ? 1 : 2, titleLines) * leadingPx(SMALL_PX) + momentsPx;
  const bottom = (hasBars ? titleLines : 2) * leadingPx(SMALL_PX) + momentsPx + plotPx;
  const x0 = leftPx + LABEL_GAP_PX + halfPx;
  const x1 = board.widthPx - rightPx - LABEL_GAP_PX - halfPx;
  const x = (moment: string): number => {
    const i = moments.indexOf(moment);
    return moments.length < 2 ? (x0 + x1) / 2 : x0 + ((x1 - x0) * i) / (moments.length - 1);
  };
  return {
    halfPx,
    hasBars,
    moments,
    leftPx,
    rightPx,
    headPx,
    bottom,
    heightPx: Math.ceil(bottom + (hasBars ? FOOT_PX : 12) + view.annotationRoomPx),
    x,
  };
}

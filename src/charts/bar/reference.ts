/** A value to measure against, drawn as a draughtsman gives a size: extension line, dimension line with slashes, words. */
import type { ScaleLinear } from 'd3-scale';
import type { Datum } from '../scene/datum.ts';
import { leadingPx, measureText, wrapText } from '../scene/text.ts';
import { LABEL_PX, type Board, type Mark } from '../scene/types.ts';
import { markLabel } from '../scene/words.ts';

interface Reference { readonly datum: Datum; readonly label: string }

const DIMENSION_DROP_PX = 10;
const SLASH_PX = 3.5;

export const referenceWords = ({ label, datum }: Reference): string => `${label} ${datum.text}`;
const linesOf = (reference: Reference, board: Board): string[] => wrapText(referenceWords(reference), Math.min(board.widthPx, 300), LABEL_PX);

/** Height of the dimension line and its words under a plot. */
export const referenceFootPx = (reference: Reference, board: Board): number =>
  DIMENSION_DROP_PX + 6 + linesOf(reference, board).length * leadingPx(LABEL_PX);

/** Marks `reference:line` through the plot, `reference:dimension` from zero to the value, and `reference:label` under it. */
export function referenceMarks(reference: Reference, scale: ScaleLinear<number, number>, plot: { readonly top: number; readonly bottom: number }, board: Board): Mark[] {
  const x = scale(reference.datum.value);
  const zero = scale(0);
  const y = plot.bottom + DIMENSION_DROP_PX;
  const slash = (at: number): string => `M${at - SLASH_PX},${y + SLASH_PX}L${at + SLASH_PX},${y - SLASH_PX}`;
  const lines = linesOf(reference, board);
  const half = Math.max(...lines.map((line) => measureText(line, LABEL_PX))) / 2;
  const middle = Math.min(Math.max((x + zero) / 2, half), board.widthPx - half);
  return [
    {
      shape: 'line', key: 'reference:line', part: 'reference', status: reference.datum.status, figure: reference.datum.figure,
      label: markLabel(reference.label, reference.datum, board.language), x1: x, x2: x, y1: plot.top, y2: y + SLASH_PX + 2,
    },
    { shape: 'path', key: 'reference:dimension', part: 'leader', d: `M${zero},${y}L${x},${y}${slash(zero)}${slash(x)}` },
    { shape: 'text', key: 'reference:label', part: 'annotation', lines, x: middle, y: y + 6 + LABEL_PX * 0.85, anchor: 'middle', sizePx: LABEL_PX, halo: true },
  ];
}

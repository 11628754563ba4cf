/** A value to measure against, drawn as a draughtsman gives a size: extension line, dimension line with slashes, words. */
import { z } from 'zod';
import { datumSchema } from './datum.ts';
import { leadingPx, measureText, wrapText } from './text.ts';
import { LABEL_PX, type Board, type Mark } from './types.ts';
import { markLabel } from './words.ts';

export const referenceSchema = z.strictObject({
  datum: datumSchema,
  label: z.string().min(1).describe('What the line stands for: "All industry". The value’s text is added to it.'),
  hidden: z.boolean().default(false).describe('Keeps the line’s room without drawing it, for a view that comes before it. Default false.'),
});
export type Reference = z.infer<typeof referenceSchema>;

const DIMENSION_DROP_PX = 10;
const SLASH_PX = 3.5;

export const referenceWords = ({ label, datum }: Pick<Reference, 'label' | 'datum'>): string => `${label} ${datum.text}`;
const linesOf = (reference: Reference, board: Board): string[] => wrapText(referenceWords(reference), Math.min(board.widthPx, 300), LABEL_PX);

/** Height of the dimension line and its words under a plot. */
export const referenceFootPx = (reference: Reference, board: Board): number =>
  DIMENSION_DROP_PX + 6 + linesOf(reference, board).length * leadingPx(LABEL_PX);

/**
 * Marks `reference:line` through the plot and `reference:label` under it; with `from` (zero, for bars) also
 * `reference:dimension`, which measures from there to the value.
 */
export function referenceMarks(
  reference: Reference, scale: (value: number) => number,
  plot: { readonly top: number; readonly bottom: number; readonly from?: number | undefined }, board: Board,
): Mark[] {
  const x = scale(reference.datum.value);
  const start = plot.from === undefined ? x : scale(plot.from);
  const y = plot.bottom + DIMENSION_DROP_PX;
  const slash = (at: number): string => `M${at - SLASH_PX},${y + SLASH_PX}L${at + SLASH_PX},${y - SLASH_PX}`;
  const lines = linesOf(reference, board);
  const half = Math.max(...lines.map((line) => measureText(line, LABEL_PX))) / 2;
  const middle = Math.min(Math.max((x + start) / 2, half), board.widthPx - half);
  const marks: Mark[] = [{
    shape: 'line', key: 'reference:line', part: 'reference', status: reference.datum.status, figure: reference.datum.figure,
    label: markLabel(reference.label, reference.datum, board.language), x1: x, x2: x, y1: plot.top, y2: y + SLASH_PX,
  }];
  if (plot.from !== undefined) marks.push({ shape: 'path', key: 'reference:dimension', part: 'leader', d: `M${start},${y}L${x},${y}${slash(start)}${slash(x)}` });
  marks.push({ shape: 'text', key: 'reference:label', part: 'annotation', lines, x: middle, y: y + 6 + LABEL_PX * 0.85, anchor: 'middle', sizePx: LABEL_PX, halo: true });
  return marks;
}

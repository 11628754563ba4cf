/** References as a draughtsman gives a size: extension line, dimension line with slashes, words under the plot. */
import type { Datum } from '../evidence/datum.ts';
import { leadingPx, measureText, wrapText } from '../text/text.ts';
import { LABEL_PX, type Board, type Mark } from '../scene/types.ts';
import { markLabel } from '../words/words.ts';
import { referenceKey, referenceLine, referenceWords, type Reference } from './reference.ts';

/** The distance from the reference to a mark, as a figure of its own. */
export interface Lead {
  readonly key: string;
  readonly name: string;
  readonly lead: Datum;
  readonly value: number;
  /** Lower edge of the mark, where its extension line begins. */ readonly fromPx: number;
}

const DIMENSION_DROP_PX = 10;
const SLASH_PX = 3.5;

/** A draughtsman's slash; at the board's edge only the half that is on it. */
function slash(x: number, y: number, board: Board): string {
  const left = Math.min(SLASH_PX, Math.max(0, x));
  const right = Math.min(SLASH_PX, Math.max(0, board.widthPx - x));
  return `M${x - left},${y + left}L${x + right},${y - right}`;
}
const linesOf = (reference: Reference, board: Board): string[] =>
  wrapText(referenceWords(reference, board.words), Math.min(board.widthPx, 300), LABEL_PX);

/** Words centred under a dimension line, moved in from the board's edges. */
function wordsUnder(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  board: Board,
  bold = false,
): { readonly middle: number; readonly half: number } {
  const half = Math.max(...lines.map((line) => measureText(line, LABEL_PX, bold))) / 2;
  return { half, middle: Math.min(Math.max((from + to) / 2, half), board.widthPx - half) };
}

/** Height of the dimension line and its words under a plot. */
const dimensionPx = (reference: Reference, board: Board): number =>
  DIMENSION_DROP_PX + 6 + linesOf(reference, board).length * leadingPx(LABEL_PX);

/** Height of all references under a plot: each has a dimension line of its own, under that of the one before. */
export const referenceFootPx = (references: readonly Reference[], board: Board): number =>
  references.reduce((sum, one) => sum + dimensionPx(one, board), 0);

/** Where references are drawn: `from` is zero for bars, `leadPx` the room of a lead under the first. */
interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly from?: number | undefined;
  readonly leadPx?: number | undefined;
}

/**
 * Marks of each reference that is not hidden: `reference:line` through the plot and `reference:label` under it; with
 * `from` also `reference:dimension`, which measures from there to the value.
 */
export const referenceMarks = (
  references: readonly Reference[],
  scale: (value: number) => number,
  plot: Plot,
  board: Board,
): Mark[] =>
  references.flatMap((reference, i) => {
    const above = referenceFootPx(references.slice(0, i), board) + (i > 0 ? (plot.leadPx ?? 0) : 0);
    const y = plot.bottom + above + DIMENSION_DROP_PX;
    return reference.hidden ? [] : dimensionMarks(reference, i, { scale, y, plot }, board);
  });

function dimensionMarks(
  reference: Reference,
  i: number,
  { scale, y, plot }: { readonly scale: (value: number) => number; readonly y: number; readonly plot: Plot },
  board: Board,
): Mark[] {
  const x = scale(reference.datum.value);
  const start = plot.from === undefined ? x : scale(plot.from);
  const lines = linesOf(reference, board);
  const { middle } = wordsUnder(lines, [start, x], board);
  const marks: Mark[] = [{ ...referenceLine(reference, i, board), x1: x, x2: x, y1: plot.top, y2: y + SLASH_PX }];
  if (plot.from !== undefined)
    marks.push({
      shape: 'path',
      key: referenceKey(i, 'dimension'),
      part: 'leader',
      d: `M${start},${y}L${x},${y}${slash(start, y, board)}${slash(x, y, board)}`,
    });
  marks.push({
    shape: 'text',
    key: referenceKey(i, 'label'),
    part: 'annotation',
    lines,
    x: middle,
    y: y + 6 + LABEL_PX * 0.85,
    anchor: 'middle',
    sizePx: LABEL_PX,
    halo: true,
  });
  return marks;
}

/** Height of a second line of words under a plot, for a lead. */
export const leadFootPx = leadingPx(LABEL_PX);

/**
 * Marks `lead:<key>`, its extension line and its words: a dimension line from the reference to the end of a bar,
 * chained to the reference's own as a draughtsman chains sizes. Its words stand a line lower where the two would touch.
 */
export function leadMarks(
  { key, name, lead, value, fromPx }: Lead,
  reference: Reference,
  plot: { readonly scale: (value: number) => number; readonly bottom: number },
  board: Board,
): Mark[] {
  const { scale } = plot;
  const y = plot.bottom + DIMENSION_DROP_PX;
  const [start, end] = [scale(reference.datum.value), scale(value)];
  const own = wordsUnder([lead.text], [start, end], board, true);
  const other = wordsUnder(linesOf(reference, board), [scale(0), start], board);
  const beside = Math.abs(own.middle - other.middle) > own.half + other.half + LABEL_PX;
  const dropPx = beside ? 0 : (linesOf(reference, board).length - 1) * leadingPx(LABEL_PX) + leadFootPx;
  return [
    { shape: 'line', key: `lead:${key}~extension`, part: 'leader', x1: end, x2: end, y1: fromPx, y2: y + SLASH_PX },
    {
      shape: 'line',
      key: `lead:${key}`,
      part: 'leader',
      status: lead.status,
      figure: lead.figure,
      label: markLabel(name, lead, board.words),
      x1: start,
      x2: end,
      y1: y,
      y2: y,
    },
    {
      shape: 'path',
      key: `lead:${key}~slashes`,
      part: 'leader',
      d: `${slash(start, y, board)}${slash(end, y, board)}`,
    },
    {
      shape: 'text',
      key: `lead:${key}~label`,
      part: 'annotation',
      lines: [lead.text],
      x: own.middle,
      anchor: 'middle',
      sizePx: LABEL_PX,
      bold: true,
      halo: true,
      y: y + 6 + LABEL_PX * 0.85 + dropPx,
    },
  ];
}

/** Names and values at the right-hand end of lines and bands: direct labels instead of a legend. */
import { nearestPoints, textBox, type Box } from '../scene/boxes.ts';
import type { Datum } from '../evidence/datum.ts';
import { inColumn, labelBlock, labelTexts, leader, type LabelBlock, type PlacedBlock } from './label-column.ts';
import { boxAround, boxesAlong, placeText, type XY } from './place-text.ts';
import { leadingPx, measureText, wrapText } from '../text/text.ts';
import { LABEL_PX, type Board, type Mark, type Tone } from '../scene/types.ts';
import { valueText } from './value-text.ts';

export interface EndLabel {
  /** Key of the row. */
  readonly key: string;
  readonly name: string;
  /** The value printed under the name; none where the view prints no values. */
  readonly datum?: Datum | undefined;
  readonly tone?: Tone | undefined;
  readonly dim?: boolean | undefined;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
}

/** Between the plot and the labels: room for the dot, the arrow of a bound and a short leader. */
export const END_GAP_PX = 14;

/** Width of the column of labels, from names and values alone, so that it is the same in every view. */
export function endGutterPx(
  rows: readonly { readonly label: string; readonly texts: readonly string[] }[],
  board: Board,
): number {
  const widestPx = board.id === 'narrow' ? 104 : 170;
  const natural = Math.max(
    0,
    ...rows.flatMap(({ label, texts }) => [
      measureText(label, LABEL_PX, true),
      ...texts.map((text) => measureText(text, LABEL_PX, true)),
    ]),
  );
  const longestWordPx = Math.max(
    0,
    ...rows
      .flatMap(({ label, texts }) => [label, ...texts])
      .flatMap((text) => wrapText(text, 1, LABEL_PX, true))
      .map((word) => measureText(word, LABEL_PX, true)),
  );
  return Math.ceil(Math.max(Math.min(natural, widestPx), Math.min(longestWordPx, board.widthPx * 0.42))) + 1;
}

/** Height that the labels of all rows need when they stand one below the other. */
export const endLabelsHeightPx = (
  rows: readonly { readonly label: string; readonly texts: readonly string[] }[],
  gutterPx: number,
): number =>
  rows.reduce(
    (sum, { label, texts }) =>
      sum + 6 + Math.max(...[undefined, ...texts].map((text) => labelBlock(label, text, gutterPx).heightPx)),
    0,
  );

interface Place {
  readonly x: number;
  readonly gutterPx: number;
}
type Block = EndLabel & LabelBlock;

/** From a line's end to a block that had to move; level with its own line or nearly so, a label needs none. */
function leaderTo({ block, moved, top }: PlacedBlock<Block>, x: number): readonly [from: XY, to: XY] | undefined {
  if (!moved && x - block.x <= END_GAP_PX + 8) return undefined;
  return [
    [block.x + 6, block.y],
    [x - 3, Math.min(Math.max(block.y, top + 7), top + block.heightPx - 7)],
  ];
}

/**
 * Labels at `x`, dodged between `top` and `bottom`, each with a leader where it had to move away from its line's end.
 */
export function endLabels(
  labels: readonly EndLabel[],
  place: Place & { readonly top: number; readonly bottom: number },
): { marks: Mark[]; boxes: Box[] } {
  const blocks = labels.map((one): Block => ({ ...one, ...labelBlock(one.name, one.datum?.text, place.gutterPx) }));
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  for (const placed of inColumn(blocks, { ...place, gapPx: 5 })) {
    const { block, top } = placed;
    const { name, value } = labelTexts(block, block.datum, { x: place.x, top });
    const texts = value ? [name, value] : [name];
    marks.push(...texts);
    boxes.push(...texts.map(textBox));
    const ends = leaderTo(placed, place.x);
    if (!ends) continue;
    const mark = leader(`end:${block.key}`, ...ends, block.dim);
    marks.push(mark);
    boxes.push(...boxesAlong(mark.key, [...ends]));
  }
  return { marks, boxes };
}

/** As far as a name may stand from its point without a line to it, and further places, which are tried last. */
const UNLED_PX = 70;
const FAR_PX = [110, 160, 220, 290];

/**
 * Name and value beside the last point of a series that ends before the others, where no column of labels can reach it;
 * led to it where there is no room near by.
 */
export function labelAtPoint(
  label: EndLabel,
  place: { taken: readonly Box[]; frame: Omit<Box, 'key'>; gutterPx: number },
): Mark[] {
  const { nameLines, valueLines } = labelBlock(label.name, label.datum?.text, place.gutterPx);
  const reachPx = [label.datum?.bound ? 16 : 9, 18, 30, 46, UNLED_PX, ...FAR_PX];
  const found = placeText(
    {
      key: `label:${label.key}`,
      x: label.x,
      y: label.y,
      lines: [...nameLines, ...valueLines],
      sizePx: LABEL_PX,
      bold: true,
      reachPx,
    },
    place.taken,
    place.frame,
  );
  const common = { shape: 'text', x: found.x, sizePx: LABEL_PX, dim: label.dim, bold: true, halo: true } as const;
  const [from, to] = nearestPoints(boxAround(label.key, label.x, label.y, 4), found.box);
  const isFar = Math.hypot(to.x - from.x, to.y - from.y) > UNLED_PX;
  const marks: Mark[] = [
    ...(isFar ? [leader(`early:${label.key}`, [from.x, from.y], [to.x, to.y], label.dim)] : []),
    { ...common, key: `label:${label.key}`, part: 'label', tone: label.tone, y: found.y, lines: nameLines },
  ];
  if (!label.datum) return marks;
  const { status, figure } = label.datum;
  return [
    ...marks,
    valueText(`value:${label.key}`, {
      datum: { status, figure },
      ...common,
      y: found.y + nameLines.length * leadingPx(LABEL_PX),
      lines: valueLines,
    }),
  ];
}

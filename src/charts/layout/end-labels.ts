/** Names and values at the right-hand end of lines and bands: direct labels instead of a legend. */
import { textBox, type Box } from '../scene/boxes.ts';
import type { Datum } from '../evidence/datum.ts';
import { dodge } from './place-labels.ts';
import { blockHeightPx, boxesAlong, firstBaseline, placeText, type XY } from './place-text.ts';
import { leadingPx, measureText, wrapText } from '../text/text.ts';
import { LABEL_PX, type Board, type Mark, type TextMark, type Tone } from '../scene/types.ts';
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

const wrapped = (
  name: string,
  valueText: string | undefined,
  gutterPx: number,
): { nameLines: string[]; valueLines: string[] } => ({
  nameLines: wrapText(name, gutterPx, LABEL_PX, true),
  valueLines: valueText === undefined ? [] : wrapText(valueText, gutterPx, LABEL_PX, true),
});

/** Height that the labels of all rows need when they stand one below the other. */
export const endLabelsHeightPx = (
  rows: readonly { readonly label: string; readonly texts: readonly string[] }[],
  gutterPx: number,
): number =>
  rows.reduce(
    (sum, { label, texts }) =>
      sum +
      6 +
      Math.max(
        ...['', ...texts].map((text) => {
          const { nameLines, valueLines } = wrapped(label, text || undefined, gutterPx);
          return blockHeightPx(nameLines.length + valueLines.length, LABEL_PX);
        }),
      ),
    0,
  );

interface Place {
  readonly x: number;
  readonly gutterPx: number;
}
interface Block extends EndLabel {
  readonly nameLines: readonly string[];
  readonly valueLines: readonly string[];
  readonly heightPx: number;
}

interface BlockOfWords extends Pick<EndLabel, 'key' | 'tone' | 'dim'> {
  readonly nameLines: readonly string[];
  readonly valueLines: readonly string[];
}

/** The name of a label whose upper edge is at `top`, and the value under it, if it has one. */
export function blockTexts(
  block: BlockOfWords,
  datum: Datum | undefined,
  { x, top, anchor }: { readonly x: number; readonly top: number; readonly anchor?: 'start' | 'end' },
): { readonly name: TextMark; readonly value: TextMark | undefined } {
  const common = { shape: 'text', x, sizePx: LABEL_PX, ...(anchor && { anchor }), dim: block.dim, bold: true } as const;
  const name: TextMark = {
    ...common,
    key: `label:${block.key}`,
    part: 'label',
    tone: block.tone,
    y: firstBaseline(top, LABEL_PX),
    lines: block.nameLines,
  };
  const value =
    datum &&
    valueText(`value:${block.key}`, {
      datum,
      ...common,
      y: firstBaseline(top + block.nameLines.length * leadingPx(LABEL_PX), LABEL_PX),
      lines: block.valueLines,
    });
  return { name, value };
}

/** From a line's end to a block that had to move; level with its own line or nearly so, a label needs none. */
function leaderTo(block: Block, x: number, middle: number): readonly [from: XY, to: XY] | undefined {
  const away = Math.abs(middle - block.y) > block.heightPx / 2 - 4 || x - block.x > END_GAP_PX + 8;
  if (!away) return undefined;
  const top = middle - block.heightPx / 2;
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
  const blocks = labels.map((label): Block => {
    const { nameLines, valueLines } = wrapped(label.name, label.datum?.text, place.gutterPx);
    return { ...label, nameLines, valueLines, heightPx: blockHeightPx(nameLines.length + valueLines.length, LABEL_PX) };
  });
  const middles = dodge(
    blocks.map((block) => ({ at: block.y, sizePx: block.heightPx })),
    place.top,
    place.bottom,
    5,
  );
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  blocks.forEach((block, i) => {
    const middle = middles[i] ?? block.y;
    const { name, value } = blockTexts(block, block.datum, { x: place.x, top: middle - block.heightPx / 2 });
    const texts = value ? [name, value] : [name];
    marks.push(...texts);
    boxes.push(...texts.map(textBox));
    const leader = leaderTo(block, place.x, middle);
    if (!leader) return;
    const key = `leader:end:${block.key}`;
    const [[x1, y1], [x2, y2]] = leader;
    marks.push({ shape: 'line', key, part: 'leader', dim: block.dim, x1, y1, x2, y2 });
    boxes.push(...boxesAlong(key, [...leader]));
  });
  return { marks, boxes };
}

/**
 * Name and value beside the last point of a series that ends before the others, where no column of labels can reach it.
 */
export function labelAtPoint(
  label: EndLabel,
  place: { taken: readonly Box[]; frame: Omit<Box, 'key'>; gutterPx: number },
): TextMark[] {
  const { nameLines, valueLines } = wrapped(label.name, label.datum?.text, place.gutterPx);
  const reachPx = [label.datum?.bound ? 16 : 9, 18, 30, 46, 70];
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
  const marks: TextMark[] = [
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

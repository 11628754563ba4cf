/**
 * A column of labels beside a plot: each block of words as near to what it names as the others allow, with a leader
 * where it had to give way.
 */
import type { Datum } from '../evidence/datum.ts';
import { LABEL_PX, type LineMark, type TextMark } from '../scene/types.ts';
import { leadingPx, wrapAtEdge } from '../text/text.ts';
import { dodge } from './place-labels.ts';
import { blockHeightPx, firstBaseline, type XY } from './place-text.ts';
import { valueText } from './value-text.ts';

/** The words of one label, broken to the column's width: a name, and a value under it. Either may be missing. */
export interface LabelBlock {
  readonly nameLines: readonly string[];
  readonly valueLines: readonly string[];
  readonly heightPx: number;
}

/** The words of a label in bold; undefined is no words. */
export function labelBlock(name: string | undefined, value: string | undefined, widthPx: number): LabelBlock {
  const [nameLines, valueLines] = [name, value].map((words) =>
    words === undefined ? [] : wrapAtEdge(words, widthPx, LABEL_PX, true),
  ) as [string[], string[]];
  return { nameLines, valueLines, heightPx: blockHeightPx(nameLines.length + valueLines.length, LABEL_PX) };
}

/** What a block stands in the column for: `y` is the height of what it names. */
interface Wanted {
  readonly y: number;
  readonly heightPx: number;
}

/** A block in its place. */
export interface PlacedBlock<B> {
  readonly block: B;
  /** Its middle, and its upper edge. */
  readonly middle: number;
  readonly top: number;
  /** It lies beside something else than what it names, which needs a leader. */
  readonly moved: boolean;
}

/** How far a block may lie off before it needs a leader: its edge comes so near to the height of what it names. */
const EDGE_PX = 4;

/** Blocks one below the other between two heights, in the order given. */
export function inColumn<B extends Wanted>(
  blocks: readonly B[],
  { top, bottom, gapPx, edgePx = EDGE_PX }: { top: number; bottom: number; gapPx: number; edgePx?: number },
): PlacedBlock<B>[] {
  const middles = dodge(
    blocks.map(({ y, heightPx }) => ({ at: y, sizePx: heightPx })),
    top,
    bottom,
    gapPx,
  );
  return blocks.map((block, i) => {
    const middle = middles[i] ?? block.y;
    const moved = Math.abs(middle - block.y) > block.heightPx / 2 - edgePx;
    return { block, middle, top: middle - block.heightPx / 2, moved };
  });
}

interface LabelTexts extends Pick<LabelBlock, 'nameLines' | 'valueLines'>, Pick<TextMark, 'tone' | 'dim'> {
  readonly key: string;
}

/** The name of a label whose upper edge is at `top`, and the value under it, if it has one. */
export function labelTexts(
  { key, nameLines, valueLines, tone, dim }: LabelTexts,
  datum: Datum | undefined,
  { top, ...place }: Pick<TextMark, 'x' | 'anchor' | 'halo'> & { readonly top: number },
): { readonly name: TextMark; readonly value: TextMark | undefined } {
  const common = { shape: 'text', ...place, sizePx: LABEL_PX, dim, bold: true } as const;
  const y = firstBaseline(top, LABEL_PX);
  const name: TextMark = { ...common, key: `label:${key}`, part: 'label', tone, y, lines: nameLines };
  const value =
    datum &&
    valueText(`value:${key}`, {
      datum,
      ...common,
      y: firstBaseline(top + nameLines.length * leadingPx(LABEL_PX), LABEL_PX),
      lines: valueLines,
    });
  return { name, value };
}

/** The line that leads from a mark to its label, or back. */
export const leader = (key: string, [x1, y1]: XY, [x2, y2]: XY, dim: TextMark['dim']): LineMark => ({
  shape: 'line',
  key: `leader:${key}`,
  part: 'leader',
  dim,
  x1,
  y1,
  x2,
  y2,
});

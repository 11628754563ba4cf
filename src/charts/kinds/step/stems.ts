/**
 * Stated amounts on stems from zero, and their words in one column left of them, so that dates close together stay
 * apart.
 */
import type { Datum } from '../../evidence/datum.ts';
import { textBox, type Box } from '../../scene/boxes.ts';
import { inColumn, labelBlock, labelTexts, leader, type LabelBlock } from '../../layout/label-column.ts';
import { blockHeightPx } from '../../layout/place-text.ts';
import { measureText } from '../../text/text.ts';
import { LABEL_PX, type Board, type Mark, type Tone } from '../../scene/types.ts';

export const STEM_DOT_PX = 6;
/** Between the column of words and the leftmost stem. */
const COLUMN_GAP_PX = 18;
const WIDEST_PX = { narrow: 140, wide: 220 } as const;

export interface Stem {
  readonly key: string;
  readonly date: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dim: true | undefined;
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

/** The stem of one amount. It carries no figure and no name: its dot answers. */
export const stemMark = ({ key, date, tone, dim, datum, x, y }: Stem, zeroY: number): Mark => ({
  shape: 'line',
  key: `stem:${key}:${date}`,
  part: 'line',
  tone,
  dim,
  status: datum.status,
  x1: x,
  x2: x,
  y1: zeroY,
  y2: Math.min(zeroY, y + STEM_DOT_PX),
});

/** What the stem covers, with a little air on either side: no words lie across it. */
export const stemBox = ({ key, x, y }: Pick<Stem, 'key' | 'x' | 'y'>, zeroY: number): Box => ({
  key: `stem:${key}`,
  x0: x - 3,
  x1: x + 3,
  y0: Math.min(zeroY, y),
  y1: Math.max(zeroY, y),
});

/** Whether the words of a stem fit between the axis and the stem. */
export const hasRoomLeft = (stem: Pick<Stem, 'x'>, left: number, board: Board): boolean =>
  stem.x - COLUMN_GAP_PX - WIDEST_PX[board.id] >= left;

type Block = Stem & LabelBlock;

/** Name and value in one line where they fit, else the name over the value. */
function blockOf(stem: Stem, { id, words }: Board): Block {
  const widthPx = WIDEST_PX[id];
  const whole = stem.label + words.colon + stem.datum.text;
  const oneLine = measureText(whole, LABEL_PX, true) <= widthPx;
  // The value keeps to one line, however long it is.
  const { nameLines } = labelBlock(oneLine ? undefined : stem.label, undefined, widthPx);
  const valueLines = [oneLine ? whole : stem.datum.text];
  return { ...stem, nameLines, valueLines, heightPx: blockHeightPx(nameLines.length + 1, LABEL_PX) };
}

/**
 * Words of the stems, right-aligned in a column left of them all, each with a leader to its dot. Give all stems of the
 * chart, so that the words stay where they are from view to view; only those in `shown` are returned.
 */
export function stemLabels(
  stems: readonly Stem[],
  shown: ReadonlySet<string>,
  plot: { readonly top: number; readonly bottom: number },
  board: Board,
): { marks: Mark[]; boxes: Box[] } {
  if (stems.length === 0) return { marks: [], boxes: [] };
  const x = Math.min(...stems.map((stem) => stem.x)) - COLUMN_GAP_PX;
  const column = { top: plot.top, bottom: plot.bottom - 4, gapPx: 8 };
  const placed = inColumn(
    stems.map((stem) => blockOf(stem, board)),
    column,
  ).filter(({ block }) => shown.has(block.key));
  const leaders = placed.map(({ block, middle }) =>
    leader(block.key, [x + 4, middle], [block.x - STEM_DOT_PX - 2, block.y], block.dim),
  );
  const texts = placed.flatMap(({ block, top }) => {
    const { name, value } = labelTexts(block, block.datum, { x, top, anchor: 'end', halo: true });
    const words = value ? [{ ...value, tone: block.tone }] : [];
    return block.nameLines.length > 0 ? [name, ...words] : words;
  });
  return { marks: [...leaders, ...texts], boxes: texts.map(textBox) };
}

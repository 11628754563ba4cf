/**
 * Stated amounts on stems from zero, and their words in one column left of them, so that dates close together stay
 * apart.
 */
import type { Datum } from '../../evidence/datum.ts';
import { textBox, type Box } from '../../scene/boxes.ts';
import { dodge } from '../../layout/place-labels.ts';
import { blockHeightPx, firstBaseline } from '../../layout/place-text.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, type Board, type Mark, type TextMark, type Tone } from '../../scene/types.ts';
import { valueText } from '../../layout/value-text.ts';

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

interface Block {
  readonly stem: Stem;
  readonly nameLines: readonly string[];
  readonly valueLines: readonly string[];
  readonly heightPx: number;
}

/** Name and value in one line where they fit, else the name over the value. */
function blockOf(stem: Stem, { id, words }: Board): Block {
  const widthPx = WIDEST_PX[id];
  const whole = stem.label + words.colon + stem.datum.text;
  const oneLine = measureText(whole, LABEL_PX, true) <= widthPx;
  const nameLines = oneLine ? [] : wrapText(stem.label, widthPx, LABEL_PX, true);
  return {
    stem,
    nameLines,
    valueLines: [oneLine ? whole : stem.datum.text],
    heightPx: blockHeightPx(nameLines.length + 1, LABEL_PX),
  };
}

/** The words of a stem that end at `x`, around their middle. */
function blockTexts({ stem, nameLines, valueLines, heightPx }: Block, x: number, middle: number): TextMark[] {
  const common = {
    shape: 'text',
    x,
    anchor: 'end',
    sizePx: LABEL_PX,
    dim: stem.dim,
    tone: stem.tone,
    bold: true,
    halo: true,
  } as const;
  const baseline = firstBaseline(middle - heightPx / 2, LABEL_PX);
  const name: TextMark = { ...common, key: `label:${stem.key}`, part: 'label', y: baseline, lines: nameLines };
  const value = valueText(`value:${stem.key}`, {
    datum: stem.datum,
    ...common,
    y: baseline + nameLines.length * leadingPx(LABEL_PX),
    lines: valueLines,
  });
  return nameLines.length > 0 ? [name, value] : [value];
}

const leaderMark = (stem: Stem, x: number, middle: number): Mark => ({
  shape: 'line',
  key: `leader:${stem.key}`,
  part: 'leader',
  dim: stem.dim,
  x1: x + 4,
  y1: middle,
  x2: stem.x - STEM_DOT_PX - 2,
  y2: stem.y,
});

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
  const blocks = stems.map((stem) => blockOf(stem, board));
  const middles = dodge(
    blocks.map(({ stem, heightPx }) => ({ at: stem.y, sizePx: heightPx })),
    plot.top,
    plot.bottom - 4,
    8,
  );
  const placed = blocks
    .map((block, i) => ({ block, middle: middles[i] ?? block.stem.y }))
    .filter(({ block }) => shown.has(block.stem.key));
  const leaders = placed.map(({ block, middle }) => leaderMark(block.stem, x, middle));
  const texts = placed.flatMap(({ block, middle }) => blockTexts(block, x, middle));
  return { marks: [...leaders, ...texts], boxes: texts.map(textBox) };
}

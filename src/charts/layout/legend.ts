/**
 * Names of colours above a plot, where no label can stand at the marks themselves: a swatch and a name each, in lines.
 */
import { LABEL_PX, type Board, type Mark, type Tone } from '../scene/types.ts';
import { leadingPx, measureText, wrapText } from '../text/text.ts';

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dim?: true | undefined;
}

const SWATCH_PX = 12;
const GAP_PX = 6;
const APART_PX = 18;

/** Marks `legend:<key>` and `legend:<key>~swatch`, from the upper edge of the board, and the height that they take. */
export function legend(entries: readonly LegendEntry[], board: Board): { marks: Mark[]; heightPx: number } {
  const marks: Mark[] = [];
  const textPx = board.widthPx - SWATCH_PX - GAP_PX;
  let [x, y, linePx] = [0, 0, 0];
  for (const { key, label, tone, dim } of entries) {
    const lines = wrapText(label, textPx, LABEL_PX);
    const widthPx = SWATCH_PX + GAP_PX + Math.max(...lines.map((line) => measureText(line, LABEL_PX)));
    if (x > 0 && x + widthPx > board.widthPx) {
      y += linePx;
      [x, linePx] = [0, 0];
    }
    linePx = Math.max(linePx, lines.length * leadingPx(LABEL_PX) + 4);
    const base = { tone, dim };
    marks.push(
      {
        ...base,
        shape: 'rect',
        key: `legend:${key}~swatch`,
        part: 'cell',
        x,
        y: y + 2,
        width: SWATCH_PX,
        height: SWATCH_PX,
      },
      {
        shape: 'text',
        key: `legend:${key}`,
        part: 'label',
        dim,
        x: x + SWATCH_PX + GAP_PX,
        y: y + LABEL_PX * 0.9,
        lines,
        sizePx: LABEL_PX,
      },
    );
    x += widthPx + APART_PX;
  }
  return { marks, heightPx: entries.length === 0 ? 0 : y + linePx + 6 };
}

/** Names and values of a slope chart: a column at each side, and values at the moments between. */
import type { Datum } from '../../evidence/datum.ts';
import { blockTexts } from '../../layout/end-labels.ts';
import { dodge } from '../../layout/place-labels.ts';
import { blockHeightPx, placeText } from '../../layout/place-text.ts';
import { valueText } from '../../layout/value-text.ts';
import type { Box } from '../../scene/boxes.ts';
import { LABEL_PX, type Mark, type TextMark } from '../../scene/types.ts';
import { wrapText } from '../../text/text.ts';
import { LABEL_GAP_PX, type Layout } from './layout.ts';
import type { Placed } from './points.ts';
import type { SlopeRow } from './schema.ts';

const heightOf = (lines: number): number => blockHeightPx(lines, LABEL_PX);

export interface Labelled {
  readonly key: string;
  readonly name: string;
  readonly dim: true | undefined;
  readonly tone: SlopeRow['tone'];
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

type Side = 'left' | 'right';

interface Block extends Labelled {
  readonly nameLines: readonly string[];
  readonly valueLines: readonly string[];
  readonly heightPx: number;
}

/** An index starts every row at the same 100: printed once, for the row that the view is about. */
const isRepeated = (entry: Labelled, i: number, entries: readonly Labelled[]): boolean =>
  entries.some(
    (other, j) =>
      other.datum.text === entry.datum.text &&
      Math.abs(other.y - entry.y) < 0.5 &&
      (Number(other.dim ?? false) < Number(entry.dim ?? false) || (other.dim === entry.dim && j < i)),
  );

/** Values of the left column, names over values in the right one, broken to the column's width. */
const blocksOf = (entries: readonly Labelled[], side: Side, layout: Layout): Block[] =>
  entries
    .filter((entry, i) => side === 'right' || !isRepeated(entry, i, entries))
    .map((entry) => {
      const nameLines = side === 'left' ? [] : wrapText(entry.name, layout.rightPx, LABEL_PX, true);
      const widthPx = side === 'left' ? layout.leftPx : layout.rightPx;
      const valueLines = wrapText(entry.datum.text, widthPx, LABEL_PX, true);
      return { ...entry, nameLines, valueLines, heightPx: heightOf(nameLines.length + valueLines.length) };
    });

/** Name and value of a label around its middle, and a leader to its dot where it had to give way. */
function blockMarks(block: Block, middle: number, side: Side, layout: Layout): Mark[] {
  const top = middle - block.heightPx / 2;
  const away = side === 'left' ? -1 : 1;
  const x = block.x + away * (layout.halfPx + LABEL_GAP_PX);
  const anchor = side === 'left' ? 'end' : 'start';
  const { name, value } = blockTexts(block, block.datum, { x, top, anchor });
  const leader: Mark = {
    shape: 'line',
    key: `leader:${side}:${block.key}`,
    part: 'leader',
    dim: block.dim,
    x1: block.x + away * (layout.halfPx + 2),
    y1: block.y,
    x2: x - away * 2,
    y2: middle,
  };
  const moved = Math.abs(middle - block.y) > block.heightPx / 2 - 3;
  return [...(moved ? [leader] : []), ...(side === 'left' ? [] : [name]), ...(value ? [value] : [])];
}

/** A column of labels, each level with its dot or led to it. */
export function columnMarks(entries: readonly Labelled[], side: Side, layout: Layout): Mark[] {
  const blocks = blocksOf(entries, side, layout);
  const middles = dodge(
    blocks.map((block) => ({ at: block.y, sizePx: block.heightPx })),
    layout.headPx - 4,
    layout.bottom + 8,
    5,
  );
  return blocks.flatMap((block, i) => blockMarks(block, middles[i] ?? block.y, side, layout));
}

/** Values at moments between the first and the last, and the change at the connector. */
export function innerMarks(placed: readonly Placed[], layout: Layout, taken: Box[]): TextMark[] {
  const frame = {
    x0: layout.leftPx + 2,
    x1: layout.x(layout.moments.at(-1) ?? '') - 6,
    y0: layout.headPx,
    y1: layout.bottom,
  };
  return placed.flatMap(({ row, dim, points }): TextMark[] => {
    const wanted = points.slice(1, -1).map(({ datum, x, y, i }) => ({ key: `value:${row.key}:${i}`, datum, x, y }));
    const [first] = points;
    const last = points.at(-1);
    const before = points.at(-2);
    if (row.change && first && last && before && first !== last)
      wanted.push({
        key: `change:${row.key}`,
        datum: row.change,
        x: (before.x + last.x) / 2,
        y: (before.y + last.y) / 2,
      });
    return wanted.map(({ key, datum, x, y }): TextMark => {
      const found = placeText(
        { key, x, y, lines: [datum.text], sizePx: LABEL_PX, bold: true, reachPx: [5, 9, 14, 20, 30, 44] },
        taken,
        frame,
      );
      taken.push(found.box);
      return valueText(key, {
        datum,
        label: datum.label,
        dim,
        x: found.x,
        y: found.y,
        lines: [datum.text],
        sizePx: LABEL_PX,
        halo: true,
      });
    });
  });
}

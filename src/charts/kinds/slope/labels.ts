/** Names and values of a slope chart: a column at each side, and values at the moments between. */
import type { Datum } from '../../evidence/datum.ts';
import {
  inColumn,
  labelBlock,
  labelTexts,
  leader,
  type LabelBlock,
  type PlacedBlock,
} from '../../layout/label-column.ts';
import { placeText } from '../../layout/place-text.ts';
import { valueText } from '../../layout/value-text.ts';
import type { Box } from '../../scene/boxes.ts';
import { LABEL_PX, type Mark, type TextMark } from '../../scene/types.ts';
import { LABEL_GAP_PX, type Layout } from './layout.ts';
import type { Placed } from './points.ts';
import type { SlopeRow } from './schema.ts';

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

type Block = Labelled & LabelBlock;

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
    .map((entry) => ({
      ...entry,
      ...(side === 'left'
        ? labelBlock(undefined, entry.datum.text, layout.leftPx)
        : labelBlock(entry.name, entry.datum.text, layout.rightPx)),
    }));

/** Name and value of a label around its middle, and a leader to its dot where it had to give way. */
function blockMarks({ block, middle, top, moved }: PlacedBlock<Block>, side: Side, layout: Layout): Mark[] {
  const away = side === 'left' ? -1 : 1;
  const x = block.x + away * (layout.halfPx + LABEL_GAP_PX);
  const { name, value } = labelTexts(block, block.datum, { x, top, anchor: side === 'left' ? 'end' : 'start' });
  const from = [block.x + away * (layout.halfPx + 2), block.y] as const;
  return [
    ...(moved ? [leader(`${side}:${block.key}`, from, [x - away * 2, middle], block.dim)] : []),
    ...(side === 'left' ? [] : [name]),
    ...(value ? [value] : []),
  ];
}

/** A column of labels, each level with its dot or led to it. */
export const columnMarks = (entries: readonly Labelled[], side: Side, layout: Layout): Mark[] =>
  inColumn(blocksOf(entries, side, layout), {
    top: layout.headPx - 4,
    bottom: layout.bottom + 8,
    gapPx: 5,
    edgePx: 3,
  }).flatMap((placed) => blockMarks(placed, side, layout));

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

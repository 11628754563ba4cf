/** Where the dots of each row stand, in blocks or in two areas. */
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { labelColumn, rowBand } from '../../layout/row-labels.ts';
import { LABEL_PX, SMALL_PX, VALUE_PX, type Board, type TextMark } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import type { UnitRow, UnitView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

/** Whole dots, the part of one that is left over (0 to below 1), and how many marks these are. */
export interface Count {
  readonly whole: number;
  readonly part: number;
  readonly marks: number;
}

export function countOf(row: UnitRow): Count {
  const exact = row.datum.value / row.perUnit;
  const whole = Math.floor(exact + 1e-9);
  // Less than a fiftieth of a dot cannot be seen.
  const part = exact - whole < 0.02 ? 0 : exact - whole;
  return { whole, part, marks: whole + (part > 0 ? 1 : 0) };
}

const PITCHES_PX = [18, 16, 14, 12, 11, 10, 9];
const BLOCKS_HEIGHT_PX = { narrow: 330, wide: 230 } as const;
const TENS_GAP = 0.5;
/** Kept free at the right of a block for the arrow of a bound. */
const ARROW_ROOM_PX = 14;
const AREA_GAP_PX = 36;

/** Dots a line: tens where they fit, so that a block can be counted, else fives. */
function perLine(widthPx: number, pitchPx: number): number {
  const room = widthPx - ARROW_ROOM_PX;
  const tens = Math.floor((room + pitchPx * TENS_GAP) / (pitchPx * (10 + TENS_GAP)));
  return tens >= 1 ? tens * 10 : Math.max(1, Math.floor(room / pitchPx / 5) * 5 || Math.floor(room / pitchPx));
}
const linesOf = (row: UnitRow, widthPx: number, pitchPx: number): number =>
  Math.max(1, Math.ceil(countOf(row).marks / perLine(widthPx, pitchPx)));

/** The largest distance between dots with which the blocks keep to a height that a reader can take in. */
function pitchOf(rows: readonly UnitRow[], widthPx: number, board: Board): number {
  return (
    PITCHES_PX.find(
      (pitch) => rows.reduce((sum, row) => sum + linesOf(row, widthPx, pitch) * pitch, 0) <= BLOCKS_HEIGHT_PX[board.id],
    ) ??
    PITCHES_PX.at(-1) ??
    9
  );
}

export interface Block {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pitchPx: number;
  readonly line: number;
}

/** Middle of the dot with number `index` in a block. */
export const dotAt = ({ x, y, pitchPx, line }: Block, index: number): { readonly x: number; readonly y: number } => {
  const column = index % line;
  return {
    x: x + pitchPx * (column + 0.5 + Math.floor(column / 10) * TENS_GAP),
    y: y + pitchPx * (Math.floor(index / line) + 0.5),
  };
};

export interface PlacedRow {
  readonly row: UnitRow;
  readonly block: Block;
  readonly areas: readonly Block[];
  readonly texts: readonly TextMark[];
}
export interface UnitLayout {
  readonly rows: readonly PlacedRow[];
  readonly heightPx: number;
  readonly headings: readonly TextMark[];
}

const ROW_GAP_PX = 18;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

/** Value and, beside it where it fits, else under it, what one dot stands for. */
function captions(
  row: UnitRow,
  { x, y, widthPx }: Place,
  view: UnitView,
): { readonly texts: TextMark[]; readonly heightPx: number } {
  const valuePx = measureText(row.datum.text, VALUE_PX, true);
  const value = wrapText(row.datum.text, widthPx, VALUE_PX, true);
  const beside = value.length === 1 && valuePx + 10 + measureText(row.perUnitText, SMALL_PX) <= widthPx;
  const per = wrapText(row.perUnitText, widthPx, SMALL_PX);
  const valueHeightPx = value.length * leadingPx(VALUE_PX);
  const dim = dimOf(view, row.key);
  return {
    texts: [
      valueText(`value:${row.key}`, { tone: row.tone, dim, x, y: y + VALUE_PX * 0.85, lines: value, sizePx: VALUE_PX }),
      {
        shape: 'text',
        key: `per:${row.key}`,
        part: 'axis-label',
        dim,
        lines: per,
        sizePx: SMALL_PX,
        x: beside ? x + valuePx + 10 : x,
        y: beside ? y + VALUE_PX * 0.85 : y + valueHeightPx + SMALL_PX * 0.85,
      },
    ],
    heightPx: valueHeightPx + (beside ? 0 : per.length * leadingPx(SMALL_PX)) + 4,
  };
}

export function layOutBlocks(rows: readonly UnitRow[], view: UnitView, board: Board, top: number): UnitLayout {
  const column = labelColumn(
    rows.map((row) => row.label),
    board,
    0.26,
  );
  const pitchPx = pitchOf(rows, column.plotPx, board);
  const line = perLine(column.plotPx, pitchPx);
  let y = top;
  const placed = rows.map((row): PlacedRow => {
    const words = captions(row, { x: column.plotX, y: 0, widthPx: column.plotPx }, view);
    const dotsPx = linesOf(row, column.plotPx, pitchPx) * pitchPx;
    const band = rowBand(row, y, column, {
      marksPx: words.heightPx + dotsPx,
      middlePx: VALUE_PX * 0.5,
      dim: dimOf(view, row.key),
    });
    const captioned = captions(row, { x: column.plotX, y: band.y, widthPx: column.plotPx }, view);
    const texts = [band.label, ...captioned.texts];
    y = band.bottom + ROW_GAP_PX;
    const block = {
      x: column.plotX,
      y: band.y + words.heightPx,
      widthPx: column.plotPx,
      heightPx: dotsPx,
      pitchPx,
      line,
    };
    return { row, block, areas: [], texts };
  });
  return { rows: placed, heightPx: y - ROW_GAP_PX, headings: [] };
}

export function layOutFromTo(rows: readonly UnitRow[], view: UnitView, board: Board, top: number): UnitLayout {
  const areaPx = (board.widthPx - AREA_GAP_PX) / 2;
  const pitchPx = pitchOf(rows, areaPx - 8, board);
  const line = perLine(areaPx - 8, pitchPx);
  const linePx = Math.min(
    areaPx - 8,
    pitchPx * (line + Math.max(0, Math.floor(line / 10) - 1) * TENS_GAP) + ARROW_ROOM_PX,
  );
  const heads = (
    [
      ['from', 0],
      ['to', areaPx + AREA_GAP_PX],
    ] as const
  ).flatMap(([side, x]): TextMark[] => {
    const area = view[side];
    return area
      ? [
          {
            shape: 'text',
            key: `area:${side}`,
            part: 'title',
            tone: area.tone,
            x,
            y: top + VALUE_PX * 0.9,
            lines: wrapText(area.label, areaPx, VALUE_PX, true),
            sizePx: VALUE_PX,
            bold: true,
          },
        ]
      : [];
  });
  let y = top + Math.max(1, ...heads.map((head) => head.lines.length)) * leadingPx(VALUE_PX) + 8;
  const placed = rows.map((row): PlacedRow => {
    const name = wrapText(row.label, board.widthPx, LABEL_PX);
    const label: TextMark = {
      shape: 'text',
      key: `label:${row.key}`,
      part: 'label',
      dim: dimOf(view, row.key),
      x: 0,
      y: y + LABEL_PX * 0.9,
      lines: name,
      sizePx: LABEL_PX,
    };
    y += name.length * leadingPx(LABEL_PX);
    const words = captions(row, { x: 0, y, widthPx: board.widthPx }, view);
    y += words.heightPx;
    const dotsPx = linesOf(row, areaPx - 8, pitchPx) * pitchPx;
    const block = (x: number): Block => ({ x: x + 4, y: y + 4, widthPx: linePx, heightPx: dotsPx, pitchPx, line });
    const areas = [block(0), block(areaPx + AREA_GAP_PX)];
    const [left, right] = areas;
    y += dotsPx + 8 + ROW_GAP_PX;
    return { row, block: (view.at === 'from' ? left : right) ?? block(0), areas, texts: [label, ...words.texts] };
  });
  return { rows: placed, heightPx: y - ROW_GAP_PX, headings: heads };
}

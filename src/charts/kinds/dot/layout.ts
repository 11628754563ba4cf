/** Where the dots of one row and their words stand. */
import type { Datum } from '../../evidence/datum.ts';
import { dodge } from '../../layout/place-labels.ts';
import { marksOfRow, type RowMark } from '../../layout/row-marks.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX } from '../../scene/types.ts';
import type { DotRow } from './schema.ts';

export type Dot = RowMark;

export const dotsOf = (row: DotRow): readonly Dot[] => marksOfRow(row, row.dots);

export const RADIUS_PX = 6;
/** Length of the open arrow of a bound. */
export const OPEN_PX = 26;
const STACK_PX = RADIUS_PX * 2 + 2;
const WORD_GAP_PX = 12;

/** Px that a dot covers along the axis, whiskers and arrow included. */
export function spanOf(
  { value, low = value, high = value, bound }: Datum,
  scale: (value: number) => number,
): readonly [number, number] {
  const [from, to] = [scale(Math.min(low, value)) - RADIUS_PX, scale(Math.max(high, value)) + RADIUS_PX];
  return [bound === 'upper' ? from - OPEN_PX : from, bound === 'lower' ? to + OPEN_PX : to];
}

export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  /** From the top of the row's band. */
  readonly y: number;
  readonly words:
    | {
        readonly lines: readonly string[];
        readonly x: number;
        readonly y: number;
        readonly widthPx: number;
        readonly side: 'above' | 'below';
      }
    | undefined;
}
export interface RowLayout {
  readonly dots: readonly PlacedDot[];
  readonly heightPx: number;
  readonly trackPx: number;
}

/** Dots on the same place are stacked, so that an exact match shows both. */
function stack(spans: readonly (readonly [number, number])[]): number[] {
  const ends: number[] = [];
  const levels = new Array<number>(spans.length).fill(0);
  const order = spans
    .map((span, index) => ({ span, index }))
    .sort((a, b) => a.span[0] - b.span[0] || a.index - b.index);
  for (const { span, index } of order) {
    const free = ends.findIndex((end) => end < span[0]);
    const level = free === -1 ? ends.length : free;
    ends[level] = span[1];
    levels[index] = level;
  }
  return levels;
}

const wordsOf = (dot: Dot): string => (dot.series === undefined ? dot.datum.text : `${dot.datum.text} ${dot.series}`);

/**
 * Rows with several dots have their words in two lanes, under and over the line, moved apart along it; rows with one
 * dot have them beside it, which the scene places.
 */
export function layOutRow(row: DotRow, scale: (value: number) => number, from: number, to: number): RowLayout {
  const dots = dotsOf(row);
  const levels = stack(dots.map((dot) => spanOf(dot.datum, scale)));
  const stackPx = (Math.max(0, ...levels) + 1) * STACK_PX;
  const lanes: [Dot[], Dot[]] = [[], []];
  const total = dots.reduce((sum, dot) => sum + measureText(wordsOf(dot), LABEL_PX, true) + WORD_GAP_PX, 0);
  const stacked = levels.some((level) => level > 0);
  // Words go on the side on which their dot lies; unstacked ones into one lane if they fit, else alternately.
  const laneOf = (dot: Dot, order: number): 0 | 1 =>
    stacked ? (levels[dots.indexOf(dot)] === 0 ? 1 : 0) : total <= to - from || order % 2 === 0 ? 0 : 1;
  dots.toSorted((a, b) => a.datum.value - b.datum.value).forEach((dot, order) => lanes[laneOf(dot, order)].push(dot));
  if (row.dots === undefined) {
    return {
      dots: dots.map((dot) => ({ dot, x: scale(dot.datum.value), y: STACK_PX / 2 + 2, words: undefined })),
      heightPx: STACK_PX + 4,
      trackPx: STACK_PX / 2 + 2,
    };
  }
  const laid = lanes.map((lane) => {
    const wrapped = lane.map((dot) =>
      wrapText(wordsOf(dot), (to - from - WORD_GAP_PX * lane.length) / Math.max(1, lane.length), LABEL_PX, true),
    );
    const widths = wrapped.map((lines) => Math.max(...lines.map((line) => measureText(line, LABEL_PX, true))));
    const middles = dodge(
      lane.map((dot, i) => ({ at: scale(dot.datum.value), sizePx: widths[i] ?? 0 })),
      from,
      to,
      WORD_GAP_PX,
    );
    return {
      wrapped,
      widths,
      middles,
      heightPx: Math.max(0, ...wrapped.map((lines) => lines.length)) * leadingPx(LABEL_PX),
    };
  });
  const [below, above] = laid;
  const abovePx = above?.heightPx ? above.heightPx + 4 : 0;
  const placed = dots.map((dot, index): PlacedDot => {
    const side = lanes[0].includes(dot) ? 0 : 1;
    const lane = laid[side];
    const i = lanes[side].indexOf(dot);
    const lines = lane?.wrapped[i] ?? [];
    const y =
      side === 0
        ? abovePx + stackPx + 4 + LABEL_PX * 0.9
        : abovePx - 4 - (lines.length - 1) * leadingPx(LABEL_PX) - LABEL_PX * 0.2;
    return {
      dot,
      x: scale(dot.datum.value),
      y: abovePx + ((levels[index] ?? 0) + 0.5) * STACK_PX,
      words: {
        lines,
        x: lane?.middles[i] ?? 0,
        y,
        widthPx: lane?.widths[i] ?? 0,
        side: side === 0 ? 'below' : 'above',
      },
    };
  });
  return { dots: placed, heightPx: abovePx + stackPx + (below?.heightPx ?? 0) + 6, trackPx: abovePx + stackPx / 2 };
}

/** Where the dots of one row and their words stand. */
import type { Datum } from '../../evidence/datum.ts';
import { dodge } from '../../layout/place-labels.ts';
import { marksOfRow, type RowMark } from '../../layout/row-marks.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX } from '../../scene/types.ts';
import type { DotRow } from './schema.ts';

export type Dot = RowMark;

export const dotsOf = (row: DotRow): readonly Dot[] => marksOfRow(row, row.values);

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

/** The words of one of several dots; `x` is their middle, `y` the first baseline from the top of the row's band. */
export interface PlacedWords {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly side: 'above' | 'below';
}

export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  /** From the top of the row's band. */
  readonly y: number;
  readonly words: PlacedWords | undefined;
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

type Scale = (value: number) => number;

/** Where words may stand along the axis. */
type Span = readonly [from: number, to: number];

/** The dots whose words stand under the line, and those whose words stand over it, in order of value. */
function lanesOf(dots: readonly Dot[], levels: readonly number[], [from, to]: Span): readonly [Dot[], Dot[]] {
  const lanes: [Dot[], Dot[]] = [[], []];
  const total = dots.reduce((sum, dot) => sum + measureText(wordsOf(dot), LABEL_PX, true) + WORD_GAP_PX, 0);
  const stacked = levels.some((level) => level > 0);
  // Words go on the side on which their dot lies; unstacked ones into one lane if they fit, else alternately.
  const laneOf = (dot: Dot, order: number): 0 | 1 =>
    stacked ? (levels[dots.indexOf(dot)] === 0 ? 1 : 0) : total <= to - from || order % 2 === 0 ? 0 : 1;
  dots.toSorted((a, b) => a.datum.value - b.datum.value).forEach((dot, order) => lanes[laneOf(dot, order)].push(dot));
  return lanes;
}

interface Lane {
  readonly dots: readonly Dot[];
  readonly wrapped: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly middles: readonly number[];
  readonly heightPx: number;
}

/** The words of a lane, wrapped to their share of the span and moved apart along it. */
function layLane(dots: readonly Dot[], scale: Scale, [from, to]: Span): Lane {
  const maxPx = (to - from - WORD_GAP_PX * dots.length) / Math.max(1, dots.length);
  const wrapped = dots.map((dot) => wrapText(wordsOf(dot), maxPx, LABEL_PX, true));
  const widths = wrapped.map((lines) => Math.max(...lines.map((line) => measureText(line, LABEL_PX, true))));
  const middles = dodge(
    dots.map((dot, i) => ({ at: scale(dot.datum.value), sizePx: widths[i] ?? 0 })),
    from,
    to,
    WORD_GAP_PX,
  );
  const heightPx = Math.max(0, ...wrapped.map((lines) => lines.length)) * leadingPx(LABEL_PX);
  return { dots, wrapped, widths, middles, heightPx };
}

/** Lone dots, whose words the scene places. */
const withoutWords = (dots: readonly Dot[], scale: Scale): RowLayout => ({
  dots: dots.map((dot) => ({ dot, x: scale(dot.datum.value), y: STACK_PX / 2 + 2, words: undefined })),
  heightPx: STACK_PX + 4,
  trackPx: STACK_PX / 2 + 2,
});

/**
 * Rows with several dots have their words in two lanes, under and over the line, moved apart along it; rows with one
 * dot have them beside it, which the scene places.
 */
export function layOutRow(row: DotRow, scale: Scale, span: Span): RowLayout {
  const dots = dotsOf(row);
  if (row.values === undefined) return withoutWords(dots, scale);
  const levels = stack(dots.map((dot) => spanOf(dot.datum, scale)));
  const stackPx = (Math.max(0, ...levels) + 1) * STACK_PX;
  const lanes = lanesOf(dots, levels, span);
  const [below, above] = [layLane(lanes[0], scale, span), layLane(lanes[1], scale, span)];
  const abovePx = above.heightPx > 0 ? above.heightPx + 4 : 0;
  const placed = dots.map((dot, index): PlacedDot => {
    const side = below.dots.includes(dot) ? 'below' : 'above';
    const lane = side === 'below' ? below : above;
    const i = lane.dots.indexOf(dot);
    const lines = lane.wrapped[i] ?? [];
    const y =
      side === 'below'
        ? abovePx + stackPx + 4 + LABEL_PX * 0.9
        : abovePx - 4 - (lines.length - 1) * leadingPx(LABEL_PX) - LABEL_PX * 0.2;
    return {
      dot,
      x: scale(dot.datum.value),
      y: abovePx + ((levels[index] ?? 0) + 0.5) * STACK_PX,
      words: { lines, x: lane.middles[i] ?? 0, y, widthPx: lane.widths[i] ?? 0, side },
    };
  });
  return { dots: placed, heightPx: abovePx + stackPx + below.heightPx + 6, trackPx: abovePx + stackPx / 2 };
}

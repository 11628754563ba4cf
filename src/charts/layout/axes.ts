/** Axes of numbers: hairline grid, tick labels and a title, placed on d3-scale's ticks. */
import { leadingPx, measureText, wrapText } from '../text/text.ts';
import { SMALL_PX, type Mark, type TextMark } from '../scene/types.ts';
import type { Words } from '../words/dictionary.ts';
import { notationUpTo, numberPrinter } from '../words/numbers.ts';
import { ownFormat, type OwnUnit } from './own-unit.ts';

/**
 * How the numbers of an axis are printed. `percent`: each tick has its sign. `points`: percentage points.
 * `yuan`, `usd`: values in whole yuan or dollars, ticks in millions, billions or trillions (万, 亿, 万亿), named in
 * the title. `count`: whole things, with thousands separators, from ten million in millions. `plain`: as they are.
 */
export const AXIS_UNITS = ['percent', 'points', 'yuan', 'usd', 'count', 'plain'] as const;
export type AxisUnit = (typeof AXIS_UNITS)[number] | OwnUnit;

export interface TickFormat {
  readonly print: (value: number) => string;
  /** What the printed numbers count, to go into the axis title: "trillion yuan"; empty where each tick says it. */
  readonly unitWord: string;
}

/** The form of all ticks of one axis: one scale word for the whole of `[low, high]`, digits only where they differ. */
export function tickFormat(
  unit: AxisUnit,
  words: Words,
  domain: readonly [number, number],
  signed = false,
): TickFormat {
  const { axis } = words;
  const largest = Math.max(Math.abs(domain[0]), Math.abs(domain[1]));
  if (typeof unit === 'object') return ownFormat(unit, words, largest, signed);
  // Zero takes no sign; of a tick's digits the last few are the computer's own.
  const form = {
    maximumFractionDigits: 20,
    ...notationUpTo(largest),
    ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
  };
  const digits = numberPrinter({ locale: words.locale, format: form }, []);
  const plain = (value: number): string => digits(Number(value.toPrecision(12)));
  switch (unit) {
    case 'percent':
      return { print: (value) => `${plain(value)}%`, unitWord: '' };
    case 'points':
      return { print: plain, unitWord: axis.points };
    case 'yuan':
    case 'usd':
    case 'count': {
      const largest = Math.max(Math.abs(domain[0]), Math.abs(domain[1]));
      const found = axis.amounts[unit].find(({ from }) => largest >= from);
      return { print: (value) => plain(value / (found?.size ?? 1)), unitWord: found?.word ?? '' };
    }
    case 'plain':
      return { print: plain, unitWord: '' };
  }
}

/** The part of a d3 scale that an axis needs: linear, log, sqrt and symlog scales all have it. */
interface TickScale {
  (value: number): number;
  ticks(count?: number): number[];
  domain(): number[];
}

export interface AxisOptions {
  readonly scale: TickScale;
  readonly unit: AxisUnit;
  readonly words: Words;
  /** What is measured. The unit word ("trillion yuan") is added to it. */
  readonly title?: string | undefined;
  /** About how many ticks; default by length: one per 80 px across, one per 48 px up but about six at most. */
  readonly tickCount?: number | undefined;
  /** The ticks themselves, where the scale's own would be wrong (years that have data). */
  readonly ticks?: readonly number[] | undefined;
  /** Shows + on positive numbers: for growth and changes. */
  readonly signed?: boolean | undefined;
  /** Goes before keys, where a scene has several axes. */
  readonly keyPrefix?: string | undefined;
}

export interface AxisPlacement {
  /**
   * `horizontal`: values run left to right, labels above the plot. `vertical`: values run upwards, labels left of it.
   */
  readonly orient: 'horizontal' | 'vertical';
  /** Where grid lines begin and end, across the axis: y of a horizontal axis's plot, x of a vertical one's. */
  readonly from: number;
  readonly to: number;
  /** Upper edge of a vertical axis's plot, which its title stands above. Default: the upper end of the scale. */
  readonly top?: number | undefined;
  /** Labels and title stay within 0 and this. */
  readonly boardWidthPx: number;
}

const LABEL_GAP_PX = 6;
const MOST_LINES = 6;
const lengthOf = (scale: TickScale): number => {
  const [low = 0, high = 1] = scale.domain();
  return Math.abs(scale(high) - scale(low));
};

function ticksOf({ scale, ticks, tickCount, unit }: AxisOptions, orient: AxisPlacement['orient']): readonly number[] {
  if (ticks) return ticks;
  // However high a plot grows on a stage, half a dozen lines are enough to read it by.
  const up = Math.min(MOST_LINES, Math.round(lengthOf(scale) / 48));
  const asked = typeof unit === 'object' ? unit.ticks : undefined;
  return scale.ticks(
    asked ?? tickCount ?? Math.max(2, orient === 'horizontal' ? Math.round(lengthOf(scale) / 80) : up),
  );
}

const LABEL_APART_PX = 8;

/** Where the labels of ticks across stand: centred on their ticks, but on the board. */
function labelSpans(
  ticks: readonly number[],
  { scale }: AxisOptions,
  print: (value: number) => string,
  boardWidthPx: number,
): (readonly [number, number])[] {
  return ticks
    .map((tick) => {
      const halfPx = measureText(print(tick), SMALL_PX) / 2;
      const x = Math.min(Math.max(scale(tick), halfPx), boardWidthPx - halfPx);
      return [x - halfPx, x + halfPx] as const;
    })
    .toSorted((a, b) => a[0] - b[0]);
}

/** Ticks across, fewer where the labels of so many would touch: an axis with gaps in its numbers reads as uneven. */
function ticksAcross(options: AxisOptions, print: (value: number) => string, boardWidthPx: number): readonly number[] {
  const wanted = ticksOf(options, 'horizontal');
  if (options.ticks) return wanted;
  const fits = (ticks: readonly number[]): boolean => {
    const spans = labelSpans(ticks, options, print, boardWidthPx);
    return spans.slice(1).every(([start], i) => start >= (spans[i]?.[1] ?? -Infinity) + LABEL_APART_PX);
  };
  for (let count = wanted.length; count >= 2; count--) {
    const ticks = count === wanted.length ? wanted : options.scale.ticks(count);
    if (ticks.length >= 2 && fits(ticks)) return ticks;
  }
  return wanted;
}

const formatOf = ({ scale, unit, words, signed }: AxisOptions): TickFormat => {
  const [low = 0, high = 1] = scale.domain();
  return tickFormat(unit, words, [low, high], signed);
};

/** The lines of an axis's title, wrapped: what is measured and in what. None where both are empty. */
export function axisTitleLines(options: AxisOptions, boardWidthPx: number): readonly string[] {
  const { unitWord } = formatOf(options);
  const text = [options.title, unitWord].filter(Boolean).join(options.words.comma);
  return text ? wrapText(text, boardWidthPx, SMALL_PX) : [];
}

/** Height that title and tick labels of an axis need above the plot. A vertical axis has only its title there. */
export function axisHeadPx(options: AxisOptions, orient: AxisPlacement['orient'], boardWidthPx: number): number {
  const titlePx = axisTitleLines(options, boardWidthPx).length * leadingPx(SMALL_PX);
  return orient === 'horizontal'
    ? titlePx + leadingPx(SMALL_PX) + LABEL_GAP_PX
    : titlePx + (titlePx > 0 ? LABEL_GAP_PX * 2 : leadingPx(SMALL_PX) / 2);
}

/** Width that the tick labels of a vertical axis need left of the plot. */
export function axisGutterPx(options: AxisOptions): number {
  const { print } = formatOf(options);
  return Math.max(0, ...ticksOf(options, 'vertical').map((tick) => measureText(print(tick), SMALL_PX))) + LABEL_GAP_PX;
}

/**
 * Marks of an axis: `grid:<value>` hairlines (`zero` for the line at zero), `tick:<value>` labels, `axis-title`.
 * The title begins at the left edge, so that `from - axisHeadPx(…)` is the top of a horizontal axis. Where the labels
 * of ticks across would touch, there are fewer ticks; ticks that the caller has fixed lose labels instead.
 */
export function valueAxis(options: AxisOptions, place: AxisPlacement): Mark[] {
  const { scale, keyPrefix = '' } = options;
  const across = place.orient === 'horizontal';
  const { print } = formatOf(options);
  const marks: Mark[] = [];
  const labels: TextMark[] = [];
  let lastEndPx = -Infinity;
  for (const tick of across ? ticksAcross(options, print, place.boardWidthPx) : ticksOf(options, place.orient)) {
    const at = scale(tick);
    marks.push({
      shape: 'line',
      key: tick === 0 ? `${keyPrefix}zero` : `${keyPrefix}grid:${tick}`,
      part: tick === 0 ? 'zero' : 'grid',
      ...(across ? { x1: at, x2: at, y1: place.from, y2: place.to } : { x1: place.from, x2: place.to, y1: at, y2: at }),
    });
    const text = print(tick);
    const base = {
      shape: 'text',
      key: `${keyPrefix}tick:${tick}`,
      part: 'axis-label',
      lines: [text],
      sizePx: SMALL_PX,
    } as const;
    if (!across) {
      labels.push({ ...base, x: place.from - LABEL_GAP_PX, y: at + SMALL_PX * 0.35, anchor: 'end' });
      continue;
    }
    const halfPx = measureText(text, SMALL_PX) / 2;
    const x = Math.min(Math.max(at, halfPx), place.boardWidthPx - halfPx);
    if (x - halfPx < lastEndPx + 4) continue;
    lastEndPx = x + halfPx;
    labels.push({ ...base, x, y: place.from - LABEL_GAP_PX, anchor: 'middle' });
  }
  const title = axisTitleLines(options, place.boardWidthPx);
  if (title.length > 0) {
    const lineOfPlot = across ? place.from : (place.top ?? Math.min(...scale.domain().map((value) => scale(value))));
    labels.push({
      shape: 'text',
      key: `${keyPrefix}axis-title`,
      part: 'axis-label',
      x: 0,
      y: lineOfPlot - axisHeadPx(options, place.orient, place.boardWidthPx) + SMALL_PX * 0.9,
      lines: title,
      sizePx: SMALL_PX,
    });
  }
  return [...marks, ...labels];
}

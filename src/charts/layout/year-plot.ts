/** The plot that charts over time share: value axis on the left, years or dates below, names at the right-hand end. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { axisGutterPx, axisHeadPx, valueAxis, type AxisOptions, type AxisUnit } from './axes.ts';
import type { Datum } from '../evidence/datum.ts';
import { END_GAP_PX } from './end-labels.ts';
import { logScale, type NumberScale, type ScaleName } from './number-scale.ts';
import { timeOf } from '../evidence/runs.ts';
import { type When } from '../evidence/when.ts';
import type { Words } from '../words/dictionary.ts';
import { timeTicks } from './time-ticks.ts';
import { SMALL_PX, type Board, type Mark } from '../scene/types.ts';

export interface YearPlot {
  readonly x: ScaleLinear<number, number>;
  readonly y: NumberScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly gutterPx: number;
  /** Grid, tick labels, years. */
  readonly marks: readonly Mark[];
}

/** Room under the plot for the years. */
export const YEARS_FOOT_PX = 26;
/** Between the plot's edges and the first and last dot. */
const INSET_PX = 8;

export interface YearPlotOptions {
  /** All moments that were measured, in order. */
  readonly moments: readonly When[];
  readonly domain: readonly [number, number];
  /** Scale of the values. Default linear. */
  readonly scale?: ScaleName | undefined;
  readonly unit: AxisUnit;
  readonly unitLabel?: string | undefined;
  readonly signed: boolean;
  /** Lower edge of the plot; the rest of the height above it is the axis title's and the plot's. */
  readonly bottomPx: number;
  /** Width of the column of end labels. */
  readonly gutterPx: number;
}

const valueScale = ({ scale, domain }: YearPlotOptions, range: readonly [number, number]): NumberScale =>
  scale === 'log' ? logScale(domain, range) : scaleLinear(domain, range);

/**
 * Scales and axes for one view. The plot's lower edge and right edge are the caller's, so that views keep their height.
 */
export function yearPlot(options: YearPlotOptions, board: Board): YearPlot {
  const right = board.widthPx - options.gutterPx - END_GAP_PX;
  const bottom = options.bottomPx;
  const axis: AxisOptions = {
    scale: valueScale(options, [bottom, 0]),
    unit: options.unit,
    words: board.words,
    title: options.unitLabel,
    signed: options.signed,
  };
  const top = Math.max(16, axisHeadPx(axis, 'vertical', board.widthPx));
  const y = valueScale(options, [bottom, top]);
  const left = axisGutterPx({ ...axis, scale: y });
  const times = options.moments.map(timeOf);
  const x = scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], [left + INSET_PX, right - INSET_PX]);
  const marks = valueAxis(
    { ...axis, scale: y },
    { orient: 'vertical', from: left, to: right, boardWidthPx: board.widthPx },
  );
  return {
    x,
    y,
    left,
    right,
    top,
    bottom,
    gutterPx: options.gutterPx,
    marks: [...marks, ...timeMarks(options.moments, { x, bottom, words: board.words })],
  };
}

/** Tick and words of each printed moment under the plot. */
export function timeMarks(
  moments: readonly When[],
  {
    x,
    bottom,
    words,
    keyPrefix = '',
  }: {
    readonly x: (time: number) => number;
    readonly bottom: number;
    readonly words: Words;
    readonly keyPrefix?: string;
  },
): Mark[] {
  return timeTicks(moments, x, words).flatMap(({ key, at, textAt, lines }): Mark[] => [
    {
      shape: 'line',
      key: `${keyPrefix}tick:${key}:mark`,
      part: 'tick',
      x1: at,
      x2: at,
      y1: bottom,
      y2: bottom + 4,
    },
    {
      shape: 'text',
      key: `${keyPrefix}tick:${key}:year`,
      part: 'axis-label',
      x: textAt,
      y: bottom + 19,
      lines,
      sizePx: SMALL_PX,
      anchor: 'middle',
    },
  ]);
}

/**
 * Ends of a value axis: round numbers around all values, bounds and ranges, and zero where asked. A bound gets room
 * beyond it, as the true value lies there.
 */
export function valueDomain(data: readonly Datum[], fromZero: boolean): [number, number] {
  const values = data.flatMap((datum) => [datum.value, datum.low ?? datum.value, datum.high ?? datum.value]);
  if (fromZero) values.push(0);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low)) return [0, 1];
  // One beside a huge number is lost, and a tiny one beside one.
  const size = Math.abs(low);
  const pad = size > 0 && (size < 1e-3 || size > 1e12) ? size : 1;
  const [from = 0, to = 1] = scaleLinear(low === high ? [low - pad, high + pad] : [low, high], [0, 1])
    .nice(5)
    .domain();
  return [from, to];
}

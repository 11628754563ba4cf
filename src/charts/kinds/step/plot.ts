/** The plot of a step chart: its time and value axes, with the flags over it. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { axisGutterPx, axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { END_GAP_PX, endGutterPx, endLabelsHeightPx } from '../../layout/end-labels.ts';
import { middleOf, momentOn, spanOf } from '../../evidence/moment.ts';
import { yearsOf } from '../../layout/calendar-years.ts';
import { valueDomain, YEARS_FOOT_PX } from '../../layout/year-plot.ts';
import { type Board, type Mark, plotHeightPx, SMALL_PX } from '../../scene/types.ts';
import { measureText } from '../../text/text.ts';
import type { Words } from '../../words/dictionary.ts';
import { dateIn } from '../../words/periods.ts';
import { type Flags, layoutFlags } from './flags.ts';
import type { EventRow, SeriesRow, StatedRow, StepRow, StepView } from './schema.ts';

/** Room for value ticks that lanes of flags are laid out for, whatever the view's scale: "6,000" fits. */
const NOMINAL_GUTTER_PX = 46;

export const isSeries = (row: StepRow): row is SeriesRow => row.type === 'series';

export const isEvent = (row: StepRow): row is EventRow => row.type === 'event';

export const isStated = (row: StepRow): row is StatedRow => row.type === 'stated';

const timeOf = (date: string): number => middleOf(spanOf(date)).getTime();

/** A series' counts in order of time. */
export const countsOf = (row: SeriesRow): SeriesRow['points'] =>
  row.points.toSorted((a, b) => timeOf(a.date) - timeOf(b.date));

export interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly flagsTop: number;
  readonly bottom: number;
  readonly gutterPx: number;
  readonly marks: readonly Mark[];
}

function timeScale(rows: readonly StepRow[], left: number, right: number): ScaleLinear<number, number> {
  const spans = rows.flatMap((row) => (isSeries(row) ? row.points.map((point) => point.date) : [row.date])).map(spanOf);
  const first = Math.min(...spans.map((span) => span.from.getTime()));
  const last = Math.max(...spans.map((span) => span.to.getTime()));
  const pad = Math.max((last - first) * 0.02, 30 * 86_400_000);
  return scaleLinear([first - pad, last + pad], [left, right]);
}

const tickMark = (key: string, at: number, bottom: number): Mark => ({
  shape: 'line',
  key: `tick:${key}:mark`,
  part: 'tick',
  x1: at,
  x2: at,
  y1: bottom,
  y2: bottom + 4,
});
const tickText = (key: string, text: string, at: number, bottom: number): Mark => ({
  shape: 'text',
  key: `tick:${key}`,
  part: 'axis-label',
  x: Math.max(at, measureText(text, SMALL_PX) / 2),
  y: bottom + 19,
  lines: [text],
  sizePx: SMALL_PX,
  anchor: 'middle',
});

const MONTH_STEPS = [1, 2, 3, 6];
const MONTH_ROOM_PX = 72;
/** Ticks at firsts of months, where years would leave the axis with one tick or none; the year where it begins. */
function monthMarks(x: ScaleLinear<number, number>, bottom: number, words: Words): Mark[] {
  const [from = 0, to = 0] = x.range();
  const [first, last] = x.domain().map((time) => new Date(time)) as [Date, Date];
  const count = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const months = count(last) - count(first);
  const every = MONTH_STEPS.find((step) => ((to - from) / Math.max(1, months)) * step >= MONTH_ROOM_PX) ?? 6;
  const ticks = Array.from({ length: months }, (_, i) => count(first) + 1 + i).filter((n) => n % every === 0);
  return ticks.flatMap((n, i) => {
    const date = new Date(Date.UTC(Math.floor(n / 12), n % 12, 1));
    const year = i === 0 || n % 12 === 0 ? ({ year: 'numeric' } as const) : {};
    const form = { month: 'short', ...year } as const;
    const key = momentOn(date, 'month');
    return [tickMark(key, x(date), bottom), tickText(`${key}:month`, dateIn(date, form, words), x(date), bottom)];
  });
}

/** A tick at each first of January that has room for its number; of months, where there are no two of those. */
function timeMarks(x: ScaleLinear<number, number>, bottom: number, words: Words): Mark[] {
  const [from = 0, to = 0] = x.range();
  const [first = 0, last = first] = x.domain();
  const { printed, ticked } = yearsOf([new Date(first), new Date(last)], to - from, 44);
  if (ticked.length < 2) return monthMarks(x, bottom, words);
  return ticked.flatMap((date): Mark[] => {
    const year = String(date.getUTCFullYear());
    const tick = tickMark(year, x(date), bottom);
    return printed.includes(date) ? [tick, tickText(`${year}:year`, year, x(date), bottom)] : [tick];
  });
}

export interface Frame {
  readonly flags: Flags;
  readonly gutterPx: number;
  readonly top: number;
  readonly bottom: number;
  readonly heightPx: number;
}

/** Sizes that depend on the rows and the board alone. */
export function frameOf(rows: readonly StepRow[], view: StepView, board: Board): Frame {
  const series = rows.filter(isSeries);
  const labelled = series.map((row) => ({
    label: row.label,
    texts: countsOf(row)
      .slice(-1)
      .map((point) => point.datum.text),
  }));
  const gutterPx = series.length === 0 ? 0 : endGutterPx(labelled, board);
  const nominal = timeScale(rows, NOMINAL_GUTTER_PX, board.widthPx - gutterPx - END_GAP_PX);
  const flags = layoutFlags(rows.filter(isEvent), (row) => nominal(middleOf(spanOf(row.date))), board);
  const naturalPx = Math.max(board.id === 'narrow' ? 270 : 320, endLabelsHeightPx(labelled, gutterPx) + 40);
  const plotPx = plotHeightPx(board, naturalPx, flags.heightPx + YEARS_FOOT_PX + view.annotationRoomPx + 1);
  const bottom = Math.ceil(flags.heightPx + plotPx);
  return {
    flags,
    gutterPx,
    top: flags.heightPx,
    bottom,
    heightPx: Math.ceil(bottom + YEARS_FOOT_PX + view.annotationRoomPx),
  };
}

export function plotOf(rows: readonly StepRow[], view: StepView, board: Board, frame: Frame): Plot {
  const data = rows.flatMap((row) =>
    isSeries(row) ? row.points.map((point) => point.datum) : isStated(row) ? [row.datum] : [],
  );
  const domain = view.domain ?? valueDomain(data, true);
  const axis: AxisOptions = {
    scale: scaleLinear(domain, [frame.bottom, frame.top]),
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
  };
  // Labels of the highest points rise into the head; under flags they need room of their own.
  const headPx = Math.max(20, axisHeadPx(axis, 'vertical', board.widthPx) + (frame.top > 0 ? 18 : 4));
  const top = frame.top + headPx;
  const y = scaleLinear(domain, [frame.bottom, top]);
  const left = Math.max(NOMINAL_GUTTER_PX - 6, axisGutterPx({ ...axis, scale: y }));
  const right = board.widthPx - frame.gutterPx - END_GAP_PX;
  const x = timeScale(rows, left, right);
  // The title stands above the flags, whose poles would else run through it.
  const flagsTop = frame.top > 0 ? axisHeadPx(axis, 'vertical', board.widthPx) : 0;
  const marks = [
    ...valueAxis(
      { ...axis, scale: y },
      { orient: 'vertical', from: left, to: right, top: flagsTop || top, boardWidthPx: board.widthPx },
    ),
    ...timeMarks(x, frame.bottom, board.words),
  ];
  return { x, y, left, right, top, flagsTop, bottom: frame.bottom, gutterPx: frame.gutterPx, marks };
}

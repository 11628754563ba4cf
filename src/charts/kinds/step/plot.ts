/** The plot of a step chart: its time and value axes, with the flags over it. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { axisGutterPx, axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { END_GAP_PX, endGutterPx, endLabelsHeightPx } from '../../layout/end-labels.ts';
import { middleOf, spanOf } from '../../evidence/moment.ts';
import { yearsOf } from '../../layout/calendar-years.ts';
import { valueDomain, YEARS_FOOT_PX } from '../../layout/year-plot.ts';
import { type Board, type Mark, plotHeightPx, SMALL_PX } from '../../scene/types.ts';
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

/** A tick at each first of January that has room for its number. */
function timeMarks(x: ScaleLinear<number, number>, bottom: number): Mark[] {
  const [from = 0, to = 0] = x.range();
  const [first = 0, last = first] = x.domain();
  const { printed, ticked } = yearsOf([new Date(first), new Date(last)], to - from, 44);
  return ticked.flatMap((date): Mark[] => {
    const year = date.getUTCFullYear();
    const at = x(date);
    const tick: Mark = {
      shape: 'line',
      key: `tick:${year}:mark`,
      part: 'tick',
      x1: at,
      x2: at,
      y1: bottom,
      y2: bottom + 4,
    };
    if (!printed.includes(date)) return [tick];
    const halfPx = 16;
    return [
      tick,
      {
        shape: 'text',
        key: `tick:${year}:year`,
        part: 'axis-label',
        x: Math.max(at, halfPx),
        y: bottom + 19,
        lines: [String(year)],
        sizePx: SMALL_PX,
        anchor: 'middle',
      },
    ];
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
    ...timeMarks(x, frame.bottom),
  ];
  return { x, y, left, right, top, flagsTop, bottom: frame.bottom, gutterPx: frame.gutterPx, marks };
}

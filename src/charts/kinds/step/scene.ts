/** Draws counts at irregular dates as steps on a true time axis, with events as flags and stated values as dots. */
import { scaleLinear, scaleUtc, type ScaleTime } from 'd3-scale';
import { curveStepAfter, line as lineShape } from 'd3-shape';
import { utcYear } from 'd3-time';
import { formatPeriod } from '../../../data/words/format.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, textBox, type Box } from '../../scene/boxes.ts';
import type { Datum } from '../../evidence/datum.ts';
import {
  END_GAP_PX,
  endGutterPx,
  endLabels,
  endLabelsHeightPx,
  labelAtPoint,
  type EndLabel,
} from '../../layout/end-labels.ts';
import { openEndUp, withEvidence } from '../../evidence/evidence.ts';
import { asObstacles, boxAround, boxesAlong, placeText } from '../../layout/place-text.ts';
import { splitRuns } from '../../evidence/runs.ts';
import { middleOf, spanOf } from '../../layout/time.ts';
import {
  LABEL_PX,
  plotHeightPx,
  SMALL_PX,
  type Board,
  type Mark,
  type Scene,
  type TextMark,
  type Tone,
} from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { valueDomain, YEARS_FOOT_PX } from '../../layout/year-plot.ts';
import { hasRoomLeft, stemLabels, stemMark, STEM_DOT_PX, type Stem } from './stems.ts';
import { flagMarks, layoutFlags, type Flags } from './flags.ts';
import type { EventRow, SeriesRow, StatedRow, StepRow, StepView } from './schema.ts';

const DOT_PX = 4;
/** Room for value ticks that lanes of flags are laid out for, whatever the view's scale: "6,000" fits. */
const NOMINAL_GUTTER_PX = 46;

const isSeries = (row: StepRow): row is SeriesRow => row.is === 'series';
const isEvent = (row: StepRow): row is EventRow => row.is === 'event';
const isStated = (row: StepRow): row is StatedRow => row.is === 'stated';
const timeOf = (date: string): number => middleOf(spanOf(date)).getTime();
/** A series' counts in order of time. */
export const countsOf = (row: SeriesRow): SeriesRow['points'] =>
  row.points.toSorted((a, b) => timeOf(a.date) - timeOf(b.date));

interface Plot {
  readonly x: ScaleTime<number, number>;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly flagsTop: number;
  readonly bottom: number;
  readonly gutterPx: number;
  readonly marks: readonly Mark[];
}
interface Point {
  readonly key: string;
  readonly date: string;
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly year: number;
}
interface Placed {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dim: true | undefined;
  readonly points: readonly Point[];
  readonly joined: boolean;
  readonly stem: boolean;
}

function timeScale(rows: readonly StepRow[], left: number, right: number): ScaleTime<number, number> {
  const spans = rows.flatMap((row) => (isSeries(row) ? row.points.map((point) => point.date) : [row.date])).map(spanOf);
  const first = Math.min(...spans.map((span) => span.from.getTime()));
  const last = Math.max(...spans.map((span) => span.to.getTime()));
  const pad = Math.max((last - first) * 0.02, 30 * 86_400_000);
  return scaleUtc([new Date(first - pad), new Date(last + pad)], [left, right]);
}

/** A tick at each first of January that has room for its number. */
function timeMarks(x: ScaleTime<number, number>, bottom: number): Mark[] {
  const [from = 0, to = 0] = x.range();
  const years = x.ticks(utcYear);
  const step = Math.max(1, Math.ceil((years.length * 44) / Math.max(1, to - from)));
  return years.flatMap((date, i): Mark[] => {
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
    if (i % step !== 0) return [tick];
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

const shownPoints = (row: SeriesRow | StatedRow): SeriesRow['points'] =>
  row.is === 'series' ? countsOf(row) : [{ date: row.date, datum: row.datum }];

function placeRows(rows: readonly StepRow[], view: StepView, plot: Plot): Placed[] {
  return rows
    .filter((row): row is SeriesRow | StatedRow => !isEvent(row) && isShown(view, row.key))
    .map((row) => ({
      key: row.key,
      label: row.label,
      tone: row.tone,
      dim: dimOf(view, row.key),
      joined: isSeries(row),
      stem: isStated(row) && row.stem,
      // `year` counts the points, so that runs break where the evidence changes and nowhere else.
      points: shownPoints(row).map((point, i) => ({
        ...point,
        key: `${row.key}:${point.date}`,
        x: plot.x(middleOf(spanOf(point.date))),
        y: plot.y(point.datum.value),
        year: i,
      })),
    }));
}

/** Steps of a series; a stated value is one point and so has none. */
function stepMarks({ key, tone, dim, points }: Placed): Mark[] {
  const path = lineShape<Point>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter);
  return splitRuns(points, 1).flatMap((run): Mark[] => {
    const [first] = run.points;
    return !first || run.points.length < 2
      ? []
      : [
          {
            shape: 'path',
            key: `line:${key}:${first.date}`,
            part: 'line',
            tone,
            dim,
            status: run.status,
            d: path([...run.points]) ?? '',
          },
        ];
  });
}

function dotMarks({ label, tone, dim, points, stem }: Placed, plot: Plot, board: Board): Mark[] {
  return points.flatMap(({ key, date, datum, x, y }): Mark[] => {
    const base = { tone, dim } as const;
    const span = spanOf(date);
    const [from, to] = [plot.x(span.from), plot.x(span.to)];
    const ranges: Mark[] =
      to - from <= DOT_PX * 2
        ? []
        : [
            {
              shape: 'line',
              key: `range:${key}`,
              part: 'range',
              ...base,
              status: datum.status,
              x1: from,
              x2: to,
              y1: y,
              y2: y,
            },
          ];
    if (datum.low !== undefined && datum.high !== undefined) {
      ranges.push({
        shape: 'line',
        key: `range:${key}:value`,
        part: 'range',
        ...base,
        status: datum.status,
        x1: x,
        x2: x,
        y1: plot.y(datum.low),
        y2: plot.y(datum.high),
      });
    }
    const name = markLabel(
      `${label}${board.words.comma}${formatPeriod(date, board.words.language)}`,
      datum,
      board.words,
    );
    return [
      ...ranges,
      ...withEvidence({
        shape: 'circle',
        key: `dot:${key}`,
        part: 'dot',
        ...base,
        status: datum.status,
        figure: datum.figure,
        label: name,
        cx: x,
        cy: y,
        r: stem ? STEM_DOT_PX : DOT_PX,
      }),
      ...openEndUp(`dot:${key}`, datum, x, y, 4.5, (stem ? STEM_DOT_PX : DOT_PX) + 3, base),
    ];
  });
}

/** What a step covers: its level until the next count, then the rise. */
const stepBoxes = ({ key, points }: Placed): Box[] =>
  boxesAlong(
    `step:${key}`,
    points.flatMap((point, i) => {
      const next = points[i + 1];
      return next ? [[point.x, point.y] as const, [next.x, point.y] as const] : [[point.x, point.y] as const];
    }),
  );

function valueMarks(
  placed: readonly Placed[],
  view: StepView,
  plot: Plot,
  taken: Box[],
  poles: readonly Box[],
): TextMark[] {
  if (view.values !== 'all') return [];
  return placed
    .filter((row) => row.joined)
    .flatMap(({ points, dim }) =>
      points.slice(0, -1).flatMap(({ key, datum, x, y }): TextMark[] => {
        const near = DOT_PX + (datum.bound ? 11 : 4);
        const wanted = {
          key: `value:${key}`,
          x,
          y,
          lines: [datum.text],
          sizePx: LABEL_PX,
          bold: true,
          reachPx: [near, near + 6],
        };
        const room = { x0: plot.left + 2, x1: plot.right, y0: plot.top - 8, y1: plot.bottom - 2 };
        // Clear of the poles if it can be, else over one.
        const clear = placeText(wanted, [...taken, ...poles], room);
        const found = clear.free ? clear : placeText(wanted, taken, room);
        if (!found.free) return [];
        taken.push(found.box);
        return [
          {
            shape: 'text',
            key: `value:${key}`,
            part: 'value',
            status: datum.status,
            figure: datum.figure,
            dim,
            x: found.x,
            y: found.y,
            lines: [datum.text],
            sizePx: LABEL_PX,
            bold: true,
            halo: true,
          },
        ];
      }),
    );
}

interface Frame {
  readonly flags: Flags;
  readonly gutterPx: number;
  readonly top: number;
  readonly bottom: number;
  readonly heightPx: number;
}

/** Sizes that depend on the rows and the board alone. */
function frameOf(rows: readonly StepRow[], view: StepView, board: Board): Frame {
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

function plotOf(rows: readonly StepRow[], view: StepView, board: Board, frame: Frame): Plot {
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

/** Names and last values: in the column at the right, or beside the last point where the series ends early or is a lone dot. */
function nameMarks(
  placed: readonly Placed[],
  view: StepView,
  plot: Plot,
  board: Board,
  taken: Box[],
  poles: readonly Box[],
): Mark[] {
  const labels = placed.flatMap(({ key, label, tone, dim, points, joined }) =>
    points.slice(-1).map((point): EndLabel & { joined: boolean } => ({
      key,
      name: label,
      datum: view.values === 'none' && joined ? undefined : point.datum,
      tone,
      dim,
      x: point.x,
      y: point.y,
      joined,
    })),
  );
  const atEnd = (label: { x: number; joined: boolean }): boolean => label.joined && plot.right - label.x < 48;
  const ends = endLabels(labels.filter(atEnd), {
    x: board.widthPx - plot.gutterPx,
    top: plot.top - 14,
    bottom: plot.bottom + 6,
    gutterPx: plot.gutterPx,
  });
  taken.push(...ends.boxes);
  const marks = [...ends.marks];
  for (const label of labels.filter((each) => !atEnd(each))) {
    const others = [...taken, ...poles].filter((box) => !box.key.startsWith(`dot:${label.key}:`));
    const own = labelAtPoint(label, {
      taken: others,
      frame: { x0: plot.left + 2, x1: board.widthPx - 2, y0: plot.top - 12, y1: plot.bottom - 2 },
      gutterPx: board.id === 'narrow' ? 120 : 170,
    });
    taken.push(...own.map(textBox));
    marks.push(...own);
  }
  return marks;
}

/** The whole picture. Height, lanes of flags and columns depend on all rows and the board alone. */
export function stepScene(rows: readonly StepRow[], view: StepView, board: Board): Scene {
  const frame = frameOf(rows, view, board);
  const plot = plotOf(rows, view, board, frame);
  const placed = placeRows(rows, view, plot);
  const flags = frame.flags.placed
    .filter(({ row }) => isShown(view, row.key))
    .map((flag) => ({
      key: flag.row.key,
      ...flagMarks(flag, frame.flags, {
        pole: plot.x(middleOf(spanOf(flag.row.date))),
        top: plot.flagsTop,
        bottom: plot.bottom,
        dim: dimOf(view, flag.row.key),
      }),
    }));
  const dots = placed.flatMap((row) => dotMarks(row, plot, board));
  const taken: Box[] = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...flags.flatMap(({ texts }) => texts.map(textBox)),
    ...placed.flatMap((row) => [
      ...stepBoxes(row),
      ...row.points.map((point) => boxAround(`dot:${point.key}`, point.x, point.y, DOT_PX + (row.joined ? 1 : 8))),
    ]),
    ...dots.filter((mark) => mark.part === 'open-end' || mark.part === 'range').flatMap((mark) => boxOf(mark) ?? []),
  ];
  const poles = flags.flatMap((flag) => flag.poles);
  const poleBoxes = poles.flatMap((mark) => boxOf(mark) ?? []);
  const stemsOf = (list: readonly Placed[]): Stem[] =>
    list
      .filter(({ stem }) => stem)
      .flatMap(({ points, key, label, tone, dim }) =>
        points.map(({ date, datum, x, y }) => ({ key, label, tone, dim, date, datum, x, y })),
      );
  // All rows, so that the column stays where it is whatever a view shows.
  const columned = stemsOf(placeRows(rows, { ...view, show: undefined }, plot)).filter((one) =>
    hasRoomLeft(one, plot.left, board),
  );
  const columnKeys = new Set(columned.map(({ key }) => key));
  const stems = stemsOf(placed);
  const column = stemLabels(columned, new Set(placed.map(({ key }) => key)), plot, board);
  taken.push(...column.boxes);
  const names = nameMarks(
    placed.filter(({ key }) => !columnKeys.has(key)),
    view,
    plot,
    board,
    taken,
    poleBoxes,
  );
  const values = valueMarks(placed, view, plot, taken, poleBoxes);
  const anchors = new Map<string, Box>([
    ...placed.flatMap(({ key, points }) =>
      points.slice(-1).map((point): [string, Box] => [key, boxAround(key, point.x, point.y, DOT_PX)]),
    ),
    ...flags.map(({ key, box }): [string, Box] => [key, box]),
  ]);
  const notes = annotate([...asObstacles(taken), ...poles], view.annotations, {
    anchors,
    kind: 'step',
    region: { x0: 2, x1: board.widthPx - 2, y0: plot.top - 8, y1: frame.heightPx - 2 },
  });
  return {
    widthPx: board.widthPx,
    heightPx: frame.heightPx,
    // Words lie over the poles, which run through the whole plot.
    marks: [
      ...plot.marks.filter((mark) => mark.shape !== 'text'),
      ...poles,
      ...plot.marks.filter((mark) => mark.shape === 'text').map((mark) => ({ ...mark, halo: true })),
      ...placed.flatMap(stepMarks),
      ...stems.map((one) => stemMark(one, plot.bottom)),
      ...dots,
      ...column.marks,
      ...flags.flatMap(({ texts }) => texts),
      ...names,
      ...values,
      ...notes,
    ],
  };
}

/** Result, target and plan of each row as thin bars from one zero; the target's pole runs through all of them. */
import { scaleLinear } from 'd3-scale';
import { type Base, boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { type DrawnRow, labelColumn, type LabelColumn, rowBand } from '../../layout/row-labels.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Box, boxOf } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { centredBaseline, leadingPx } from '../../text/text.ts';
import type { Words } from '../../words/dictionary.ts';
import { markLabel, nameWith } from '../../words/words.ts';
import { type Measure, measuresOf } from './measures.ts';
import {
  besidePx,
  farEnd,
  FLAG_PX,
  FLAG_RISE_PX,
  type PlacedWords,
  placeWords,
  type Scale,
  wordsBeside,
} from './place-words.ts';
import { GOAL_PARTS, type GoalPart, type GoalRow, type GoalView } from './schema.ts';

const HEIGHT_PX: Readonly<Record<GoalPart, number>> = { target: 9, result: 14, plan: 9 };

const LONE_PX = 22;

const LANE_GAP_PX = 2;

interface Lane {
  readonly measure: Measure;
  readonly y: number;
  readonly heightPx: number;
}

/** A lane for each measure, from `y` = 0 down; a lone measure has a bar of the usual height. */
function lanesOf(measures: readonly Measure[]): { readonly lanes: readonly Lane[]; readonly heightPx: number } {
  let y = 0;
  const lanes = measures.map((measure) => {
    const lane = { measure, y, heightPx: measures.length === 1 ? LONE_PX : HEIGHT_PX[measure.part] };
    y += lane.heightPx + LANE_GAP_PX;
    return lane;
  });
  return { lanes, heightPx: y - LANE_GAP_PX };
}

const ROW_GAP_PX = 14;

const ARROW_PX = 5;

const largest = (row: GoalRow): number =>
  Math.max(
    0,
    ...GOAL_PARTS.map((part) => {
      const measure = row[part];
      return measure ? farEnd(measure.datum) : 0;
    }),
  );

function scalesOf(
  rows: readonly GoalRow[],
  view: GoalView,
  column: LabelColumn,
  words: Words,
): (row: GoalRow) => Scale {
  // Room at the right for the flag, the arrow of a bound, and the words of a bar that stands alone.
  const range = [
    column.plotX,
    column.plotX + column.plotPx - Math.max(14, ...rows.map((row) => besidePx(row, column, words))),
  ];
  const shared = scaleLinear(view.domain ?? [0, Math.max(...rows.map(largest)) || 1], range);
  return (row) => (view.scales === 'own' ? scaleLinear([0, largest(row) || 1], range) : shared);
}

/** What all rows of one picture share. */
interface Plan {
  readonly view: GoalView;
  readonly board: Board;
  readonly column: LabelColumn;
  readonly scales: (row: GoalRow) => Scale;
  /** Rows share the axis; without one, each has a zero of its own. */
  readonly hasAxis: boolean;
}

/** Where the bars of one row stand. */
interface RowPlace {
  readonly row: GoalRow;
  readonly scale: Scale;
  /** Top of the uppermost bar, height of all. */
  readonly barTop: number;
  readonly barsPx: number;
}

/** The target's pole through all bars of its row, and the flag on it. */
function flagMarks({ row, barTop, barsPx }: RowPlace, x: number, base: Base): Mark[] {
  const top = barTop - FLAG_RISE_PX + 2;
  return [
    { ...base, shape: 'line', key: `pole:${row.key}`, part: 'bracket', x1: x, x2: x, y1: top, y2: barTop + barsPx + 2 },
    {
      ...base,
      shape: 'path',
      key: `flag:${row.key}`,
      part: 'dot',
      status: 'reported',
      d: `M${x},${top}L${x + FLAG_PX.width},${top + FLAG_PX.height / 2}L${x},${top + FLAG_PX.height}Z`,
    },
  ];
}

/** One measure: its bar, the part that a range leaves open, the arrow of a bound, the flag of a target. */
function measureMarks({ measure, y: laneY, heightPx }: Lane, place: RowPlace, { view, board }: Plan): Mark[] {
  const { part, datum, label } = measure;
  const { row, scale } = place;
  const key = `${part}:${row.key}`;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const y = place.barTop + laneY;
  const [x0, near, end] = [scale(0), scale(datum.low ?? datum.value), scale(datum.value)];
  const marks = withEvidence({
    ...base,
    shape: 'rect',
    key,
    part: 'bar',
    status: datum.status,
    figure: datum.figure,
    label: markLabel(nameWith(row.label, label), datum, board.words),
    x: x0,
    y,
    width: Math.max(0, near - x0),
    height: heightPx,
  });
  if (datum.low !== undefined && datum.high !== undefined) {
    marks.push(rangeMark(key, datum, base, stretch('x', [near, scale(datum.high)], y, heightPx)));
  }
  const halfPx = Math.min(ARROW_PX, heightPx / 2);
  marks.push(...boundArrow({ key, datum, x: end, y: y + heightPx / 2, halfPx, towards: 'right', base }));
  return part === 'target' ? [...marks, ...flagMarks(place, end, base)] : marks;
}

const zeroMark = ({ row, scale, barTop, barsPx }: RowPlace): Mark => ({
  shape: 'line',
  key: `zero:${row.key}`,
  part: 'zero',
  x1: scale(0),
  x2: scale(0),
  y1: barTop - 4,
  y2: barTop + barsPx + 4,
});

/** Words of a measure: beside a lone bar, over the bars for a target, else under them. */
function wordsMark(words: PlacedWords, beside: boolean, { row, barTop, barsPx }: RowPlace, view: GoalView): Mark {
  const { measure, lines, x, line } = words;
  const baseline = beside
    ? centredBaseline(barTop + barsPx / 2, LABEL_PX, 1)
    : measure.part === 'target'
      ? barTop - 5 - (lines.length - 1) * leadingPx(LABEL_PX)
      : barTop + barsPx + 4 + LABEL_PX * 0.85 + line * leadingPx(LABEL_PX);
  return valueText(`value:${measure.part}:${row.key}`, {
    lines,
    x,
    y: baseline,
    sizePx: LABEL_PX,
    halo: true,
    tone: row.tone,
    dim: dimOf(view, row.key),
  });
}

/** What an annotation of the row points to: its bars, across the whole height of the row's. */
function anchorOf(bars: readonly Mark[], { row, barTop, barsPx }: RowPlace): Box[] {
  const boxes = bars.flatMap((mark) => boxOf(mark) ?? []);
  if (boxes.length === 0) return [];
  return [
    {
      key: row.key,
      x0: Math.min(...boxes.map((b) => b.x0)),
      x1: Math.max(...boxes.map((b) => b.x1)),
      y0: barTop,
      y1: barTop + barsPx,
    },
  ];
}

interface DrawnGoals extends DrawnRow {
  readonly zeros: readonly Mark[];
}

/** A row from `top` down. One that the view does not show keeps its room, as do measures that it leaves out. */
function drawRow(row: GoalRow, top: number, plan: Plan): DrawnGoals {
  const { view, board, column } = plan;
  const scale = plan.scales(row);
  const measures = measuresOf(row, board.words);
  const beside = besidePx(row, column, board.words) > 0;
  const said = beside ? wordsBeside(measures, scale) : placeWords(measures, scale, column);
  const { lanes, heightPx: barsPx } = lanesOf(measures);
  const { abovePx, belowPx } = said;
  const band = rowBand(row, top, column, {
    marksPx: abovePx + barsPx + belowPx,
    middlePx: abovePx + barsPx / 2,
    dim: dimOf(view, row.key),
  });
  if (!isShown(view, row.key)) return { zeros: [], data: [], anchors: [], bottom: band.bottom };
  const place = { row, scale, barTop: band.y + abovePx, barsPx };
  const isDrawn = ({ measure }: { readonly measure: Measure }): boolean => view.parts.includes(measure.part);
  const bars = lanes.filter(isDrawn).flatMap((lane) => measureMarks(lane, place, plan));
  const words = said.words.filter(isDrawn).map((one) => wordsMark(one, beside, place, view));
  return {
    zeros: plan.hasAxis ? [] : [zeroMark(place)],
    data: [...bars, band.label, ...words],
    anchors: anchorOf(bars, place),
    bottom: band.bottom,
  };
}

/** The axis that all rows share; none where each has a scale of its own. */
function sharedAxis(rows: readonly GoalRow[], { view, board, scales }: Omit<Plan, 'hasAxis'>): AxisOptions | undefined {
  const [first] = rows;
  if (view.scales !== 'shared' || !first) return undefined;
  return {
    scale: scales(first),
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: board.id === 'narrow' ? 4 : 6,
  };
}

/** The picture; height follows from rows, board and the options that all views share. */
export function goalScene(rows: readonly GoalRow[], view: GoalView, board: Board): Scene {
  const { words, widthPx } = board;
  const labels = rows.map((row) => row.label);
  const column = labelColumn(labels, board);
  const shared = { view, board, column, scales: scalesOf(rows, view, column, words) };
  const axis = sharedAxis(rows, shared);
  const top = axis ? axisHeadPx(axis, 'horizontal', widthPx) : 2;
  const drawn: DrawnGoals[] = [];
  let y = top + 6;
  for (const row of rows) {
    const next = drawRow(row, y, { ...shared, hasAxis: axis !== undefined });
    drawn.push(next);
    y = next.bottom + ROW_GAP_PX;
  }
  const bottom = y - ROW_GAP_PX + 2;
  const heightPx = Math.ceil(bottom + view.annotationRoomPx) + 2;
  const marks: Mark[] = [
    ...(axis ? valueAxis(axis, { orient: 'horizontal', from: top, to: bottom, boardWidthPx: widthPx }) : []),
    ...drawn.flatMap(({ zeros }) => zeros),
    ...drawn.flatMap(({ data }) => data),
  ];
  const notes = annotate(marks, view.annotations, {
    anchors: new Map(drawn.flatMap(({ anchors }) => anchors).map((box) => [box.key, box])),
    region: { x0: column.plotX, y0: top, x1: widthPx, y1: heightPx - 2 },
    kind: 'goal',
  });
  return { widthPx, heightPx, marks: [...marks, ...notes] };
}

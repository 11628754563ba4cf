/** Result, target and plan of each row as thin bars from one zero; the target's pole runs through all of them. */
import { scaleLinear } from 'd3-scale';
import { boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { labelColumn, type LabelColumn, rowBand } from '../../layout/row-labels.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Box, boxOf } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { centredBaseline, leadingPx } from '../../text/text.ts';
import type { Words } from '../../words/dictionary.ts';
import { markLabel, nameWith } from '../../words/words.ts';
import { type Measure, measuresOf } from './measures.ts';
import { besidePx, farEnd, FLAG_PX, FLAG_RISE_PX, placeWords, type Scale, wordsBeside } from './place-words.ts';
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
  return (row) => (view.scale === 'own' ? scaleLinear([0, largest(row) || 1], range) : shared);
}

function measureMarks(
  row: GoalRow,
  { measure: { part, datum, label }, y: laneY, heightPx }: Lane,
  scale: Scale,
  barTop: number,
  barsPx: number,
  view: GoalView,
  words: Words,
): Mark[] {
  const key = `${part}:${row.key}`;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const y = barTop + laneY;
  const [x0, near, end] = [scale(0), scale(datum.low ?? datum.value), scale(datum.value)];
  const marks = withEvidence({
    ...base,
    shape: 'rect',
    key,
    part: 'bar',
    status: datum.status,
    figure: datum.figure,
    label: markLabel(nameWith(row.label, label), datum, words),
    x: x0,
    y,
    width: Math.max(0, near - x0),
    height: heightPx,
  });
  if (datum.low !== undefined && datum.high !== undefined) {
    marks.push(rangeMark(key, datum, base, stretch('x', [near, scale(datum.high)], y, heightPx)));
  }
  marks.push(
    ...boundArrow({
      key,
      datum,
      x: end,
      y: y + heightPx / 2,
      halfPx: Math.min(ARROW_PX, heightPx / 2),
      towards: 'right',
      base,
    }),
  );
  if (part === 'target') {
    const top = barTop - FLAG_RISE_PX + 2;
    marks.push(
      {
        ...base,
        shape: 'line',
        key: `pole:${row.key}`,
        part: 'bracket',
        x1: end,
        x2: end,
        y1: top,
        y2: barTop + barsPx + 2,
      },
      {
        ...base,
        shape: 'path',
        key: `flag:${row.key}`,
        part: 'dot',
        status: 'reported',
        d: `M${end},${top}L${end + FLAG_PX.width},${top + FLAG_PX.height / 2}L${end},${top + FLAG_PX.height}Z`,
      },
    );
  }
  return marks;
}

/** The picture; height follows from rows, board and the options that all views share. */
export function goalScene(rows: readonly GoalRow[], view: GoalView, board: Board): Scene {
  const { words, widthPx } = board;
  const column = labelColumn(
    rows.map((row) => row.label),
    board,
  );
  const scales = scalesOf(rows, view, column, words);
  const first = rows[0];
  const axis: AxisOptions | undefined =
    view.scale === 'shared' && first
      ? {
          scale: scales(first),
          unit: view.unit,
          words,
          title: view.unitLabel,
          signed: view.signed,
          tickCount: board.id === 'narrow' ? 4 : 6,
        }
      : undefined;
  const top = axis ? axisHeadPx(axis, 'horizontal', widthPx) : 2;
  const data: Mark[] = [];
  const zeros: Mark[] = [];
  const anchors = new Map<string, Box>();
  let y = top + 6;
  for (const row of rows) {
    const scale = scales(row);
    const measures = measuresOf(row, words);
    const beside = besidePx(row, column, words) > 0;
    const {
      words: said,
      abovePx,
      belowPx,
    } = beside ? wordsBeside(measures, scale) : placeWords(measures, scale, column);
    const { lanes, heightPx: barsPx } = lanesOf(measures);
    const band = rowBand(row, y, abovePx + barsPx + belowPx, column, dimOf(view, row.key), abovePx + barsPx / 2);
    y = band.bottom + ROW_GAP_PX;
    if (!isShown(view, row.key)) continue;
    const barTop = band.y + abovePx;
    const drawn = lanes.filter(({ measure }) => view.parts.includes(measure.part));
    if (!axis)
      zeros.push({
        shape: 'line',
        key: `zero:${row.key}`,
        part: 'zero',
        x1: scale(0),
        x2: scale(0),
        y1: barTop - 4,
        y2: barTop + barsPx + 4,
      });
    const bars = drawn.flatMap((lane) => measureMarks(row, lane, scale, barTop, barsPx, view, words));
    const boxes = bars.flatMap((mark) => boxOf(mark) ?? []);
    if (boxes.length > 0)
      anchors.set(row.key, {
        key: row.key,
        x0: Math.min(...boxes.map((b) => b.x0)),
        x1: Math.max(...boxes.map((b) => b.x1)),
        y0: barTop,
        y1: barTop + barsPx,
      });
    data.push(...bars, band.label);
    for (const { measure, lines, x, line } of said.filter((one) =>
      drawn.some((lane) => lane.measure === one.measure),
    )) {
      const baseline = beside
        ? centredBaseline(barTop + barsPx / 2, LABEL_PX, 1)
        : measure.part === 'target'
          ? barTop - 5 - (lines.length - 1) * leadingPx(LABEL_PX)
          : barTop + barsPx + 4 + LABEL_PX * 0.85 + line * leadingPx(LABEL_PX);
      data.push(
        valueText(`value:${measure.part}:${row.key}`, {
          lines,
          x,
          y: baseline,
          sizePx: LABEL_PX,
          halo: true,
          tone: row.tone,
          dim: dimOf(view, row.key),
        }),
      );
    }
  }
  const bottom = y - ROW_GAP_PX + 2;
  const heightPx = Math.ceil(bottom + view.annotationRoomPx) + 2;
  const marks: Mark[] = [
    ...(axis ? valueAxis(axis, { orient: 'horizontal', from: top, to: bottom, boardWidthPx: widthPx }) : []),
    ...zeros,
    ...data,
  ];
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors,
      region: { x0: column.plotX, y0: top, x1: widthPx, y1: heightPx - 2 },
      kind: 'goal',
    }),
  );
  return { widthPx, heightPx, marks };
}

/** Result, target and plan of each row as thin bars from one zero; the target's pole runs through all of them. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import type { Datum } from '../../evidence/datum.ts';
import { openEnd, withEvidence } from '../../evidence/evidence.ts';
import { dodge } from '../../layout/place-labels.ts';
import { labelColumn, rowBand, type LabelColumn } from '../../layout/row-labels.ts';
import { centredBaseline, leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel, nameWith } from '../../words/words.ts';
import type { Words } from '../../words/dictionary.ts';
import { measuresOf, type Measure } from './measures.ts';
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

const FLAG_RISE_PX = 14;
const FLAG_PX = { width: 10, height: 8 } as const;
const ROW_GAP_PX = 14;
const WORD_GAP_PX = 14;
const ARROW_PX = 5;
/** From the bar's end to words beside it: past the flag and past an arrow. */
const BESIDE_GAP_PX = 12;

const wordsOf = ({ datum, label }: Measure): string => `${datum.text} ${label}`;

type Scale = ScaleLinear<number, number>;
const farEnd = ({ value, high = value }: Datum): number => Math.max(value, high);
const largest = (row: GoalRow): number =>
  Math.max(
    0,
    ...GOAL_PARTS.map((part) => {
      const measure = row[part];
      return measure ? farEnd(measure.datum) : 0;
    }),
  );

/** Words of a row's one measure stand beside its bar, where they leave the bar at least half of the plot; 0 where they don't. */
function besidePx(row: GoalRow, column: LabelColumn, words: Words): number {
  const [only, ...others] = measuresOf(row, words);
  if (!only || others.length > 0) return 0;
  const widthPx = BESIDE_GAP_PX + measureText(wordsOf(only), LABEL_PX, true);
  return widthPx <= column.plotPx / 2 ? widthPx : 0;
}

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

interface PlacedWords {
  readonly measure: Measure;
  readonly lines: readonly string[];
  readonly x: number;
  readonly widthPx: number;
  readonly line: number;
}

/** Words of result and plan under the bars, those of the target over them beside its flag. */
function placeWords(
  measures: readonly Measure[],
  scale: Scale,
  column: LabelColumn,
): { readonly words: readonly PlacedWords[]; readonly abovePx: number; readonly belowPx: number } {
  const right = column.plotX + column.plotPx;
  const sized = measures.map((measure) => {
    const lines = wrapText(wordsOf(measure), column.plotPx, LABEL_PX, true);
    return { measure, lines, widthPx: Math.max(...lines.map((line) => measureText(line, LABEL_PX, true))) };
  });
  const leadingLines = (list: typeof sized): number => Math.max(0, ...list.map(({ lines }) => lines.length));
  const over = sized.filter(({ measure }) => measure.part === 'target');
  const under = sized
    .filter(({ measure }) => measure.part !== 'target')
    .toSorted((a, b) => a.measure.datum.value - b.measure.datum.value);
  const words: PlacedWords[] = over.map((one) => {
    const pole = scale(one.measure.datum.value);
    const rightOfFlag = pole + FLAG_PX.width + 5;
    const x = rightOfFlag + one.widthPx <= right ? rightOfFlag : Math.max(column.plotX, pole - 5 - one.widthPx);
    return { ...one, x, line: 0 };
  });
  const total = under.reduce((sum, one) => sum + one.widthPx + WORD_GAP_PX, 0);
  const oneLane = total - WORD_GAP_PX <= column.plotPx;
  const middles = oneLane
    ? dodge(
        under.map((one) => ({ at: scale(one.measure.datum.value), sizePx: one.widthPx })),
        column.plotX,
        right,
        WORD_GAP_PX,
      )
    : under.map((one) =>
        Math.min(Math.max(column.plotX + one.widthPx / 2, scale(one.measure.datum.value)), right - one.widthPx / 2),
      );
  let line = 0;
  under.forEach((one, i) => {
    words.push({ ...one, x: (middles[i] ?? 0) - one.widthPx / 2, line });
    if (!oneLane) line += one.lines.length;
  });
  const overLines = leadingLines(over);
  return {
    words,
    abovePx: over.length > 0 ? Math.max(FLAG_RISE_PX, overLines * leadingPx(LABEL_PX) + 2) : 0,
    belowPx: under.length === 0 ? 4 : (oneLane ? leadingLines(under) : line) * leadingPx(LABEL_PX) + 6,
  };
}

/** The words of a lone measure, right of its bar. A target keeps room for its flag above. */
const wordsBeside = (measures: readonly Measure[], scale: Scale): ReturnType<typeof placeWords> => ({
  words: measures.map((measure) => ({
    measure,
    lines: [wordsOf(measure)],
    x: scale(farEnd(measure.datum)) + BESIDE_GAP_PX,
    widthPx: measureText(wordsOf(measure), LABEL_PX, true),
    line: 0,
  })),
  abovePx: measures.some(({ part }) => part === 'target') ? FLAG_RISE_PX : 0,
  belowPx: 4,
});

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
    marks.push({
      ...base,
      shape: 'rect',
      key: `${key}~range`,
      part: 'range',
      status: datum.status,
      x: near,
      y,
      width: scale(datum.high) - near,
      height: heightPx,
    });
  }
  marks.push(...openEnd(key, datum, end, y + heightPx / 2, Math.min(ARROW_PX, heightPx / 2), 1, base));
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
      data.push({
        shape: 'text',
        key: `value:${measure.part}:${row.key}`,
        part: 'value',
        lines,
        x,
        y: baseline,
        sizePx: LABEL_PX,
        bold: true,
        halo: true,
        tone: row.tone,
        dim: dimOf(view, row.key),
      });
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

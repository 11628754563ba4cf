/** Columns: a few rows along x, mostly years, each with one value. */
import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { annotate, type AnnotationPlace } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, plotHeightPx, SMALL_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { ARROW_HALF_PX, barsOf, extentOf, groupRows, type Bar } from './bars-of-rows.ts';
import { referenceLine, referenceValues, referenceWords } from '../../layout/reference.ts';
import type { BarRow, BarView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

const PLOT_PX = { narrow: 210, wide: 260 } as const;
const REFERENCE_ROOM_PX = 22;
const NAME_LINES = 2;

const stepPx = (rows: readonly BarRow[], board: Board, gutterPx: number): number =>
  (board.widthPx - gutterPx) / Math.max(1, rows.length);
const nameLines = (row: BarRow, maxPx: number): string[] => wrapText(row.label, maxPx, LABEL_PX);
const fits = (lines: readonly string[], sizePx: number, maxPx: number, bold = false): boolean =>
  lines.every((line) => measureText(line, sizePx, bold) <= maxPx);

const valueSizePx = (rows: readonly BarRow[], maxPx: number): number | undefined =>
  [VALUE_PX, SMALL_PX].find((sizePx) =>
    rows.every((row) => barsOf(row).every((bar) => fits([bar.datum.text], sizePx, maxPx, true))),
  );

/** Whether every row has one value, and names and values have room side by side. */
export function columnsFit(rows: readonly BarRow[], board: Board): boolean {
  const maxPx = stepPx(rows, board, 40) - 3;
  return (
    rows.every(
      (row) =>
        (row.datum ?? row.absent) !== undefined &&
        row.group === undefined &&
        nameLines(row, maxPx).length <= NAME_LINES &&
        fits(nameLines(row, maxPx), LABEL_PX, maxPx),
    ) && valueSizePx(rows, maxPx) !== undefined
  );
}

function verticalScale(
  rows: readonly BarRow[],
  view: BarView,
  top: number,
  bottom: number,
): ScaleLinear<number, number> {
  const ends = rows.flatMap((row) => barsOf(row)).flatMap((bar) => Object.values(extentOf(bar.datum)));
  const values = [0, ...ends, ...referenceValues(view.reference)];
  const domain = view.domain ?? [Math.min(...values), Math.max(...values)];
  const [low, high] = domain[0] === domain[1] ? [0, 1] : domain;
  const labelPx = leadingPx(VALUE_PX) + ARROW_HALF_PX + 2;
  return scaleLinear([low, high], [bottom - (low < 0 ? labelPx : 0), top + (high > 0 ? labelPx : 0)]);
}

/** Where columns stand: what all marks of one picture share. */
interface Plan {
  readonly view: BarView;
  readonly board: Board;
  readonly scale: ScaleLinear<number, number>;
  /** Left edge of a row's column. */
  readonly xOf: (row: BarRow) => number;
  readonly columnPx: number;
  /** Width that names and values have. */
  readonly maxPx: number;
  readonly valuePx: number;
  /** Where the scale ends and the names begin. */
  readonly bottom: number;
  readonly heightPx: number;
  /** Where annotations may stand. */
  readonly region: AnnotationPlace['region'];
}

/** The marks of one column: the bar, the part that a range leaves open, its arrow, and the value beyond its end. */
function columnMarks(bar: Bar, x: number, { view, board, scale, columnPx, valuePx }: Plan): Mark[] {
  const { datum, key, tone } = bar;
  const base = { tone, dim: dimOf(view, key) };
  const { near, far } = extentOf(datum);
  const [zero, start, end] = [scale(0), scale(near < 0 && far > 0 ? 0 : near), scale(far)];
  const middle = x + columnPx / 2;
  const marks: Mark[] = withEvidence({
    ...base,
    shape: 'rect',
    key: `bar:${key}`,
    part: 'bar',
    status: datum.status,
    figure: datum.figure,
    label: markLabel(bar.name, datum, board.words),
    x,
    y: Math.min(zero, start),
    width: columnPx,
    height: Math.abs(start - zero),
  });
  if (near !== far) marks.push(rangeMark(key, datum, base, stretch('y', [scale(near), end], x, columnPx)));
  const towards = datum.value < 0 ? 'down' : 'up';
  marks.push(...boundArrow({ key: `bar:${key}`, datum, x: middle, y: end, halfPx: ARROW_HALF_PX, towards, base }));
  const gapPx = 5 + (datum.bound ? ARROW_HALF_PX : 0);
  marks.push(
    valueText(`value:${key}`, {
      ...base,
      lines: [datum.text],
      x: middle,
      anchor: 'middle',
      y: far < 0 ? end + gapPx + valuePx * 0.74 : end - gapPx,
      sizePx: valuePx,
      halo: true,
    }),
  );
  return marks;
}

/** What is in the place of a column that has no value: words on the zero line. */
function absentWords(row: BarRow, x: number, { view, scale, maxPx }: Plan): Mark {
  const lines = wrapText(row.absent ?? '', maxPx, SMALL_PX, 'italic');
  return {
    shape: 'text',
    key: `absent:${row.key}`,
    part: 'annotation',
    tone: 'muted',
    dim: dimOf(view, row.key),
    lines,
    x,
    anchor: 'middle',
    y: scale(0) - 8 - (lines.length - 1) * leadingPx(SMALL_PX),
    sizePx: SMALL_PX,
    italic: true,
    halo: true,
  };
}

const columnName = (row: BarRow, x: number, { view, maxPx, bottom }: Plan): Mark => ({
  shape: 'text',
  key: `label:${row.key}`,
  part: 'label',
  lines: nameLines(row, maxPx),
  x,
  y: bottom + 6 + LABEL_PX * 0.8,
  anchor: 'middle',
  sizePx: LABEL_PX,
  dim: dimOf(view, row.key),
});

const boxAround = (key: string, marks: readonly Mark[]): Box => {
  const boxes = marks.flatMap((mark) => boxOf(mark) ?? []);
  return {
    key,
    x0: Math.min(...boxes.map((b) => b.x0)),
    x1: Math.max(...boxes.map((b) => b.x1)),
    y0: Math.min(...boxes.map((b) => b.y0)),
    y1: Math.max(...boxes.map((b) => b.y1)),
  };
};

/** References as lines across all columns, their words in free room beside them. None that the view hides. */
function referencesAcross(around: readonly Mark[], { view, board, scale, region }: Plan): Mark[] {
  const shown = view.reference.flatMap((reference, i) => {
    const y = scale(reference.datum.value);
    const line: Mark = { ...referenceLine(reference, i, board), x1: region.x0, x2: region.x1, y1: y, y2: y };
    return reference.hidden ? [] : [{ at: i === 0 ? 'reference' : `reference${i}`, reference, line }];
  });
  const lines = shown.map(({ line }) => line);
  const said = shown.map(({ at, reference }) => ({ at, text: referenceWords(reference, board.words) }));
  const words = annotate([...around, ...lines], said, {
    anchors: new Map(shown.map(({ at, line }) => [at, boxAround(at, [line])])),
    region,
    kind: 'bar',
  });
  return [...lines, ...words];
}

interface DrawnColumn {
  readonly row: BarRow;
  readonly marks: readonly Mark[];
  /** What an annotation of the row points to: all but its name. */
  readonly anchor: Box;
}

function drawColumn(row: BarRow, plan: Plan): DrawnColumn {
  const x = plan.xOf(row);
  const middle = x + plan.columnPx / 2;
  const own = barsOf(row).flatMap((bar) => columnMarks(bar, x, plan));
  if (row.absent !== undefined) own.push(absentWords(row, middle, plan));
  return { row, marks: [...own, columnName(row, middle, plan)], anchor: boxAround(row.key, own) };
}

/** Sizes that follow from rows, board and the options that all views share, and the axis, where the view has one. */
function planOf(rows: readonly BarRow[], view: BarView, board: Board): { readonly plan: Plan; readonly axis: Mark[] } {
  const { widthPx } = board;
  const draft: AxisOptions = {
    scale: verticalScale(rows, view, 0, PLOT_PX[board.id]),
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: 5,
  };
  const gutterPx = view.axis ? axisGutterPx(draft) : 0;
  const headPx = view.axis ? axisHeadPx(draft, 'vertical', widthPx) : 2;
  const top = headPx + (view.reference.length > 0 ? REFERENCE_ROOM_PX : 0);
  const keys = rows.map((row) => row.key);
  const band = scaleBand(keys, [gutterPx, widthPx]).paddingInner(0.3).paddingOuter(0.15);
  const maxPx = band.step() - 3;
  const namesPx = Math.max(1, ...rows.map((row) => nameLines(row, maxPx).length)) * leadingPx(LABEL_PX);
  const bottom = top + plotHeightPx(board, PLOT_PX[board.id], top + 6 + namesPx + view.annotationRoomPx + 1);
  const scale = verticalScale(rows, view, top, bottom);
  const heightPx = Math.ceil(bottom + 6 + namesPx + view.annotationRoomPx);
  const axis: Mark[] = view.axis
    ? valueAxis(
        { ...draft, scale },
        { orient: 'vertical', from: gutterPx, to: widthPx, top: headPx, boardWidthPx: widthPx },
      )
    : [{ shape: 'line', key: 'zero', part: 'zero', x1: 0, x2: widthPx, y1: scale(0), y2: scale(0) }];
  const plan: Plan = {
    view,
    board,
    scale,
    xOf: (row) => band(row.key) ?? 0,
    columnPx: band.bandwidth(),
    maxPx,
    valuePx: valueSizePx(rows, maxPx) ?? SMALL_PX,
    bottom,
    heightPx,
    region: { x0: gutterPx, y0: headPx, x1: widthPx, y1: heightPx - 2 },
  };
  return { plan, axis };
}

/** The chart as columns; ask `columnsFit` first. */
export function columnsScene(given: readonly BarRow[], view: BarView, board: Board): Scene {
  const rows = groupRows(given, view.sort).flatMap((group) => group.rows);
  const { plan, axis } = planOf(rows, view, board);
  const drawn = rows.map((row) => drawColumn(row, plan));
  // The words of references avoid all columns, also those that this view leaves out: they must not move between views.
  const references = referencesAcross(
    drawn.flatMap((one) => one.marks),
    plan,
  );
  const shown = drawn.filter(({ row }) => isShown(view, row.key));
  const marks = [...axis, ...references, ...shown.flatMap((one) => one.marks)];
  const notes = annotate(marks, view.annotations, {
    anchors: new Map(shown.map(({ row, anchor }) => [row.key, anchor])),
    region: plan.region,
    kind: 'bar',
  });
  return { widthPx: board.widthPx, heightPx: plan.heightPx, marks: [...marks, ...notes] };
}

/** Columns: a few rows along x, mostly years, each with one value. */
import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, plotHeightPx, SMALL_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { ARROW_HALF_PX, barsOf, extentOf, groupRows, type Bar } from './bars-of-rows.ts';
import { referenceWords } from '../../layout/reference.ts';
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
  const values = [0, ...ends, ...(view.reference ? [view.reference.datum.value] : [])];
  const domain = view.domain ?? [Math.min(...values), Math.max(...values)];
  const [low, high] = domain[0] === domain[1] ? [0, 1] : domain;
  const labelPx = leadingPx(VALUE_PX) + ARROW_HALF_PX + 2;
  return scaleLinear([low, high], [bottom - (low < 0 ? labelPx : 0), top + (high > 0 ? labelPx : 0)]);
}

function columnMarks(
  bar: Bar,
  x: number,
  widthPx: number,
  scale: ScaleLinear<number, number>,
  view: BarView,
  board: Board,
  sizePx: number,
): Mark[] {
  const { datum, key, tone } = bar;
  const base = { tone, dim: dimOf(view, key) };
  const { near, far } = extentOf(datum);
  const [zero, start, end] = [scale(0), scale(near < 0 && far > 0 ? 0 : near), scale(far)];
  const down = far < 0;
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
    width: widthPx,
    height: Math.abs(start - zero),
  });
  if (near !== far) {
    const from = scale(near);
    marks.push(rangeMark(key, datum, base, stretch('y', [from, end], x, widthPx)));
  }
  marks.push(
    ...boundArrow({
      key: `bar:${key}`,
      datum,
      x: x + widthPx / 2,
      y: end,
      halfPx: ARROW_HALF_PX,
      towards: datum.value < 0 ? 'down' : 'up',
      base,
    }),
  );
  const gapPx = 5 + (datum.bound ? ARROW_HALF_PX : 0);
  marks.push(
    valueText(`value:${key}`, {
      ...base,
      lines: [datum.text],
      x: x + widthPx / 2,
      anchor: 'middle',
      y: down ? end + gapPx + sizePx * 0.74 : end - gapPx,
      sizePx,
      halo: true,
    }),
  );
  return marks;
}

/** What stands in the place of a column that has no value: words on the zero line. */
function absentWords(row: BarRow, x: number, zero: number, maxPx: number, view: BarView): Mark {
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
    y: zero - 8 - (lines.length - 1) * leadingPx(SMALL_PX),
    sizePx: SMALL_PX,
    italic: true,
    halo: true,
  };
}

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

/** The reference as a line across all columns, its words in free room beside it. */
function referenceAcross(
  reference: NonNullable<BarView['reference']>,
  scale: ScaleLinear<number, number>,
  around: readonly Mark[],
  region: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
  board: Board,
): Mark[] {
  const y = scale(reference.datum.value);
  const line: Mark = {
    shape: 'line',
    key: 'reference:line',
    part: 'reference',
    status: reference.datum.status,
    figure: reference.datum.figure,
    label: markLabel(reference.label, reference.datum, board.words),
    x1: region.x0,
    x2: region.x1,
    y1: y,
    y2: y,
  };
  const words = annotate([...around, line], [{ at: 'reference', text: referenceWords(reference) }], {
    anchors: new Map([['reference', boxAround('reference', [line])]]),
    region,
    kind: 'bar',
  });
  return [line, ...words];
}

/** The chart as columns; ask `columnsFit` first. */
export function columnsScene(given: readonly BarRow[], view: BarView, board: Board): Scene {
  const rows = groupRows(given, view.sort).flatMap((group) => group.rows);
  const draft: AxisOptions = {
    scale: verticalScale(rows, view, 0, PLOT_PX[board.id]),
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: 5,
  };
  const gutterPx = view.axis ? axisGutterPx(draft) : 0;
  const headPx = view.axis ? axisHeadPx(draft, 'vertical', board.widthPx) : 2;
  const top = headPx + (view.reference ? REFERENCE_ROOM_PX : 0);
  const band = scaleBand(
    rows.map((row) => row.key),
    [gutterPx, board.widthPx],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const maxPx = band.step() - 3;
  const sizePx = valueSizePx(rows, maxPx) ?? SMALL_PX;
  const namesPx = Math.max(1, ...rows.map((row) => nameLines(row, maxPx).length)) * leadingPx(LABEL_PX);
  const bottom = top + plotHeightPx(board, PLOT_PX[board.id], top + 6 + namesPx + view.annotationRoomPx + 1);
  const scale = verticalScale(rows, view, top, bottom);
  const heightPx = Math.ceil(bottom + 6 + namesPx + view.annotationRoomPx);

  const marks: Mark[] = view.axis
    ? valueAxis(
        { ...draft, scale },
        { orient: 'vertical', from: gutterPx, to: board.widthPx, top: headPx, boardWidthPx: board.widthPx },
      )
    : [{ shape: 'line', key: 'zero', part: 'zero', x1: 0, x2: board.widthPx, y1: scale(0), y2: scale(0) }];
  const region = { x0: gutterPx, y0: headPx, x1: board.widthPx, y1: heightPx - 2 };
  const drawn = rows.map((row) => {
    const x = band(row.key) ?? 0;
    const own = barsOf(row).flatMap((bar) => columnMarks(bar, x, band.bandwidth(), scale, view, board, sizePx));
    if (row.absent !== undefined) own.push(absentWords(row, x + band.bandwidth() / 2, scale(0), maxPx, view));
    const name: Mark = {
      shape: 'text',
      key: `label:${row.key}`,
      part: 'label',
      lines: nameLines(row, maxPx),
      x: x + band.bandwidth() / 2,
      y: bottom + 6 + LABEL_PX * 0.8,
      anchor: 'middle',
      sizePx: LABEL_PX,
      dim: dimOf(view, row.key),
    };
    return { row, marks: [...own, name], anchor: boxAround(row.key, own) };
  });
  // The reference's words avoid all columns, also those that this view leaves out: they must not move between views.
  if (view.reference && !view.reference.hidden)
    marks.push(
      ...referenceAcross(
        view.reference,
        scale,
        drawn.flatMap((one) => one.marks),
        region,
        board,
      ),
    );
  const shown = drawn.filter(({ row }) => isShown(view, row.key));
  marks.push(...shown.flatMap((one) => one.marks));
  const anchors = new Map(shown.map(({ row, anchor }) => [row.key, anchor]));
  marks.push(...annotate(marks, view.annotations, { anchors, region, kind: 'bar' }));
  return { widthPx: board.widthPx, heightPx, marks };
}

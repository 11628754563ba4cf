/** Horizontal bars: where each row, bar and label stands, and the marks for it. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { Problem } from '../../../data/model/problem.ts';
import { boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { leadFootPx, leadMarks, referenceFootPx, referenceMarks } from '../../layout/reference.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Box, boxOf } from '../../scene/boxes.ts';
import { type Board, type Mark, type Scene, VALUE_PX } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { centredBaseline } from '../../text/text.ts';
import { markLabel } from '../../words/words.ts';
import { ARROW_HALF_PX, barsOf, extentOf, fitBars, valueLabel } from './bars-of-rows.ts';
import { type Columns, columnsOf, growTo, layOut, type Layout, type PlacedBar } from './rows.ts';
import type { BarRow, BarView } from './schema.ts';

function scaleOf(rows: readonly BarRow[], view: BarView, columns: Columns): ScaleLinear<number, number> {
  const right = columns.plotX + columns.plotPx;
  const sized = rows
    .flatMap((row) => barsOf(row))
    .flatMap((bar) => {
      const label = valueLabel(bar.datum, columns.plotPx * 0.45);
      const { near, far } = extentOf(bar.datum);
      return [
        { value: far, labelPx: label.widthPx + label.gapPx + 1 },
        { value: near, labelPx: 1 },
      ];
    });
  if (view.domain) {
    const room = (negative: boolean): number =>
      Math.max(0, ...sized.filter((bar) => bar.value < 0 === negative).map((bar) => bar.labelPx));
    return scaleLinear(view.domain, [columns.plotX + room(true), right - room(false)]);
  }
  // The reference has no label at the line, but its line must be on the board.
  const reference = view.reference ? [{ value: view.reference.datum.value, labelPx: 2 }] : [];
  const { pxPerUnit, zeroPx } = fitBars([...sized, ...reference], columns.plotPx);
  if (pxPerUnit === 0) return scaleLinear([0, 1], [columns.plotX, right]);
  return scaleLinear([-zeroPx / pxPerUnit, (columns.plotPx - zeroPx) / pxPerUnit], [columns.plotX, right]);
}

/** Moves a value's words past the reference line where it would strike through them and there is room beyond it. */
function clearOfReference(
  x: number,
  widthPx: number,
  direction: 1 | -1,
  scale: ScaleLinear<number, number>,
  view: BarView,
  board: Board,
): number {
  if (!view.reference || view.reference.hidden) return x;
  const line = scale(view.reference.datum.value);
  const [near, far] = direction > 0 ? [x, x + widthPx] : [x - widthPx, x];
  if (line < near - 3 || line > far + 3) return x;
  const moved = line + direction * 6;
  return direction > 0 ? (moved + widthPx <= board.widthPx ? moved : x) : moved - widthPx >= 0 ? moved : x;
}

/** Marks of one bar: the bar, the part that a range leaves open, its arrow, and the value beyond its end. */
function barMarks(
  { bar, y, heightPx, label }: PlacedBar,
  scale: ScaleLinear<number, number>,
  view: BarView,
  board: Board,
): { marks: Mark[]; anchor: Box } {
  const { datum, key, tone } = bar;
  const base = { tone, dim: dimOf(view, bar.rowKey, key) };
  const { near, far } = extentOf(datum);
  const spansZero = near < 0 && far > 0;
  const [x0, x1] = [scale(0), scale(spansZero ? 0 : near)];
  const end = scale(far);
  const direction: 1 | -1 = far < 0 ? -1 : 1;
  const marks: Mark[] = withEvidence({
    ...base,
    shape: 'rect',
    key: `bar:${key}`,
    part: 'bar',
    status: datum.status,
    figure: datum.figure,
    label: markLabel(bar.name, datum, board.words),
    x: Math.min(x0, x1),
    y,
    width: Math.abs(x1 - x0),
    height: heightPx,
  });
  if (near !== far) {
    const from = scale(near);
    marks.push(rangeMark(key, datum, base, stretch('x', [from, end], y, heightPx)));
  }
  marks.push(
    ...boundArrow({
      key: `bar:${key}`,
      datum,
      x: end,
      y: y + heightPx / 2,
      halfPx: ARROW_HALF_PX,
      towards: direction > 0 ? 'right' : 'left',
      base,
    }),
  );
  const x = clearOfReference(end + direction * label.gapPx, label.widthPx - label.gapPx, direction, scale, view, board);
  marks.push(
    valueText(`value:${key}`, {
      ...base,
      lines: label.lines,
      x,
      y: centredBaseline(y + heightPx / 2, VALUE_PX, label.lines.length),
      sizePx: VALUE_PX,
      halo: true,
      anchor: direction < 0 ? 'end' : 'start',
    }),
  );
  const outer = x + direction * label.widthPx;
  return {
    marks,
    anchor: { key, x0: Math.min(x0, end, outer), x1: Math.max(x0, end, outer), y0: y, y1: y + heightPx },
  };
}

/** The dimension line of the row that the view measures. Throws Problem where that row has no lead or is not drawn. */
function measuredLead(
  rows: readonly BarRow[],
  layout: Layout,
  view: BarView,
  scale: ScaleLinear<number, number>,
  board: Board,
): Mark[] {
  const { measure: key, reference } = view;
  if (key === undefined) return [];
  const row = rows.find((one) => one.key === key);
  const placed = layout.bars.find(({ bar }) => bar.key === key);
  if (!row?.lead || !placed || !reference || reference.hidden) {
    throw new Problem({
      file: 'src/charts/kinds/bar',
      place: `view, measure "${key}"`,
      found: !row
        ? 'no such row'
        : !row.lead
          ? 'a row without lead'
          : !placed
            ? 'a row that the view does not show'
            : 'no reference that is drawn',
      expected: 'a row with a lead, shown, and a reference',
      remedy: 'correct the key, add lead to the row, or take measure out of the view',
    });
  }
  return leadMarks(
    { key, name: row.label, lead: row.lead, value: placed.bar.datum.value, fromPx: placed.y + placed.heightPx },
    reference,
    scale,
    layout.bottom,
    board,
  );
}

/** The chart as horizontal bars. Height follows from rows, board and the options that all views share. */
export function horizontalScene(rows: readonly BarRow[], view: BarView, board: Board): Scene {
  const natural = columnsOf(rows, board);
  const scale = scaleOf(rows, view, natural);
  const axis: AxisOptions = {
    scale,
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: board.id === 'narrow' ? 4 : 6,
  };
  const top = view.axis ? axisHeadPx(axis, 'horizontal', board.widthPx) : 2;
  const leads = rows.some((row) => row.lead);
  const footPx = view.reference ? referenceFootPx(view.reference, board) + (leads ? leadFootPx : 0) : 0;
  const columns = growTo(
    board,
    natural,
    footPx + view.annotationRoomPx + 2,
    (tried) => layOut(rows, view, board, tried, top).bottom,
  );
  const layout = layOut(rows, view, board, columns, top);
  const heightPx = Math.ceil(layout.bottom + footPx + view.annotationRoomPx) + 2;
  // Where names stand over their bars, the ruled lines begin at the first bar, not through the first name.
  const ruledTop = board.id === 'narrow' ? Math.max(top, Math.min(...layout.bars.map(({ y }) => y - 3))) : top;
  const axisMarks: Mark[] = view.axis
    ? valueAxis(axis, { orient: 'horizontal', from: top, to: layout.bottom, boardWidthPx: board.widthPx })
    : [{ shape: 'line', key: 'zero', part: 'zero', x1: scale(0), x2: scale(0), y1: top, y2: layout.bottom }];
  const marks = axisMarks.map((mark): Mark =>
    mark.shape === 'line' && mark.key === 'zero' && layout.bars.length > 0 ? { ...mark, y1: ruledTop } : mark,
  );
  const anchors = new Map<string, Box>();
  const drawn = layout.bars.map((placed) => {
    const result = barMarks(placed, scale, view, board);
    anchors.set(placed.bar.key, result.anchor);
    if (!anchors.has(placed.bar.rowKey)) anchors.set(placed.bar.rowKey, result.anchor);
    return result.marks;
  });
  for (const text of layout.texts) {
    const box = text.key.startsWith('absent:') && boxOf(text);
    if (box) anchors.set(text.key.slice('absent:'.length), box);
  }
  if (view.reference && !view.reference.hidden)
    marks.push(
      ...referenceMarks(
        view.reference,
        scale,
        { top: layout.bars.length > 0 ? ruledTop : top, bottom: layout.bottom, from: 0 },
        board,
      ),
    );
  marks.push(...measuredLead(rows, layout, view, scale, board), ...drawn.flat(), ...layout.texts);
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors,
      region: { x0: columns.plotX, y0: top, x1: board.widthPx, y1: heightPx - 2 },
      kind: 'bar',
    }),
  );
  return { widthPx: board.widthPx, heightPx, marks };
}

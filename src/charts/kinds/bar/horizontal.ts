/** Horizontal bars: where each row, bar and label stands, and the marks for it. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { Problem } from '../../../data/model/problem.ts';
import { boundArrow, rangeMark, stretch, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { leadFootPx, leadMarks, referenceFootPx, referenceMarks } from '../../layout/dimension.ts';
import { referenceValues } from '../../layout/reference.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Box, boxOf } from '../../scene/boxes.ts';
import { type Board, type Mark, type Scene, VALUE_PX } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { centredBaseline } from '../../text/text.ts';
import { markLabel } from '../../words/words.ts';
import { ARROW_HALF_PX, barsOf, extentOf, fitBars, valueLabel } from './bars-of-rows.ts';
import { type Columns, columnsOf, growTo, layOut, type Layout, type PlacedBar } from './rows.ts';
import type { BarRow, BarView } from './schema.ts';

/** Values at the ends of bars take no more of the plot than leaves bars some room, however long their words are. */
const LABEL_SHARE = 0.45;
const LABEL_MORE_PX = 14;

function scaleOf(rows: readonly BarRow[], view: BarView, columns: Columns): ScaleLinear<number, number> {
  const right = columns.plotX + columns.plotPx;
  const sized = rows
    .flatMap((row) => barsOf(row))
    .flatMap((bar) => {
      const label = valueLabel(bar.datum, columns.plotPx * LABEL_SHARE);
      const { near, far } = extentOf(bar.datum);
      const mostPx = columns.plotPx * LABEL_SHARE + LABEL_MORE_PX;
      return [
        { value: far, labelPx: Math.min(label.widthPx + label.gapPx + 1, mostPx) },
        { value: near, labelPx: 1 },
      ];
    });
  if (view.domain) {
    const room = (negative: boolean): number =>
      Math.max(0, ...sized.filter((bar) => bar.value < 0 === negative).map((bar) => bar.labelPx));
    return scaleLinear(view.domain, [columns.plotX + room(true), right - room(false)]);
  }
  // References have no label at the line, but their lines must be on the board.
  const references = referenceValues(view.reference).map((value) => ({ value, labelPx: 2 }));
  const { pxPerUnit, zeroPx } = fitBars([...sized, ...references], columns.plotPx);
  if (pxPerUnit === 0) return scaleLinear([0, 1], [columns.plotX, right]);
  return scaleLinear([-zeroPx / pxPerUnit, (columns.plotPx - zeroPx) / pxPerUnit], [columns.plotX, right]);
}

/** What all marks of one picture share. */
interface Plan {
  readonly view: BarView;
  readonly board: Board;
  readonly scale: ScaleLinear<number, number>;
}

interface ValuePlace {
  /** Where the words begin, seen from the bar's end. */
  readonly x: number;
  readonly widthPx: number;
  /** -1 where the bar and its words run left. */
  readonly direction: 1 | -1;
}

/** Moves a value's words past lines of references that would strike through them, where there is room beyond. */
function clearOfReferences({ x, widthPx, direction }: ValuePlace, { view, board, scale }: Plan): number {
  const lines = referenceValues(view.reference.filter(({ hidden }) => !hidden)).map(scale);
  const moved = lines
    .toSorted((a, b) => direction * (a - b))
    .reduce((at, line) => {
      const [near, far] = direction > 0 ? [at, at + widthPx] : [at - widthPx, at];
      return line < near - 3 || line > far + 3 ? at : line + direction * 6;
    }, x);
  return (direction > 0 ? moved + widthPx <= board.widthPx : moved - widthPx >= 0) ? moved : x;
}

/** Marks of one bar: the bar, the part that a range leaves open, its arrow, and the value beyond its end. */
function barMarks({ bar, y, heightPx, label }: PlacedBar, plan: Plan): { marks: Mark[]; anchor: Box } {
  const { view, board, scale } = plan;
  const { datum, key, tone } = bar;
  const base = { tone, dim: dimOf(view, bar.rowKey, key) };
  const { near, far } = extentOf(datum);
  const [x0, x1, end] = [scale(0), scale(near < 0 && far > 0 ? 0 : near), scale(far)];
  const middle = y + heightPx / 2;
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
  if (near !== far) marks.push(rangeMark(key, datum, base, stretch('x', [scale(near), end], y, heightPx)));
  const towards = direction > 0 ? 'right' : 'left';
  marks.push(...boundArrow({ key: `bar:${key}`, datum, x: end, y: middle, halfPx: ARROW_HALF_PX, towards, base }));
  const beside = clearOfReferences(
    { x: end + direction * label.gapPx, widthPx: label.widthPx - label.gapPx, direction },
    plan,
  );
  // Words too long for the room beside their bar stand partly on it, but on the board.
  const x = direction > 0 ? Math.min(beside, board.widthPx - label.widthPx) : Math.max(beside, label.widthPx);
  marks.push(
    valueText(`value:${key}`, {
      ...base,
      lines: label.lines,
      x,
      y: centredBaseline(middle, VALUE_PX, label.lines.length),
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
function measuredLead(rows: readonly BarRow[], layout: Layout, { view, board, scale }: Plan): Mark[] {
  const { measure: key } = view;
  const [reference] = view.reference;
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
    { scale, bottom: layout.bottom },
    board,
  );
}

/** Axis, or the zero line alone. Where names stand over their bars, zero begins at the first bar: `ruledTop`. */
function axisMarks(axis: AxisOptions, layout: Layout, tops: { top: number; ruledTop: number }, plan: Plan): Mark[] {
  const { view, board, scale } = plan;
  const { top, ruledTop } = tops;
  const marks: Mark[] = view.axis
    ? valueAxis(axis, { orient: 'horizontal', from: top, to: layout.bottom, boardWidthPx: board.widthPx })
    : [{ shape: 'line', key: 'zero', part: 'zero', x1: scale(0), x2: scale(0), y1: top, y2: layout.bottom }];
  return marks.map((mark): Mark => (mark.shape === 'line' && mark.key === 'zero' ? { ...mark, y1: ruledTop } : mark));
}

/** What annotations point to: a bar with its value, by its row's key the row's first, and words in place of a bar. */
function anchorsOf(layout: Layout, drawn: readonly { readonly anchor: Box }[]): Map<string, Box> {
  const anchors = new Map<string, Box>();
  layout.bars.forEach(({ bar }, i) => {
    const anchor = drawn[i]?.anchor;
    if (!anchor) return;
    anchors.set(bar.key, anchor);
    if (!anchors.has(bar.rowKey)) anchors.set(bar.rowKey, anchor);
  });
  for (const text of layout.texts) {
    const box = text.key.startsWith('absent:') && boxOf(text);
    if (box) anchors.set(text.key.slice('absent:'.length), box);
  }
  return anchors;
}

/** The chart as horizontal bars. Height follows from rows, board and the options that all views share. */
export function horizontalScene(rows: readonly BarRow[], view: BarView, board: Board): Scene {
  const natural = columnsOf(rows, board);
  const scale = scaleOf(rows, view, natural);
  const plan = { view, board, scale };
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
  const leadPx = leads && view.reference.length > 0 ? leadFootPx : 0;
  const footPx = referenceFootPx(view.reference, board) + leadPx;
  const layOutIn = (columns: Columns): Layout => layOut(rows, { view, board, columns, top });
  const restPx = footPx + view.annotationRoomPx + 2;
  const columns = growTo(board, natural, { restPx, rowCount: rows.length }, (tried) => layOutIn(tried).bottom);
  const layout = layOutIn(columns);
  const heightPx = Math.ceil(layout.bottom + footPx + view.annotationRoomPx) + 2;
  // Where names stand over their bars, the ruled lines begin at the first bar, not through the first name.
  const firstBar = board.id === 'narrow' && layout.bars.length > 0;
  const ruledTop = firstBar ? Math.max(top, Math.min(...layout.bars.map(({ y }) => y - 3))) : top;
  const marks = axisMarks(axis, layout, { top, ruledTop }, plan);
  const drawn = layout.bars.map((placed) => barMarks(placed, plan));
  const plot = { top: ruledTop, bottom: layout.bottom, from: 0, leadPx };
  marks.push(...referenceMarks(view.reference, scale, plot, board), ...measuredLead(rows, layout, plan));
  marks.push(...drawn.flatMap((one) => one.marks), ...layout.texts);
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors: anchorsOf(layout, drawn),
      region: { x0: columns.plotX, y0: top, x1: board.widthPx, y1: heightPx - 2 },
      kind: 'bar',
      inLines: true,
    }),
  );
  return { widthPx: board.widthPx, heightPx, marks };
}

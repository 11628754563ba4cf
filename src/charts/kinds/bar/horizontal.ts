/** Horizontal bars: where each row, bar and label stands, and the marks for it. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { Problem } from '../../../data/model/problem.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { openEnd, withEvidence } from '../../evidence/evidence.ts';
import { centredBaseline, leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import {
  ARROW_HALF_PX,
  barsOf,
  extentOf,
  fitBars,
  groupRows,
  valueLabel,
  type Bar,
  type ValueLabel,
} from './bars-of-rows.ts';
import { leadFootPx, leadMarks, referenceFootPx, referenceMarks } from '../../layout/reference.ts';
import type { BarRow, BarView } from './schema.ts';

interface Columns {
  readonly labelPx: number;
  readonly seriesPx: number;
  readonly plotX: number;
  readonly plotPx: number;
  /** How much thicker bars and wider gaps are than by nature: they fill a stage that has room. */
  readonly growth: number;
}
interface PlacedBar {
  readonly bar: Bar;
  readonly y: number;
  readonly heightPx: number;
  readonly label: ValueLabel;
}
interface Layout {
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly Mark[];
  readonly bottom: number;
}

const GAP_PX = 10;
const GROWTH_AT_MOST = 2.2;
/** Two bars alone look lost at the thickness that a dozen share. */
const fewBarsGrowth = (rows: readonly BarRow[], narrow: boolean): number => {
  const count = rows.reduce((sum, row) => sum + Math.max(1, barsOf(row).length), 0);
  return 1 + (Math.max(0, 6 - Math.max(2, count)) / 4) * (narrow ? 0.4 : 0.7);
};

/** On a wide board names stand left of the bars, in a column as wide as they need up to a third of the board. */
function columnsOf(rows: readonly BarRow[], board: Board): Columns {
  if (board.id === 'narrow')
    return {
      labelPx: board.widthPx,
      seriesPx: board.widthPx,
      plotX: 0,
      plotPx: board.widthPx,
      growth: fewBarsGrowth(rows, true),
    };
  const widest = (texts: readonly string[], sizePx: number, share: number): number =>
    Math.min(Math.max(0, ...texts.map((text) => measureText(text, sizePx))), board.widthPx * share);
  const seriesPx = widest(
    rows.flatMap((row) => (row.values ?? []).map((value) => value.label)),
    SMALL_PX,
    0.16,
  );
  const labelPx = widest(
    rows.map((row) => row.label),
    LABEL_PX,
    0.32,
  );
  const plotX = Math.ceil(labelPx + GAP_PX * 1.6 + (seriesPx > 0 ? seriesPx + GAP_PX : 0));
  return { labelPx, seriesPx, plotX, plotPx: board.widthPx - plotX, growth: fewBarsGrowth(rows, false) };
}

interface PlacedRow {
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly Mark[];
  readonly bottom: number;
}
const SERIES_GAP_PX = 3;
const ABSENT_GAP_PX = 6;
const barPxOf = (board: Board, several: boolean): number => (several ? 14 : board.id === 'narrow' ? 16 : 20);

/** The bars of a row from `top` down, and beside them (on a narrow board above them) the labels of several values. */
function stackBars(row: BarRow, top: number, view: BarView, board: Board, columns: Columns): PlacedRow {
  const narrow = board.id === 'narrow';
  const own = barsOf(row);
  const heightPx = barPxOf(board, own.length > 1) * columns.growth;
  const bars: PlacedBar[] = [];
  const texts: Mark[] = [];
  let y = top;
  for (const bar of own) {
    const label = valueLabel(bar.datum, columns.plotPx * 0.45);
    const lines = bar.series === undefined ? [] : wrapText(bar.series, columns.seriesPx, SMALL_PX);
    const seriesPx = lines.length * leadingPx(SMALL_PX);
    const text = {
      shape: 'text',
      key: `series:${bar.key}`,
      part: 'label',
      tone: 'muted',
      dim: dimOf(view, row.key, bar.key),
      lines,
      sizePx: SMALL_PX,
      halo: true,
    } as const;
    if (narrow && lines.length > 0) {
      texts.push({ ...text, x: 0, y: y + SMALL_PX * 0.9 });
      y += seriesPx + 1;
    }
    const slotPx = Math.max(heightPx, label.heightPx, narrow ? 0 : seriesPx);
    if (!narrow && lines.length > 0)
      texts.push({
        ...text,
        x: columns.plotX - GAP_PX,
        y: centredBaseline(y + slotPx / 2, SMALL_PX, lines.length),
        anchor: 'end',
      });
    bars.push({ bar, y: y + (slotPx - heightPx) / 2, heightPx, label });
    y += slotPx + (own.length > 1 ? SERIES_GAP_PX : 0);
  }
  if (row.absent !== undefined) {
    texts.push({
      shape: 'text',
      key: `absent:${row.key}`,
      part: 'annotation',
      tone: 'muted',
      dim: dimOf(view, row.key),
      lines: [row.absent],
      italic: true,
      halo: true,
      x: columns.plotX + (narrow ? 0 : ABSENT_GAP_PX),
      y: centredBaseline(y + heightPx / 2, SMALL_PX, 1),
      sizePx: SMALL_PX,
    });
    y += heightPx;
  }
  return { bars, texts, bottom: y };
}

/** A row with its name: above its bars on a narrow board, else left of them, centred on a lone bar or at the first of several. */
function placeRow(row: BarRow, top: number, view: BarView, board: Board, columns: Columns): PlacedRow {
  const several = barsOf(row).length > 1;
  const lines = wrapText(row.label, columns.labelPx, LABEL_PX);
  const blockPx = lines.length * leadingPx(LABEL_PX);
  const name = {
    shape: 'text',
    key: `label:${row.key}`,
    part: 'label',
    lines,
    x: 0,
    sizePx: LABEL_PX,
    dim: dimOf(view, row.key, ...barsOf(row).map((bar) => bar.key)),
    halo: true,
  } as const;
  if (board.id === 'narrow') {
    const stacked = stackBars(row, top + blockPx + 3, view, board, columns);
    return { ...stacked, texts: [{ ...name, y: top + LABEL_PX * 0.9, bold: several || undefined }, ...stacked.texts] };
  }
  const barsPx = stackBars(row, top, view, board, columns).bottom - top;
  const heightPx = Math.max(barsPx, blockPx);
  // A name taller than its bar has it at its middle.
  const stacked = stackBars(row, top + (heightPx - barsPx) / 2, view, board, columns);
  return {
    ...stacked,
    bottom: top + heightPx,
    texts: [
      { ...name, y: several ? top + LABEL_PX : centredBaseline(top + heightPx / 2, LABEL_PX, lines.length) },
      ...stacked.texts,
    ],
  };
}

/** All rows from `top` down. Rows that the view does not show keep their room. */
function layOut(rows: readonly BarRow[], view: BarView, board: Board, columns: Columns, top: number): Layout {
  const bars: PlacedBar[] = [];
  const texts: Mark[] = [];
  let y = top + 4;
  groupRows(rows, view.sort).forEach((group, index) => {
    if (group.heading !== undefined) {
      const lines = wrapText(group.heading, board.widthPx, LABEL_PX, true);
      y += index > 0 ? 12 : 2;
      texts.push({
        shape: 'text',
        key: `group:${group.heading}`,
        part: 'title',
        lines,
        x: 0,
        y: y + LABEL_PX,
        sizePx: LABEL_PX,
        bold: true,
        halo: true,
      });
      y += lines.length * leadingPx(LABEL_PX) + 6;
    }
    for (const row of group.rows) {
      const placed = placeRow(row, y, view, board, columns);
      const shown = placed.bars.filter(({ bar }) => isShown(view, row.key, bar.key));
      const visible = shown.length > 0 || (row.absent !== undefined && isShown(view, row.key));
      const shownKeys = new Set([
        `absent:${row.key}`,
        `label:${row.key}`,
        ...shown.map(({ bar }) => `series:${bar.key}`),
      ]);
      bars.push(...shown);
      if (visible) texts.push(...placed.texts.filter(({ key }) => shownKeys.has(key)));
      y = placed.bottom + (board.id === 'narrow' || placed.bars.length > 1 ? 12 : 9) * columns.growth;
    }
  });
  return { bars, texts, bottom: y - 4 * columns.growth };
}

/** The columns with bars as thick as the board has room for; `restPx` is the height of everything else. */
function growTo(board: Board, columns: Columns, restPx: number, bottomAt: (columns: Columns) => number): Columns {
  if (board.roomPx === undefined) return columns;
  const [one, two] = [bottomAt({ ...columns, growth: 1 }), bottomAt({ ...columns, growth: 2 })];
  const growth = two > one ? 1 + (board.roomPx - restPx - one) / (two - one) : 1;
  return { ...columns, growth: Math.min(GROWTH_AT_MOST, Math.max(columns.growth, growth)) };
}

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
    marks.push({
      ...base,
      shape: 'rect',
      key: `range:${key}`,
      part: 'range',
      status: datum.status,
      x: Math.min(from, end),
      y,
      width: Math.abs(end - from),
      height: heightPx,
    });
  }
  marks.push(...openEnd(`bar:${key}`, datum, end, y + heightPx / 2, ARROW_HALF_PX, direction, base));
  const x = clearOfReference(end + direction * label.gapPx, label.widthPx - label.gapPx, direction, scale, view, board);
  marks.push({
    ...base,
    shape: 'text',
    key: `value:${key}`,
    part: 'value',
    lines: label.lines,
    x,
    y: centredBaseline(y + heightPx / 2, VALUE_PX, label.lines.length),
    sizePx: VALUE_PX,
    bold: true,
    halo: true,
    anchor: direction < 0 ? 'end' : 'start',
  });
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

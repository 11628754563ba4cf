/** Dots on a common scale, with whiskers for ranges and open arrows for bounds. */
import { scaleLinear } from 'd3-scale';
import { numberScale, type NumberScale } from '../../layout/number-scale.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box, type Point } from '../../scene/boxes.ts';
import { type Base, boundArrow, rangeMark, whisker, withEvidence } from '../../evidence/evidence.ts';
import { referenceFootPx, referenceMarks } from '../../layout/dimension.ts';
import { referenceValues } from '../../layout/reference.ts';
import { type DrawnRow, labelColumn, rowBand, type LabelColumn } from '../../layout/row-labels.ts';
import { centredBaseline, measureText } from '../../text/text.ts';
import { LABEL_PX, VALUE_PX, type Board, type LineMark, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { type Dot, dotsOf, layOutRow, OPEN_PX, type PlacedDot, type PlacedWords, RADIUS_PX, spanOf } from './layout.ts';
import type { DotRow, DotView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

const ROW_GAP_PX = 14;
const CAP_PX = 5;

function scaleOf(rows: readonly DotRow[], view: DotView, column: LabelColumn): NumberScale {
  const dots = rows.flatMap(dotsOf);
  const data = dots.map((dot) => dot.datum);
  const bounded = data.some((datum) => datum.bound !== undefined);
  const edgePx = RADIUS_PX + 3 + (bounded ? OPEN_PX : 0);
  const range = [column.plotX + edgePx, column.plotX + column.plotPx - edgePx] as const;
  if (view.scale === 'log') {
    const { scale, domain, reference } = view;
    const named = [...dots, ...reference.map(({ datum }) => ({ key: 'reference', datum }))];
    return numberScale(named, { scale, domain, option: 'scale', kind: 'dot' }, range);
  }
  if (view.domain) return scaleLinear(view.domain, range);
  const values = [
    ...data.flatMap(({ value, low = value, high = value }) => [value, low, high]),
    ...referenceValues(view.reference),
    ...(view.fromZero ? [0] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A single value has no extent of its own: give it room of its own size.
  const airPx = low === high ? Math.abs(low) * 0.2 || 1 : (high - low) * 0.06;
  return scaleLinear(
    [view.fromZero && low === 0 ? 0 : low - airPx, view.fromZero && high === 0 ? 0 : high + airPx],
    range,
  ).nice(5);
}

/** What all rows of one picture share. */
interface Plan {
  readonly view: DotView;
  readonly board: Board;
  readonly column: LabelColumn;
  readonly scale: NumberScale;
}

/** The line that leads from the open side of a bound, and its arrow. Nothing where the value is no bound. */
function openEnd({ key, datum }: Dot, x: number, y: number, base: Base): Mark[] {
  if (!datum.bound) return [];
  const way = datum.bound === 'lower' ? 1 : -1;
  const end = x + way * (OPEN_PX - CAP_PX);
  return [
    {
      ...base,
      shape: 'line',
      key: `open:${key}`,
      part: 'open-end',
      status: datum.status,
      x1: x,
      x2: end + way * CAP_PX,
      y1: y,
      y2: y,
    },
    ...boundArrow({ key: `dot:${key}`, datum, x: end, y, halfPx: CAP_PX, towards: 'right', base }),
  ];
}

/** A leader from a dot to its words, where these had to move aside. */
function leaderTo(words: PlacedWords, key: string, at: Point, top: number): Omit<LineMark, 'tone' | 'dim'>[] {
  if (Math.abs(words.x - at.x) <= words.widthPx / 2 + 2) return [];
  const below = words.side === 'below';
  return [
    {
      shape: 'line',
      key: `leader-dot:${key}`,
      part: 'leader',
      x1: at.x,
      y1: at.y + (below ? RADIUS_PX : -RADIUS_PX),
      x2: words.x + Math.sign(at.x - words.x) * Math.min(words.widthPx / 2, Math.abs(at.x - words.x)),
      y2: below ? top + words.y - LABEL_PX * 0.8 : top + words.y + LABEL_PX * 0.3,
    },
  ];
}

/** A dot with its whiskers, arrow and words, in a band whose upper edge is `top`. */
function dotMarks({ dot, x, y: rowY, words }: PlacedDot, top: number, plan: Plan): Mark[] {
  const { view, board, scale } = plan;
  const { datum, key, tone } = dot;
  const base = { tone, dim: dimOf(view, dot.rowKey, key) };
  const y = top + rowY;
  const marks: Mark[] = [];
  if (datum.low !== undefined && datum.high !== undefined) {
    marks.push(rangeMark(key, datum, base, whisker('x', [scale(datum.low), scale(datum.high)], y, CAP_PX)));
  }
  marks.push(
    ...openEnd(dot, x, y, base),
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `dot:${key}`,
      part: 'dot',
      status: datum.status,
      figure: datum.figure,
      label: markLabel(dot.name, datum, board.words),
      cx: x,
      cy: y,
      r: RADIUS_PX,
    }),
  );
  if (!words) return [...marks, besideDot(dot, y, plan)];
  return [
    ...marks,
    ...leaderTo(words, key, { x, y }, top).map((leader) => ({ ...leader, dim: base.dim })),
    valueText(`value:${key}`, {
      ...base,
      lines: words.lines,
      x: words.x,
      y: top + words.y,
      sizePx: LABEL_PX,
      anchor: 'middle',
      halo: true,
    }),
  ];
}

/** The value of a lone dot: right of it, or left where the board ends or a reference would strike it through. */
function besideDot({ key, rowKey, datum, tone }: Dot, y: number, { view, column, scale }: Plan): Mark {
  const [from, to] = spanOf(datum, scale);
  const lines = referenceValues(view.reference.filter(({ hidden }) => !hidden)).map(scale);
  const widthPx = measureText(datum.text, VALUE_PX, true);
  const struck = lines.some((line) => line > to + 2 && line < to + 10 + widthPx);
  const right = to + 6 + widthPx <= column.plotX + column.plotPx && !(struck && from - 6 - widthPx >= column.plotX);
  const x = right ? to + 6 : Math.max(from - 6, column.plotX + widthPx);
  return valueText(`value:${key}`, {
    tone,
    dim: dimOf(view, rowKey, key),
    lines: [datum.text],
    x,
    y: centredBaseline(y, VALUE_PX),
    sizePx: VALUE_PX,
    anchor: right ? 'start' : 'end',
    halo: true,
  });
}

/** What an annotation points to: dot, whiskers and arrow, and the words unless a leader leads to them. */
const around = (key: string, marks: readonly Mark[]): Box => {
  const led = marks.some((mark) => mark.part === 'leader');
  const boxes = marks
    .filter((mark) => !led || (mark.shape !== 'text' && mark.part !== 'leader'))
    .flatMap((mark) => boxOf(mark) ?? []);
  return {
    key,
    x0: Math.min(...boxes.map((b) => b.x0)),
    x1: Math.max(...boxes.map((b) => b.x1)),
    y0: Math.min(...boxes.map((b) => b.y0)),
    y1: Math.max(...boxes.map((b) => b.y1)),
  };
};

/** The hairline on which a row's dots stand. */
const trackMark = (key: string, y: number, { column }: Plan): Mark => ({
  shape: 'line',
  key: `track:${key}`,
  part: 'grid',
  x1: column.plotX,
  x2: column.plotX + column.plotPx,
  y1: y,
  y2: y,
});

/** The distance between the outermost dots, where the view asks for it. */
function connectorMark(row: DotRow, shown: readonly PlacedDot[], y: number, view: DotView): Mark[] {
  if (!view.connector || shown.length < 2) return [];
  const xs = shown.map((placed) => placed.x);
  return [
    {
      shape: 'line',
      key: `connector:${row.key}`,
      part: 'bracket',
      tone: row.tone,
      status: 'derived',
      x1: Math.min(...xs),
      x2: Math.max(...xs),
      y1: y,
      y2: y,
      dim: dimOf(view, row.key),
    },
  ];
}

interface DrawnDots extends DrawnRow {
  readonly tracks: readonly Mark[];
}

/** A row from `top` down. One that the view does not show keeps its room. */
function drawRow(row: DotRow, top: number, plan: Plan): DrawnDots {
  const { view, column, scale } = plan;
  const layout = layOutRow(row, scale, [column.plotX, column.plotX + column.plotPx]);
  const keys = dotsOf(row).map((dot) => dot.key);
  const band = rowBand(row, top, column, {
    marksPx: layout.heightPx,
    middlePx: layout.trackPx,
    dim: dimOf(view, row.key, ...keys),
  });
  const shown = layout.dots.filter(({ dot }) => isShown(view, row.key, dot.key));
  if (shown.length === 0) return { tracks: [], data: [], anchors: [], bottom: band.bottom };
  const at = band.y + layout.trackPx;
  const drawn = shown.map((placed) => ({ key: placed.dot.key, marks: dotMarks(placed, band.y, plan) }));
  const dots = drawn.flatMap(({ marks }) => marks);
  const ownDots = dots.filter((mark) => mark.key.startsWith(`dot:${row.key}`));
  const anchors = drawn.map(({ key, marks }) => around(key, marks));
  if (!anchors.some(({ key }) => key === row.key)) anchors.push(around(row.key, ownDots));
  return {
    tracks: [trackMark(row.key, at, plan)],
    data: [...connectorMark(row, shown, at, view), ...dots, band.label],
    anchors,
    bottom: band.bottom,
  };
}

/** The picture; height follows from rows, board and the options that all views share. */
export function dotScene(rows: readonly DotRow[], view: DotView, board: Board): Scene {
  const labels = rows.map((row) => row.label);
  const column = labelColumn(labels, board);
  const scale = scaleOf(rows, view, column);
  const axis: AxisOptions = {
    scale,
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: board.id === 'narrow' ? 4 : 6,
  };
  const top = axisHeadPx(axis, 'horizontal', board.widthPx);
  const drawn: DrawnDots[] = [];
  let y = top + 8;
  for (const row of rows) {
    const next = drawRow(row, y, { view, board, column, scale });
    drawn.push(next);
    y = next.bottom + ROW_GAP_PX;
  }
  const bottom = y - ROW_GAP_PX + 6;
  const footPx = referenceFootPx(view.reference, board);
  const heightPx = Math.ceil(bottom + footPx + view.annotationRoomPx) + 2;
  const marks: Mark[] = [
    ...valueAxis(axis, { orient: 'horizontal', from: top, to: bottom, boardWidthPx: board.widthPx }),
    ...drawn.flatMap(({ tracks }) => tracks),
    ...referenceMarks(view.reference, scale, { top, bottom }, board),
    ...drawn.flatMap(({ data }) => data),
  ];
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors: new Map(drawn.flatMap(({ anchors }) => anchors).map((box) => [box.key, box])),
      region: { x0: column.plotX, y0: top, x1: board.widthPx, y1: heightPx - 2 },
      kind: 'dot',
      inLines: true,
    }),
  );
  return { widthPx: board.widthPx, heightPx, marks };
}

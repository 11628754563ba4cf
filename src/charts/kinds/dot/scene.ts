/** Dots on a common scale, with whiskers for ranges and open arrows for bounds. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Status } from '../../../data/model/schema.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { boundArrow, rangeMark, whisker, withEvidence } from '../../evidence/evidence.ts';
import { referenceFootPx, referenceMarks } from '../../layout/reference.ts';
import { labelColumn, rowBand, type LabelColumn } from '../../layout/row-labels.ts';
import { centredBaseline, measureText } from '../../text/text.ts';
import { LABEL_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { dotsOf, layOutRow, OPEN_PX, RADIUS_PX, spanOf, type PlacedDot } from './layout.ts';
import type { DotRow, DotView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

const ROW_GAP_PX = 14;
const CAP_PX = 5;

function scaleOf(rows: readonly DotRow[], view: DotView, column: LabelColumn): ScaleLinear<number, number> {
  const data = rows.flatMap(dotsOf).map((dot) => dot.datum);
  const bounded = data.some((datum) => datum.bound !== undefined);
  const edgePx = RADIUS_PX + 3 + (bounded ? OPEN_PX : 0);
  const range = [column.plotX + edgePx, column.plotX + column.plotPx - edgePx];
  if (view.domain) return scaleLinear(view.domain, range);
  const values = [
    ...data.flatMap(({ value, low = value, high = value }) => [value, low, high]),
    ...(view.reference ? [view.reference.datum.value] : []),
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

function dotMarks(
  { dot, x, y: rowY, words }: PlacedDot,
  top: number,
  scale: ScaleLinear<number, number>,
  view: DotView,
  board: Board,
  column: LabelColumn,
): Mark[] {
  const { datum, key, tone } = dot;
  const base = { tone, dim: dimOf(view, dot.rowKey, key) };
  const y = top + rowY;
  const marks: Mark[] = [];
  if (datum.low !== undefined && datum.high !== undefined) {
    marks.push(rangeMark(key, datum, base, whisker('x', scale(datum.low), scale(datum.high), y, CAP_PX)));
  }
  if (datum.bound) {
    const way = datum.bound === 'lower' ? 1 : -1;
    const end = x + way * (OPEN_PX - CAP_PX);
    marks.push({
      ...base,
      shape: 'line',
      key: `open:${key}`,
      part: 'open-end',
      status: datum.status,
      x1: x,
      x2: end + way * CAP_PX,
      y1: y,
      y2: y,
    });
    marks.push(...boundArrow({ key: `dot:${key}`, datum, x: end, y, halfPx: CAP_PX, towards: 'right', base }));
  }
  marks.push(
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
  if (!words)
    return [...marks, besideDot(dot.key, datum.text, spanOf(datum, scale), y, column, base, lineOf(view, scale))];
  if (Math.abs(words.x - x) > words.widthPx / 2 + 2) {
    const edge = words.x + Math.sign(x - words.x) * Math.min(words.widthPx / 2, Math.abs(x - words.x));
    const wordY = words.side === 'below' ? top + words.y - LABEL_PX * 0.8 : top + words.y + LABEL_PX * 0.3;
    marks.push({
      ...base,
      tone: undefined,
      shape: 'line',
      key: `leader-dot:${key}`,
      part: 'leader',
      x1: x,
      y1: y + (words.side === 'below' ? RADIUS_PX : -RADIUS_PX),
      x2: edge,
      y2: wordY,
    });
  }
  marks.push(
    valueText(`value:${key}`, {
      ...base,
      lines: words.lines,
      x: words.x,
      y: top + words.y,
      sizePx: LABEL_PX,
      anchor: 'middle',
      halo: true,
    }),
  );
  return marks;
}

const lineOf = (view: DotView, scale: (value: number) => number): number | undefined =>
  view.reference && !view.reference.hidden ? scale(view.reference.datum.value) : undefined;

/** The value of a lone dot: right of it, or left where the board ends or the reference line would strike it through. */
function besideDot(
  key: string,
  text: string,
  [from, to]: readonly [number, number],
  y: number,
  column: LabelColumn,
  base: Pick<Mark, 'tone' | 'dim'>,
  line: number | undefined,
): Mark {
  const widthPx = measureText(text, VALUE_PX, true);
  const struck = line !== undefined && line > to + 2 && line < to + 10 + widthPx;
  const right = to + 6 + widthPx <= column.plotX + column.plotPx && !(struck && from - 6 - widthPx >= column.plotX);
  const x = right ? to + 6 : Math.max(from - 6, column.plotX + widthPx);
  return valueText(`value:${key}`, {
    ...base,
    lines: [text],
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

const connectorStatus: Status = 'derived';

/** The picture; height follows from rows, board and the options that all views share. */
export function dotScene(rows: readonly DotRow[], view: DotView, board: Board): Scene {
  const column = labelColumn(
    rows.map((row) => row.label),
    board,
  );
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
  const right = column.plotX + column.plotPx;
  const data: Mark[] = [];
  const tracks: Mark[] = [];
  const anchors = new Map<string, Box>();
  let y = top + 8;
  for (const row of rows) {
    const layout = layOutRow(row, scale, column.plotX, right);
    const band = rowBand(
      row,
      y,
      layout.heightPx,
      column,
      dimOf(view, row.key, ...dotsOf(row).map((dot) => dot.key)),
      layout.trackPx,
    );
    const shown = layout.dots.filter(({ dot }) => isShown(view, row.key, dot.key));
    if (shown.length > 0) {
      const at = band.y + layout.trackPx;
      tracks.push({
        shape: 'line',
        key: `track:${row.key}`,
        part: 'grid',
        x1: column.plotX,
        x2: right,
        y1: at,
        y2: at,
      });
      const xs = shown.map((placed) => placed.x);
      if (view.connector && shown.length > 1) {
        data.push({
          shape: 'line',
          key: `connector:${row.key}`,
          part: 'bracket',
          tone: row.tone,
          status: connectorStatus,
          x1: Math.min(...xs),
          x2: Math.max(...xs),
          y1: at,
          y2: at,
          dim: dimOf(view, row.key),
        });
      }
      for (const placed of shown) {
        const marks = dotMarks(placed, band.y, scale, view, board, column);
        data.push(...marks);
        anchors.set(placed.dot.key, around(placed.dot.key, marks));
      }
      if (!anchors.has(row.key))
        anchors.set(
          row.key,
          around(
            row.key,
            data.filter((mark) => mark.key.startsWith(`dot:${row.key}`)),
          ),
        );
      data.push(band.label);
    }
    y = band.bottom + ROW_GAP_PX;
  }
  const bottom = y - ROW_GAP_PX + 6;
  const footPx = view.reference ? referenceFootPx(view.reference, board) : 0;
  const heightPx = Math.ceil(bottom + footPx + view.annotationRoomPx) + 2;
  const marks: Mark[] = [
    ...valueAxis(axis, { orient: 'horizontal', from: top, to: bottom, boardWidthPx: board.widthPx }),
    ...tracks,
  ];
  if (view.reference && !view.reference.hidden)
    marks.push(...referenceMarks(view.reference, scale, { top, bottom }, board));
  marks.push(...data);
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors,
      region: { x0: column.plotX, y0: top, x1: board.widthPx, y1: heightPx - 2 },
      kind: 'dot',
    }),
  );
  return { widthPx: board.widthPx, heightPx, marks };
}

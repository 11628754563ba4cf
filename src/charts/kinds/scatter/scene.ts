/** Draws dots on two axes of numbers. */
import { boundArrow, rangeMark, straight, withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, axisTitleLines, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import { legend } from '../../layout/legend.ts';
import { numberScale, type NumberScale } from '../../layout/number-scale.ts';
import { boxAround, placeText } from '../../layout/place-text.ts';
import { boxOf, textBox, type Box } from '../../scene/boxes.ts';
import {
  LABEL_PX,
  SMALL_PX,
  plotHeightPx,
  type Board,
  type Mark,
  type Scene,
  type TextMark,
} from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { leadingPx, measureText } from '../../text/text.ts';
import type { ScatterRow, ScatterView } from './schema.ts';

const PLOT_PX = { narrow: 300, wide: 380 } as const;
const RADIUS_PX = 5;
const INSET_PX = 10;
/** More names than this would be read by nobody, and cost seconds to place. */
const NAMED_AT_MOST = 80;

interface Plot {
  readonly x: NumberScale;
  readonly y: NumberScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly heightPx: number;
  readonly marks: readonly Mark[];
}

const dataOf = (rows: readonly ScatterRow[], axis: 'x' | 'y') =>
  rows.map((row) => ({ key: row.key, datum: row[axis] }));

/** The x axis under the plot: its grid, its numbers below, its title below them. */
function acrossMarks(
  axis: AxisOptions,
  { left, top, bottom }: Pick<Plot, 'left' | 'top' | 'bottom'>,
  board: Board,
): Mark[] {
  const title = axisTitleLines(axis, board.widthPx - left);
  return valueAxis(
    { ...axis, keyPrefix: 'x:' },
    { orient: 'horizontal', from: top, to: bottom, boardWidthPx: board.widthPx },
  )
    .filter(({ key }) => key !== 'x:axis-title')
    .map((mark): Mark => (mark.shape === 'text' ? { ...mark, y: bottom + 6 + SMALL_PX } : mark))
    .concat(
      title.length === 0
        ? []
        : [
            {
              shape: 'text',
              key: 'x:axis-title',
              part: 'axis-label',
              x: left,
              y: bottom + 10 + SMALL_PX + leadingPx(SMALL_PX),
              lines: title,
              sizePx: SMALL_PX,
            },
          ],
    );
}

/** Both axes. Their room follows from all rows, so that views keep it. */
function plotOf(rows: readonly ScatterRow[], view: ScatterView, board: Board, legendPx: number): Plot {
  const common = { words: board.words };
  const yScale = (ends: readonly [number, number]) =>
    numberScale(dataOf(rows, 'y'), { ...view, option: 'scale', kind: 'scatter' }, ends);
  const up = (ends: readonly [number, number]): AxisOptions => ({
    ...common,
    scale: yScale(ends),
    unit: view.unit,
    title: view.unitLabel,
    signed: view.signed,
  });
  const top = legendPx + Math.max(12, axisHeadPx(up([PLOT_PX[board.id], 0]), 'vertical', board.widthPx));
  const xAxis = (scale: NumberScale): AxisOptions => ({ ...common, scale, unit: view.xUnit, title: view.xUnitLabel });
  const xScale = (ends: readonly [number, number]) =>
    numberScale(
      dataOf(rows, 'x'),
      { scale: view.xScale, domain: view.xDomain, option: 'xScale', kind: 'scatter' },
      ends,
    );
  const draftX = xAxis(xScale([0, board.widthPx]));
  const footPx = 10 + leadingPx(SMALL_PX) * (1 + axisTitleLines(draftX, board.widthPx - 60).length) + 4;
  const plotPx = plotHeightPx(board, PLOT_PX[board.id], top + footPx + view.annotationRoomPx);
  const bottom = top + plotPx;
  const yAxis = up([bottom - INSET_PX, top + INSET_PX]);
  const left = axisGutterPx(yAxis);
  const lastPx = Math.max(...draftX.scale.ticks().map((tick) => measureText(String(tick), SMALL_PX))) / 2;
  const right = board.widthPx - Math.min(lastPx, 24);
  const across = xAxis(xScale([left + INSET_PX, right - INSET_PX]));
  const marks = [
    ...valueAxis(yAxis, { orient: 'vertical', from: left, to: right, top: top, boardWidthPx: board.widthPx }),
    ...acrossMarks(across, { left, top, bottom }, board),
  ];
  return {
    x: across.scale,
    y: yAxis.scale,
    left,
    right,
    top,
    bottom,
    heightPx: Math.ceil(bottom + footPx + view.annotationRoomPx),
    marks,
  };
}

function dotMarks(row: ScatterRow, plot: Plot, view: ScatterView, board: Board): Mark[] {
  const { words } = board;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const [cx, cy] = [plot.x(row.x.value), plot.y(row.y.value)];
  const label =
    row.y.label ??
    [`${row.label}${words.colon}${row.x.text}`, row.y.text, words.statuses[row.y.status]].join(words.comma);
  const whiskers: Mark[] = [];
  if (row.x.low !== undefined && row.x.high !== undefined)
    whiskers.push(rangeMark(`${row.key}:x`, row.x, base, straight('x', plot.x(row.x.low), plot.x(row.x.high), cy)));
  if (row.y.low !== undefined && row.y.high !== undefined)
    whiskers.push(rangeMark(row.key, row.y, base, straight('y', plot.y(row.y.low), plot.y(row.y.high), cx)));
  const open = { x: cx, y: cy, halfPx: 4, offPx: RADIUS_PX + 2, base };
  return [
    ...whiskers,
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `dot:${row.key}`,
      part: 'dot',
      status: row.y.status,
      figure: row.y.figure,
      label,
      cx,
      cy,
      r: RADIUS_PX,
    }),
    ...boundArrow({ ...open, key: `dot:${row.key}:x`, datum: row.x, towards: 'right' }),
    ...boundArrow({ ...open, key: `dot:${row.key}`, datum: row.y, towards: 'up' }),
  ];
}

/** Names beside their dots, those that the view is about first; without room a name stays in the table. */
function nameMarks(rows: readonly ScatterRow[], plot: Plot, view: ScatterView, taken: Box[]): TextMark[] {
  if (view.names === 'none' || (view.names === 'emphasis' && !view.emphasis)) return [];
  const wanted = view.names === 'emphasis' ? rows.filter(({ key }) => view.emphasis?.includes(key)) : rows;
  if (wanted.length > NAMED_AT_MOST) return [];
  const frame = { x0: plot.left + 2, x1: plot.right, y0: plot.top, y1: plot.bottom - 2 };
  return wanted.flatMap((row): TextMark[] => {
    const lines = [row.label];
    const found = placeText(
      {
        key: `label:${row.key}`,
        x: plot.x(row.x.value),
        y: plot.y(row.y.value),
        lines,
        sizePx: LABEL_PX,
        reachPx: [RADIUS_PX + 3, RADIUS_PX + 8],
      },
      taken,
      frame,
    );
    if (!found.free || found.box.x1 > frame.x1 || found.box.x0 < frame.x0) return [];
    taken.push(found.box);
    return [
      {
        shape: 'text',
        key: `label:${row.key}`,
        part: 'label',
        tone: row.tone,
        dim: dimOf(view, row.key),
        x: found.x,
        y: found.y,
        lines,
        sizePx: LABEL_PX,
        halo: true,
      },
    ];
  });
}

/** Groups and their colours, in the order in which they come. */
const groupsOf = (rows: readonly ScatterRow[]) => {
  const tones = new Map<string, ScatterRow['tone']>();
  for (const { group, tone } of rows) if (group !== undefined && !tones.has(group)) tones.set(group, tone);
  return [...tones].map(([label, tone]) => ({ key: label, label, tone }));
};

/** The whole picture. Names are placed for all rows, so that they stand still between views. */
export function scatterScene(rows: readonly ScatterRow[], view: ScatterView, board: Board): Scene {
  const groups = legend(groupsOf(rows), board);
  const plot = plotOf(rows, view, board, groups.heightPx);
  const all = rows.map((row) => ({ row, marks: dotMarks(row, plot, view, board) }));
  const taken = [
    ...plot.marks.filter((mark) => mark.shape === 'text').map(textBox),
    ...all.flatMap(({ marks }) => marks.flatMap((mark) => boxOf(mark) ?? [])),
  ];
  const names = new Map(nameMarks(rows, plot, view, taken).map((name) => [name.key, name]));
  const shown = all.filter(({ row }) => isShown(view, row.key));
  const texts = shown.flatMap(({ row }) => names.get(`label:${row.key}`) ?? []);
  const drawn = [...groups.marks, ...plot.marks, ...shown.flatMap(({ marks }) => marks), ...texts];
  const anchors = new Map(
    shown.map(({ row }) => [row.key, boxAround(row.key, plot.x(row.x.value), plot.y(row.y.value), RADIUS_PX)]),
  );
  const region = { x0: plot.left + 2, y0: plot.top, x1: board.widthPx - 2, y1: plot.heightPx - 2 };
  const notes = annotate(drawn, view.annotations, { anchors, region, kind: 'scatter' });
  return { widthPx: board.widthPx, heightPx: plot.heightPx, marks: [...drawn, ...notes] };
}

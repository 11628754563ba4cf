/** Draws a histogram for each row, one under another on one scale. */
import { kindWords } from '../../words/kind-words.ts';
import { ticks } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { withEvidence } from '../../evidence/evidence.ts';
import { annotate } from '../../layout/annotate.ts';
import {
  axisGutterPx,
  axisHeadPx,
  axisTitleLines,
  tickFormat,
  valueAxis,
  type AxisOptions,
} from '../../layout/axes.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { binsOf, type Bin } from './bins.ts';
import type { HistogramRow, HistogramView } from './schema.ts';
import { HISTOGRAM_WORDS } from './words.ts';

const PLOT_PX = { narrow: 210, wide: 260 } as const;
const PANEL_PX = 120;
const GAP_PX = 26;

interface Plan {
  readonly view: HistogramView;
  readonly board: Board;
  readonly x: ScaleLinear<number, number>;
  readonly counts: readonly [number, number];
  readonly left: number;
  readonly plotPx: number;
  readonly isSeveral: boolean;
}

const countAxis = (
  { view, board, counts }: Pick<Plan, 'view' | 'board' | 'counts'>,
  bottom: number,
  top: number,
): AxisOptions => ({
  scale: scaleLinear(counts, [bottom, top]),
  unit: 'count',
  words: board.words,
  title: view.countLabel ?? kindWords(HISTOGRAM_WORDS, 'histogram', board.words).counts,
  ticks: ticks(...counts, Math.abs(bottom - top) > PANEL_PX ? 4 : 3).filter((tick) => Number.isInteger(tick)),
});

function barMarks(
  row: HistogramRow,
  bins: readonly Bin[],
  y: (count: number) => number,
  { view, board, x }: Plan,
): Mark[] {
  const { words } = board;
  const own = kindWords(HISTOGRAM_WORDS, 'histogram', words);
  const print = tickFormat(view.unit, words, [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1]).print;
  return bins.flatMap(({ from, to, count }, i): Mark[] => {
    if (count === 0) return [];
    const span = own.span(print(from), print(to), i === bins.length - 1);
    const [x0, x1] = [x(from), x(to)];
    const bar = withEvidence({
      shape: 'rect',
      key: `bar:${row.key}:${from}`,
      part: 'bar',
      tone: row.tone,
      dim: dimOf(view, row.key),
      status: row.status,
      figure: row.figure,
      label: `${row.label}${words.comma}${span}${words.colon}${count}${words.comma}${words.statuses[row.status]}`,
      x: x0 + 0.5,
      width: Math.max(0.5, x1 - x0 - 1),
      y: y(count),
      height: y(0) - y(count),
    });
    const text = String(count);
    if (measureText(text, SMALL_PX, true) > x1 - x0 - 2) return bar;
    const value = { shape: 'text', key: `value:${row.key}:${from}`, part: 'value', dim: dimOf(view, row.key) } as const;
    return [
      ...bar,
      {
        ...value,
        x: (x0 + x1) / 2,
        y: y(count) - 4,
        anchor: 'middle',
        lines: [text],
        sizePx: SMALL_PX,
        bold: true,
        halo: true,
      },
    ];
  });
}

/** A row's panel from `top` down: its name where there are several, grid, bars. */
function panel(row: HistogramRow, bins: readonly Bin[], top: number, plan: Plan): { marks: Mark[]; bottom: number } {
  const { view, board, left, plotPx, isSeveral } = plan;
  const names = isSeveral ? wrapText(row.label, board.widthPx, LABEL_PX, true) : [];
  const plotTop = top + names.length * leadingPx(LABEL_PX) + SMALL_PX + 6;
  const bottom = plotTop + plotPx;
  const axis = countAxis(plan, bottom, plotTop);
  const grid = valueAxis(
    { ...axis, title: undefined, keyPrefix: `${row.key}/` },
    { orient: 'vertical', from: left, to: board.widthPx - 1, boardWidthPx: board.widthPx },
  );
  if (!isShown(view, row.key)) return { marks: grid, bottom };
  const name: Mark[] = isSeveral
    ? [
        {
          shape: 'text',
          key: `label:${row.key}`,
          part: 'label',
          tone: row.tone,
          dim: dimOf(view, row.key),
          x: 0,
          y: top + LABEL_PX * 0.9,
          lines: names,
          sizePx: LABEL_PX,
          bold: true,
        },
      ]
    : [];
  return { marks: [...grid, ...name, ...barMarks(row, bins, axis.scale, plan)], bottom };
}

/** Numbers and title of the axis of values, under the lowest panel. */
function valuesFoot(axis: AxisOptions, { left, board }: Plan, bottom: number): { marks: Mark[]; heightPx: number } {
  const title = axisTitleLines(axis, board.widthPx - left);
  const ticks = valueAxis(
    { ...axis, keyPrefix: 'x:' },
    { orient: 'horizontal', from: bottom, to: bottom + 5, boardWidthPx: board.widthPx },
  )
    .filter(({ key }) => key !== 'x:axis-title')
    .map((mark): Mark => (mark.shape === 'text' ? { ...mark, y: bottom + 8 + SMALL_PX } : { ...mark, part: 'tick' }));
  const lineY = bottom + 10 + SMALL_PX + leadingPx(SMALL_PX);
  const words: Mark[] =
    title.length === 0
      ? []
      : [{ shape: 'text', key: 'x:axis-title', part: 'axis-label', x: left, y: lineY, lines: title, sizePx: SMALL_PX }];
  return { marks: [...ticks, ...words], heightPx: 14 + leadingPx(SMALL_PX) * (1 + title.length) };
}

/** The whole picture: as many panels as rows. */
export function histogramScene(rows: readonly HistogramRow[], view: HistogramView, board: Board): Scene {
  const binned = binsOf(rows, view);
  const every = [...binned.values()].flat();
  const ends = every.flatMap(({ from, to }) => [from, to]);
  const [low, high] = view.domain ?? [Math.min(...ends), Math.max(...ends)];
  const counts = [0, Math.max(...every.map(({ count }) => count))] as const;
  const isSeveral = rows.length > 1;
  const plotPx = isSeveral ? PANEL_PX : PLOT_PX[board.id];
  const draft = countAxis({ view, board, counts }, plotPx, 0);
  const left = Math.ceil(axisGutterPx(draft)) + 2;
  const x = scaleLinear([Math.min(low, ...ends), Math.max(high, ...ends)], [left, board.widthPx - 2]);
  const plan: Plan = { view, board, x, counts, left, plotPx, isSeveral };
  const title = axisTitleLines(draft, board.widthPx);
  const marks: Mark[] = [
    { shape: 'text', key: 'axis-title', part: 'axis-label', x: 0, y: SMALL_PX * 0.9, lines: title, sizePx: SMALL_PX },
  ];
  let y = Math.max(title.length * leadingPx(SMALL_PX), axisHeadPx(draft, 'vertical', board.widthPx) - 12);
  const anchors = new Map<string, Box>();
  for (const row of rows) {
    const drawn = panel(row, binned.get(row.key) ?? [], y, plan);
    marks.push(...drawn.marks);
    const [tallest] = drawn.marks
      .filter((mark) => mark.key.startsWith(`bar:${row.key}:`))
      .toSorted((a, b) => (boxOf(a)?.y0 ?? 0) - (boxOf(b)?.y0 ?? 0));
    const box = tallest && boxOf(tallest);
    if (box) anchors.set(row.key, box);
    y = drawn.bottom + (row === rows.at(-1) ? 0 : GAP_PX);
  }
  const axis: AxisOptions = {
    scale: x,
    unit: view.unit,
    words: board.words,
    title: view.unitLabel,
    signed: view.signed,
  };
  const foot = valuesFoot(axis, plan, y);
  const heightPx = Math.ceil(y + foot.heightPx + view.annotationRoomPx);
  const all = [...marks, ...foot.marks];
  const region = { x0: left, y0: 2, x1: board.widthPx - 2, y1: heightPx - 2 };
  return {
    widthPx: board.widthPx,
    heightPx,
    marks: [...all, ...annotate(all, view.annotations, { anchors, region, kind: 'histogram' })],
  };
}

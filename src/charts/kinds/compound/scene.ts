/**
 * Curves of steady growth from one start. They are calculations, which is why a line may be drawn through all years.
 */
import { kindWords } from '../../words/kind-words.ts';
import { scaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, type AxisOptions, valueAxis } from '../../layout/axes.ts';
import { boxAround } from '../../layout/place-text.ts';
import { referenceKey, referenceLine, referenceValues, referenceWords } from '../../layout/reference.ts';
import type { Box } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, plotHeightPx, type Scene, SMALL_PX } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { curve, stated } from './curves.ts';
import { endLabels, endsOf, LABEL_GAP_PX, type LabelledEnd, labelOf, type Plot, RADIUS_PX } from './ends.ts';
import { compounded } from './growth.ts';
import type { CompoundRow, CompoundView } from './schema.ts';
import { COMPOUND_WORDS } from './words.ts';

const PLOT_PX = { narrow: 230, wide: 300 } as const;

const AXIS_HEAD_AT_MOST_PX = 40;

/** From the axis to the years under it: clear of the lowest value's label beside them. */
const YEARS_GAP_PX = 10;

function valueDomain(rows: readonly CompoundRow[], view: CompoundView): [number, number] {
  if (view.domain) return view.domain;
  const values = rows.flatMap((row) => [
    ...(row.rate ? [compounded(view.start, row.rate.value, view.years)] : []),
    ...(row.stated ? [row.stated.datum.value, row.stated.datum.high ?? 0] : []),
  ]);
  return [0, Math.max(view.start, ...values, ...referenceValues(view.reference)) * 1.04];
}

function yearAxis({ view, board, x, bottom }: Plot): Mark[] {
  const marks: Mark[] = [
    { shape: 'line', key: 'year-axis', part: 'axis', x1: x(0), x2: x(view.years), y1: bottom, y2: bottom },
  ];
  const unit =
    view.yearsLabel ?? (view.firstYear === undefined ? kindWords(COMPOUND_WORDS, 'compound', board.words).years : '');
  let lastEndPx = -Infinity;
  for (const year of x.ticks(Math.max(2, Math.round((x(view.years) - x(0)) / 46))).filter(Number.isInteger)) {
    const number = String((view.firstYear ?? 0) + year);
    const text = year === view.years && unit ? number + board.words.space + unit : number;
    const half = measureText(text, SMALL_PX) / 2;
    const at = Math.min(Math.max(x(year), half), board.widthPx - half);
    marks.push({
      shape: 'line',
      key: `year-tick:${year}`,
      part: 'tick',
      x1: x(year),
      x2: x(year),
      y1: bottom,
      y2: bottom + 4,
    });
    if (at - half < lastEndPx + 4) continue;
    lastEndPx = at + half;
    marks.push({
      shape: 'text',
      key: `year:${year}`,
      part: 'axis-label',
      x: at,
      y: bottom + YEARS_GAP_PX + SMALL_PX * 0.85,
      lines: [text],
      sizePx: SMALL_PX,
      anchor: 'middle',
    });
  }
  return marks;
}

/** Width that the words of an end wrap to. */
const maxLabelPx = (board: Board): number => (board.id === 'narrow' ? 124 : 190);

const labelledEnds = (rows: readonly CompoundRow[], view: CompoundView, board: Board): LabelledEnd[] =>
  rows.flatMap((row) => endsOf(row, view, board)).map((end) => ({ end, label: labelOf(end, maxLabelPx(board)) }));

/** Plot and axis of values. Room for words is that of the whole run, so that a view on the way has the same layout. */
function plotOf(
  rows: readonly CompoundRow[],
  view: CompoundView,
  board: Board,
): { readonly plot: Plot; readonly axis: Mark[] } {
  const { words, widthPx } = board;
  const labels = labelledEnds(rows, { ...view, upTo: undefined }, board).map(({ label }) => label);
  const labelPx = Math.max(0, ...labels.map((label) => label.widthPx));
  const stackPx = labels.reduce((sum, label) => sum + label.heightPx + 4, 0);
  const restPx = AXIS_HEAD_AT_MOST_PX + YEARS_GAP_PX + leadingPx(SMALL_PX) + view.annotationRoomPx;
  const plotPx = plotHeightPx(board, Math.max(PLOT_PX[board.id], stackPx), restPx);
  const domain = valueDomain(rows, view);
  const draft: AxisOptions = {
    scale: scaleLinear(domain, [plotPx, 0]),
    unit: view.unit,
    words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: 5,
  };
  const top = axisHeadPx(draft, 'vertical', widthPx);
  const bottom = top + plotPx;
  const y = scaleLinear(domain, [bottom, top]);
  const left = axisGutterPx(draft) + RADIUS_PX;
  const right = widthPx - labelPx - LABEL_GAP_PX - 1;
  const x = scaleLinear([0, view.years], [left, right]);
  return {
    plot: { view, board, x, y, top, bottom, left, right },
    axis: valueAxis(
      { ...draft, scale: y },
      { orient: 'vertical', from: left - RADIUS_PX, to: right, top, boardWidthPx: widthPx },
    ),
  };
}

/** Levels to reach: lines across the plot with their words under them. None that the view hides. */
const referencesAcross = ({ view, board, y, left, right }: Plot): Mark[] =>
  view.reference.flatMap((reference, i): Mark[] => {
    if (reference.hidden) return [];
    const at = y(reference.datum.value);
    return [
      { ...referenceLine(reference, i, board), x1: left - RADIUS_PX, x2: right, y1: at, y2: at },
      {
        shape: 'text',
        key: referenceKey(i, 'label'),
        part: 'annotation',
        x: left + 4,
        y: at + 4 + LABEL_PX * 0.8,
        lines: wrapText(referenceWords(reference, board.words), right - left - 8, LABEL_PX),
        sizePx: LABEL_PX,
        halo: true,
      },
    ];
  });

/** What annotations point to: the end of a row's curve, or what it states where it has no curve. */
const anchorsOf = (ends: readonly LabelledEnd[], { view, x, y }: Plot): Map<string, Box> =>
  new Map(
    ends
      .toReversed()
      .filter(({ end }) => isShown(view, end.row.key))
      .map(({ end }) => [end.row.key, boxAround(end.row.key, x(end.year), y(end.datum.value), RADIUS_PX)]),
  );

/** The picture; height follows from rows, board and the options that all views share. */
export function compoundScene(rows: readonly CompoundRow[], view: CompoundView, board: Board): Scene {
  const { plot, axis } = plotOf(rows, view, board);
  const { x, y, top, bottom, left, right } = plot;
  const heightPx = Math.ceil(bottom + YEARS_GAP_PX + leadingPx(SMALL_PX) + view.annotationRoomPx) + 2;
  const shown = rows.filter((row) => isShown(view, row.key));
  const start: Mark[] = rows.some((row) => row.rate)
    ? [{ shape: 'circle', key: 'start', part: 'dot', tone: 'ink', cx: x(0), cy: y(view.start), r: 3 }]
    : [];
  const ends = labelledEnds(rows, view, board);
  const marks: Mark[] = [
    ...axis,
    ...yearAxis(plot),
    ...referencesAcross(plot),
    ...shown.flatMap((row) => (row.rate ? curve(row, row.rate, plot) : [])),
    ...shown.flatMap((row) => stated(row, plot)),
    ...start,
    ...endLabels(ends, plot),
  ];
  const notes = annotate(marks, view.annotations, {
    anchors: anchorsOf(ends, plot),
    region: { x0: left, y0: top, x1: right, y1: heightPx - 2 },
    kind: 'compound',
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

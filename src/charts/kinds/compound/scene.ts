/** Curves of steady growth from one start. They are calculations, which is why a line may be drawn through all years. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import { annotate } from '../../layout/annotate.ts';
import { axisGutterPx, axisHeadPx, valueAxis, type AxisOptions } from '../../layout/axes.ts';
import type { Box } from '../../scene/boxes.ts';
import type { Datum } from '../../evidence/datum.ts';
import { withEvidence } from '../../evidence/evidence.ts';
import { dodge } from '../../layout/place-labels.ts';
import { referenceWords } from '../../layout/reference.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, plotHeightPx, SMALL_PX, VALUE_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel, nameWith } from '../../words/words.ts';
import { compounded, drawnYears, endOf } from './growth.ts';
import type { CompoundRow, CompoundView } from './schema.ts';
import { COMPOUND_WORDS } from './words.ts';

const PLOT_PX = { narrow: 230, wide: 300 } as const;
const AXIS_HEAD_AT_MOST_PX = 40;
/** Points of a curve: fixed, so that curves of any length have as many and can turn into each other. */
const SAMPLES = 40;
/** Between plot and words: wide enough for leaders that fan out. */
/** From the axis to the years under it: clear of the lowest value's label beside them. */
const YEARS_GAP_PX = 10;
const LABEL_GAP_PX = 28;
const RADIUS_PX = 5;

type Scale = ScaleLinear<number, number>;
interface End {
  readonly key: string;
  readonly row: CompoundRow;
  readonly datum: Datum;
  readonly year: number;
  readonly kind: 'curve' | 'stated';
}
interface EndLabel {
  readonly value: readonly string[];
  readonly name: readonly string[];
  readonly heightPx: number;
  readonly widthPx: number;
}

/** What is labelled at the right: ends of curves, stated values. */
const endsOf = (row: CompoundRow, view: CompoundView, board: Board): End[] => [
  ...(row.rate
    ? [
        {
          key: `end:${row.key}`,
          row,
          datum: endOf(row, row.rate, view, board.words),
          year: drawnYears(view),
          kind: 'curve' as const,
        },
      ]
    : []),
  ...(row.stated
    ? [{ key: `stated:${row.key}`, row, datum: row.stated.datum, year: row.stated.year, kind: 'stated' as const }]
    : []),
];

const nameOf = ({ row, kind }: Pick<End, 'row' | 'kind'>): string =>
  kind === 'curve' && row.rate ? nameWith(row.label, row.rate.text) : row.label;

function labelOf(end: End, maxPx: number): EndLabel {
  const value = wrapText(end.datum.text, maxPx, VALUE_PX, true);
  const name = wrapText(nameOf(end), maxPx, LABEL_PX);
  return {
    value,
    name,
    heightPx: value.length * leadingPx(VALUE_PX) + name.length * leadingPx(LABEL_PX),
    widthPx: Math.max(
      ...value.map((text) => measureText(text, VALUE_PX, true)),
      ...name.map((text) => measureText(text, LABEL_PX)),
    ),
  };
}

function valueDomain(rows: readonly CompoundRow[], view: CompoundView): [number, number] {
  if (view.domain) return view.domain;
  const values = rows.flatMap((row) => [
    ...(row.rate ? [compounded(view.start, row.rate.value, view.years)] : []),
    ...(row.stated ? [row.stated.datum.value, row.stated.datum.high ?? 0] : []),
  ]);
  return [0, Math.max(view.start, ...values, view.reference?.datum.value ?? 0) * 1.04];
}

function curve(row: CompoundRow, rate: Datum, view: CompoundView, x: Scale, y: Scale, board: Board): Mark[] {
  const years = drawnYears(view);
  const points = Array.from({ length: SAMPLES + 1 }, (_, i): [number, number] => {
    const year = (i / SAMPLES) * years;
    return [x(year), y(compounded(view.start, rate.value, year))];
  });
  const end = endOf(row, rate, view, board.words);
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const [ex, ey] = points.at(-1) ?? [0, 0];
  return [
    {
      ...base,
      shape: 'path',
      key: `line:${row.key}`,
      part: 'line',
      status: 'derived',
      figure: rate.figure,
      label: markLabel(row.label, rate, board.words),
      d: linePath()(points) ?? '',
    },
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `dot:${row.key}`,
      part: 'dot',
      status: end.status,
      figure: end.figure,
      label: markLabel(nameOf({ row, kind: 'curve' }), end, board.words),
      cx: ex,
      cy: ey,
      r: RADIUS_PX,
    }),
  ];
}

function stated(row: CompoundRow, x: Scale, y: Scale, view: CompoundView, board: Board): Mark[] {
  if (!row.stated) return [];
  const { datum, year } = row.stated;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const [cx, cy] = [x(year), y(datum.value)];
  const marks: Mark[] = [];
  if (datum.low !== undefined && datum.high !== undefined) {
    const [low, high] = [y(datum.low), y(datum.high)];
    marks.push({
      ...base,
      shape: 'path',
      key: `range:${row.key}`,
      part: 'range',
      status: datum.status,
      d: `M${cx - 5},${low}L${cx + 5},${low}M${cx},${low}L${cx},${high}M${cx - 5},${high}L${cx + 5},${high}`,
    });
  }
  if (datum.bound) {
    const way = datum.bound === 'lower' ? -1 : 1;
    const tip = cy + way * 18;
    marks.push({
      ...base,
      shape: 'path',
      key: `stated:${row.key}~open`,
      part: 'open-end',
      status: datum.status,
      d: `M${cx},${cy}L${cx},${tip}M${cx - 5},${tip - way * 5}L${cx},${tip}L${cx + 5},${tip - way * 5}`,
    });
  }
  return [
    ...marks,
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `stated:${row.key}`,
      part: 'dot',
      status: datum.status,
      figure: datum.figure,
      label: markLabel(row.label, datum, board.words),
      cx,
      cy,
      r: RADIUS_PX + 1,
    }),
  ];
}

function yearAxis(view: CompoundView, x: Scale, bottom: number, board: Board): Mark[] {
  const marks: Mark[] = [
    { shape: 'line', key: 'year-axis', part: 'axis', x1: x(0), x2: x(view.years), y1: bottom, y2: bottom },
  ];
  const unit = view.yearsLabel ?? (view.firstYear === undefined ? COMPOUND_WORDS[board.words.language].years : '');
  let lastEndPx = -Infinity;
  for (const year of x.ticks(Math.max(2, Math.round((x(view.years) - x(0)) / 46))).filter(Number.isInteger)) {
    const number = String((view.firstYear ?? 0) + year);
    const text = year === view.years && unit ? `${number} ${unit}` : number;
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

/** Values and names right of the plot, moved apart, with leaders to their dots. */
function endLabels(
  placed: readonly { readonly end: End; readonly label: EndLabel }[],
  x: Scale,
  y: Scale,
  plot: { readonly top: number; readonly bottom: number; readonly right: number },
  view: CompoundView,
): Mark[] {
  const middles = dodge(
    placed.map(({ end, label }) => ({ at: y(end.datum.value), sizePx: label.heightPx })),
    plot.top,
    plot.bottom,
    4,
  );
  return placed.flatMap(({ end, label }, i): Mark[] => {
    if (!isShown(view, end.row.key)) return [];
    const base = { dim: dimOf(view, end.row.key) };
    const middle = middles[i] ?? 0;
    const from = { x: x(end.year) + RADIUS_PX + 1, y: y(end.datum.value) };
    const top = middle - label.heightPx / 2;
    // A curve that ends early has its words beside its end, where nothing is drawn; the others have them in the column.
    const isNear = plot.right - from.x > label.widthPx + LABEL_GAP_PX * 2;
    const labelX = isNear ? from.x + 8 : plot.right + LABEL_GAP_PX;
    // The leader ends at the value, the first line of the words.
    const to = { x: labelX - 4, y: top + VALUE_PX * 0.6 };
    return [
      {
        ...base,
        shape: 'path',
        key: `leader-${end.key}`,
        part: 'leader',
        d: `M${from.x},${from.y}L${isNear ? from.x : Math.max(from.x, plot.right + 9)},${from.y}L${isNear ? from.x : to.x - 3},${isNear ? from.y : to.y}L${isNear ? from.x : to.x},${isNear ? from.y : to.y}`,
      },
      {
        ...base,
        shape: 'text',
        key: `value:${end.key}`,
        part: 'value',
        tone: end.row.tone,
        x: labelX,
        y: top + VALUE_PX * 0.9,
        lines: label.value,
        sizePx: VALUE_PX,
        bold: true,
      },
      {
        ...base,
        shape: 'text',
        key: `label:${end.key}`,
        part: 'label',
        x: labelX,
        y: top + label.value.length * leadingPx(VALUE_PX) + LABEL_PX * 0.85,
        lines: label.name,
        sizePx: LABEL_PX,
      },
    ];
  });
}

/** The picture; height follows from rows, board and the options that all views share. */
export function compoundScene(rows: readonly CompoundRow[], view: CompoundView, board: Board): Scene {
  const { words, widthPx } = board;
  const wholeView = { ...view, upTo: undefined };
  const maxLabelPx = board.id === 'narrow' ? 124 : 190;
  // Room for labels is that of the whole run, so that a view on the way has the same layout.
  const sizes = rows.flatMap((row) => endsOf(row, wholeView, board)).map((end) => labelOf(end, maxLabelPx));
  const labelPx = Math.max(0, ...sizes.map((size) => size.widthPx));
  const stackPx = sizes.reduce((sum, size) => sum + size.heightPx + 4, 0);
  const restPx = AXIS_HEAD_AT_MOST_PX + YEARS_GAP_PX + leadingPx(SMALL_PX) + view.annotationRoomPx;
  const plotPx = plotHeightPx(board, Math.max(PLOT_PX[board.id], stackPx), restPx);
  const domain = valueDomain(rows, view);
  const axis = (scale: Scale): AxisOptions => ({
    scale,
    unit: view.unit,
    words,
    title: view.unitLabel,
    signed: view.signed,
    tickCount: 5,
  });
  const draft = axis(scaleLinear(domain, [plotPx, 0]));
  const top = axisHeadPx(draft, 'vertical', widthPx);
  const bottom = top + plotPx;
  const y = scaleLinear(domain, [bottom, top]);
  const left = axisGutterPx(draft) + RADIUS_PX;
  const right = widthPx - labelPx - LABEL_GAP_PX - 1;
  const x = scaleLinear([0, view.years], [left, right]);
  const heightPx = Math.ceil(bottom + YEARS_GAP_PX + leadingPx(SMALL_PX) + view.annotationRoomPx) + 2;

  const marks: Mark[] = [
    ...valueAxis(axis(y), { orient: 'vertical', from: left - RADIUS_PX, to: right, top, boardWidthPx: widthPx }),
    ...yearAxis(view, x, bottom, board),
  ];
  if (view.reference && !view.reference.hidden) {
    const at = y(view.reference.datum.value);
    const lines = wrapText(referenceWords(view.reference), right - left - 8, LABEL_PX);
    marks.push(
      {
        shape: 'line',
        key: 'reference:line',
        part: 'reference',
        status: view.reference.datum.status,
        figure: view.reference.datum.figure,
        label: markLabel(view.reference.label, view.reference.datum, words),
        x1: left - RADIUS_PX,
        x2: right,
        y1: at,
        y2: at,
      },
      {
        shape: 'text',
        key: 'reference:label',
        part: 'annotation',
        x: left + 4,
        y: at + 4 + LABEL_PX * 0.8,
        lines,
        sizePx: LABEL_PX,
        halo: true,
      },
    );
  }
  const shown = rows.filter((row) => isShown(view, row.key));
  marks.push(
    ...shown.flatMap((row) => (row.rate ? curve(row, row.rate, view, x, y, board) : [])),
    ...shown.flatMap((row) => stated(row, x, y, view, board)),
  );
  if (rows.some((row) => row.rate))
    marks.push({ shape: 'circle', key: 'start', part: 'dot', tone: 'ink', cx: x(0), cy: y(view.start), r: 3 });
  const ends = rows.flatMap((row) => endsOf(row, view, board)).map((end) => ({ end, label: labelOf(end, maxLabelPx) }));
  marks.push(...endLabels(ends, x, y, { top, bottom, right }, view));
  const anchors = new Map<string, Box>(
    ends
      .toReversed()
      .filter(({ end }) => isShown(view, end.row.key))
      .map(({ end }) => {
        const [cx, cy] = [x(end.year), y(end.datum.value)];
        return [
          end.row.key,
          { key: end.row.key, x0: cx - RADIUS_PX, x1: cx + RADIUS_PX, y0: cy - RADIUS_PX, y1: cy + RADIUS_PX },
        ];
      }),
  );
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors,
      region: { x0: left, y0: top, x1: right, y1: heightPx - 2 },
      kind: 'compound',
    }),
  );
  return { widthPx, heightPx, marks };
}

/** What is labelled at the right of the plot: ends of curves and stated values. */
import type { ScaleLinear } from 'd3-scale';
import type { Datum } from '../../evidence/datum.ts';
import { inColumn } from '../../layout/label-column.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Board, LABEL_PX, type Mark, VALUE_PX } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { nameWith } from '../../words/words.ts';
import { drawnYears, endOf } from './growth.ts';
import type { CompoundRow, CompoundView } from './schema.ts';

/** Between plot and words: wide enough for leaders that fan out. */
export const LABEL_GAP_PX = 28;

export const RADIUS_PX = 5;

type Scale = ScaleLinear<number, number>;

interface End {
  readonly key: string;
  readonly row: CompoundRow;
  readonly datum: Datum;
  readonly year: number;
  readonly kind: 'curve' | 'stated';
}

/** Where the curves stand: what all marks of one picture share. */
export interface Plot {
  readonly view: CompoundView;
  readonly board: Board;
  /** Years from the start. */
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface EndLabel {
  readonly value: readonly string[];
  readonly name: readonly string[];
  readonly heightPx: number;
  readonly widthPx: number;
}

/** What is labelled at the right: ends of curves, stated values. */
export const endsOf = (row: CompoundRow, view: CompoundView, board: Board): End[] => [
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

export const nameOf = ({ row, kind }: Pick<End, 'row' | 'kind'>): string =>
  kind === 'curve' && row.rate ? nameWith(row.label, row.rate.text) : row.label;

export function labelOf(end: End, maxPx: number): EndLabel {
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

/** An end of a curve, or a stated value, with its words as they wrap. */
export interface LabelledEnd {
  readonly end: End;
  readonly label: EndLabel;
}

/** Value, name and leader of one end, its words centred on `middle`. */
function endLabel(
  { end, label }: LabelledEnd,
  { middle, moved }: { readonly middle: number; readonly moved: boolean },
  { view, x, y, right }: Plot,
): Mark[] {
  const base = { dim: dimOf(view, end.row.key) };
  const from = { x: x(end.year) + RADIUS_PX + 1, y: y(end.datum.value) };
  const top = middle - label.heightPx / 2;
  // A curve that ends early has its words beside its end, where nothing is drawn; the others have them in the column.
  const isNear = right - from.x > label.widthPx + LABEL_GAP_PX * 2;
  const labelX = isNear ? from.x + 8 : right + LABEL_GAP_PX;
  // The leader ends at the value, the first line of the words.
  const to = { x: labelX - 4, y: top + VALUE_PX * 0.6 };
  // Beside a near end the leader has no length; it keeps its points, so that it can turn into one that has.
  const [bendX, slopeX, endX, endY] = !isNear
    ? [Math.max(from.x, right + 9), to.x - 3, to.x, to.y]
    : moved
      ? [from.x, from.x, to.x, to.y]
      : [from.x, from.x, from.x, from.y];
  return [
    {
      ...base,
      shape: 'path',
      key: `leader-${end.key}`,
      part: 'leader',
      d: `M${from.x},${from.y}L${bendX},${from.y}L${slopeX},${endY}L${endX},${endY}`,
    },
    valueText(`value:${end.key}`, {
      ...base,
      tone: end.row.tone,
      x: labelX,
      y: top + VALUE_PX * 0.9,
      lines: label.value,
      sizePx: VALUE_PX,
    }),
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
}

/** Values and names right of the plot, moved apart, with leaders to their dots. */
export function endLabels(ends: readonly LabelledEnd[], plot: Plot): Mark[] {
  const blocks = ends.map((one) => ({ one, y: plot.y(one.end.datum.value), heightPx: one.label.heightPx }));
  return inColumn(blocks, { top: plot.top, bottom: plot.bottom, gapPx: 4 }).flatMap(({ block: { one }, ...place }) =>
    isShown(plot.view, one.end.row.key) ? endLabel(one, place, plot) : [],
  );
}

/** Bars of rows: in groups, in order, with the labels that stand at their ends. */
import type { Datum } from '../../evidence/datum.ts';
import { marksOfRow, type RowMark } from '../../layout/row-marks.ts';
import { wrapText, leadingPx, measureText } from '../../text/text.ts';
import { VALUE_PX } from '../../scene/types.ts';
import type { BarRow, BarView } from './schema.ts';

export type Bar = RowMark;

export const barsOf = (row: BarRow): readonly Bar[] => marksOfRow(row, row.values);

export interface RowGroup {
  readonly heading: string | undefined;
  readonly rows: readonly BarRow[];
}

const sortValue = (row: BarRow): number => Math.max(...barsOf(row).map((bar) => bar.datum.value));

/**
 * Groups in the order in which they first appear, before them the rows of none, which would else stand under a heading;
 * inside them the order that the view asks for.
 */
export function groupRows(rows: readonly BarRow[], sort: BarView['sort']): readonly RowGroup[] {
  const groups = new Map<string | undefined, BarRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const inTurn = [...groups].toSorted(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  return inTurn.map(([heading, members]) => ({
    heading,
    rows: sort === 'value' ? members.toSorted((a, b) => sortValue(b) - sortValue(a)) : members,
  }));
}

/** The two ends of what a bar covers: for a range its ends, else zero to the value. `near` is nearer to zero. */
export function extentOf({ value, low = value, high = value }: Datum): { readonly near: number; readonly far: number } {
  if (low < 0 && high > 0) return { near: low, far: high };
  return low < 0 || value < 0 ? { near: high, far: low } : { near: low, far: high };
}

export const ARROW_HALF_PX = 5;
const LABEL_GAP_PX = 6;

/** The value as it stands beyond the bar's end. */
export interface ValueLabel {
  readonly lines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly gapPx: number;
}

export function valueLabel(datum: Datum, maxPx: number, sizePx: number = VALUE_PX): ValueLabel {
  const lines = wrapText(datum.text, maxPx, sizePx, true);
  return {
    lines,
    widthPx: Math.max(...lines.map((line) => measureText(line, sizePx, true))),
    heightPx: lines.length * leadingPx(sizePx),
    // An arrow that points outwards stands between the end and the label.
    gapPx:
      LABEL_GAP_PX +
      (datum.bound !== undefined && (datum.bound === 'lower') === datum.value >= 0 ? ARROW_HALF_PX * 1.1 : 0),
  };
}

/**
 * Px per unit and place of zero, such that all bars and the labels at their outer ends fit into `widthPx`.
 * Needed width grows with the scale, so the largest scale that fits is found by halving.
 */
export function fitBars(
  bars: readonly { readonly value: number; readonly labelPx: number }[],
  widthPx: number,
): { readonly pxPerUnit: number; readonly zeroPx: number } {
  const needed = (k: number): [number, number] => [
    Math.max(0, ...bars.filter((bar) => bar.value < 0).map((bar) => -bar.value * k + bar.labelPx)),
    Math.max(0, ...bars.filter((bar) => bar.value >= 0).map((bar) => bar.value * k + bar.labelPx)),
  ];
  const largest = Math.max(...bars.map((bar) => Math.abs(bar.value)), 0);
  let low = 0;
  let high = largest === 0 ? 0 : widthPx / largest;
  for (let i = 0; i < 50; i += 1) {
    const middle = (low + high) / 2;
    const [left, right] = needed(middle);
    if (left + right <= widthPx) low = middle;
    else high = middle;
  }
  return { pxPerUnit: low, zeroPx: needed(low)[0] };
}

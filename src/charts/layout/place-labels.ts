/** Collision handling for labels beside a chart: moves them along one axis so that none overlap, in their order. */

export interface LabelSlot {
  readonly at: number;
  readonly sizePx: number;
}

/**
 * Positions for labels wanted at `slot.at` (their middles), each `sizePx` tall, kept `gapPx` apart inside [from, to].
 * Labels stay as near to where they belong as the others allow; the result is in the input's order. They are stacked in
 * the order of their middles, or with `inGivenOrder` as they come, where a tall label must not fall behind its successor.
 */
export function dodge(
  slots: readonly LabelSlot[],
  from: number,
  to: number,
  gapPx = 2,
  inGivenOrder = false,
): number[] {
  const order = slots.map((slot, index) => ({ ...slot, index }));
  if (!inGivenOrder) order.sort((a, b) => a.at - b.at || a.index - b.index);
  const placed: { at: number; sizePx: number; index: number }[] = [];
  for (const slot of order) {
    const previous = placed.at(-1);
    const floor = previous ? previous.at + previous.sizePx / 2 + gapPx + slot.sizePx / 2 : from + slot.sizePx / 2;
    placed.push({ ...slot, at: Math.max(slot.at, floor) });
  }
  // The first pass only pushes down; the second pushes back up from the lower edge.
  let ceiling = to;
  for (const slot of placed.toReversed()) {
    slot.at = Math.min(slot.at, ceiling - slot.sizePx / 2);
    ceiling = slot.at - slot.sizePx / 2 - gapPx;
  }
  const result = new Array<number>(slots.length).fill(0);
  for (const slot of placed) result[slot.index] = slot.at;
  return result;
}

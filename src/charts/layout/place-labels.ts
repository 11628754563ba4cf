/** Collision handling for labels beside a chart: moves them along one axis so that none overlap, in their order. */

export interface LabelSlot {
  readonly at: number;
  readonly sizePx: number;
}

/**
 * Positions for labels wanted at `slot.at` (their middles), each `sizePx` tall, kept `gapPx` apart inside [from, to].
 * Labels stay as near to where they belong as the others allow; the result is in the input's order. They are stacked in
 * the order of their middles.
 */
export const dodge = (slots: readonly LabelSlot[], from: number, to: number, gapPx = 2): number[] => {
  const order = slots.map((_, index) => index).sort((a, b) => (slots[a]?.at ?? 0) - (slots[b]?.at ?? 0) || a - b);
  const placed = dodgeInOrder(
    order.flatMap((index) => slots[index] ?? []),
    from,
    to,
    gapPx,
  );
  const result = new Array<number>(slots.length).fill(0);
  order.forEach((index, place) => (result[index] = placed[place] ?? 0));
  return result;
};

/** The same for labels that are stacked as they come, where a tall one must not fall behind its successor. */
export function dodgeInOrder(slots: readonly LabelSlot[], from: number, to: number, gapPx = 2): number[] {
  const placed: { at: number; sizePx: number }[] = [];
  for (const slot of slots) {
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
  return placed.map(({ at }) => at);
}

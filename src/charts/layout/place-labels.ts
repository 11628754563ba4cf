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

/** Labels that touch: how many, and the middle that all of them want for the first. */
interface Block {
  count: number;
  sum: number;
}

/** Sums to where each label would have to begin a stack: wanted middles less the room of the labels before it. */
function wantedStarts(
  slots: readonly LabelSlot[],
  gapPx: number,
): { readonly starts: number[]; readonly offs: number[] } {
  const offs = slots.map(() => 0);
  slots.forEach((slot, i) => {
    const before = slots[i - 1];
    if (before) offs[i] = (offs[i - 1] ?? 0) + before.sizePx / 2 + gapPx + slot.sizePx / 2;
  });
  return { offs, starts: slots.map(({ at }, i) => at - (offs[i] ?? 0)) };
}

/**
 * The same for labels that are stacked as they come, where a tall one must not fall behind its successor: those that
 * would touch share their shift, so that none is pushed far away for another's sake.
 */
export function dodgeInOrder(slots: readonly LabelSlot[], from: number, to: number, gapPx = 2): number[] {
  const { offs, starts } = wantedStarts(slots, gapPx);
  const blocks: Block[] = [];
  for (const start of starts) {
    let block: Block = { count: 1, sum: start };
    let before = blocks.at(-1);
    while (before && before.sum / before.count > block.sum / block.count) {
      blocks.pop();
      block = { count: before.count + block.count, sum: before.sum + block.sum };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const lowest = from + (slots[0]?.sizePx ?? 0) / 2;
  const highest = to - (slots.at(-1)?.sizePx ?? 0) / 2 - (offs.at(-1) ?? 0);
  const fitted = blocks.flatMap(({ count, sum }) => new Array<number>(count).fill(sum / count));
  // Too many for the room: they keep to its end.
  return fitted.map((start, i) => Math.min(Math.max(start, lowest), highest) + (offs[i] ?? 0));
}

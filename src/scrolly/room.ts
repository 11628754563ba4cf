/**
 * What a passage makes of its window. Pure, and fed only with sizes that none of its answers change: the window, the
 * column, the height of the steps' words, the shape of the artboards. So an answer never undoes itself.
 */

/** Smallest words of a picture, in its own units, and how small they may get in the window. */
const SMALLEST_UNITS = 13.5;
const LEGIBLE_PX = 12;
/** A picture that was given up comes back only when its words have this much to spare, so that no edge flutters. */
const TO_COME_BACK = 1.02;
/** From this width on the wide artboard is drawn; the same number as in the stylesheet's container query. */
const WIDE_FROM_PX = 640;
/** Between a step's words and the next; the same length as in the stylesheet. */
const GAP_PX = 24;
/**
 * What words leave free at least, so that they come in before they hold; and how much of what is free lies above them.
 */
const SPARE_PX = 16;
const ABOVE = 0.35;

export interface Size {
  readonly width: number;
  readonly height: number;
}
type BoardName = 'narrow' | 'wide';

export interface Sizes {
  /** Height of the window with a phone's address bar shown: folding that bar changes nothing. */
  readonly windowPx: number;
  readonly headerPx: number;
  /** Width of the passage. */
  readonly bodyPx: number;
  /** The most that a picture and, where they stand below it, a step's words may fill together. */
  readonly roomPx: Size;
  /** Heights of the steps' words, in order. */
  readonly wordsPx: readonly number[];
  readonly boards: Readonly<Record<BoardName, Size>>;
  /** Height of the smallest words of a picture, in its own units. */
  readonly smallestUnits?: number | undefined;
}

export interface Room {
  /** False where picture and words do not fit the window together: the passage is an article. */
  readonly isPinned: boolean;
  readonly board: BoardName;
  /** As wide as its height lets it be: beyond its frame a picture shows nothing. */
  readonly pictureWidthPx: number;
  /** Between which heights of the window words are in view, and at which of them they hold. */
  readonly topPx: number;
  readonly bottomPx: number;
  readonly holdPx: number;
  /** Height of the longest words. */
  readonly wordsPx: number;
  /** All words get this height. */
  readonly isEven: boolean;
  readonly lastPx: number;
  /** Some step and its next do not fit the window together: one gives way when the other is whole. */
  readonly isTight: boolean;
  /** How long a step reaches into the next, so that its words hold until they give way, and no longer. */
  readonly overlapPx: number;
}

/** Decides how a passage fits its window. `wasPinned` is the answer before, if there was one. */
export function roomFor(sizes: Sizes, wasPinned?: boolean): Room {
  const { windowPx, headerPx, bodyPx, roomPx, wordsPx: each } = sizes;
  const wordsPx = Math.max(0, ...each);
  const isBeside = roomPx.width < bodyPx - 1;
  const mostPx = isBeside ? roomPx.height : roomPx.height - wordsPx - SPARE_PX;
  const scaleOf = ({ width, height }: Size): number => Math.min(roomPx.width / width, mostPx / height);
  const leastPx = wasPinned === false ? LEGIBLE_PX * TO_COME_BACK : LEGIBLE_PX - 0.05;
  const isLegible = (board: Size): boolean => scaleOf(board) * (sizes.smallestUnits ?? SMALLEST_UNITS) >= leastPx;
  const board = roomPx.width >= WIDE_FROM_PX && isLegible(sizes.boards.wide) ? 'wide' : 'narrow';
  const { width, height } = sizes.boards[board];
  const besidesPx = windowPx - headerPx - roomPx.height;
  const topPx = isBeside ? headerPx : headerPx + besidesPx + Math.min(mostPx, (roomPx.width * height) / width);
  const freePx = windowPx - topPx;
  const fits = (a = wordsPx, b = wordsPx): boolean => a + GAP_PX + b <= freePx;
  const isTight = !(isBeside ? each.slice(1).every((px, index) => fits(each[index], px)) : fits());
  const isEven = isTight || !isBeside;
  const holdPx = isBeside ? topPx + ABOVE * (freePx - wordsPx) : topPx;
  const comesInPx = topPx + windowPx - 2 * holdPx - wordsPx;
  return {
    isPinned: isLegible(sizes.boards[board]) && wordsPx + SPARE_PX <= freePx + 0.5,
    board,
    pictureWidthPx: Math.min(roomPx.width, (mostPx * width) / height),
    topPx,
    bottomPx: windowPx,
    holdPx,
    wordsPx,
    isEven,
    lastPx: isEven ? wordsPx : (each.at(-1) ?? 0),
    isTight,
    // With a little to spare, for scroll positions are rounded.
    overlapPx: Math.max(0, wordsPx + GAP_PX - comesInPx + 4),
  };
}

/** Where a step's words begin, from the top of the passage, and their height. */
export interface Words {
  readonly fromPx: number;
  readonly heightPx: number;
}

/** A step, in pixels that the passage has been scrolled past the window's top. */
export interface Turn {
  /** From here on its words are the ones in view. */
  readonly atPx: number;
  /** Here a link to it leads: its words hold. */
  readonly landsPx: number;
  /**
   * Between these a picture that is tied to the scroll is on its way to it: while neither step's words are clearly
   * nearer.
   */
  readonly movesPx: readonly [number, number];
}

/**
 * Where each step takes over: of the words that are whole in the window those nearest to the middle of its free part
 * are in view. Words hold at `holdPx`; where the window is not tight, the next ones push them on.
 */
export function turnsOf(words: readonly Words[], { topPx, bottomPx, holdPx, isTight }: Room): Turn[] {
  return words.map(({ fromPx, heightPx }, index) => {
    const landsPx = fromPx - holdPx;
    const before = words[index - 1];
    if (!before) return { atPx: Number.NEGATIVE_INFINITY, landsPx, movesPx: [0, 0] };
    // Where in the window these words are when both are equally far from the middle.
    const held = topPx + bottomPx - holdPx - (before.heightPx + heightPx) / 2;
    const isPushed = !isTight && held < holdPx + before.heightPx + GAP_PX;
    const pushed = (topPx + bottomPx + GAP_PX + (before.heightPx - heightPx) / 2) / 2;
    const atPx = fromPx - Math.min(isPushed ? pushed : held, bottomPx - heightPx);
    const apartPx = isPushed ? (before.heightPx + heightPx) / 2 + GAP_PX : fromPx - atPx - holdPx;
    // In a high window too, no picture is on its way before the words that it stands beside have come to hold.
    const startsPx = Math.max(before.fromPx - holdPx, atPx - (isPushed ? 0.3 : 1.4) * apartPx);
    return { atPx, landsPx, movesPx: [startsPx, atPx + 0.3 * apartPx] };
  });
}

/** The step in view after so many pixels; and where a picture tied to the scroll is: 2.3 is past the third step's. */
export function positionAmong(turns: readonly Turn[], scrolledPx: number): { index: number; position: number } {
  const index = turns.findLastIndex(({ atPx }) => atPx <= scrolledPx);
  const shareOf = ({ movesPx: [from, to] }: Turn): number =>
    Math.min(1, Math.max(0, (scrolledPx - from) / Math.max(1, to - from)));
  return { index: Math.max(0, index), position: turns.slice(1).reduce((sum, turn) => sum + shareOf(turn), 0) };
}

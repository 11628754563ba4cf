/**
 * Fits a passage to its window: reads what the window and the words ask for, writes it, and knows where the steps are.
 */
import type { Parts, Step } from './parts.ts';
import { positionAmong, roomFor, turnsOf, type Room, type Sizes, type Turn } from './room.ts';
import { smallWindowHeight } from './window-height.ts';

/** With less to scroll from step to step, a picture that is tied to the scroll moves at each step, like the others. */
const LEAST_WAY_PX = 60;
/** Lengths that the stylesheet gets from the script, as properties of the passage. */
const LENGTHS = ['words-room', 'last-room', 'hold', 'picture-width', 'overlap'];
const STATES = ['is-unrolled', 'is-tight', 'is-even'];

export interface Fitting {
  /** What a change of the text's size or of the window changes the size of, and the passage itself never does. */
  readonly measured: readonly Element[];
  /** Reads the window and the words; returns what lays the passage out anew, nothing where it stands right. */
  fit(): (() => void) | undefined;
  /** Reads where the steps are, after all passages have been laid out. */
  locate(): void;
  /** How the passage fits its window; nothing before it was fitted. */
  room(): Room | undefined;
  /** The step in view after so many pixels, and the position of a picture that is tied to the scroll. */
  at(scrolledPx: number): { index: number; position: number };
  /** There is room for a picture to be on its way from step to step. */
  hasWay(): boolean;
  /** After so many pixels the passage fills the middle of the window. */
  isAround(scrolledPx: number): boolean;
  remove(): void;
}

/** Height that a step's words need: the passage may give them more, so that all have the same. */
function heightOf({ words, end: last }: Step): number {
  if (!last) return words.getBoundingClientRect().height;
  const margin = Number.parseFloat(getComputedStyle(last).marginBlockEnd);
  const padding = Number.parseFloat(getComputedStyle(words).paddingBlockEnd);
  return last.getBoundingClientRect().bottom - words.getBoundingClientRect().top + margin + padding;
}

export function createFitting(parts: Parts, onFit: (room: Room) => void): Fitting {
  const { figure, body, steps, prefix } = parts;
  const boards = { narrow: parts.sizeOf('narrow'), wide: parts.sizeOf('wide') };
  const lengthNames = LENGTHS.map((name) => `--${prefix}${name}`);
  const states = STATES.map((name) => prefix + name);
  const probe = body.appendChild(document.createElement('div'));
  probe.className = `${prefix}passage-room`;
  let room: Room | undefined;
  let fitted = '';
  let turns: Turn[] = [];
  let heightPx = 0;

  const readSizes = (): Sizes => ({
    windowPx: smallWindowHeight(),
    headerPx: probe.offsetTop,
    bodyPx: body.clientWidth,
    roomPx: { width: probe.clientWidth, height: probe.clientHeight },
    wordsPx: steps.map(heightOf),
    boards,
    smallestUnits: parts.smallestUnits?.(body.clientWidth),
  });
  const layOut = (next: Room): void => {
    room = next;
    const is = [!next.isPinned, next.isPinned && next.isTight, next.isPinned && next.isEven];
    for (const [index, state] of states.entries()) figure.classList.toggle(state, is[index]);
    const lengths = [next.wordsPx, next.lastPx, next.holdPx, next.pictureWidthPx, next.overlapPx];
    for (const [index, name] of lengthNames.entries()) figure.style.setProperty(name, `${lengths[index]}px`);
    onFit(next);
  };
  return {
    measured: [probe, ...steps.flatMap(({ words }) => [...words.children])],
    fit: () => {
      parts.beforeFit?.();
      const sizes = readSizes();
      const key = JSON.stringify(sizes);
      if (key === fitted) return undefined;
      fitted = key;
      const next = roomFor(sizes, room?.isPinned);
      return () => layOut(next);
    },
    locate: () => {
      const { top, height } = body.getBoundingClientRect();
      heightPx = height;
      const places = steps.map(({ element, words }) => ({
        fromPx: element.getBoundingClientRect().top - top,
        heightPx: words.getBoundingClientRect().height,
      }));
      turns = room ? turnsOf(places, room) : [];
    },
    room: () => room,
    at: (scrolledPx) => positionAmong(turns, scrolledPx),
    hasWay: () => turns.slice(1).every(({ movesPx: [from, to] }) => to - from > LEAST_WAY_PX),
    isAround: (scrolledPx) => scrolledPx > -innerHeight / 2 && scrolledPx < heightPx - innerHeight / 2,
    remove: () => {
      probe.remove();
      for (const name of lengthNames) figure.style.removeProperty(name);
      figure.classList.remove(...states);
    },
  };
}

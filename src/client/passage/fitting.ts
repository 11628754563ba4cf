/** Fits a passage to its window: reads what the window and the words ask for, writes it, and knows where the steps are. */
import { positionAmong, roomFor, turnsOf, type Room, type Size, type Sizes, type Turn } from './room.ts';
import { smallWindowHeight } from './window-height.ts';

/** With less to scroll from step to step, a picture that is tied to the scroll moves at each step, like the others. */
const LEAST_WAY_PX = 60;
/** Lengths that the stylesheet gets from the script, as properties of the passage. */
const LENGTHS = ['--words-room', '--last-room', '--hold', '--picture-width', '--overlap'] as const;
const STATES = ['is-unrolled', 'is-tight', 'is-even'] as const;

export interface FittingOptions {
  readonly figure: HTMLElement;
  readonly body: HTMLElement;
  readonly steps: readonly HTMLElement[];
  readonly words: readonly HTMLElement[];
  readonly onFit: (room: Room) => void;
}
export interface Fitting {
  /** What a change of the text's size or of the window changes the size of, and the passage itself never does. */
  readonly measured: readonly Element[];
  /** Reads the window and the words; returns what lays the passage out anew, nothing where it stands right. */
  fit(): (() => void) | undefined;
  /** Reads where the steps are, after all passages have been laid out. */
  locate(): void;
  /** How the passage stands in its window; nothing before it was fitted. */
  room(): Room | undefined;
  /** The step in view after so many pixels, and the position of a picture that is tied to the scroll. */
  at(scrolledPx: number): { index: number; position: number };
  /** There is room for a picture to be on its way from step to step. */
  hasWay(): boolean;
  /** After so many pixels the passage fills the middle of the window. */
  isAround(scrolledPx: number): boolean;
  remove(): void;
}

/** Width and height of an artboard, as its first keyframe has them. */
function boardSize(figure: Element, board: string): Size {
  const viewBox = figure.querySelector(`.step svg.rt-${board}`)?.getAttribute('viewBox') ?? '0 0 360 360';
  const [, , width = 360, height = 360] = viewBox.split(' ').map(Number);
  return { width, height };
}

/** Height that a step's words need: the passage may give them more, so that all have the same. */
function heightOf(words: HTMLElement): number {
  const last = words.querySelector('.step-link');
  if (!last) return words.getBoundingClientRect().height;
  const margin = Number.parseFloat(getComputedStyle(last).marginBlockEnd);
  const padding = Number.parseFloat(getComputedStyle(words).paddingBlockEnd);
  return last.getBoundingClientRect().bottom - words.getBoundingClientRect().top + margin + padding;
}

export function createFitting({ figure, body, steps, words, onFit }: FittingOptions): Fitting {
  const boards = { narrow: boardSize(figure, 'narrow'), wide: boardSize(figure, 'wide') };
  const probe = body.appendChild(document.createElement('div'));
  probe.className = 'passage-room';
  let room: Room | undefined;
  let fitted = '';
  let turns: Turn[] = [];
  let heightPx = 0;

  const readSizes = (): Sizes => ({
    windowPx: smallWindowHeight(),
    headerPx: probe.offsetTop,
    bodyPx: body.clientWidth,
    roomPx: { width: probe.clientWidth, height: probe.clientHeight },
    wordsPx: words.map(heightOf),
    boards,
  });
  const layOut = (next: Room): void => {
    room = next;
    const is = [!next.isPinned, next.isPinned && next.isTight, next.isPinned && next.isEven];
    for (const [index, state] of STATES.entries()) figure.classList.toggle(state, is[index]);
    const lengths = [next.wordsPx, next.lastPx, next.holdPx, next.pictureWidthPx, next.overlapPx];
    for (const [index, name] of LENGTHS.entries()) figure.style.setProperty(name, `${lengths[index]}px`);
    onFit(next);
  };
  return {
    measured: [probe, ...words.flatMap((one) => [...one.children])],
    fit: () => {
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
      const places = steps.map((step, index) => ({
        fromPx: step.getBoundingClientRect().top - top,
        heightPx: words[index]?.getBoundingClientRect().height ?? 0,
      }));
      turns = room ? turnsOf(places, room) : [];
    },
    room: () => room,
    at: (scrolledPx) => positionAmong(turns, scrolledPx),
    hasWay: () => turns.slice(1).every(({ movesPx: [from, to] }) => to - from > LEAST_WAY_PX),
    isAround: (scrolledPx) => scrolledPx > -innerHeight / 2 && scrolledPx < heightPx - innerHeight / 2,
    remove: () => {
      probe.remove();
      for (const name of LENGTHS) figure.style.removeProperty(name);
      figure.classList.remove(...STATES);
    },
  };
}

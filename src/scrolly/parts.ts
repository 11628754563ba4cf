/** What a passage is told of the page that it is part of: its elements, what they are called, and its keyframes. */
import type { Blend, Frame } from './frame.ts';
import type { Size } from './room.ts';

/** One step: its words, and around them whatever holds its still picture too. */
export interface Step {
  /** Has an id: links lead to it. */
  readonly element: HTMLElement;
  readonly words: HTMLElement;
  /**
   * The last thing among the words: where they end, however high they are made. Without one they are as high as they
   * are.
   */
  readonly end?: HTMLElement | undefined;
  /** What its picture shows, in words; may be empty. */
  readonly says: string;
}

/** The bar of buttons: those with `data-walk` go so many steps on or back. */
interface WalkBar {
  readonly bar: HTMLElement;
  /** Where it says which step this is. */
  readonly count: HTMLElement | null;
}

/** The pictures that one artboard shows, step by step. */
export interface Reel {
  readonly board: string;
  /** What the stage's SVG has of its own while it shows this board. */
  readonly root: Readonly<Record<string, string>>;
  frameAt(index: number): Frame;
}

export interface Parts {
  /** Gets the states (`is-tight` …) and lengths (`--hold` …) that the stylesheet lays the passage out by. */
  readonly figure: HTMLElement;
  /** Holds stage and steps. */
  readonly body: HTMLElement;
  /** The room of the picture, within the stage. */
  readonly picture: HTMLElement;
  readonly walk: WalkBar | undefined;
  readonly steps: readonly Step[];
  /** The picture moves with the scroll itself instead of at each step. */
  readonly isTied: boolean;
  /** Id of the words that name the picture at every step. */
  readonly namedBy: string;
  /** Before all names of classes and lengths that the passage gives. */
  readonly prefix: string;
  /** Where arrow keys and page keys have a meaning of their own. */
  readonly ownKeys: string;
  /** Called before the passage is measured: to settle whatever follows from the window alone. */
  readonly beforeFit?: () => void;
  /** How attributes change, where that is not for `frame.ts` to know. */
  readonly blend?: Blend;
  /**
   * Height of the smallest words of the picture, in its own units, in a body so wide; left out, as the chapters'
   * charts have it.
   */
  readonly smallestUnits?: (bodyPx: number) => number;
  sizeOf(board: string): Size;
  reelOf(board: string): Reel;
}

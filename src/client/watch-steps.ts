/**
 * The one file that imports scrollama, wrapped for what version 3.2.0 is known to do wrong: its types name
 * `offsetTrigger` where the code has `offset`; `setup()` clears callbacks, so they are registered after it;
 * `destroy()` leaves its scroll listener (harmless once it has no steps); its direction is shared between instances,
 * percentages freeze the window's height, and a jump can skip events. So its events only say "look again": where the
 * reader is follows from where the steps' words are, and from nothing else.
 */
import scrollama from 'scrollama';

interface Scroller {
  setup(options: { step: HTMLElement[]; offset: number }): Scroller;
  onStepEnter(callback: () => void): Scroller;
  onStepExit(callback: () => void): Scroller;
  resize(): Scroller;
  destroy(): Scroller;
}

export interface StepWatch {
  /** Where the steps stand is measured anew: after a change of layout. */
  readonly measure: () => void;
  /** The step in view and how far its words have passed the line: 2.3 is past the third's, towards the fourth's. */
  readonly position: () => number;
  readonly destroy: () => void;
}

/** Share of the way between two steps, at either end of it, in which the picture rests. */
const REST = 0.22;

/** The position of the line among the steps' middles, resting around each. Pure: boxes in, number out. */
export function positionAmong(middles: readonly number[], linePx: number): number {
  const next = middles.findIndex((middle) => middle > linePx);
  if (next === 0) return 0;
  if (next === -1) return Math.max(0, middles.length - 1);
  const [from, to] = [middles[next - 1] ?? 0, middles[next] ?? 1];
  const way = (linePx - from) / (to - from);
  return next - 1 + Math.min(1, Math.max(0, (way - REST) / (1 - 2 * REST)));
}

/**
 * Watches the words of a passage's steps. `body` is the passage, `lineOf` tells the height in the window that a
 * step's words cross, `onLook` is called whenever the position may have changed.
 */
export function watchSteps(
  body: HTMLElement,
  words: HTMLElement[],
  lineOf: () => number,
  onLook: () => void,
): StepWatch {
  let middles: number[] = [];
  let line = 0;
  const scroller = scrollama() as unknown as Scroller;
  const measure = (): void => {
    line = lineOf();
    const { top } = body.getBoundingClientRect();
    middles = words.map((element) => {
      const box = element.getBoundingClientRect();
      return box.top + box.height / 2 - top;
    });
    scroller.resize();
  };
  scroller.setup({ step: words, offset: 0.5 });
  scroller.onStepEnter(onLook).onStepExit(onLook);
  // A jump (hash, End key, back and forward) may pass steps without an event of theirs; it always ends in one of these.
  const WAYS = ['scroll', 'scrollend', 'pageshow', 'hashchange'] as const;
  for (const type of WAYS) window.addEventListener(type, onLook, { passive: true });
  measure();
  return {
    measure,
    position: () => positionAmong(middles, line - body.getBoundingClientRect().top),
    destroy: () => {
      scroller.destroy();
      for (const type of WAYS) window.removeEventListener(type, onLook);
    },
  };
}

/**
 * The one file that imports scrollama, wrapped for what version 3.2.0 is known to do wrong: its types name
 * `offsetTrigger` where the code has `offset`; `setup()` clears callbacks, so they are registered after it;
 * `destroy()` leaves its scroll listener (harmless once it has no steps); its direction is shared between instances,
 * percentages freeze the window's height, and a jump can skip events; and where a step changes its height, it makes
 * a new observer inside the old one's callback, which raises "ResizeObserver loop" errors, so it watches the last
 * of each step's words, which never does. So its events only say "look again": where the
 * reader is follows from how far the passage has been scrolled, and from nothing else.
 */
import scrollama from 'scrollama';
import type { Step } from './parts.ts';

interface Scroller {
  setup(options: { step: HTMLElement[]; offset: number }): Scroller;
  onStepEnter(callback: () => void): Scroller;
  onStepExit(callback: () => void): Scroller;
  destroy(): Scroller;
}

/** Calls `onLook` whenever another step of a passage may have come into view. */
export function watchSteps(steps: readonly Step[], onLook: () => void): { destroy: () => void } {
  const scroller = scrollama() as unknown as Scroller;
  const watched = steps.map(({ element, end }) => end ?? element);
  scroller.setup({ step: watched, offset: 0.5 });
  scroller.onStepEnter(onLook).onStepExit(onLook);
  // A jump (hash, End key, back and forward) may pass steps without an event of theirs; it always ends in one of these.
  const WAYS = ['scroll', 'scrollend', 'pageshow', 'hashchange'] as const;
  for (const type of WAYS) window.addEventListener(type, onLook, { passive: true });
  return {
    destroy: () => {
      scroller.destroy();
      for (const type of WAYS) window.removeEventListener(type, onLook);
    },
  };
}

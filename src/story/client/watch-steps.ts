/**
 * The one file that imports scrollama, wrapped for what version 3.2.0 is known to do wrong: its types name
 * `offsetTrigger` where the code has `offset`; `setup()` clears callbacks, so they are registered after it;
 * `destroy()` leaves its scroll listener (harmless once it has no steps); its direction is shared between instances
 * and a jump can skip events. So its events only say "look again": where the reader is follows from where the steps
 * are, and from nothing else.
 */
import scrollama from 'scrollama';

interface Scroller {
  setup(options: { step: HTMLElement[]; offset: number; progress: boolean; threshold: number }): Scroller;
  onStepEnter(callback: () => void): Scroller;
  onStepExit(callback: () => void): Scroller;
  onStepProgress(callback: () => void): Scroller;
  resize(): Scroller;
  destroy(): Scroller;
}

export interface StepWatch {
  /** The step in view and how far its middle has passed the line: 2.3 is past the third, towards the fourth. */
  readonly position: () => number;
  readonly destroy: () => void;
}

/**
 * Height of the line, as a share of the window's, that a step's words cross to become the step in view. On narrow
 * pages the stage is pinned over the upper part of the window and words are read below it (scrolly.css).
 */
const lineShare = (): number => (matchMedia('(min-width: 60rem)').matches ? 0.62 : 0.8);
/** Heights jump by this much when a phone's address bar folds; such a change moves no step. */
const ADDRESS_BAR_PX = 160;

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

export function watchSteps(steps: HTMLElement[], onLook: () => void): StepWatch {
  const scroller = scrollama() as unknown as Scroller;
  scroller.setup({ step: steps, offset: lineShare(), progress: true, threshold: 2 });
  scroller.onStepEnter(onLook).onStepExit(onLook).onStepProgress(onLook);
  let { innerWidth, innerHeight } = window;
  let line = innerHeight * lineShare();
  let timer = 0;
  const onResize = (): void => {
    const onlyAddressBar = window.innerWidth === innerWidth && Math.abs(window.innerHeight - innerHeight) < ADDRESS_BAR_PX;
    ({ innerWidth, innerHeight } = window);
    if (onlyAddressBar) return;
    line = innerHeight * lineShare();
    clearTimeout(timer);
    timer = window.setTimeout(() => { scroller.resize(); onLook(); }, 120);
  };
  const onSettle = (): void => onLook();
  window.addEventListener('resize', onResize);
  // A jump (hash, End key, back and forward) may pass steps without an event of theirs; it always ends in one of these.
  for (const type of ['scrollend', 'pageshow', 'hashchange'] as const) window.addEventListener(type, onSettle);
  window.addEventListener('scroll', onSettle, { passive: true });
  return {
    position: () => positionAmong(steps.map((step) => { const box = step.getBoundingClientRect(); return box.top + box.height / 2; }), line),
    destroy: () => {
      scroller.destroy();
      window.removeEventListener('resize', onResize);
      for (const type of ['scrollend', 'pageshow', 'hashchange', 'scroll'] as const) window.removeEventListener(type, onSettle);
      clearTimeout(timer);
    },
  };
}

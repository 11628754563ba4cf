/** One passage: its stage follows the scroll; keys and buttons walk its steps. */
import { mountDescriptions, type Descriptions } from './descriptions.ts';
import { createFitting, type Fitting } from './fitting.ts';
import { onNextFrame } from './next-frame.ts';
import { createStage } from './stage.ts';
import { mountWalking } from './walk.ts';
import { watchSteps } from './watch-steps.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** While the page is coming up, or right after it was laid out anew, the picture is set and not moved. */
const SETTLING_MS = 400;

export interface Passage {
  readonly figure: HTMLElement;
  readonly fitting: Fitting;
  readonly descriptions: Descriptions;
  /** Draws the state of the present scroll position now, not with the next frame. */
  draw(): void;
  /** The step whose words stand beside the picture, whole; none where the passage is out of view or an article. */
  stepInView(): HTMLElement | undefined;
  /** The step that the stage showed when it was last drawn; none where the passage was out of view or an article. */
  stepShown(): HTMLElement | undefined;
  isPinned(): boolean;
  /** Scrolls to a step unless it is in view. */
  bringIntoView(step: HTMLElement): void;
  destroy(): void;
}

/** Pins a passage. Throws where its parts are missing; `destroy` gives the still figures back. */
export function mountPassage(figure: HTMLElement): Passage {
  const part = (selector: string): HTMLElement => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the passage #${figure.id} has no ${selector}`);
    return found;
  };
  const body = part('.passage-body');
  const steps = [...body.querySelectorAll<HTMLElement>('.step')];
  const words = steps.map((step) => step.querySelector<HTMLElement>('.step-words') ?? step);
  const stage = createStage(part('.passage-picture'), steps);
  const descriptions = mountDescriptions(steps, words, stage.svg, figure);
  const isTied = figure.dataset['scrub'] !== undefined;
  let current = -1;
  let cutUntil = 0;
  let isShown = false;

  const onFit = (board: 'narrow' | 'wide'): void => {
    cutUntil = performance.now() + SETTLING_MS;
    stage.refit(board);
  };
  const fitting = createFitting({ figure, body, steps, words, onFit: ({ board }) => onFit(board) });
  const isPinned = (): boolean => fitting.room()?.isPinned === true;
  const show = (index: number): void => {
    steps[current]?.classList.remove('is-current');
    steps[index]?.classList.add('is-current');
    current = index;
    descriptions.show(index);
    walk.show(index);
  };
  /** All that is read from the page before anything is drawn. */
  const read = (): number => -body.getBoundingClientRect().top;
  const draw = (scrolledPx: number): void => {
    isShown = isPinned() && fitting.isAround(scrolledPx);
    if (!isPinned()) return;
    const { index, position } = fitting.at(scrolledPx);
    const cut = calm.matches || document.readyState !== 'complete' || performance.now() < cutUntil;
    if (isTied && !calm.matches && fitting.hasWay()) stage.scrubTo(position);
    else if (index !== current || cut) stage.goTo(index, cut ? 'cut' : 'move');
    if (index !== current) show(index);
  };
  const look = onNextFrame(() => {
    const now = read();
    return () => draw(now);
  });
  const stepInView = (): HTMLElement | undefined => {
    const [room, box] = [fitting.room(), words[current]?.getBoundingClientRect()];
    if (!room?.isPinned || !box || box.top < room.topPx - 1 || box.bottom > innerHeight + 1) return undefined;
    return steps[current];
  };
  const bringIntoView = (step: HTMLElement): void => {
    if (stepInView() !== step) step.scrollIntoView({ behavior: 'instant' });
  };
  const goTo = (index: number): void => steps[index]?.scrollIntoView({ behavior: calm.matches ? 'instant' : 'smooth' });
  const walk = mountWalking({ body, steps, words, isPinned, goTo, bringIntoView });
  const watch = watchSteps(steps, look.ask);

  return {
    figure,
    fitting,
    descriptions,
    draw: () => {
      // What was read before the page was laid out anew is of no use now.
      look.cancel();
      draw(read());
    },
    stepShown: () => (isShown ? steps[current] : undefined),
    isPinned,
    stepInView,
    bringIntoView,
    destroy: () => {
      for (const each of [watch, walk]) each.destroy();
      look.cancel();
      for (const each of [descriptions, stage, fitting]) each.remove();
      steps[current]?.classList.remove('is-current');
    },
  };
}

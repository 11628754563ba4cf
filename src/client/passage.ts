/** One passage: the stage follows the scroll, the address follows the step, keys and buttons walk the steps. */
import { onNextFrame } from './next-frame.ts';
import { createStage } from './stage.ts';
import { mountWalking } from './walk.ts';
import { watchSteps } from './watch-steps.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** While the page is coming up, or right after it was laid out anew, the picture is set and not moved. */
const SETTLING_MS = 400;

/** Smallest words of a picture, in its own units, and how small they may get in the window. */
const SMALLEST_UNITS = 13.5;
const LEGIBLE_PX = 12;

export interface Passage {
  /** Draws the state of the present scroll position now, not with the next frame. */
  draw(): void;
  destroy(): void;
}

export interface PassageOptions {
  /** Told when another step comes into view, with what the chart now shows; with no step when the passage is left. */
  readonly onStep: (step: HTMLElement | undefined, says: string) => void;
}

/** What a keyframe shows, in words. */
const saysOf = (step: HTMLElement | undefined): string =>
  step?.querySelector('.boards > svg')?.getAttribute('aria-label') ?? '';

/**
 * Pins a passage. Throws where its parts are missing; `destroy` gives the still figures back. The markup is
 * `Scrolly.astro`'s.
 */
export function mountPassage(figure: HTMLElement, { onStep }: PassageOptions): Passage {
  const part = (selector: string): HTMLElement => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the passage #${figure.id} has no ${selector}`);
    return found;
  };
  const [body, host, picture, column] = [
    part('.passage-body'),
    part('.passage-stage'),
    part('.passage-picture'),
    part('.passage-steps'),
  ];
  const steps = [...column.querySelectorAll<HTMLElement>('.step')];
  const words = steps.map((step) => step.querySelector<HTMLElement>('.step-words') ?? step);
  const scrub = figure.dataset['scrub'] !== undefined;
  const stage = createStage(picture, steps);
  const pictures = describeSteps(steps, words, stage.svg, figure);
  let current = -1;
  let cutUntil = performance.now() + SETTLING_MS;

  /** Lower edge of what is pinned above the words: the header and, on narrow pages, the stage. */
  const footPx = (): number => {
    const top = Number.parseFloat(getComputedStyle(host).insetBlockStart) || 0;
    const isAbove = column.getBoundingClientRect().left < host.getBoundingClientRect().right - 1;
    return isAbove ? top + host.offsetHeight : top;
  };
  const lineOf = (): number => {
    const foot = footPx();
    figure.style.setProperty('--stage-foot', `${foot}px`);
    return (foot + smallWindowHeight()) / 2;
  };

  /** All that is read from the page before anything is drawn. */
  const read = (): { position: number; isPinned: boolean; inView: boolean } => ({
    position: watch.position(),
    isPinned: host.offsetParent !== null,
    inView: isInView(body),
  });
  let wasInView = false;
  const draw = ({ position, isPinned, inView }: ReturnType<typeof read>): void => {
    const index = Math.round(position);
    const cut = calm.matches || !isPinned || document.readyState !== 'complete' || performance.now() < cutUntil;
    if (scrub && !calm.matches) stage.scrubTo(position);
    else if (index !== current) stage.goTo(index, cut ? 'cut' : 'move');
    if (index !== current) {
      const isFirst = current === -1;
      current = index;
      steps.forEach((step, i) => step.classList.toggle('is-current', i === index));
      stage.svg.setAttribute('aria-describedby', pictures.idOf(index));
      walk.show(index);
      if (!isFirst && isPinned && inView) onStep(steps[index], saysOf(steps[index]));
    }
    if (wasInView && !inView) onStep(undefined, '');
    wasInView = inView;
  };
  const look = onNextFrame(() => {
    const now = read();
    return () => draw(now);
  });

  const walk = mountWalking({
    body,
    steps,
    words,
    footPx,
    goTo: (index) => steps[index]?.scrollIntoView({ behavior: calm.matches ? 'instant' : 'smooth' }),
  });
  const watch = watchSteps(body, words, lineOf, look.ask);
  /** A window so low that the picture's words would be too small to read gets this passage as an article. */
  const unrollIfSmall = (): void => {
    figure.classList.remove('is-unrolled');
    const scale = stage.svg.getScreenCTM()?.a ?? 1;
    figure.classList.toggle('is-unrolled', host.offsetParent !== null && scale * SMALLEST_UNITS < LEGIBLE_PX - 0.05);
  };
  const onLayout = (): void => {
    cutUntil = performance.now() + SETTLING_MS;
    stage.refit();
    unrollIfSmall();
    watch.measure();
    look.ask();
  };
  const observer = new ResizeObserver(onLayout);
  for (const element of [picture, column]) observer.observe(element);
  window.addEventListener('resize', onLayout);
  unrollIfSmall();
  watch.measure();
  draw(read());

  return {
    draw: () => draw(read()),
    destroy: () => {
      watch.destroy();
      look.cancel();
      observer.disconnect();
      window.removeEventListener('resize', onLayout);
      walk.destroy();
      pictures.remove();
      stage.remove();
      figure.style.removeProperty('--stage-foot');
      figure.classList.remove('is-unrolled');
      for (const step of steps) step.classList.remove('is-current');
    },
  };
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

let probe: HTMLElement | undefined;
/** Height of the window with a phone's address bar shown: folding that bar moves no step. */
function smallWindowHeight(): number {
  if (!probe) {
    probe = document.createElement('div');
    probe.className = 'window-probe';
    document.body.append(probe);
  }
  return probe.offsetHeight || innerHeight;
}

/**
 * Names each step's picture once for those who listen. The keyframes are not shown while the stage stands for them,
 * so each step says in words what its picture shows, and the stage refers to the words of the step in view.
 */
function describeSteps(
  steps: readonly HTMLElement[],
  words: readonly HTMLElement[],
  svg: SVGSVGElement,
  figure: HTMLElement,
): { idOf(index: number): string; remove(): void } {
  const made = steps.map((step, index) => {
    const description = document.createElement('p');
    description.className = 'visually-hidden step-picture';
    description.id = `${step.id}--picture`;
    description.textContent = saysOf(step);
    words[index]?.append(description);
    return description;
  });
  svg.setAttribute('aria-labelledby', `${figure.id}-headline`);
  return {
    idOf: (index) => made[index]?.id ?? '',
    remove: () => {
      for (const description of made) description.remove();
    },
  };
}

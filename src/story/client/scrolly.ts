/** One scrolly: the stage follows the scroll, the address follows the step, keys and buttons walk the steps. */
import { createStage, type Stage } from './stage.ts';
import { watchSteps } from './watch-steps.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

export interface Scrolly { readonly figure: HTMLElement; destroy(): void }

export interface ScrollyOptions {
  /** Told when another step comes into view, with what the chart now shows. */
  readonly onStep: (step: HTMLElement, says: string) => void;
}

export function mountScrolly(figure: HTMLElement, { onStep }: ScrollyOptions): Scrolly {
  const host = figure.querySelector<HTMLElement>('.scrolly-stage');
  const steps = [...figure.querySelectorAll<HTMLElement>('.step')];
  if (!host || steps.length === 0) return { figure, destroy: () => undefined };
  const scrub = figure.dataset['scrub'] !== undefined;
  const picture = host.querySelector<HTMLElement>('.scrolly-picture') ?? host;
  const stage: Stage = createStage(picture, steps);
  let current = -1;
  let queued = 0;

  const walk = walker(host, steps);
  const says = (index: number): string => steps[index]?.querySelector('svg')?.getAttribute('aria-label') ?? '';

  const look = (motion: 'move' | 'cut'): void => {
    const position = watch.position();
    const index = Math.round(position);
    const cut = motion === 'cut' || calm.matches;
    if (scrub && !cut) stage.scrubTo(position);
    else if (index !== current) stage.goTo(index, cut ? 'cut' : 'move');
    if (index === current) return;
    const isFirst = current === -1;
    current = index;
    steps.forEach((step, i) => step.classList.toggle('is-current', i === index));
    walk.show(index);
    const step = steps[index];
    if (step && !isFirst && isInView(figure)) onStep(step, says(index));
  };
  const onLook = (): void => {
    if (queued) return;
    queued = requestAnimationFrame(() => { queued = 0; look('move'); });
  };

  const watch = watchSteps(steps, onLook);
  const observer = new ResizeObserver(() => stage.refit());
  observer.observe(picture);
  figure.classList.add('is-pinned');
  look('cut');

  return {
    figure,
    destroy: () => {
      watch.destroy();
      observer.disconnect();
      cancelAnimationFrame(queued);
      walk.destroy();
      stage.remove();
      figure.classList.remove('is-pinned');
      for (const step of steps) step.classList.remove('is-current');
    },
  };
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

/** The buttons under the picture, and the keys that do the same while focus is in the passage. */
function walker(host: HTMLElement, steps: readonly HTMLElement[]): { show: (index: number) => void; destroy: () => void } {
  const bar = host.querySelector<HTMLElement>('.scrolly-walk');
  const count = bar?.querySelector('.scrolly-count');
  const figure = host.closest<HTMLElement>('.scrolly');
  let at = 0;
  const go = (by: number): void => {
    const step = steps[at + by];
    if (!step) return;
    step.querySelector('.step-words')?.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  };
  const onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-walk]') : null;
    if (button) go(Number(button.dataset['walk']));
  };
  const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
  const onKey = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    if (!by || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !steps[at + by]) return;
    if (event.target instanceof Element && event.target.closest('.card, table, details')) return;
    event.preventDefault();
    go(by);
  };
  bar?.addEventListener('click', onClick);
  figure?.addEventListener('keydown', onKey);
  return {
    show: (index) => {
      at = index;
      if (count) count.textContent = `${index + 1} / ${steps.length}`;
      // A button that goes nowhere stays focusable: focus must not fall off it.
      for (const button of bar?.querySelectorAll<HTMLElement>('[data-walk]') ?? []) {
        button.setAttribute('aria-disabled', String(!steps[index + Number(button.dataset['walk'])]));
      }
    },
    destroy: () => {
      bar?.removeEventListener('click', onClick);
      figure?.removeEventListener('keydown', onKey);
    },
  };
}

/** Walking a passage step by step: the buttons under the picture, and keys while focus is in the passage. */

import type { Parts } from './parts.ts';

export interface WalkOptions {
  readonly isPinned: () => boolean;
  /** Scrolls to a step, in motion where the reader allows it. */
  readonly goTo: (index: number) => void;
  /** Something in a step of the pinned passage has come into focus. */
  readonly onFocused: () => void;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** How many steps a key press goes on or back; none where the key is meant for something else. */
function stepsBy(event: KeyboardEvent, target: Element | null, { body, ownKeys }: Parts): number | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  // Inside the chart the arrows go from mark to mark; cards have their own keys.
  if (target?.closest(ownKeys) || (event.key.startsWith('Arrow') && target?.closest('svg'))) return undefined;
  const by = KEYS[event.key];
  const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  return by && isSideways && getComputedStyle(body).direction === 'rtl' ? -by : by;
}

const elementOf = (event: Event): Element | null => (event.target instanceof Element ? event.target : null);

export function mountWalking(
  parts: Parts,
  { isPinned, goTo, onFocused }: WalkOptions,
): { show: (index: number) => void; destroy: () => void } {
  const { body, steps, walk: { bar, count } = {} } = parts;
  let at = 0;
  const go = (by: number): boolean => {
    if (!steps[at + by]) return false;
    goTo(at + by);
    return true;
  };
  const onClick = (event: Event): void => {
    const button = elementOf(event)?.closest<HTMLElement>('[data-walk]');
    if (button) go(Number(button.dataset['walk']));
  };
  const onKey = (event: KeyboardEvent): void => {
    const target = elementOf(event);
    const by = stepsBy(event, target, parts);
    if (!by || !isPinned()) return;
    const next = steps[at + by]?.words;
    if (!go(by)) return;
    event.preventDefault();
    if (next && steps.some(({ element }) => element.contains(target))) {
      // The step that is left scrolls away beneath the stage: focus must not go there with it.
      next.setAttribute('tabindex', '-1');
      next.focus({ preventScroll: true });
    }
  };
  /** Words that keys have led to are on their way already. */
  const onFocus = (event: FocusEvent): void => {
    const target = elementOf(event);
    const step = steps.find(({ element }) => element.contains(target));
    if (step && isPinned() && target !== step.words) onFocused();
  };
  bar?.addEventListener('click', onClick);
  body.addEventListener('keydown', onKey);
  body.addEventListener('focusin', onFocus);
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
      body.removeEventListener('keydown', onKey);
      body.removeEventListener('focusin', onFocus);
      for (const { words } of steps) words.removeAttribute('tabindex');
    },
  };
}

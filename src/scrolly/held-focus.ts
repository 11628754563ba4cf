/**
 * What has the keyboard's focus stays in the window, whatever changes its size or scrolls meanwhile, until its reader
 * does something else than go on with Tab. A pointer has seen what it presses: it holds nothing, and moves nothing.
 */

export interface HeldFocus {
  /** What is held: it has focus, and not by a pointer. */
  element(): Element | undefined;
  /** Whether the reader rests for the first time since it came into focus. */
  isNew(): boolean;
  release(): void;
}

/** Whatever a reader goes elsewhere with; of keys all but those that move the focus. */
const ELSEWHERE = ['pointerdown', 'touchmove', 'wheel', 'keydown'] as const;
const LEAVE_FOCUS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

function rootOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Whether it is in the window, whole, and nothing lies on it. */
export function isSeen(element: Element | undefined): boolean {
  const box = element?.getClientRects()[0];
  if (!element || !box || box.top < 0 || box.bottom > innerHeight) return false;
  const hit = rootOf(element).elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return element.contains(hit);
}

export function createHeldFocus(): HeldFocus {
  let held: Element | undefined;
  let isByPointer = false;
  let isNew = false;
  const onInput = (event: Event): void => {
    const isKey = event instanceof KeyboardEvent;
    if (isKey || event.type === 'pointerdown') isByPointer = !isKey;
    if (!isKey || !LEAVE_FOCUS.has(event.key)) held = undefined;
  };
  const onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    held = !isByPointer && target instanceof Element ? target : undefined;
    isNew = true;
  };
  for (const type of ELSEWHERE) addEventListener(type, onInput, { capture: true, passive: true });
  // Before those hear of it who ask.
  addEventListener('focusin', onFocus, { capture: true });
  return {
    // In a window that is not the active one WebKit matches no `:focus`.
    element: () => (held && rootOf(held).activeElement === held ? held : undefined),
    isNew: () => {
      const was = isNew;
      isNew = false;
      return was;
    },
    release: () => {
      held = undefined;
    },
  };
}

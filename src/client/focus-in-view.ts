/**
 * What comes into focus by a key is brought into the window: whole, or as much of it as fills half of the window. Most
 * browsers leave it where a line of it is seen, and WebKit leaves a drawing where none of it is.
 */

const PAGE = 'main, .site-footer';
/** Those that bring themselves: a pinned passage its steps; what lies over the page is in the window. */
const OWN = '.passage:not(.is-unrolled) .step, [popover]';
const ABOVE_PX = 12;

/** How far the page is to be scrolled for it; 0 where it is seen. Worked out here, for WebKit scrolls to a drawing astray. */
function wayTo(element: Element): number {
  const { top, bottom, height } = element.getBoundingClientRect();
  const head = Math.max(0, document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0);
  const half = (innerHeight - head) / 2;
  const isSeen = Math.min(bottom, innerHeight) - Math.max(top, head) >= Math.min(height, half) - 1;
  return isSeen ? 0 : top - head - Math.max(ABOVE_PX, half - height / 2);
}

/** A browser that scrolls to it by itself comes first. */
function whenStill(then: () => void, last = Number.NaN): void {
  const now = scrollY;
  if (now === last) then();
  else requestAnimationFrame(() => whenStill(then, now));
}

export function mountFocusInView(): void {
  let isByKey = false;
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => (isByKey = type === 'keydown'), { capture: true, passive: true });
  addEventListener('focusin', ({ target }) => {
    if (!isByKey || !(target instanceof Element) || !target.closest(PAGE) || target.closest(OWN)) return;
    whenStill(() => {
      if (document.activeElement === target) scrollBy({ top: wayTo(target), behavior: 'instant' });
    });
  });
}

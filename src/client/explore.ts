/** Marks that answer: hover, focus and tap show the same line of evidence; one tab stop a chart, arrows inside it. */
import { afterKey, nearestMark } from '../exploring/reach.ts';
import { lineOf, MARKED, marksIn, placeTip } from '../exploring/tip.ts';

/** What a chart is called and how it is explored is in the page, in its language. */
const words = document.body.dataset;

const markOf = (target: EventTarget | null): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>(`svg.rt-scene ${MARKED}`) : null;
const chartOf = (target: EventTarget | null): SVGSVGElement | null =>
  target instanceof Element ? target.closest<SVGSVGElement>('svg.rt-scene[tabindex]') : null;

const isInWindow = (mark: Element): boolean => {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Makes each chart with something to explore a single tab stop; a pinned stage counts by its keyframes. */
export function prepareCharts(root: ParentNode): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg.rt-scene[role="img"]')) {
    const marked = svg.closest('.passage-stage') ? svg.closest('.passage') : svg;
    if (!marked?.querySelector('svg [data-l], :scope > [data-l], g [data-l]') || svg.closest('[aria-hidden="true"], a'))
      continue;
    svg.setAttribute('tabindex', '0');
    svg.setAttribute('aria-roledescription', words['chartRole'] ?? '');
  }
}

/** The line of evidence beside a mark, and the mark that it is of. */
function createTip() {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  let shown: SVGElement | null = null;

  const hide = (): void => {
    // Asked with every frame of a scroll: where nothing is shown nothing is written.
    if (tip.hidden && !shown) return;
    shown?.classList.remove('rt-shown');
    shown = null;
    tip.hidden = true;
  };
  const say = (element: Element, text: string): void => {
    tip.textContent = text;
    tip.hidden = false;
    placeTip(tip, element, 'middle');
  };
  const show = (mark: SVGElement): void => {
    if (mark === shown) return;
    shown?.classList.remove('rt-shown');
    shown = mark;
    mark.classList.add('rt-shown');
    say(mark, lineOf(mark));
  };
  /** As the page moves, the line of a focused mark goes along, and waits while that is out of the window; others go. */
  const follow = (): void => {
    if (!shown || shown !== markOf(document.activeElement)) return hide();
    if (isInWindow(shown)) say(shown, lineOf(shown));
    else tip.hidden = true;
  };
  return { hide, say, show, follow, isOf: (mark: SVGElement) => mark === shown };
}

/** `openEvidence` is given the id of the figure that a mark shows, and what to do when its card closes. */
export function mountExploring(openEvidence: (figureId: string, onClosed?: () => void) => void): void {
  const { hide, say, show, follow, isOf } = createTip();
  const open = (mark: Element, onClosed?: () => void): void => {
    const id = mark.getAttribute('data-f');
    if (id) openEvidence(id, onClosed);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const mark = markOf(event.target);
    if (mark) show(mark);
    else hide();
  });
  // A first tap shows the line, a second on the same mark opens its evidence, as a click does for a mouse.
  document.addEventListener('click', (event) => {
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const svg = event.target instanceof Element ? event.target.closest('svg.rt-scene') : null;
    const mark =
      markOf(event.target) ??
      (touch && svg ? nearestMark(marksIn<SVGElement>(svg), event.clientX, event.clientY) : undefined);
    if (!mark) return hide();
    if (touch && !isOf(mark)) return show(mark);
    open(mark);
  });
  document.addEventListener('scroll', follow, { passive: true });
  document.addEventListener('keydown', (event) => {
    const svg = chartOf(event.target);
    if (event.key === 'Escape') hide();
    if (!svg || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = markOf(event.target);
    if (at && (event.key === 'Enter' || event.key === ' '))
      open(at, () => {
        if (at.isConnected) focusMark(svg, at);
        else svg.focus();
      });
    else if (at && event.key === 'Escape') svg.focus();
    else if (!goToMark(svg, at, event.key)) return;
    event.preventDefault();
  });
  document.addEventListener('focusin', (event) => {
    const mark = markOf(event.target);
    if (mark) return show(mark);
    const svg = chartOf(event.target);
    if (svg && svg === event.target && svg.matches(':focus-visible')) say(svg, words['chartHint'] ?? '');
  });
  document.addEventListener('focusout', (event) => {
    const svg = chartOf(event.target);
    if (!svg) return;
    hide();
    const mark = markOf(event.target);
    if (mark) for (const name of ['tabindex', 'role', 'aria-label']) mark.removeAttribute(name);
    // At rest a chart is one picture with one name; while its marks are walked it is a document of named symbols.
    if (!svg.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
      svg.setAttribute('role', 'img');
  });
}

/**
 * Moves focus from mark to mark; false where the key means nothing here. At either end it stays, and the key is used
 * up.
 */
function goToMark(svg: SVGSVGElement, from: SVGElement | null, key: string): boolean {
  const next = afterKey(marksIn<SVGElement>(svg), from ?? undefined, key);
  if (next === null) return false;
  if (next && next !== from) focusMark(svg, next);
  return true;
}

function focusMark(svg: SVGSVGElement, mark: SVGElement): void {
  svg.setAttribute('role', 'graphics-document');
  mark.setAttribute('tabindex', '-1');
  mark.setAttribute('role', 'graphics-symbol');
  mark.setAttribute('aria-label', lineOf(mark));
  mark.focus({ preventScroll: true });
}

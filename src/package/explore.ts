/**
 * The line of evidence at each mark that has one (`datum.label`): under the mouse, at a finger's tap, and from the
 * keyboard, where a chart is one tab stop and arrow keys go from mark to mark.
 */
import { afterKey, nearestMark } from '../exploring/reach.ts';
import { lineOf, MARKED, marksIn, placeTip } from '../exploring/tip.ts';

const pathOf = (event: Event): readonly Element[] =>
  event.composedPath().filter((one): one is Element => one instanceof Element);
const markIn = (event: Event): Element | undefined => pathOf(event).find((one) => one.matches(MARKED));
const chartIn = (event: Event): Element | undefined => pathOf(event).find((one) => one.matches('svg.rt-scene'));

/** The line itself, beside the mark that it is of. */
class Tip {
  readonly #root: ShadowRoot | HTMLElement;
  readonly #node = document.createElement('div');
  readonly #hide = (): void => this.show(undefined);
  #mark: Element | undefined;

  constructor(root: ShadowRoot | HTMLElement) {
    this.#root = root;
    this.#node.className = 'rt-tip';
    this.#node.setAttribute('part', 'tip');
    this.#node.setAttribute('role', 'status');
  }
  show(mark: Element | undefined): void {
    if (mark === this.#mark) return;
    this.#mark?.classList.remove('rt-shown');
    this.#mark = mark;
    if (!mark) {
      this.#node.remove();
      removeEventListener('scroll', this.#hide, { capture: true });
      return;
    }
    addEventListener('scroll', this.#hide, { passive: true, capture: true });
    mark.classList.add('rt-shown');
    // Its paper is told by the colour around it, so the words need an element of their own.
    const words = Object.assign(document.createElement('span'), { textContent: lineOf(mark) });
    this.#node.replaceChildren(words);
    this.#root.append(this.#node);
    placeTip(this.#node, mark, 'start');
  }
}

/**
 * Makes the charts in `root` answer, those too that come later. For pictures made by the functions; the element does it
 * by itself.
 * @param root the element that holds the pictures, now or later
 */
export function explore(root: ShadowRoot | HTMLElement): void {
  const tip = new Tip(root);
  let at: Element | undefined;
  const show = (mark: Element | undefined): void => tip.show((at = mark));
  const prepare = (): void => {
    for (const chart of root.querySelectorAll('svg.rt-scene[role="img"]:not([tabindex])'))
      if (chart.querySelector(MARKED)) chart.setAttribute('tabindex', '0');
  };
  new MutationObserver(prepare).observe(root, { childList: true, subtree: true });
  prepare();
  root.addEventListener('pointerover', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') show(markIn(event));
  });
  root.addEventListener('pointerout', (event) => {
    const { relatedTarget, pointerType } = event as PointerEvent;
    if (pointerType === 'mouse' && !(relatedTarget instanceof Node && root.contains(relatedTarget))) show(undefined);
  });
  root.addEventListener('click', (event) => {
    const { clientX, clientY } = event as MouseEvent;
    const chart = chartIn(event);
    show(markIn(event) ?? (chart && nearestMark(marksIn(chart), clientX, clientY)));
  });
  root.addEventListener('focusout', () => show(undefined));
  root.addEventListener('keydown', (event) => {
    const chart = chartIn(event);
    if (!chart) return;
    const marks = marksIn(chart);
    const { key } = event as KeyboardEvent;
    const next = key === 'Escape' ? undefined : afterKey(marks, at, key);
    if (next === null) return;
    show(next);
    event.preventDefault();
  });
}

/** Frames to and from the page: reads a keyframe's SVG, and keeps the stage's SVG in a given state. */
import { TEXT, type Frame, type MarkState, type Move } from './frame.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SPAN = '#span';

/** Lines of a text (`tspan`) have no key of their own; their number is key enough. */
const keyOf = (element: Element, index: number): string => element.getAttribute('data-k') ?? `${SPAN}${index}`;

export function readFrame(root: Element): Frame {
  return [...root.children].map((element, index): MarkState => ({
    key: keyOf(element, index),
    tag: element.tagName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.children.length === 0 ? (element.textContent ?? '') : '',
    children: readFrame(element),
  }));
}

/** A property of an element's style: a strict policy refuses the attribute, and allows this. */
const STYLE = 'style:';

function write(element: Element, name: string, value: string): void {
  if (name.startsWith(STYLE)) (element as SVGElement).style.setProperty(name.slice(STYLE.length), value);
  else if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function build(mark: MarkState): Element {
  const element = document.createElementNS(SVG, mark.tag);
  for (const [name, value] of Object.entries(mark.attributes)) write(element, name, value);
  if (mark.text) element.textContent = mark.text;
  element.append(...mark.children.map(build));
  return element;
}

function settle(element: Element, mark: MarkState): void {
  for (const { name } of [...element.attributes])
    if (!(name in mark.attributes) && !KEPT.has(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(mark.attributes))
    if (element.getAttribute(name) !== value) write(element, name, value);
  if (mark.children.length > 0 || element.children.length > 0) {
    if (mark.text) element.textContent = mark.text;
    else place(element, mark.children);
  } else if (element.textContent !== mark.text) element.textContent = mark.text;
}

/** What exploring adds to a mark while it has focus; it must survive a change of state. */
const KEPT: ReadonlySet<string> = new Set(['tabindex', 'role', 'aria-label']);

/**
 * Makes the children of `root` exactly the marks of a frame, in their order; elements that stay are kept, so that
 * focus and hover stay where they are.
 */
export function install(root: Element, frame: Frame): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  place(root, frame);
  if (!(focused instanceof SVGElement) || document.activeElement === focused) return;
  // Focus never falls off the page: where its mark has gone, the chart itself takes it.
  (focused.isConnected ? focused : root.closest<SVGElement>('svg[tabindex]'))?.focus({ preventScroll: true });
}

function place(root: Element, frame: Frame): void {
  const old = new Map([...root.children].map((element, index) => [keyOf(element, index), element]));
  if (root.children.length === 0 && root.firstChild) root.textContent = '';
  let cursor: Element | null = root.firstElementChild;
  for (const mark of frame) {
    const found = old.get(mark.key);
    const reusable = found && found.tagName === mark.tag ? found : undefined;
    const element = reusable ?? build(mark);
    if (reusable) {
      settle(reusable, mark);
      old.delete(mark.key);
    }
    if (element === cursor) cursor = cursor.nextElementSibling;
    else root.insertBefore(element, cursor);
  }
  for (const element of old.values()) element.remove();
}

/** A tween's moves bound to the elements of the stage, ready to be set to any moment. */
export function bindMoves(root: Element, moves: readonly Move[]): (t: number) => void {
  const rooms = new Map<Element, Map<string, Element>>();
  const childrenOf = (element: Element): Map<string, Element> => {
    const known = rooms.get(element);
    if (known) return known;
    const children = new Map([...element.children].map((child, index) => [keyOf(child, index), child]));
    rooms.set(element, children);
    return children;
  };
  const locate = (path: readonly string[]): Element | undefined =>
    path.reduce<Element | undefined>((element, key) => element && childrenOf(element).get(key), root);
  const bound = moves.flatMap((move) => {
    const element = locate(move.path);
    return element ? [{ element, move, last: '' }] : [];
  });
  return (t) => {
    for (const one of bound) {
      const { element, move } = one;
      const value = move.at(t);
      // What has not moved far enough to be seen is left alone.
      if (value === one.last) continue;
      one.last = value;
      if (move.attribute === TEXT) {
        if (element.textContent !== value) element.textContent = value;
      } else write(element, move.attribute, value);
    }
  };
}

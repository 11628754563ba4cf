/** The line of evidence at a mark: which marks have one, and where it stands. */

/** The attribute of marks that holds the line. */
const LINE = 'data-l';
/** Marks that have a line. */
export const MARKED = `[${LINE}]`;

export const lineOf = (mark: Element): string => mark.getAttribute(LINE) ?? '';

/** The marks of a picture that have a line, in drawing order. */
export const marksIn = <E extends Element>(picture: Element): readonly E[] => [...picture.querySelectorAll<E>(MARKED)];

/** Between the line and its mark, and the edges of the window. */
const GAP_PX = 8;

/**
 * Puts a line that is in the page beside what it is of: above it, where there is room, else below; inside the window.
 * @param align where along the mark it stands
 */
export function placeTip(tip: HTMLElement, of: Element, align: 'start' | 'middle'): void {
  const box = of.getBoundingClientRect();
  const widthPx = Math.min(tip.offsetWidth, innerWidth - 2 * GAP_PX);
  const wanted = align === 'start' ? box.left : box.left + box.width / 2 - widthPx / 2;
  const above = box.top - tip.offsetHeight - GAP_PX;
  const below = Math.min(box.bottom + GAP_PX, innerHeight - tip.offsetHeight - GAP_PX);
  tip.style.left = `${Math.min(Math.max(GAP_PX, wanted), innerWidth - widthPx - GAP_PX)}px`;
  tip.style.top = `${above > GAP_PX ? above : below}px`;
}

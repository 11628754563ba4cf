/** The reader's place: what is at the reading line, and how far through it the line is. */

export interface Place {
  readonly element: HTMLElement;
  /** The step that the element belongs to, if it belongs to one. */
  readonly step: HTMLElement | undefined;
  /** The line runs through the element, or through the step that it belongs to. */
  readonly isWithin: boolean;
  readonly share: number;
}

/** A third of the way down: where a link to a step leads is above it, whatever the window. */
const linePx = (): number => Math.min(innerHeight / 3, 240);

/**
 * The block that the reading line runs through, or the nearest.
 * @param blocks selector of what the page is read by
 * @param stepOf the step that a block belongs to, if it belongs to one
 */
export function placeNow(blocks: string, stepOf: (block: HTMLElement) => HTMLElement | undefined): Place | undefined {
  const line = linePx();
  let found: Place | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const element of document.querySelectorAll<HTMLElement>(blocks)) {
    const { top, bottom, height } = element.getBoundingClientRect();
    const away = Math.max(top - line, line - bottom, 0);
    if (height === 0 || away >= nearest) continue;
    nearest = away;
    const step = stepOf(element);
    const around = (step ?? element).getBoundingClientRect();
    found = {
      element,
      step,
      isWithin: around.top <= line && around.bottom >= line,
      share: Math.min(1, Math.max(0, (line - top) / height)),
    };
  }
  return found;
}

/** Scrolls so that a place is at the reading line once more. */
export function goBackTo({ element, step, share }: Place): void {
  const { top, height } = element.getBoundingClientRect();
  // A figure that is gone, because its passage is pinned or no longer is, leaves its step.
  if (height === 0) step?.scrollIntoView({ behavior: 'instant' });
  else scrollBy({ top: top + share * height - linePx(), behavior: 'instant' });
}

/**
 * The way to the other language leads to the place that is being read. Headings, figures, steps, rows and checks have
 * the same ids in both; the terms that a chapter explains have their language's own.
 */
const OWN = /^term-/;

/** Whether a place has been reached: its head is above the middle of the window. */
const isReached = (element: Element): boolean => {
  const { top, width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && top < innerHeight / 2;
};

/** The hash of the last place that the reader has reached; none at the page's head. */
function placeNow(): string {
  if (scrollY < innerHeight / 2) return '';
  const places = [...document.querySelectorAll('main [id]:not(svg *)')].filter(({ id }) => !OWN.test(id));
  const { id = '' } = places.findLast(isReached) ?? {};
  return id && `#${id}`;
}

export function mountEditionLink(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.edition-link'))
    // The first comes before a link is copied or opened beside; keys and voices have the second alone.
    for (const event of ['pointerdown', 'click'])
      link.addEventListener(event, () => {
        link.hash = placeNow();
      });
}

/**
 * The way to the other language leads to the place that is being read. Headings, figures, steps, rows and checks have
 * the same ids in both; the terms that a chapter explains have their language's own,
 * and what the script pins has an id that only the script gives.
 */
import { idInAddress } from '../scrolly/address.ts';

const OWN = /^term-|--picture$/;

/** Whether a place has been reached: its head is above the middle of the window. */
const isReached = (element: Element): boolean => {
  const { top, width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && top < innerHeight / 2;
};

/** Whether any of it is in the window. */
const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The place that the address names, while it is seen; else the last that the reader has reached; none at the head. */
function placeNow(): string {
  const named = document.getElementById(idInAddress());
  if (named && !OWN.test(named.id) && isSeen(named)) return location.hash;
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

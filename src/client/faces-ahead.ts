/**
 * On a slow line a page is set in the faces of the reader's system (`early.ts`). Ours come, after all else, when the way
 * on to the next page is near: there they are at hand.
 */
import { whenIdle } from '../scrolly/idle.ts';

/** How near, in windows. */
const NEAR = '200% 0px';

/** Asks for the faces when the reader comes to the way on; does nothing where they are here, or the reader saves bytes. */
export function mountFacesAhead(): void {
  const way = document.querySelector('.chapter-next a, .way-in');
  if (document.documentElement.dataset['saves'] !== 'line' || !way) return;
  const ask = (): void => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="x-face"]'))
      Object.assign(link, { as: 'font', type: 'font/woff2', crossOrigin: '', rel: 'prefetch' });
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(ask);
    },
    { rootMargin: NEAR },
  );
  observer.observe(way);
}

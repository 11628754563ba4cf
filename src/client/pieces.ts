/**
 * The page below its first window, laid out piece by piece: first paint does not wait for it, and no task gets long.
 * Until its turn a piece waits (`pieces.css`), and is laid out at once where the reader comes near. After a second or
 * two everything stands as it would without this. Pages that are opened in their middle do not wait (`early.ts`).
 */
import { whenIdle } from '../scrolly/idle.ts';

/** The same as in the stylesheet. */
const PIECES = '.prose > .figure, .prose > .glossary, .check';
/** How near, in windows. */
const NEAR = '75% 0px';
/** Small pieces share a turn. */
const TURN_MS = 12;

/** Lays out what waits and tells of each piece; where nothing waits, does nothing and returns false. */
export function layOutPieces(onLaidOut: (piece: HTMLElement) => void): boolean {
  const root = document.documentElement;
  if (root.dataset['waits'] === undefined) return false;
  const waiting = new Set(document.querySelectorAll<HTMLElement>(PIECES));
  const layOut = (piece: HTMLElement): void => {
    if (!waiting.delete(piece)) return;
    piece.dataset['laid'] = '';
    observer.unobserve(piece);
    onLaidOut(piece);
    if (waiting.size === 0) end();
  };
  const layOutAll = (): void => [...waiting].forEach(layOut);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) layOut(target);
    },
    { rootMargin: NEAR },
  );
  const onHash = (): void => {
    layOutAll();
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  };
  // The end of the page and what is found in it are where they will be when everything is laid out.
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'End' || key === 'F3' || key === '/' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key))) layOutAll();
  };
  const end = (): void => {
    delete root.dataset['waits'];
    observer.disconnect();
    removeEventListener('hashchange', onHash);
    removeEventListener('keydown', onKey);
    removeEventListener('beforeprint', layOutAll);
  };
  addEventListener('hashchange', onHash);
  addEventListener('keydown', onKey);
  addEventListener('beforeprint', layOutAll);
  const next = (): void => {
    const from = performance.now();
    for (const piece of waiting) {
      piece.dataset['laid'] = '';
      // Here, and not together with others.
      piece.getBoundingClientRect();
      // A passage is set up in a turn of its own.
      if (piece.matches('[data-passage]'))
        return void whenIdle(() => {
          layOut(piece);
          whenIdle(next);
        });
      layOut(piece);
      if (performance.now() - from > TURN_MS) break;
    }
    if (waiting.size > 0) whenIdle(next);
  };
  for (const piece of waiting) observer.observe(piece);
  if (waiting.size === 0) end();
  else whenIdle(next);
  return true;
}

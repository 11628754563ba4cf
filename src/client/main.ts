/**
 * The reader's script: one classic deferred file. Everything it adds is in the page without it, as still figures.
 */
import { mountCalculator } from './calculator.ts';
import { openCard } from './cards.ts';
import { mountEditionLink } from './edition-link.ts';
import { mountEvidenceLinks } from './evidence-links.ts';
import { mountExploring, prepareCharts } from './explore.ts';
import { mountFacesAhead } from './faces-ahead.ts';
import { mountFocusInView } from './focus-in-view.ts';
import { createPassages, telling } from './passages.ts';
import { layOutPieces } from './pieces.ts';
import { mountTextSpacing } from './text-spacing.ts';
import { mountThemeSwitch } from './theme-switch.ts';

const root = document.documentElement;
const store = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* a reader who stores nothing still reads */
  }
};
/** One part that fails takes none of the others with it; the fault is reported. */
function attempt(mount: () => void): void {
  try {
    mount();
  } catch (problem) {
    reportError(problem);
  }
}
const figures = [...document.querySelectorAll<HTMLElement>('[data-passage]')];

const waits = root.dataset['waits'] !== undefined;
const passages = createPassages(waits ? [] : figures);

/** Pins passages, or more of them. */
function attemptPinning(pin: () => void): void {
  try {
    pin();
  } catch (problem) {
    // The article needs no script: it remains, and the fault is reported.
    root.dataset['reading'] = 'article';
    reportError(problem);
  }
}
function applyReading(mode: string): void {
  root.dataset['reading'] = mode;
  attemptPinning(() => passages.pin(mode === 'steps'));
  prepareCharts(document);
  for (const button of document.querySelectorAll<HTMLElement>('[data-set-reading]'))
    button.setAttribute('aria-pressed', String(button.dataset['setReading'] === root.dataset['reading']));
}

/** Changes the mode without losing the reader's place: what was in the middle of the window stays there. */
function changeReading(mode: string, button: HTMLElement): void {
  const before = button.getBoundingClientRect().top;
  store('reading', mode);
  applyReading(mode);
  scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-set-reading]') : null;
  const mode = button?.dataset['setReading'];
  if (button && mode && mode !== root.dataset['reading']) changeReading(mode, button);
});

root.dataset['alive'] = '';
attempt(mountThemeSwitch);
attempt(mountEditionLink);
attempt(mountTextSpacing);
attempt(mountFocusInView);
const calculator = document.querySelector<HTMLElement>('[data-calculator]');
if (calculator) attempt(() => mountCalculator(calculator, telling.announce));
attempt(telling.mountLinkCopying);
// On a slow network the page may have fallen back to the article; it stays so where that has been seen.
const isUnseen = figures.every((figure) => figure.getBoundingClientRect().top > innerHeight);
applyReading(root.dataset['late'] !== undefined && isUnseen ? 'steps' : (root.dataset['reading'] ?? 'article'));

// The page was laid out anew by pinning: a link into the middle is followed once more. A page that is reloaded or
// returned to has its own place already.
const [navigation] = performance.getEntriesByType('navigation');
const isFresh = !(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'navigate';
if (location.hash && figures.length > 0 && root.dataset['reading'] === 'steps' && isFresh) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  passages.draw();
}

layOutPieces((piece) => {
  if (!figures.includes(piece)) return;
  attemptPinning(() => passages.add(piece));
  prepareCharts(piece);
});
const table = document.querySelector<HTMLLinkElement>('link[rel="x-data"]')?.getAttribute('href') ?? '';
attempt(mountEvidenceLinks);
attempt(mountFacesAhead);
attempt(() => mountExploring((figureId, onClosed) => openCard(figureId, table, onClosed)));

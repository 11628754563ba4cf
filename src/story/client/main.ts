/** The reader's script: one classic deferred file. Everything it adds stands in the page without it, as still figures. */
import { mountExploring, prepareCharts } from './explore.ts';
import { mountScrolly, type Scrolly } from './scrolly.ts';
import { mountThemeSwitch } from './theme-switch.ts';

const root = document.documentElement;
const store = (key: string, value: string): void => { try { localStorage.setItem(key, value); } catch { /* a reader who stores nothing still reads */ } };

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

let announcing = 0;
/** Says what the chart now shows, once the reader has come to rest: a fast scroll is not read out step by step. */
const announce = (text: string): void => {
  clearTimeout(announcing);
  announcing = window.setTimeout(() => { status.textContent = text; }, 700);
};

let hashing = 0;
/** Browsers refuse more than a hundred address changes in ten seconds; a reader who rests changes it once. */
const setHash = (id: string): void => {
  clearTimeout(hashing);
  hashing = window.setTimeout(() => { if (location.hash !== `#${id}`) history.replaceState(history.state, '', `#${id}`); }, 250);
};

let mounted: Scrolly[] = [];
function applyReading(mode: string): void {
  for (const scrolly of mounted) scrolly.destroy();
  mounted = mode === 'steps'
    ? [...document.querySelectorAll<HTMLElement>('[data-scrolly]')].map((figure) => mountScrolly(figure, { onStep: (step, says) => { setHash(step.id); announce(says); } }))
    : [];
  prepareCharts(document);
  for (const button of document.querySelectorAll<HTMLElement>('[data-set-reading]')) button.setAttribute('aria-pressed', String(button.dataset['setReading'] === mode));
}

/** Changes the mode without losing the reader's place: what was in the middle of the window stays there. */
function changeReading(mode: string): void {
  const anchor = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest<HTMLElement>('.step, p, h2, figure');
  const before = anchor?.getBoundingClientRect().top ?? 0;
  root.dataset['reading'] = mode;
  store('reading', mode);
  applyReading(mode);
  if (anchor) scrollBy(0, anchor.getBoundingClientRect().top - before);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const reading = target?.closest<HTMLElement>('[data-set-reading]')?.dataset['setReading'];
  if (reading && reading !== root.dataset['reading']) changeReading(reading);
  const link = target?.closest<HTMLAnchorElement>('.step-link');
  if (link) {
    void navigator.clipboard?.writeText(link.href).then(() => { status.textContent = link.dataset['done'] ?? ''; link.classList.add('is-done'); setTimeout(() => link.classList.remove('is-done'), 1500); }, () => undefined);
  }
});

mountThemeSwitch();
applyReading(root.dataset['reading'] ?? 'article');
// The page was laid out anew by pinning: a link into the middle is followed once more.
if (location.hash && mounted.length > 0) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();

const rows = document.querySelector<HTMLLinkElement>('link[rel="x-data"]')?.getAttribute('href') ?? 'data.html';
mountExploring((figureId) => `${rows}#${figureId.replace('@', '--')}`);

/** The address of each step: it follows the reader, and one tap copies it. What changes is announced. */

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

const RESTED_MS = 700;
let announcing = 0;
/** Says what the chart now shows, once the reader has come to rest: a fast scroll is not read out step by step. */
export function announce(text: string): void {
  clearTimeout(announcing);
  if (text)
    announcing = window.setTimeout(() => {
      status.textContent = text;
    }, RESTED_MS);
}

/** Browsers refuse more than a hundred address changes in ten seconds; a reader who rests changes it once. */
const REPLACE_MS = 200;
let replacing = 0;
/** The address names the step in view, and no step once the passage is left; nothing is added to the history. */
export function followStep(step: HTMLElement | undefined, figure: HTMLElement): void {
  clearTimeout(replacing);
  replacing = window.setTimeout(() => {
    const { hash, pathname, search } = location;
    if (!step && !hash.startsWith(`#${figure.id}--`)) return;
    const next = step ? `#${step.id}` : '';
    if (next !== hash) history.replaceState(history.state, '', next || pathname + search);
  }, REPLACE_MS);
}

const CONFIRMED_MS = 2500;
function confirm(link: HTMLElement, words: string): void {
  link.dataset['said'] = words;
  clearTimeout(announcing);
  status.textContent = words;
  setTimeout(() => {
    delete link.dataset['said'];
  }, CONFIRMED_MS);
}

/** A tap on a step's link copies it and says so; where the clipboard is closed, the link goes into the address bar. */
export function mountLinkCopying(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.step-link') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const keep = (): void => {
      history.replaceState(history.state, '', link.hash);
      confirm(link, link.dataset['kept'] ?? '');
    };
    if (!navigator.clipboard) return keep();
    navigator.clipboard.writeText(link.href).then(() => confirm(link, link.dataset['done'] ?? ''), keep);
  });
}

/** What a step tells beyond its place in the page: the address, a line for those who listen, a link to copy. */

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

/** Says a line to those who listen; an empty one takes back the last. */
export function announce(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

/** The address names the step in view, and none where there is none; nothing is added to the history. */
export function nameInAddress(step: HTMLElement | undefined): void {
  const { hash, pathname, search } = location;
  const isOfStep = [...document.querySelectorAll('.step')].some(({ id }) => hash === `#${id}`);
  if (!step && !isOfStep) return;
  const next = step ? `#${step.id}` : '';
  if (next !== hash) history.replaceState(history.state, '', next || pathname + search);
}

const CONFIRMED_MS = 2500;
let confirming = 0;
/** A reader who has just done something hears that first. */
export const isConfirming = (): boolean => confirming > 0;
function confirm(link: HTMLElement, words: string): void {
  link.dataset['said'] = words;
  announce(words);
  confirming += 1;
  setTimeout(() => {
    confirming -= 1;
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

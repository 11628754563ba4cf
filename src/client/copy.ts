/**
 * Makes code ready to use: puts in the address of this copy of the site, where it is served from one, and gives each
 * piece a button that copies it, where the browser lets a page do so; without it one tap selects the whole piece.
 */
export {};

const SAID_MS = 2000;

/** What is said is in the page, in its language. */
const words = document.querySelector<HTMLElement>('.snippets')?.dataset ?? {};

// On a disk there is no address that other pages could use.
const script = document.currentScript;
const hint = document.querySelector<HTMLElement>('[data-address]');
if (hint && script instanceof HTMLScriptElement && location.protocol.startsWith('http')) {
  // Scripts are in `assets/` at the root, whatever the page's edition.
  const base = new URL('..', script.src).href;
  for (const code of document.querySelectorAll('.snippet code'))
    code.textContent = (code.textContent ?? '').replaceAll(hint.dataset['address'] ?? base, base);
  hint.textContent = words['named'] ?? '';
}

if (navigator.clipboard) {
  for (const code of document.querySelectorAll<HTMLElement>('.snippet > pre')) {
    const name = code.previousElementSibling?.previousElementSibling?.textContent ?? '';
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'plain-button',
      textContent: words['copy'],
    });
    button.setAttribute('aria-label', (words['copyOf'] ?? '').replace('{name}', name));
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const say = (text = ''): void => {
      said.textContent = text;
      setTimeout(() => {
        said.textContent = '';
      }, SAID_MS);
    };
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent ?? '').then(
        () => say(words['copied']),
        () => say(words['refused']),
      );
    });
    const line = Object.assign(document.createElement('p'), { className: 'snippet-copy' });
    line.append(button, said);
    code.after(line);
  }
}

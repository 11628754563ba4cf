/** What a step tells beyond its place in the page: the address, a line for those who listen, a link to copy. */
import { addressOf } from './address.ts';

const CONFIRMED_MS = 2500;

export interface TellingOptions {
  /** Class of what is there for those who listen alone. */
  readonly hidden: string;
  /** Selector of steps, and of the links to them. */
  readonly steps: string;
  readonly links: string;
}

export interface Telling {
  /** Says a line to those who listen; an empty one takes back the last. */
  announce(text: string): void;
  /** The address names the step in view, and none where there is none; nothing is added to the history. */
  nameInAddress(step: HTMLElement | undefined): void;
  /** A reader who has just done something hears that first. */
  isConfirming(): boolean;
  /**
   * A tap on a step's link copies it and says so; where the clipboard is closed, the link goes into the address bar.
   */
  mountLinkCopying(): void;
}

export function createTelling({ hidden, steps, links }: TellingOptions): Telling {
  const status = document.createElement('p');
  status.className = hidden;
  status.setAttribute('role', 'status');
  document.body.append(status);
  const announce = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  let confirming = 0;
  const confirm = (link: HTMLElement, words: string): void => {
    link.dataset['said'] = words;
    announce(words);
    confirming += 1;
    setTimeout(() => {
      confirming -= 1;
      delete link.dataset['said'];
    }, CONFIRMED_MS);
  };
  return {
    announce,
    nameInAddress: (step) => {
      const { hash } = location;
      // Applications of one page keep their own places there: `#/articles/1`.
      if (/^#!?\//.test(hash)) return;
      const hashOf = ({ id }: Element): string => new URL(`#${id}`, location.href).hash;
      const isOfStep = [...document.querySelectorAll(steps)].some((one) => hash === hashOf(one));
      if (!step && !isOfStep) return;
      const next = step ? hashOf(step) : '';
      if (next !== hash) history.replaceState(history.state, '', addressOf(next));
    },
    isConfirming: () => confirming > 0,
    mountLinkCopying: () =>
      document.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const keep = (): void => {
          history.replaceState(history.state, '', addressOf(link.hash));
          confirm(link, link.dataset['kept'] ?? '');
        };
        if (!navigator.clipboard) return keep();
        navigator.clipboard.writeText(link.href).then(() => confirm(link, link.dataset['done'] ?? ''), keep);
      }),
  };
}

/**
 * Numbers and terms are links: to a row of the data table, to an explanation at the chapter's end. Where the page has
 * their card, it opens in place. Pressed for a new tab or window they stay links, and Space turns the page as with any.
 */
import { findCard, showCard } from './cards.ts';

const IN_TEXT = 'a.num, a.term';
const LINKS = `${IN_TEXT}, .formula a, .card-links a`;

const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;

/** The card of a term, made of its entry among the words explained. */
function termCard(link: HTMLAnchorElement): HTMLElement | null {
  const id = `card-${link.hash.slice(1)}`;
  const known = document.getElementById(id);
  const entry = document.getElementById(link.hash.slice(1));
  if (known || !entry) return known;
  const card = document.createElement('div');
  const chinese = entry.querySelector('.term-zh');
  card.append(...(chinese ? [chinese.cloneNode(true), ' '] : []));
  for (const node of entry.querySelector('dd')?.childNodes ?? []) card.append(node.cloneNode(true));
  card.className = 'card term-card';
  card.id = id;
  const attributes = { popover: '', role: 'dialog', 'aria-label': link.textContent, tabindex: '-1' };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  document.body.append(card);
  return card;
}

const cardOf = (link: HTMLAnchorElement): HTMLElement | null =>
  link.matches('.term') ? termCard(link) : findCard(`card-${link.hash.slice(1)}`);

const isExpanded = (link: Element): boolean => link.getAttribute('aria-expanded') === 'true';

const SLIP = matchMedia('(min-width: 44rem)');
const GAP_PX = 8;

interface Room {
  readonly isAbove: boolean;
  readonly px: number;
}

/** Where there is more room for a card. Asked for before the page is changed, or the browser has to lay it out for this. */
function roomBeside(link: HTMLAnchorElement): Room {
  const { top, bottom } = link.getBoundingClientRect();
  const below = innerHeight - bottom;
  const isAbove = top > below;
  return { isAbove: isAbove && !SLIP.matches, px: (isAbove ? top : below) - GAP_PX };
}

/** Ties a card to the link beside which it stands; as a sheet it keeps to that edge of the window which is farther. */
function standBeside(card: HTMLElement, link: HTMLAnchorElement, { isAbove, px }: Room): () => void {
  const anchor = `--${card.id}`;
  link.style.setProperty('anchor-name', anchor);
  card.style.setProperty('position-anchor', anchor);
  card.classList.add('is-beside');
  card.classList.toggle('is-above', isAbove);
  card.style.setProperty('--room', `${px}px`);
  return () => {
    link.removeAttribute('style');
    card.removeAttribute('style');
    card.classList.remove('is-beside', 'is-above');
  };
}

function open(card: HTMLElement, link: HTMLAnchorElement, room: Room): void {
  const leave = standBeside(card, link, room);
  // Not every browser focuses a link that is pressed; focus comes back to what had it.
  if (document.activeElement !== link) link.focus({ preventScroll: true });
  const onToggle = ({ newState }: Event & { newState?: string }): void => {
    link.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'open') return;
    card.removeEventListener('beforetoggle', onToggle);
    leave();
  };
  card.addEventListener('beforetoggle', onToggle);
  showCard(card, link);
}

export function mountEvidenceLinks(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll(IN_TEXT)) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
  }
  // A press beside an open card closes it before the click is heard; on its own link that was all that was asked for.
  let closing: HTMLAnchorElement | null = null;
  document.addEventListener(
    'pointerdown',
    (event) => {
      const link = linkAt(event);
      closing = link && isExpanded(link) ? link : null;
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const link = linkAt(event);
    const isOther = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const room = link && roomBeside(link);
    const card = link && !isOther && !event.defaultPrevented ? cardOf(link) : null;
    if (!link || !room || !card) return;
    event.preventDefault();
    const isClosing = link === closing || isExpanded(link);
    closing = null;
    if (card.matches(':popover-open')) card.hidePopover();
    if (!isClosing) open(card, link, room);
  });
}

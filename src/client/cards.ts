/** Evidence cards: those that stand in the page, and those made from the page's island of data when they are asked for. */
import type { CardFacts } from '../lookups/figure-island.ts';

const elementId = (figureId: string): string => figureId.replace('@', '--');

const isFacts = (value: unknown): value is CardFacts =>
  typeof value === 'object' && value !== null && 'value' in value && 'rows' in value;

/** Cards of the page while nobody asks for them: a page of hundreds of hidden elements is slow to style. */
const shelf = new Map<string, Element>();

function putAway(): void {
  for (const card of document.querySelectorAll('.cards > .card[id]')) {
    shelf.set(card.id, card);
    card.remove();
  }
}

/** The card of the page with this id, put back where it stood if it was put away. */
function findCard(id: string): HTMLElement | null {
  const kept = shelf.get(id);
  if (kept) {
    shelf.delete(id);
    document.querySelector('.cards')?.append(kept);
  }
  return document.getElementById(id);
}

let island: ReadonlyMap<string, unknown> | undefined;
function factsOf(id: string): CardFacts | undefined {
  island ??= new Map(
    Object.entries(
      JSON.parse(document.getElementById('figure-island')?.textContent ?? '{}') as Record<string, unknown>,
    ),
  );
  const found = island.get(id);
  return isFacts(found) ? found : undefined;
}

function element(tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

const anchor = (href: string, text: string): HTMLElement => Object.assign(element('a', '', text), { href });

/** The same card that `EvidenceCard.astro` writes, from what the island says. */
function buildCard(id: string, { value, measure, status, says, rows, note }: CardFacts, rowHref: string): HTMLElement {
  const heading = Object.assign(element('p', 'card-value', value, ' ', element('span', 'card-measure', measure)), {
    id: `card-${id}-value`,
  });
  const close = Object.assign(element('button', 'card-close', '×'), { type: 'button' });
  close.setAttribute('aria-label', 'Close');
  const swatch = element('span', 'swatch');
  swatch.setAttribute('aria-hidden', 'true');
  const card = element(
    'div',
    'card',
    element('div', 'card-head', heading, close),
    element('p', `status e-${status}`, swatch, element('span', '', says)),
    ...(note ? [element('p', 'card-note', note)] : []),
    element(
      'dl',
      'card-facts',
      ...rows.map(([term, text, href]) =>
        element('div', '', element('dt', '', term), element('dd', '', href ? anchor(href, text) : text)),
      ),
    ),
    element('p', 'card-tools', anchor(rowHref, 'Its row in the data table')),
  );
  close.addEventListener('click', () => card.hidePopover());
  for (const [name, text] of [
    ['popover', 'auto'],
    ['role', 'dialog'],
    ['aria-labelledby', heading.id],
    ['tabindex', '-1'],
    ['autofocus', ''],
  ] as const)
    card.setAttribute(name, text);
  card.id = `card-${id}`;
  document.body.append(card);
  return card;
}

/**
 * Opens the card of a figure; where there is none, and nothing to make it from, goes to the figure's row in `table`.
 * `onClosed` is told when it closes with focus still in it, so that focus can go back to where it came from.
 */
export function openCard(figureId: string, table: string, onClosed?: () => void): void {
  const id = elementId(figureId);
  const rowHref = `${table}#${id}`;
  const facts = factsOf(id);
  const card =
    findCard(`card-${id}`) ?? (facts && 'popover' in HTMLElement.prototype ? buildCard(id, facts, rowHref) : undefined);
  if (!card || !('showPopover' in card)) return location.assign(rowHref);
  // No button of the page opened it, so it has nothing to stand by: it stands in its corner.
  card.classList.add('is-loose');
  const onToggle = (): void => {
    if (card.matches(':popover-open')) return;
    card.removeEventListener('toggle', onToggle);
    card.classList.remove('is-loose');
    if (document.activeElement === document.body || card.contains(document.activeElement)) onClosed?.();
  };
  card.addEventListener('toggle', onToggle);
  if (!card.matches(':popover-open')) card.showPopover();
}

/**
 * Puts the page's cards away until they are asked for. Sums on cards lead to their inputs: to a card where the page
 * has what it says, else to the data page, whose address from here is `table`.
 */
export function mountCards(table: string): void {
  putAway();
  // The browser opens a card itself after all of these have been heard, so the card is there in time.
  for (const type of ['pointerover', 'focusin', 'click'] as const) {
    document.addEventListener(
      type,
      (event) => {
        const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null;
        if (button) findCard(button.getAttribute('popovertarget') ?? '');
      },
      true,
    );
  }
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.formula a, .card-links a') : null;
    const id = link?.hash.slice(1) ?? '';
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !link.pathname.endsWith('/data.html')) return;
    if (!factsOf(id) && !findCard(`card-${id}`)) return;
    event.preventDefault();
    openCard(id, table);
  });
}

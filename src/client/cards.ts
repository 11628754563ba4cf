/**
 * Evidence cards: those of the page's text, and those of figures that are only drawn, which stand in the page as text
 * until they are asked for.
 */
const elementId = (figureId: string): string => figureId.replace('@', '--');

/** Cards of the page while nobody asks for them: a page of hundreds of hidden elements is slow to style. */
const shelf = new Map<string, Element>();

function putAway(cards: Iterable<Element>): void {
  for (const card of cards) {
    shelf.set(card.id, card);
    card.remove();
  }
}

/** Reads the cards that stand in the page as text (`DrawnCards.astro`); once. */
function unfoldDrawn(): void {
  const text = document.getElementById('drawn-cards');
  if (!text) return;
  const sheet = document.createElement('template');
  sheet.innerHTML = text.textContent;
  putAway([...sheet.content.children]);
  text.remove();
}

/** The card with this id, put into the page. */
function findCard(id: string): HTMLElement | null {
  const inPage = document.getElementById(id);
  if (inPage) return inPage;
  if (!shelf.has(id)) unfoldDrawn();
  const kept = shelf.get(id);
  if (!kept) return null;
  shelf.delete(id);
  document.querySelector('.cards')?.append(kept);
  return document.getElementById(id);
}

/**
 * Opens the card of a figure; where there is none, goes to the figure's row in `table`.
 * `onClosed` is told when it closes with focus still in it, so that focus can go back to where it came from.
 */
export function openCard(figureId: string, table: string, onClosed?: () => void): void {
  const id = elementId(figureId);
  const rowHref = `${table}#${id}`;
  const card = findCard(`card-${id}`);
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
  putAway(document.querySelectorAll('.cards > .card[id]'));
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
    if (
      !link ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      link.pathname !== new URL(table, location.href).pathname
    )
      return;
    if (!findCard(`card-${id}`)) return;
    event.preventDefault();
    openCard(id, table);
  });
}

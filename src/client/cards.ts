/** Evidence cards: they are in the page as text (`EvidenceCards.astro`) until they are asked for. */
import { figureElementId } from '../site/url.ts';

/** How `EvidenceCard.astro` begins a card; nothing within one begins so. */
export const CARD = '<div popover id="';

/** Cards that nobody has asked for yet, as text: to parse hundreds of them is felt, and so is to style them. */
const shelf = new Map<string, string>();

/** Tells the page's cards apart; once. */
function unfold(): void {
  const text = document.getElementById('evidence-cards');
  if (!text) return;
  for (const card of text.textContent.split(CARD).slice(1)) shelf.set(card.slice(0, card.indexOf('"')), CARD + card);
  text.remove();
}

/** The card with this id, put into the page. */
export function findCard(id: string): HTMLElement | null {
  const inPage = document.getElementById(id);
  if (inPage) return inPage;
  unfold();
  const kept = shelf.get(id);
  if (!kept) return null;
  shelf.delete(id);
  const sheet = document.createElement('template');
  sheet.innerHTML = kept;
  document.body.append(sheet.content);
  return document.getElementById(id);
}

/** `source` tells the browser whose card it is: Tab goes from it into the card, one opened from a card leaves that open. */
type Popover = HTMLElement & { showPopover(options?: { source: HTMLElement }): void };

/**
 * Shows a card and focuses it; the page stays where it is. With `autofocus` a browser brings the card into view below
 * the header, though it is in view, and so moves the word that was pressed.
 */
export function showCard(card: HTMLElement, source?: HTMLElement): void {
  if (!card.matches(':popover-open')) (card as Popover).showPopover(source && { source });
  card.focus({ preventScroll: true });
}

/**
 * Opens the card of a mark's figure, in its corner; where there is none, goes to the figure's row in `table`.
 * `onClosed` is told when it closes with focus still in it, so that focus can go back to where it came from.
 */
export function openCard(figureId: string, table: string, onClosed?: () => void): void {
  const id = figureElementId(figureId);
  const card = findCard(`card-${id}`);
  if (!card || !('showPopover' in card)) return location.assign(`${table}#${id}`);
  const onToggle = (): void => {
    if (card.matches(':popover-open')) return;
    card.removeEventListener('toggle', onToggle);
    if (document.activeElement === document.body || card.contains(document.activeElement)) onClosed?.();
  };
  card.addEventListener('toggle', onToggle);
  showCard(card);
}

/** Evidence cards: they stand in the page as text (`EvidenceCards.astro`) until they are asked for. */
import { figureElementId } from '../site/url.ts';

/** Cards that nobody has asked for yet: a page of hundreds of hidden elements is slow to style. */
const shelf = new Map<string, Element>();

/** Reads the page's cards; once. */
function unfold(): void {
  const text = document.getElementById('evidence-cards');
  if (!text) return;
  const sheet = document.createElement('template');
  sheet.innerHTML = text.textContent;
  for (const card of sheet.content.children) shelf.set(card.id, card);
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
  document.body.append(kept);
  return document.getElementById(id);
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
  if (!card.matches(':popover-open')) card.showPopover();
}

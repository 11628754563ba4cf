/** Marks that answer: hover, focus and tap show the same line of evidence; one tab stop a chart, arrows inside it. */

const markOf = (target: EventTarget | null): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('svg.scene [data-l]') : null;

/** Charts that have something to explore, each a single tab stop. */
export function prepareCharts(root: ParentNode): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg.scene[role="img"]')) {
    if (!svg.querySelector('[data-l]') || svg.closest('[aria-hidden="true"], a')) continue;
    svg.setAttribute('tabindex', '0');
    svg.setAttribute('aria-roledescription', 'chart; arrow keys go from mark to mark');
  }
}

export function mountExploring(rowAddress: (figureId: string) => string): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  let shown: SVGElement | null = null;

  const hide = (): void => { shown?.classList.remove('is-shown'); shown = null; tip.hidden = true; };
  const show = (mark: SVGElement): void => {
    if (mark === shown) return;
    shown?.classList.remove('is-shown');
    shown = mark;
    mark.classList.add('is-shown');
    tip.textContent = mark.getAttribute('data-l');
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const width = Math.min(tip.offsetWidth, innerWidth - 16);
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), innerWidth - width - 8);
    const above = box.top - tip.offsetHeight - 8;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 8 ? above : Math.min(box.bottom + 8, innerHeight - tip.offsetHeight - 8)}px`;
  };
  const open = (mark: Element): void => {
    const place = document.getElementById(mark.getAttribute('data-h') ?? '');
    if (place) { hide(); location.hash = place.id; return; }
    const id = mark.getAttribute('data-f');
    if (!id) return;
    const card = document.getElementById(`card-${id.replace('@', '--')}`);
    if (card && 'showPopover' in card) card.showPopover();
    else location.assign(rowAddress(id));
  };

  document.addEventListener('pointerover', (event) => { const mark = markOf(event.target); if (mark && event.pointerType === 'mouse') show(mark); else if (event.pointerType === 'mouse') hide(); });
  // A first tap shows the line, a second on the same mark opens its evidence, as a click does for a mouse.
  document.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (!mark) return hide();
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (touch && shown !== mark) return show(mark);
    open(mark);
  });
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const target = event.target instanceof Element ? event.target : null;
    const svg = target?.closest<SVGSVGElement>('svg.scene[tabindex]');
    if (svg && exploreKey(event, svg, target, show, open)) event.preventDefault();
  });
  document.addEventListener('focusout', (event) => { if (markOf(event.target)) hide(); });
}

const FORWARD = new Set(['ArrowRight', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'ArrowUp']);

function exploreKey(event: KeyboardEvent, svg: SVGSVGElement, target: Element | null, show: (mark: SVGElement) => void, open: (mark: Element) => void): boolean {
  const marks = [...svg.querySelectorAll<SVGElement>('[data-l]')];
  const at = target instanceof SVGElement ? marks.indexOf(target) : -1;
  if (event.key === 'Enter' && at >= 0) { open(marks[at] ?? svg); return true; }
  if (event.key === 'Escape' && at >= 0) { svg.focus(); return true; }
  const by = FORWARD.has(event.key) ? 1 : BACK.has(event.key) ? -1 : 0;
  if (by === 0) return false;
  const next = marks[at === -1 ? (by === 1 ? 0 : marks.length - 1) : at + by];
  if (!next) return false;
  next.setAttribute('tabindex', '-1');
  next.setAttribute('role', 'graphics-symbol');
  next.setAttribute('aria-label', next.getAttribute('data-l') ?? '');
  next.focus();
  show(next);
  return true;
}

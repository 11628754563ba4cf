/**
 * All passages of a page: laid out anew when the window changes, and the reader's place kept; and after each rest the
 * one place that tells which step is in view, to the address and to those who listen.
 */
import { announce, isConfirming, nameInAddress } from '../step-links.ts';
import { saysOf } from './descriptions.ts';
import { Passage } from './passage.ts';
import { goBackTo, placeNow, type Place } from './place.ts';
import { smallWindowHeight } from './window-height.ts';

/** The reader has come to rest when nothing has scrolled for so long. */
const RESTED_MS = 200;

const isOf = (step: Element | undefined, { figure }: Passage): boolean => step !== undefined && figure.contains(step);
const windowNow = (): string => `${innerWidth} ${smallWindowHeight()}`;

/** Each passage reads, then each writes, then each reads: the browser lays the page out no oftener than it must. */
function layOut(passages: readonly Passage[]): boolean {
  const writes = passages.map(({ fitting }) => fitting.fit());
  for (const write of writes) write?.();
  const hasChanged = writes.some(Boolean);
  if (hasChanged) for (const { fitting } of passages) fitting.locate();
  return hasChanged;
}

export class Passages {
  private readonly figures: HTMLElement[];
  private mounted: Passage[] = [];
  private isPinning = false;
  /** Where the reader last rested: a step of a pinned passage, or what was at the reading line. */
  private place: HTMLElement | Place | undefined;
  private hasMoved = false;
  /** Where the page was scrolled to by keeping a place: not by the reader. */
  private keptAtPx = Number.NaN;
  private windowWas = '';
  private told = '';
  private resting = 0;
  private asked = 0;
  private observer: ResizeObserver | undefined;

  constructor(figures: readonly HTMLElement[]) {
    this.figures = [...figures];
    const [onWindow, askRest] = [() => this.onWindow(), () => this.askRest()];
    addEventListener('resize', onWindow);
    addEventListener('pageshow', onWindow);
    addEventListener('scroll', () => this.onScroll(), { passive: true });
    for (const type of ['scrollend', 'hashchange', 'pageshow'] as const) addEventListener(type, askRest);
  }

  /** Pins the passages, or gives the articles back. Throws where a passage's parts are missing; then all are articles. */
  pin(isPinned: boolean): void {
    this.unpin();
    this.isPinning = isPinned;
    if (isPinned) this.mount(this.figures);
    this.windowWas = windowNow();
    this.askRest();
  }

  /** Takes in one more, as `pin` has it; throws as that does. */
  add(figure: HTMLElement): void {
    this.figures.push(figure);
    if (this.isPinning) this.mount([figure]);
  }

  /** Draws what the present scroll position asks for now, not with the next frame. */
  draw(): void {
    for (const passage of this.mounted) passage.draw();
  }

  private mount(figures: readonly HTMLElement[]): void {
    try {
      const made = figures.map((figure) => new Passage(figure));
      this.mounted.push(...made);
      layOut(made);
      for (const passage of made) passage.draw();
      this.observer ??= new ResizeObserver(() => this.onSizes());
      for (const { fitting } of made) for (const element of fitting.measured) this.observer.observe(element);
    } catch (problem) {
      this.unpin();
      throw problem;
    }
  }

  private unpin(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    for (const passage of this.mounted) passage.destroy();
    this.mounted = [];
  }

  private onRest(): void {
    this.hasMoved = false;
    const { mounted } = this;
    const pinned = mounted.map((passage) => passage.stepInView()).find(Boolean);
    const atLine = placeNow();
    this.place = pinned ?? atLine;
    const isArticle = !mounted.some((passage) => isOf(atLine?.step, passage) && passage.isPinned());
    nameInAddress(pinned ?? (isArticle && atLine?.isWithin ? atLine.step : undefined));
    const says = saysOf(pinned);
    if (says === this.told || isConfirming()) return;
    this.told = says;
    announce(says);
    for (const { descriptions } of mounted) descriptions.readOut(pinned);
  }

  private askRest(): void {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.onRest(), RESTED_MS);
  }

  private onScroll(): void {
    if (Math.abs(scrollY - this.keptAtPx) > 1) this.hasMoved = true;
    this.askRest();
  }

  /** The reader's place as it was before the window changed: what the stage showed, or where the reader last rested. */
  private placeBefore(): HTMLElement | Place | undefined {
    const shown = this.mounted.map((passage) => passage.stepShown()).find(Boolean);
    return shown ?? (this.hasMoved ? undefined : this.place);
  }

  /** It stays the place while the window goes on changing: nothing else is known of the reader until the next rest. */
  private keep(before: HTMLElement | Place | undefined): void {
    if (!before) return;
    const step = before instanceof HTMLElement ? before : before.step;
    const passage = this.mounted.find((one) => isOf(step, one));
    if (step && passage?.isPinned()) passage.bringIntoView(step);
    else if (before instanceof HTMLElement) before.scrollIntoView({ behavior: 'instant' });
    else goBackTo(before);
    this.place = before;
    this.keptAtPx = scrollY;
  }

  private onWindow(): void {
    const before = this.placeBefore();
    const now = windowNow();
    const hasChanged = layOut(this.mounted);
    if (!hasChanged && now === this.windowWas) return;
    const isFirst = this.windowWas === '';
    this.windowWas = now;
    this.draw();
    if (!isFirst) this.keep(before);
    this.draw();
    this.askRest();
  }

  /** What an observer sees is answered in the next frame: a change of size inside its own callback would loop. */
  private onSizes(): void {
    this.asked ||= requestAnimationFrame(() => {
      this.asked = 0;
      this.onWindow();
    });
  }
}

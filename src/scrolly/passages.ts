/**
 * All passages of a page: laid out anew when the window changes, and the reader's place kept; and after each rest the
 * one place that tells which step is in view, to the address and to those who listen.
 */
import { createHeldFocus, isSeen } from './held-focus.ts';
import type { Parts } from './parts.ts';
import { Passage } from './passage.ts';
import { goBackTo, placeNow, type Place } from './place.ts';
import type { Telling } from './telling.ts';
import { smallWindowHeight } from './window-height.ts';

/** The reader has come to rest when nothing has scrolled for so long. */
const RESTED_MS = 200;

const isOf = (step: Element | undefined, { parts }: Passage): boolean =>
  step !== undefined && parts.figure.contains(step);
const windowNow = (): string => `${innerWidth} ${smallWindowHeight()}`;

/** Each passage reads, then each writes, then each reads: the browser lays the page out no oftener than it must. */
function layOut(passages: readonly Passage[]): boolean {
  const writes = passages.map(({ fitting }) => fitting.fit());
  for (const write of writes) write?.();
  const hasChanged = writes.some(Boolean);
  if (hasChanged) for (const { fitting } of passages) fitting.locate();
  return hasChanged;
}

export interface PassagesOptions {
  /** Finds the parts of a passage by its figure; throws where some are missing. */
  readonly partsOf: (figure: HTMLElement) => Parts;
  /**
   * Selector of what the page is read by: paragraphs, headings, figures; of a passage its steps' words and pictures.
   */
  readonly blocks: string;
  /** Selector of steps. */
  readonly steps: string;
  readonly telling: Telling;
}

export class Passages {
  private readonly options: PassagesOptions;
  private figures: HTMLElement[];
  private mounted: Passage[] = [];
  private isPinning = false;
  /** Where the reader last rested: a step of a pinned passage, or what was at the reading line. */
  private place: HTMLElement | Place | undefined;
  private readonly focus = createHeldFocus();
  private hasMoved = false;
  /** Where the page was scrolled to by keeping a place: not by the reader. */
  private keptAtPx = Number.NaN;
  private windowWas = '';
  private told = '';
  private resting = 0;
  private asked = 0;
  private observer: ResizeObserver | undefined;

  constructor(figures: readonly HTMLElement[], options: PassagesOptions) {
    this.figures = [...figures];
    this.options = options;
    const [onWindow, askRest] = [() => this.onWindow(), () => this.askRest()];
    addEventListener('resize', onWindow);
    addEventListener('pageshow', onWindow);
    addEventListener('scroll', () => this.onScroll(), { passive: true });
    for (const type of ['scrollend', 'hashchange', 'pageshow'] as const) addEventListener(type, askRest);
  }

  /**
   * Pins the passages, or gives the articles back. Throws where a passage's parts are missing; then all are articles.
   */
  pin(isPinned: boolean): void {
    this.unpin();
    this.isPinning = isPinned;
    try {
      if (isPinned) this.mount(this.figures);
    } catch (problem) {
      this.unpin();
      throw problem;
    }
    this.windowWas = windowNow();
    this.askRest();
  }

  /** Takes in one more, as `pin` has it. Throws where its parts are missing; the others stay as they are. */
  add(figure: HTMLElement): void {
    if (this.isPinning) this.mount([figure]);
    this.figures.push(figure);
  }

  /** Lets one go, and gives its still figures back. */
  drop(figure: HTMLElement): void {
    this.figures = this.figures.filter((one) => one !== figure);
    const gone = this.mounted.filter(({ parts }) => parts.figure === figure);
    this.mounted = this.mounted.filter(({ parts }) => parts.figure !== figure);
    for (const passage of gone) passage.destroy();
  }

  /** Draws what the present scroll position asks for now, not with the next frame. */
  draw(): void {
    for (const passage of this.mounted) passage.draw();
  }

  private mount(figures: readonly HTMLElement[]): void {
    const made = figures.map((figure) => new Passage(this.options.partsOf(figure), () => this.showFocus()));
    this.mounted.push(...made);
    layOut(made);
    for (const passage of made) passage.draw();
    this.observer ??= new ResizeObserver(() => this.onSizes());
    for (const { fitting } of made) for (const element of fitting.measured) this.observer.observe(element);
  }

  private unpin(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    for (const passage of this.mounted) passage.destroy();
    this.mounted = [];
  }

  /** The passage of a step, if it is pinned. */
  private pinnedWith(step: Element | undefined): Passage | undefined {
    return this.mounted.find((one) => isOf(step, one) && one.isPinned());
  }

  /** What has the keyboard's focus is seen: in a pinned passage its step is the one in view. */
  private showFocus(): void {
    const element = this.focus.element();
    const step = element?.closest<HTMLElement>(this.options.steps);
    if (step) this.pinnedWith(step)?.bringIntoView(step);
    if (element && !isSeen(element)) element.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  }

  private onRest(): void {
    // Browsers scroll by themselves to what comes into focus, some of them later; a reader who went on lets it go.
    if (this.focus.isNew()) this.showFocus();
    else if (!isSeen(this.focus.element())) this.focus.release();
    this.hasMoved = false;
    const { mounted } = this;
    const { blocks, steps, telling } = this.options;
    const pinned = mounted.map((passage) => passage.stepInView()).find(Boolean);
    const atLine = placeNow(blocks, (block) => block.closest<HTMLElement>(steps) ?? undefined);
    this.place = pinned?.element ?? atLine;
    const isArticle = !mounted.some((passage) => isOf(atLine?.step, passage) && passage.isPinned());
    telling.nameInAddress(pinned?.element ?? (isArticle && atLine?.isWithin ? atLine.step : undefined));
    const says = pinned?.says ?? '';
    if (says === this.told || telling.isConfirming()) return;
    this.told = says;
    telling.announce(says);
    for (const { descriptions } of mounted) descriptions.readOut(pinned?.element);
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
    const passage = this.pinnedWith(step);
    if (step && passage) passage.bringIntoView(step);
    else if (before instanceof HTMLElement) before.scrollIntoView({ behavior: 'instant' });
    else goBackTo(before);
    this.place = before;
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
    if (!isFirst) this.showFocus();
    this.keptAtPx = scrollY;
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

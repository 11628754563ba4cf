/**
 * All passages of a page: laid out anew when the window changes, and the reader's place kept; and after each rest the
 * one place that tells which step is in view, to the address and to those who listen.
 */
import { saysOf } from './descriptions.ts';
import { mountPassage, type Passage } from './passage.ts';
import { goBackTo, placeNow, type Place } from './place.ts';
import { announce, isConfirming, nameInAddress } from './step-links.ts';
import { smallWindowHeight } from './window-height.ts';

/** The reader has come to rest when nothing has scrolled for so long. */
const RESTED_MS = 200;

export interface Passages {
  /** Pins the passages, or gives the articles back. Throws where a passage's parts are missing; then all are articles. */
  pin(isPinned: boolean): void;
  /** Takes in one more, as `pin` has it; throws as that does. */
  add(figure: HTMLElement): void;
  /** Draws what the present scroll position asks for now, not with the next frame. */
  draw(): void;
}

const isOf = (step: Element | undefined, { figure }: Passage): boolean => step !== undefined && figure.contains(step);

/** Each passage reads, then each writes, then each reads: the browser lays the page out no oftener than it must. */
function layOut(passages: readonly Passage[]): boolean {
  const writes = passages.map(({ fitting }) => fitting.fit());
  for (const write of writes) write?.();
  const hasChanged = writes.some(Boolean);
  if (hasChanged) for (const { fitting } of passages) fitting.locate();
  return hasChanged;
}

export function createPassages(first: readonly HTMLElement[]): Passages {
  const figures = [...first];
  let mounted: Passage[] = [];
  let isPinning = false;
  /** Where the reader last rested: a step of a pinned passage, or what was at the reading line. */
  let place: HTMLElement | Place | undefined;
  let hasMoved = false;
  /** Where the page was scrolled to by keeping a place: not by the reader. */
  let keptAtPx = Number.NaN;
  let windowWas = '';
  let told = '';

  const draw = (): void => {
    for (const passage of mounted) passage.draw();
  };

  const onRest = (): void => {
    hasMoved = false;
    const pinned = mounted.map((passage) => passage.stepInView()).find(Boolean);
    const atLine = placeNow();
    place = pinned ?? atLine;
    const isArticle = !mounted.some((passage) => isOf(atLine?.step, passage) && passage.isPinned());
    nameInAddress(pinned ?? (isArticle && atLine?.isWithin ? atLine.step : undefined));
    const says = saysOf(pinned);
    if (says === told || isConfirming()) return;
    told = says;
    announce(says);
    for (const { descriptions } of mounted) descriptions.readOut(pinned);
  };
  let resting = 0;
  const askRest = (): void => {
    clearTimeout(resting);
    resting = window.setTimeout(onRest, RESTED_MS);
  };

  /** The reader's place as it was before the window changed: what the stage showed, or where the reader last rested. */
  const placeBefore = (): HTMLElement | Place | undefined =>
    mounted.map((passage) => passage.stepShown()).find(Boolean) ?? (hasMoved ? undefined : place);
  /** It stays the place while the window goes on changing: nothing else is known of the reader until the next rest. */
  const keep = (before: HTMLElement | Place | undefined): void => {
    if (!before) return;
    const step = before instanceof HTMLElement ? before : before.step;
    const passage = mounted.find((one) => isOf(step, one));
    if (step && passage?.isPinned()) passage.bringIntoView(step);
    else if (before instanceof HTMLElement) before.scrollIntoView({ behavior: 'instant' });
    else goBackTo(before);
    place = before;
    keptAtPx = scrollY;
  };
  const onWindow = (): void => {
    const before = placeBefore();
    const window = `${innerWidth} ${smallWindowHeight()}`;
    const hasChanged = layOut(mounted);
    if (!hasChanged && window === windowWas) return;
    const isFirst = windowWas === '';
    windowWas = window;
    draw();
    if (!isFirst) keep(before);
    draw();
    askRest();
  };

  let asked = 0;
  /** What an observer sees is answered in the next frame: a change of size inside its own callback would loop. */
  const onSizes = (): void => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      onWindow();
    });
  };
  let observer: ResizeObserver | undefined;
  addEventListener('resize', onWindow);
  addEventListener('pageshow', onWindow);
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - keptAtPx) > 1) hasMoved = true;
      askRest();
    },
    { passive: true },
  );
  for (const type of ['scrollend', 'hashchange', 'pageshow'] as const) addEventListener(type, askRest);

  const unpin = (): void => {
    observer?.disconnect();
    observer = undefined;
    for (const passage of mounted) passage.destroy();
    mounted = [];
  };
  const mount = (some: readonly HTMLElement[]): void => {
    try {
      const made = some.map(mountPassage);
      mounted.push(...made);
      layOut(made);
      for (const passage of made) passage.draw();
      observer ??= new ResizeObserver(onSizes);
      for (const { fitting } of made) for (const element of fitting.measured) observer.observe(element);
    } catch (problem) {
      unpin();
      throw problem;
    }
  };
  return {
    draw,
    pin: (isPinned) => {
      unpin();
      isPinning = isPinned;
      if (isPinned) mount(figures);
      windowWas = `${innerWidth} ${smallWindowHeight()}`;
      askRest();
    },
    add: (figure) => {
      figures.push(figure);
      if (isPinning) mount([figure]);
    },
  };
}

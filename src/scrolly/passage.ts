/** One passage: its stage follows the scroll; keys and buttons walk its steps. */
import { mountDescriptions, type Descriptions } from './descriptions.ts';
import { createFitting, type Fitting } from './fitting.ts';
import { onNextFrame } from './next-frame.ts';
import type { Parts, Step } from './parts.ts';
import { Stage } from './stage.ts';
import { mountWalking } from './walk.ts';
import { watchSteps } from './watch-steps.ts';

/** Asked for when it is needed: a server has no such thing. */
const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** While the page is coming up, or right after it was laid out anew, the picture is set and not moved. */
const SETTLING_MS = 400;

/** Pins a passage; `destroy` gives the still figures back. */
export class Passage {
  readonly parts: Parts;
  readonly fitting: Fitting;
  readonly descriptions: Descriptions;
  private readonly stage: Stage;
  private readonly walk: ReturnType<typeof mountWalking>;
  private readonly look: ReturnType<typeof onNextFrame>;
  private readonly watch: ReturnType<typeof watchSteps>;
  private current = -1;
  private cutUntil = 0;
  private isShown = false;

  /** `onFocused` is called when something in a step has come into focus. */
  constructor(parts: Parts, onFocused: () => void) {
    this.parts = parts;
    this.stage = new Stage(parts);
    this.descriptions = mountDescriptions(parts, this.stage.svg);
    this.fitting = createFitting(parts, ({ board }) => {
      this.cutUntil = performance.now() + SETTLING_MS;
      this.stage.refit(board);
    });
    this.walk = mountWalking(parts, {
      isPinned: () => this.isPinned(),
      goTo: (index) => parts.steps[index]?.element.scrollIntoView({ behavior: isCalm() ? 'instant' : 'smooth' }),
      onFocused,
    });
    this.look = onNextFrame(() => {
      const now = this.scrolledPx();
      return () => this.drawAt(now);
    });
    this.watch = watchSteps(parts.steps, this.look.ask);
  }

  isPinned(): boolean {
    return this.fitting.room()?.isPinned === true;
  }

  /** Draws the state of the present scroll position now, not with the next frame. */
  draw(): void {
    // What was read before the page was laid out anew is of no use now.
    this.look.cancel();
    this.drawAt(this.scrolledPx());
  }

  /** The step that the stage showed when it was last drawn; none where the passage was out of view or an article. */
  stepShown(): HTMLElement | undefined {
    return this.isShown ? this.step?.element : undefined;
  }

  /** The step whose words stand beside the picture, whole; none where the passage is out of view or an article. */
  stepInView(): Step | undefined {
    const [room, box] = [this.fitting.room(), this.step?.words.getBoundingClientRect()];
    if (!room?.isPinned || !box || box.top < room.topPx - 1 || box.bottom > innerHeight + 1) return undefined;
    return this.step;
  }

  /** Scrolls to a step unless it is in view, and draws it: in the same frame nothing else is shown. */
  bringIntoView(step: HTMLElement): void {
    this.draw();
    if (this.stepInView()?.element === step) return;
    step.scrollIntoView({ behavior: 'instant' });
    this.draw();
  }

  destroy(): void {
    for (const each of [this.watch, this.walk]) each.destroy();
    this.look.cancel();
    for (const each of [this.descriptions, this.stage, this.fitting]) each.remove();
    this.mark(false);
  }

  private get step(): Step | undefined {
    return this.parts.steps[this.current];
  }

  private mark(isCurrent: boolean): void {
    this.step?.element.classList.toggle(`${this.parts.prefix}is-current`, isCurrent);
  }

  /** All that is read from the page before anything is drawn. */
  private scrolledPx(): number {
    return -this.parts.body.getBoundingClientRect().top;
  }

  private drawAt(scrolledPx: number): void {
    this.isShown = this.isPinned() && this.fitting.isAround(scrolledPx);
    if (!this.isPinned()) return;
    const { index, position } = this.fitting.at(scrolledPx);
    const cut = isCalm() || document.readyState !== 'complete' || performance.now() < this.cutUntil;
    if (this.parts.isTied && !isCalm() && this.fitting.hasWay()) this.stage.scrubTo(position);
    else if (index !== this.current || cut) this.stage.goTo(index, cut ? 'cut' : 'move');
    if (index !== this.current) this.show(index);
  }

  private show(index: number): void {
    this.mark(false);
    this.current = index;
    this.mark(true);
    this.descriptions.show(index);
    this.walk.show(index);
  }
}

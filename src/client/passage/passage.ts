/** One passage: its stage follows the scroll; keys and buttons walk its steps. */
import { mountDescriptions, type Descriptions } from './descriptions.ts';
import { createFitting, type Fitting } from './fitting.ts';
import { onNextFrame } from './next-frame.ts';
import { Stage } from './stage.ts';
import { mountWalking } from './walk.ts';
import { watchSteps } from './watch-steps.ts';

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** While the page is coming up, or right after it was laid out anew, the picture is set and not moved. */
const SETTLING_MS = 400;

/** Pins a passage. Throws where its parts are missing; `destroy` gives the still figures back. */
export class Passage {
  readonly figure: HTMLElement;
  readonly fitting: Fitting;
  readonly descriptions: Descriptions;
  private readonly body: HTMLElement;
  private readonly steps: HTMLElement[];
  private readonly words: readonly HTMLElement[];
  private readonly stage: Stage;
  private readonly isTied: boolean;
  private readonly walk: ReturnType<typeof mountWalking>;
  private readonly look: ReturnType<typeof onNextFrame>;
  private readonly watch: ReturnType<typeof watchSteps>;
  private current = -1;
  private cutUntil = 0;
  private isShown = false;

  constructor(figure: HTMLElement) {
    this.figure = figure;
    this.body = this.part('.passage-body');
    const steps = [...this.body.querySelectorAll<HTMLElement>('.step')];
    const words = steps.map((step) => step.querySelector<HTMLElement>('.step-words') ?? step);
    this.steps = steps;
    this.words = words;
    this.isTied = figure.dataset['scrub'] !== undefined;
    this.stage = new Stage(this.part('.passage-picture'), steps);
    this.descriptions = mountDescriptions(steps, words, this.stage.svg, figure);
    const onFit = (board: 'narrow' | 'wide'): void => {
      this.cutUntil = performance.now() + SETTLING_MS;
      this.stage.refit(board);
    };
    this.fitting = createFitting({ figure, body: this.body, steps, words, onFit: ({ board }) => onFit(board) });
    this.walk = mountWalking({
      body: this.body,
      steps,
      words,
      isPinned: () => this.isPinned(),
      goTo: (index) => steps[index]?.scrollIntoView({ behavior: calm.matches ? 'instant' : 'smooth' }),
      bringIntoView: (step) => this.bringIntoView(step),
    });
    this.look = onNextFrame(() => {
      const now = this.scrolledPx();
      return () => this.drawAt(now);
    });
    this.watch = watchSteps(steps, this.look.ask);
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
    return this.isShown ? this.steps[this.current] : undefined;
  }

  /** The step whose words stand beside the picture, whole; none where the passage is out of view or an article. */
  stepInView(): HTMLElement | undefined {
    const [room, box] = [this.fitting.room(), this.words[this.current]?.getBoundingClientRect()];
    if (!room?.isPinned || !box || box.top < room.topPx - 1 || box.bottom > innerHeight + 1) return undefined;
    return this.steps[this.current];
  }

  /** Scrolls to a step unless it is in view. */
  bringIntoView(step: HTMLElement): void {
    if (this.stepInView() !== step) step.scrollIntoView({ behavior: 'instant' });
  }

  destroy(): void {
    for (const each of [this.watch, this.walk]) each.destroy();
    this.look.cancel();
    for (const each of [this.descriptions, this.stage, this.fitting]) each.remove();
    this.steps[this.current]?.classList.remove('is-current');
  }

  private part(selector: string): HTMLElement {
    const found = this.figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the passage #${this.figure.id} has no ${selector}`);
    return found;
  }

  /** All that is read from the page before anything is drawn. */
  private scrolledPx(): number {
    return -this.body.getBoundingClientRect().top;
  }

  private drawAt(scrolledPx: number): void {
    this.isShown = this.isPinned() && this.fitting.isAround(scrolledPx);
    if (!this.isPinned()) return;
    const { index, position } = this.fitting.at(scrolledPx);
    const cut = calm.matches || document.readyState !== 'complete' || performance.now() < this.cutUntil;
    if (this.isTied && !calm.matches && this.fitting.hasWay()) this.stage.scrubTo(position);
    else if (index !== this.current || cut) this.stage.goTo(index, cut ? 'cut' : 'move');
    if (index !== this.current) this.show(index);
  }

  private show(index: number): void {
    this.steps[this.current]?.classList.remove('is-current');
    this.steps[index]?.classList.add('is-current');
    this.current = index;
    this.descriptions.show(index);
    this.walk.show(index);
  }
}

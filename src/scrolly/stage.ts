/** The pinned picture: one SVG that is always in the state that the scroll position asks for. */
import { bindMoves, install, readFrame } from './drawing.ts';
import { tweenFrames, withoutFaded } from './frame.ts';
import { startMove } from './move.ts';
import type { Parts, Reel } from './parts.ts';
import { readAhead } from './reel.ts';

const MOVE_MS = 700;
/** A reader who is already at the next step is not kept waiting. */
const INTERRUPTED_MS = 400;
/** After two moves that stuttered the passage cuts from step to step. */
const STUTTERS_FORGIVEN = 1;

/** What is drawn: a keyframe at rest, or the way from a keyframe to the next. */
type Drawn = { readonly at: number } | { readonly from: number; readonly set: (t: number) => void };

export class Stage {
  readonly svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  private readonly parts: Parts;
  /** What stood in the host before. */
  private readonly still: readonly Element[];
  private readonly reading: { cancel(): void };
  private reel: Reel = { board: '', root: {}, frameAt: () => [] };
  private position = 0;
  private stop = (): void => undefined;
  private stutters = 0;
  private drawn: Drawn | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.svg.setAttribute('role', 'img');
    this.still = [...parts.picture.children];
    parts.picture.replaceChildren(this.svg);
    this.reading = readAhead(parts.steps.length, (index) => this.reel.frameAt(index));
  }

  /** Goes to a keyframe: moving, or at once. */
  goTo(index: number, motion: 'move' | 'cut'): void {
    this.stop();
    const { drawn, reel } = this;
    const aim = reel.frameAt(Math.round(this.position));
    this.position = index;
    if (motion === 'cut' || this.stutters > STUTTERS_FORGIVEN) return this.rest(index);
    // From wherever it is: a keyframe at rest is known, a picture on its way is read from the page.
    const isAtRest = drawn !== undefined && 'at' in drawn;
    const from = isAtRest ? reel.frameAt(drawn.at) : withoutFaded(readFrame(this.svg), aim);
    this.drawn = undefined;
    this.stop = startMove(this.svg, {
      from,
      to: reel.frameAt(index),
      blend: this.parts.blend,
      lengthMs: isAtRest ? MOVE_MS : INTERRUPTED_MS,
      onEnd: (isSmooth) => {
        if (!isSmooth) this.stutters += 1;
        this.rest(index);
      },
    });
  }

  /** Stands between two keyframes: 2.3 is three tenths of the way from the third to the fourth. */
  scrubTo(position: number): void {
    this.stop();
    this.position = position;
    const from = Math.min(Math.floor(position), this.parts.steps.length - 1);
    const t = position - from;
    if (t <= 0) return this.rest(from);
    let { drawn } = this;
    if (!drawn || !('from' in drawn) || drawn.from !== from) {
      const { union, moves } = tweenFrames(this.reel.frameAt(from), this.reel.frameAt(from + 1), this.parts.blend);
      install(this.svg, union);
      drawn = { from, set: bindMoves(this.svg, moves) };
      this.drawn = drawn;
    }
    drawn.set(t);
  }

  /** Redraws the present state on another artboard, if it is another. Nothing is drawn before it is called. */
  refit(board: string): void {
    if (board === this.reel.board) return;
    this.stop();
    this.reel = this.parts.reelOf(board);
    this.drawn = undefined;
    for (const [name, value] of Object.entries(this.reel.root)) this.svg.setAttribute(name, value);
    this.scrubTo(this.position);
  }

  /** Takes the picture away and gives its room back. */
  remove(): void {
    this.stop();
    this.reading.cancel();
    this.parts.picture.replaceChildren(...this.still);
  }

  private rest(index: number): void {
    const { drawn } = this;
    if (drawn && 'at' in drawn && drawn.at === index) return;
    this.drawn = { at: index };
    install(this.svg, this.reel.frameAt(index));
  }
}

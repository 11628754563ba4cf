/** The pinned picture: one SVG that is always in the state that the scroll position asks for. */
import { easeCubicInOut } from 'd3-ease';
import { bindMoves, install, readFrame } from './drawing.ts';
import { tweenFrames, withoutFaded, type Frame } from './frame.ts';
import type { BoardName } from './room.ts';

const MOVE_MS = 700;
/** A reader who is already at the next step is not kept waiting. */
const INTERRUPTED_MS = 400;
/** Under 36 frames a second a move stutters: it is cut short, and after two of these the passage cuts from step to step. */
const STUTTER_MS = 28;
const STUTTER_AFTER_FRAMES = 6;
const STUTTERS_FORGIVEN = 1;

export interface Stage {
  readonly svg: SVGSVGElement;
  /** Goes to a keyframe: moving, or at once. */
  goTo(index: number, motion: 'move' | 'cut'): void;
  /** Stands between two keyframes: 2.3 is three tenths of the way from the third to the fourth. */
  scrubTo(position: number): void;
  /** Redraws the present state on another artboard, if it is another. Nothing is drawn before it is called. */
  refit(board: BoardName): void;
  /** Takes the picture away and gives its room back. */
  remove(): void;
}

/** Safari knows no idle callback. */
function whenIdle(work: () => void): { cancel(): void } {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 100);
    return { cancel: () => clearTimeout(timer) };
  }
  const id = requestIdleCallback(work);
  return { cancel: () => cancelIdleCallback(id) };
}

/** Told the time of each frame, says whether at least half of them came in time. */
function createPace(): (now: number) => boolean {
  let last = 0;
  let [frames, late] = [0, 0];
  return (now) => {
    if (last) {
      frames += 1;
      if (now - last > STUTTER_MS) late += 1;
    }
    last = now;
    return frames < STUTTER_AFTER_FRAMES || late * 2 <= frames;
  };
}

/** What one artboard shows at each step, read from the page when it is first needed. */
interface Reel {
  readonly board: string;
  readonly frames: Map<number, Frame>;
}

/** `host` holds the empty room of the picture; `steps` hold the keyframes. */
export function createStage(host: HTMLElement, steps: readonly HTMLElement[]): Stage {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('role', 'img');
  const room = [...host.children];
  host.replaceChildren(svg);
  let reel: Reel = { board: '', frames: new Map() };
  let position = 0;
  let animation = 0;
  let stutters = 0;
  /** What is drawn: a keyframe at rest, the way from a keyframe to the next, or neither. */
  let drawn: { at: number } | { from: number; set: (t: number) => void } | undefined;

  const keyframe = (index: number): SVGSVGElement | null =>
    steps[index]?.querySelector<SVGSVGElement>(`svg.board-${reel.board}`) ?? null;
  const frameAt = (index: number): Frame => {
    const known = reel.frames.get(index);
    if (known) return known;
    const source = keyframe(index);
    const frame = source ? readFrame(source) : [];
    reel.frames.set(index, frame);
    return frame;
  };
  const stop = (): void => {
    cancelAnimationFrame(animation);
    animation = 0;
  };
  const rest = (index: number): void => {
    if (drawn && 'at' in drawn && drawn.at === index) return;
    drawn = { at: index };
    install(svg, frameAt(index));
  };

  const goTo = (index: number, motion: 'move' | 'cut'): void => {
    stop();
    const aim = frameAt(Math.round(position));
    position = index;
    if (motion === 'cut' || stutters > STUTTERS_FORGIVEN) return rest(index);
    // From wherever it is: a keyframe at rest is known, a picture on its way is read from the page.
    const isAtRest = drawn !== undefined && 'at' in drawn;
    const from = drawn && 'at' in drawn ? frameAt(drawn.at) : withoutFaded(readFrame(svg), aim);
    const lengthMs = isAtRest ? MOVE_MS : INTERRUPTED_MS;
    drawn = undefined;
    const { union, moves } = tweenFrames(from, frameAt(index));
    // Reckoned in one frame, built in the next, moved from the one after: none of them gets long.
    animation = requestAnimationFrame(() => {
      install(svg, union);
      const set = bindMoves(svg, moves);
      let start = 0;
      const keepsPace = createPace();
      const tick = (now: number): void => {
        start ||= now;
        const t = (now - start) / lengthMs;
        const isSmooth = keepsPace(now);
        if (!isSmooth) stutters += 1;
        if (t >= 1 || !isSmooth) {
          animation = 0;
          return rest(index);
        }
        set(easeCubicInOut(t));
        animation = requestAnimationFrame(tick);
      };
      animation = requestAnimationFrame(tick);
    });
  };

  const scrubTo = (next: number): void => {
    stop();
    position = next;
    const from = Math.min(Math.floor(next), steps.length - 1);
    const t = next - from;
    if (t <= 0) return rest(from);
    if (!drawn || !('from' in drawn) || drawn.from !== from) {
      const { union, moves } = tweenFrames(frameAt(from), frameAt(from + 1));
      install(svg, union);
      drawn = { from, set: bindMoves(svg, moves) };
    }
    drawn.set(t);
  };

  const refit = (board: BoardName): void => {
    if (board === reel.board) return;
    stop();
    reel = { board, frames: new Map() };
    drawn = undefined;
    const first = keyframe(0);
    svg.setAttribute('viewBox', first?.getAttribute('viewBox') ?? '0 0 360 360');
    svg.setAttribute('class', first?.getAttribute('class') ?? 'scene');
    scrubTo(position);
  };

  /** Reads the keyframes while the reader is elsewhere, one at a time, so that no step waits for it. */
  const readAhead = (index: number): void => {
    if (index >= steps.length) return;
    idle = whenIdle(() => {
      frameAt(index);
      readAhead(index + 1);
    });
  };
  let idle = { cancel: (): void => undefined };

  readAhead(0);
  return {
    svg,
    goTo,
    scrubTo,
    refit,
    remove: () => {
      stop();
      idle.cancel();
      host.replaceChildren(...room);
    },
  };
}

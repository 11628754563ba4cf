/** The pinned picture: one SVG that is always in the state that the scroll position asks for. */
import { easeCubicInOut } from 'd3-ease';
import { bindMoves, install, readFrame } from './drawing.ts';
import { whenIdle } from './idle.ts';
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
  keyframe(index: number): SVGSVGElement | null;
  frameAt(index: number): Frame;
}
function createReel(board: string, steps: readonly HTMLElement[]): Reel {
  const frames = new Map<number, Frame>();
  const keyframe = (index: number): SVGSVGElement | null =>
    steps[index]?.querySelector<SVGSVGElement>(`svg.rt-${board}`) ?? null;
  const frameAt = (index: number): Frame => {
    const known = frames.get(index);
    if (known) return known;
    const source = keyframe(index);
    const frame = source ? readFrame(source) : [];
    frames.set(index, frame);
    return frame;
  };
  return { board, keyframe, frameAt };
}

/** Reads the keyframes while the reader is elsewhere, one at a time, so that no step waits for it. */
function readAhead(count: number, read: (index: number) => void): { cancel(): void } {
  let idle = { cancel: (): void => undefined };
  const next = (index: number): void => {
    if (index >= count) return;
    idle = whenIdle(() => {
      read(index);
      next(index + 1);
    });
  };
  next(0);
  return { cancel: () => idle.cancel() };
}

interface Move {
  readonly from: Frame;
  readonly to: Frame;
  readonly lengthMs: number;
  /** At its end, smooth or not. */
  readonly onEnd: (isSmooth: boolean) => void;
}

/** Moves what is drawn; a function that stops it. Reckoned in one frame, built in the next, moved from the one after: none of them gets long. */
function startMove(svg: SVGSVGElement, { from, to, lengthMs, onEnd }: Move): () => void {
  const { union, moves } = tweenFrames(from, to);
  let animation = requestAnimationFrame(() => {
    install(svg, union);
    const set = bindMoves(svg, moves);
    let start = 0;
    const keepsPace = createPace();
    const tick = (now: number): void => {
      start ||= now;
      const t = (now - start) / lengthMs;
      const isSmooth = keepsPace(now);
      if (t >= 1 || !isSmooth) return onEnd(isSmooth);
      set(easeCubicInOut(t));
      animation = requestAnimationFrame(tick);
    };
    animation = requestAnimationFrame(tick);
  });
  return () => cancelAnimationFrame(animation);
}

/** `host` holds the empty room of the picture; `steps` hold the keyframes. */
export function createStage(host: HTMLElement, steps: readonly HTMLElement[]): Stage {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('role', 'img');
  const room = [...host.children];
  host.replaceChildren(svg);
  let reel = createReel('', steps);
  let position = 0;
  let stop = (): void => undefined;
  let stutters = 0;
  /** What is drawn: a keyframe at rest, the way from a keyframe to the next, or neither. */
  let drawn: { at: number } | { from: number; set: (t: number) => void } | undefined;

  const rest = (index: number): void => {
    if (drawn && 'at' in drawn && drawn.at === index) return;
    drawn = { at: index };
    install(svg, reel.frameAt(index));
  };

  const goTo = (index: number, motion: 'move' | 'cut'): void => {
    stop();
    const aim = reel.frameAt(Math.round(position));
    position = index;
    if (motion === 'cut' || stutters > STUTTERS_FORGIVEN) return rest(index);
    // From wherever it is: a keyframe at rest is known, a picture on its way is read from the page.
    const isAtRest = drawn !== undefined && 'at' in drawn;
    const from = drawn && 'at' in drawn ? reel.frameAt(drawn.at) : withoutFaded(readFrame(svg), aim);
    const lengthMs = isAtRest ? MOVE_MS : INTERRUPTED_MS;
    drawn = undefined;
    stop = startMove(svg, {
      from,
      to: reel.frameAt(index),
      lengthMs,
      onEnd: (isSmooth) => {
        if (!isSmooth) stutters += 1;
        rest(index);
      },
    });
  };

  const scrubTo = (next: number): void => {
    stop();
    position = next;
    const from = Math.min(Math.floor(next), steps.length - 1);
    const t = next - from;
    if (t <= 0) return rest(from);
    if (!drawn || !('from' in drawn) || drawn.from !== from) {
      const { union, moves } = tweenFrames(reel.frameAt(from), reel.frameAt(from + 1));
      install(svg, union);
      drawn = { from, set: bindMoves(svg, moves) };
    }
    drawn.set(t);
  };

  const refit = (board: BoardName): void => {
    if (board === reel.board) return;
    stop();
    reel = createReel(board, steps);
    drawn = undefined;
    const first = reel.keyframe(0);
    svg.setAttribute('viewBox', first?.getAttribute('viewBox') ?? '0 0 360 360');
    svg.setAttribute('class', first?.getAttribute('class') ?? 'rt-scene');
    scrubTo(position);
  };

  const reading = readAhead(steps.length, (index) => reel.frameAt(index));
  return {
    svg,
    goTo,
    scrubTo,
    refit,
    remove: () => {
      stop();
      reading.cancel();
      host.replaceChildren(...room);
    },
  };
}

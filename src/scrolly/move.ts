/** One move of a picture from a keyframe to another, cut short where the machine cannot keep up. */
import { easeCubicInOut } from 'd3-ease';
import { bindMoves, install } from './drawing.ts';
import { tweenFrames, type Blend, type Frame } from './frame.ts';

/** Under 36 frames a second a move stutters. */
const STUTTER_MS = 28;
const STUTTER_AFTER_FRAMES = 6;

/**
 * Told the time of each frame, says whether at least half of them came in time; at the end of frames so slow that they
 * were few, too.
 */
function createPace(): (now: number, isEnd: boolean) => boolean {
  let last = 0;
  let [frames, late] = [0, 0];
  return (now, isEnd) => {
    if (last) {
      frames += 1;
      if (now - last > STUTTER_MS) late += 1;
    }
    last = now;
    return (frames < STUTTER_AFTER_FRAMES && !isEnd) || late * 2 <= frames;
  };
}

export interface Move {
  readonly from: Frame;
  readonly to: Frame;
  readonly lengthMs: number;
  readonly blend?: Blend | undefined;
  /** At its end, smooth or not. */
  readonly onEnd: (isSmooth: boolean) => void;
}

/**
 * Moves what is drawn; a function that stops it. Reckoned in one frame, built in the next, moved from the one after:
 * none of them gets long.
 */
export function startMove(svg: SVGSVGElement, { from, to, lengthMs, blend, onEnd }: Move): () => void {
  const { union, moves } = tweenFrames(from, to, blend);
  let animation = requestAnimationFrame(() => {
    install(svg, union);
    const set = bindMoves(svg, moves);
    let start = 0;
    const keepsPace = createPace();
    const tick = (now: number): void => {
      start ||= now;
      const t = (now - start) / lengthMs;
      const isSmooth = keepsPace(now, t >= 1);
      if (t >= 1 || !isSmooth) return onEnd(isSmooth);
      set(easeCubicInOut(t));
      animation = requestAnimationFrame(tick);
    };
    animation = requestAnimationFrame(tick);
  });
  return () => cancelAnimationFrame(animation);
}

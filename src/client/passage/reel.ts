/** What one artboard shows at each step, read from the page when it is first needed. */
import { whenIdle } from '../idle.ts';
import { readFrame } from './drawing.ts';
import type { Frame } from './frame.ts';

export interface Reel {
  readonly board: string;
  keyframe(index: number): SVGSVGElement | null;
  frameAt(index: number): Frame;
}

export function createReel(board: string, steps: readonly HTMLElement[]): Reel {
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
export function readAhead(count: number, read: (index: number) => void): { cancel(): void } {
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

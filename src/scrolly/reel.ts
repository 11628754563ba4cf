/** What one artboard shows at each step, read from the page when it is first needed. */
import type { Frame } from './frame.ts';
import { whenIdle } from './idle.ts';
import type { Reel } from './parts.ts';

/** A reel that reads each keyframe once. */
export function createReel(board: string, root: Reel['root'], read: (index: number) => Frame): Reel {
  const frames = new Map<number, Frame>();
  const frameAt = (index: number): Frame => {
    const frame = frames.get(index) ?? read(index);
    frames.set(index, frame);
    return frame;
  };
  return { board, root, frameAt };
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

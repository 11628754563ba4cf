/**
 * One drawing a frame for everything that follows the scroll. Positions are read when the scroll is heard, before any
 * picture of that frame has moved, so that reading them never makes the browser lay out the page once more.
 */

/** Reads, and returns what is to be drawn from what was read. */
type Look = () => () => void;

const asked = new Map<Look, () => void>();
let frame = 0;

function run(): void {
  frame = 0;
  const draw = [...asked.values()];
  asked.clear();
  for (const one of draw) one();
}

export function onNextFrame(look: Look): { ask(): void; cancel(): void } {
  return {
    ask: () => {
      asked.set(look, look());
      frame ||= requestAnimationFrame(run);
    },
    cancel: () => {
      asked.delete(look);
    },
  };
}

/**
 * One look a frame for everything that follows the scroll: all positions are read first, then all pictures are
 * drawn, so that no drawing makes the browser lay out the page again for the next reading.
 */

/** Reads, and returns what is to be drawn from what was read. */
type Look = () => () => void;

const asked = new Set<Look>();
let frame = 0;

function run(): void {
  frame = 0;
  const draw = [...asked].map((look) => look());
  asked.clear();
  for (const one of draw) one();
}

export function onNextFrame(look: Look): { ask(): void; cancel(): void } {
  return {
    ask: () => {
      asked.add(look);
      frame ||= requestAnimationFrame(run);
    },
    cancel: () => { asked.delete(look); },
  };
}

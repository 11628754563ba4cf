/** Chance that is the same each time: mulberry32. */
export interface Chance {
  /** A number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  pick<T>(from: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    pick: (from) => {
      const found = from[upTo(from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}

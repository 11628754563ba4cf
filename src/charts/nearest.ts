/** The word that was probably meant: for messages about names that are not there. */

import { editDistance } from '../data/model/nearest.ts';

/** Longer words are no slips of the hand, and would be dear to compare. */
const LONGEST = 40;

/** The known name nearest to the one that was written, upper and lower case alike; none where all are far from it. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = written.toLowerCase();
  if (plain.length > LONGEST) return undefined;
  const near = known
    .filter((name) => name.length <= LONGEST)
    .map((name) => ({ name, edits: editDistance(plain, name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(Math.max(name.length, plain.length) / 3)))
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.name;
}

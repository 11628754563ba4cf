/** Edits (insert, delete, replace a character, swap two neighbours) that turn one text into another. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}

/** Up to `count` of the known ids, the most alike first: what the writer of a misspelt id probably meant. */
export function nearestIds(id: string, known: Iterable<string>, count = 3): string[] {
  return [...known]
    .map((other) => ({ other, distance: editDistance(id, other) }))
    .sort((a, b) => a.distance - b.distance || a.other.localeCompare(b.other))
    .slice(0, count)
    .map(({ other }) => other);
}

/** Longer words are no slips of the hand, and would be dear to compare. */
const LONGEST = 40;

/** The known name that was probably meant, upper and lower case alike; none where all are far from what was written. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const plain = written.toLowerCase();
  if (plain.length > LONGEST) return undefined;
  const near = [...known]
    .filter((name) => name.length <= LONGEST)
    .map((name) => ({ name, edits: editDistance(plain, name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(Math.max(name.length, plain.length) / 3)))
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.name;
}

/** That name as the end of a sentence of what is expected; nothing where none comes near. */
export const nearestOf = (written: string, known: Iterable<string>): string => {
  const name = nearestName(written, known);
  return name === undefined ? '' : `; nearest: ${name}`;
};

/** What to do about a name that is not there. */
export const meaning = (written: string, known: Iterable<string>): string => {
  const name = nearestName(written, known);
  return name === undefined ? 'write one of them' : `did you mean "${name}"?`;
};

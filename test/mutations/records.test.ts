/** A few hundred small mistakes in records, the same each time: all are stopped but those that no rule could know of. */
import { expect, it } from 'vitest';
import { tryMutations } from './try.ts';

it('a mistake in a record is told as a Problem, or nothing here could tell it from the truth', () => {
  const { tried, missed, broken } = tryMutations(16, 250);
  expect(tried).toBeGreaterThan(200);
  expect(broken).toEqual([]);
  expect(missed).toEqual([]);
});

/** What a run of the tests leaves to chance: which way a walk goes, which edition, which window. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../src/bundling/kept.ts';

const FOLDERS = ['content', 'src', 'test'];
const made: { seed?: number } = {};

function seedOfFiles(): number {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // What tests leave behind is not the project's.
      .filter((path) => !path.includes('.artifacts')),
  );
  return Number.parseInt(hashOf(...files.toSorted().map((path) => readFileSync(path))).slice(0, 5), 16);
}

const today = (): number => Math.floor(Date.now() / 86_400_000);

function seedGiven(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Error(`SEED is “${given}”; a whole number of at most nine digits is expected, as in SEED=20785`);
}

/**
 * Another after every change of the project's files and the same for the same files, on any machine and any day: what
 * passed once passes again. The long run has another every day. `SEED=…` repeats one.
 */
export const runSeed = (): number => {
  const { SEED, LONG } = process.env;
  return (made.seed ??= SEED ? seedGiven(SEED) : LONG ? today() : seedOfFiles());
};

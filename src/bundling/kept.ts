/**
 * What a build made and a later one need not make again: files below `node_modules/.cache`, each named by a hash of all
 * that it was made from. Nothing is ever out of date: what was made from anything else has another name. Deleting the
 * folder costs time and nothing else.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(process.cwd(), 'node_modules/.cache/retooling');
const KEPT_MS = 14 * 24 * 3600 * 1000;
const DAY_MS = 24 * 3600 * 1000;

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  // Each length goes in too, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex').slice(0, 32);
};

export interface Kept {
  get(key: string): Buffer<ArrayBuffer> | undefined;
  /** Whether it holds a key’s content. */
  has(key: string): boolean;
  put(key: string, content: string | Uint8Array): void;
  /** Where a key's content lies, for who reads files alone. */
  pathOf(key: string): string;
}

const ageMs = (path: string): number => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** What no build has asked for in two weeks is gone. Looked for once a day: a drawer may hold thousands. */
function prune(folder: string): void {
  const note = `${folder}.pruned`;
  if (ageMs(note) < DAY_MS) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (ageMs(path) > KEPT_MS) rmSync(path, { force: true });
  }
  writeFileSync(note, '');
}

/** A drawer of things of one sort, by their hashes. */
export function keptIn(sort: string): Kept {
  const folder = join(ROOT, sort);
  mkdirSync(folder, { recursive: true });
  prune(folder);
  const pathOf = (key: string): string => join(folder, key);
  /** Its time says when it was last of use. Throws where it is not there. */
  const touch = (path: string): void => {
    if (ageMs(path) > DAY_MS) utimesSync(path, new Date(), new Date());
  };
  const orNothing = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    pathOf,
    get: (key) =>
      orNothing(() => {
        const found = readFileSync(pathOf(key));
        touch(pathOf(key));
        return found;
      }),
    has: (key) => orNothing(() => (touch(pathOf(key)), true)) ?? false,
    put(key, content) {
      // Under its own name only when it is whole: two builds may write at once, and one may be stopped.
      const draft = pathOf(`${key}.${randomUUID()}`);
      writeFileSync(draft, content);
      renameSync(draft, pathOf(key));
    },
  };
}

/**
 * The site of the build before, out of the way: what is still good is fetched from there, and the rest removed at the
 * end, by a process of its own, since thousands of files take a second.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OLD = join(process.cwd(), 'node_modules/.cache/retooling/old');
/** Stays where it is: a folder that is published by pushing it has one. */
const REPOSITORY = '.git';
/** What another build has set aside may still be wanted, unless that build stopped long ago. */
const STOPPED_MS = 3600 * 1000;

/** Moves what is in a folder away, and returns where to. What can't be moved stays. */
export function setAside(folder: string): string {
  const to = join(OLD, randomUUID());
  mkdirSync(to, { recursive: true });
  if (!existsSync(folder)) return to;
  try {
    for (const name of readdirSync(folder)) if (name !== REPOSITORY) renameSync(join(folder, name), join(to, name));
  } catch {
    // On another disk, or held open: Astro removes it then.
  }
  return to;
}

/** Removes what was set aside, and what builds that stopped have left; nobody waits for it. */
export function removeAside(aside: string): void {
  const left = readdirSync(OLD)
    .map((name) => join(OLD, name))
    .filter((path) => path !== aside)
    .filter((path) => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > STOPPED_MS);
  const remove = [aside, ...left]
    .map((path) => `fs.rmSync(${JSON.stringify(path)}, { recursive: true, force: true })`)
    .join(';');
  spawn(process.execPath, ['-e', remove], { detached: true, stdio: 'ignore' }).unref();
}

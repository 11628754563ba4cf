/**
 * The site of the build before, out of the way: thousands of files take a second to remove, and nobody waits for it.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const OLD = join(process.cwd(), 'node_modules/.cache/retooling/old');
/** Stays where it is: a folder that is published by pushing it has one. */
const REPOSITORY = '.git';

/** Moves what is in a folder away, to be removed by a process of its own. What can't be moved stays. */
export function setAside(folder: string): void {
  if (!existsSync(folder)) return;
  const to = join(OLD, randomUUID());
  try {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(folder)) if (name !== REPOSITORY) renameSync(join(folder, name), join(to, name));
  } catch {
    // On another disk, or held open: Astro removes it then.
  }
  const remove = `fs.rmSync(${JSON.stringify(OLD)}, { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', remove], { detached: true, stdio: 'ignore' }).unref();
}

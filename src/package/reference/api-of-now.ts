/**
 * What the package exports, as `readApi` reads it, without the compiler's seconds and memory in the build's own
 * process: it is read beside the build, by a process of its own, and kept for as long as no file changes that it could
 * have been read from.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hashOf, keptIn } from '../../bundling/kept.ts';
import type { ApiModule } from './read-api.ts';

/** The rooms that the package may use, itself included. */
const ROOMS = ['src/data', 'src/charts', 'src/styles', 'src/bundling', 'src/package'];
const OTHERS = ['package-lock.json', 'tsconfig.json'];

function keyOfNow(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|json|astro)$/.test(file))
      .map((file) => join(room, file))
      .toSorted(),
  );
  return hashOf(...[...files, ...OTHERS].flatMap((file) => [file, readFileSync(file)]));
}

async function read(): Promise<readonly ApiModule[]> {
  const [kept, key] = [keptIn('api'), keyOfNow()];
  const found = kept.get(key);
  if (found) return JSON.parse(found.toString('utf8')) as readonly ApiModule[];
  const { stdout } = await promisify(execFile)(process.execPath, ['src/package/reference/print-api.ts'], {
    maxBuffer: 1e8,
  });
  kept.put(key, stdout);
  return JSON.parse(stdout) as readonly ApiModule[];
}

/** The pages are built from modules of their own: what both hold is known to the process alone. */
const HELD = Symbol.for('retooling-tianjin: what the package exports');
interface Holder {
  [HELD]?: Promise<readonly ApiModule[]>;
}

/** Every export of the package by module, read once a build: the first call, as early as may be, begins it. */
export function apiOfNow(): Promise<readonly ApiModule[]> {
  const holder = globalThis as Holder;
  if (!holder[HELD]) {
    holder[HELD] = read();
    // Whoever waits for it is told; a build that stops before need not be.
    holder[HELD].catch(() => undefined);
  }
  return holder[HELD];
}

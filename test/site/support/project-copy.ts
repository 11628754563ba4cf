/** A copy of the project that tests may spoil, and builds of it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Read by some pages and checks as they are built. */
const PAPERS = ['package-lock.json', 'CHANGELOG.md', 'README.md', 'LICENSE', 'CITATION.cff'];

export interface ProjectCopy {
  readonly root: string;
  /** Writes one file, puts a function of its text in place, runs `during`, and puts the text back. */
  changed<T>(file: string, change: (text: string) => string, during: () => Promise<T>): Promise<T>;
  /** Builds it. `ok` is false where the build stopped; `output` is all that it said. */
  build(env?: Readonly<Record<string, string>>): Promise<{ readonly ok: boolean; readonly output: string }>;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'retooling-'));
  for (const part of [...PARTS, ...PAPERS]) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    async changed(file, change, during) {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`the change to ${file} changes nothing`);
      writeFileSync(path, after);
      try {
        return await during();
      } finally {
        writeFileSync(path, before);
      }
    },
    async build(env = {}) {
      const run = promisify(execFile)(
        join(ROOT, 'node_modules/.bin/node'),
        ['node_modules/astro/bin/astro.mjs', 'build'],
        { cwd: root, maxBuffer: 1e8, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
      );
      return run.then(
        ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
        (error: unknown) => {
          const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
          return { ok: false, output: stdout + stderr };
        },
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

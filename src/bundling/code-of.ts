/**
 * Code as a hash: what it makes may be kept for as long as the hash is the same. The bundler finds what is reachable,
 * so that no list of files has to be right; packages count by the lock file.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { hashOf } from './kept.ts';

/** A hash of all code that can be reached from `entries`, files of this project, and of every package's version. */
export async function codeOf(...entries: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [...entries],
    outdir: 'nowhere',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  return hashOf(readFileSync('package-lock.json'), ...outputFiles.map(({ text }) => text));
}

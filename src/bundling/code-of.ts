/**
 * Code as a hash: what it makes may be kept for as long as the hash is the same. The bundler finds what is reachable,
 * so that no list of files has to be right; packages count by the lock file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hashOf, keptIn } from './kept.ts';

/**
 * A hash of all code that can be reached from `entries`, and of every package's version.
 * @param root the project's folder
 * @param entries its files
 */
export async function codeOf(root: string, ...entries: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'nowhere',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  return hashOf(readFileSync(join(root, 'package-lock.json')), ...outputFiles.map(({ text }) => text));
}

/**
 * The same, looked up where a build of the same project has asked before: the bundler takes a third of a second.
 * @param project a hash of the project, all code in it
 */
export async function codeInProject(project: string, root: string, ...entries: readonly string[]): Promise<string> {
  const [kept, key] = [keptIn('code'), hashOf(project, ...entries)];
  const found = kept.get(key)?.toString('utf8');
  if (found !== undefined) return found;
  const code = await codeOf(root, ...entries);
  kept.put(key, code);
  return code;
}

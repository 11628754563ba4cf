/** Packs the package as npm would and puts it into a stranger's folder, beside the packages that a stranger would install. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package's file. */
    tarball: string;
  }
}

export const run = promisify(execFile);
export const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = join(root, 'test/.artifacts');

export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(artifacts, { recursive: true });
  const folder = mkdtempSync(join(artifacts, 'pack-'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: root, maxBuffer: 1e8 });
  const [file] = readdirSync(folder);
  if (!file) throw new Error('npm pack made no file');
  project.provide('tarball', join(folder, file));
  return () => rmSync(folder, { recursive: true, force: true });
}

export interface Stranger {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** A fresh project with the package unpacked in its node_modules and `others` linked from ours; nothing is fetched. */
export async function stranger(tarball: string, others: readonly string[] = []): Promise<Stranger> {
  const folder = mkdtempSync(join(artifacts, 'stranger-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const installed = join(folder, 'node_modules/retooling-tianjin');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of others) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

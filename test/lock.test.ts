/**
 * `npm ci` refuses a lock file that leaves out a platform's variant of a package, so all of them have to be in it. npm
 * leaves out the hashes of variants that it did not fetch itself: `npm view NAME@VERSION dist.integrity` tells them.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, LockEntry>;
};

/** Node's way up: a package is looked for beside the one that asks, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

it('locks every platform’s variant of every package', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(name, path)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('names no registry host', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([]);
});

it('holds every package to its content', () => {
  const loose = Object.entries(packages).filter(
    ([path, entry]) => path && !/^sha512-.{86}==$/.test(entry.integrity ?? ''),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

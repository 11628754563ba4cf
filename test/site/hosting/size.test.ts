/** What a host has to keep, as the README tells it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { distFiles } from '../support/built.ts';

const isCopy = (file: string): boolean => /\.(?:br|gz)$/.test(file);
const partOf = (file: string): string => {
  if (isCopy(file)) return '`*.br`, `*.gz`';
  return file.includes('/') ? `\`${file.split('/')[0]}/\`` : '`*.html` and files at the top';
};

it('the README says how large each part of the build is, to a quarter', () => {
  const sizes: Record<string, number> = {};
  for (const file of distFiles()) {
    const part = partOf(file);
    sizes[part] = (sizes[part] ?? 0) + statSync(join(inject('dist'), file)).size / 1e6;
  }
  // Of a few kilobytes there is nothing to say.
  const large = Object.entries(sizes).filter(([, megabytes]) => megabytes > 0.05);
  const readme = readFileSync('README.md', 'utf8');
  const said = Object.fromEntries(
    [...readme.matchAll(/^\| (`[^|]+) \|\s+([\d.]+) \|/gm)].map(([, part = '', megabytes]) => [
      part.trim(),
      Number(megabytes),
    ]),
  );
  expect(Object.keys(said).toSorted()).toEqual(large.map(([part]) => part).toSorted());
  for (const [part, megabytes] of large)
    expect(Math.abs((said[part] ?? 0) / megabytes - 1), `${part}: ${megabytes.toFixed(1)} MB`).toBeLessThan(0.25);
});

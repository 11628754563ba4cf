/** A build that keeps what has not changed is, byte for byte, the one that keeps nothing. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
const cache = (...path: string[]): string => join(copy.root, 'node_modules/.cache/retooling', ...path);
/** Drawn by code of its own hash, held by tests of their own: not in question here, and dear. */
const DRAWERS = ['api', 'faces', 'pictures', 'scenes', 'files', 'compressed'];

/** The copy has caches of its own: the project's are nobody's to empty. */
beforeAll(() => {
  copy = copyProject();
  const modules = join(copy.root, 'node_modules');
  unlinkSync(modules);
  mkdirSync(cache(), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!/^\.(?:cache|astro|vite)/.test(name))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name));
  for (const drawer of DRAWERS) {
    const own = join(process.cwd(), 'node_modules/.cache/retooling', drawer);
    mkdirSync(own, { recursive: true });
    symlinkSync(own, cache(drawer));
  }
});
afterAll(() => copy.remove());

/** Every built file with a hash of what is in it. */
async function built(): Promise<readonly string[]> {
  const { ok, output } = await copy.build();
  expect(output).toContain('Complete!');
  expect(ok).toBe(true);
  const dist = join(copy.root, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(dist.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .toSorted();
}
const forget = (): void => {
  for (const drawer of readdirSync(cache())) if (!DRAWERS.includes(drawer)) rmSync(cache(drawer), { recursive: true });
};

it('after a word, and after a title and a headline', async () => {
  const [chapter = ''] = readdirSync('content/en').toSorted();
  const file = `content/en/${chapter}`;
  const before = await built();
  await copy.changed(
    file,
    (text) => {
      const head = text.indexOf('\n---\n') + 5;
      return text.slice(0, head) + text.slice(head).replace(' a ', ' a new ');
    },
    async () => {
      const kept = await built();
      expect(kept).not.toEqual(before);
      // Pages of other chapters, charts and data are what they were.
      expect(kept.filter((line) => !before.includes(line)).length).toBeLessThan(12);
      // What somebody has changed, removed or put into the folder is no file of the build before.
      const dist = join(copy.root, 'dist');
      appendFileSync(join(dist, 'charts/index.html'), '<!-- a word of somebody’s -->');
      rmSync(join(dist, 'about.html.br'));
      writeFileSync(join(dist, 'charts/mine.html'), '');
      expect(await built()).toEqual(kept);
      forget();
      expect(await built()).toEqual(kept);
    },
  );
  // All as it was at first, from a folder that a build with other words has left.
  expect(await built()).toEqual(before);
  await copy.changed(
    file,
    (text) => text.replace(/^title: /m, 'title: New '),
    async () => {
      const kept = await built();
      forget();
      expect(await built()).toEqual(kept);
    },
  );
});

/** Thousands of small mistakes in process, and whole builds of some: `npm run verify:long`. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/data/model/problem.ts';
import { chapterTexts } from '../../src/site/chapter-texts.ts';
import { EDITIONS } from '../../src/site/editions.ts';
import { checkChapter } from '../../src/story/guard/check-all.ts';
import { copyProject, type ProjectCopy } from '../site/support/project-copy.ts';
import { CHAPTER_CHANGES } from './chapters.ts';
import { EXHIBIT_CHANGES } from './exhibits.ts';
import { chance } from './random.ts';
import { tryMutations } from './try.ts';

const FILES = EDITIONS.flatMap((language) => chapterTexts().map(({ slug }) => `content/${language}/${slug}.mdx`));
const EXHIBITS = readdirSync('src/exhibits', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/exhibits/${file}`)
  .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('defineExhibit<'));
const MANY = 5000;
const CHAPTERS = 280;
const BUILDS = 60;

describe('mistakes in records', () => {
  it.each([1, 2, 3, 11, 12, 13])('are stopped, from seed %i', (seed) => {
    const { tried, missed, broken } = tryMutations(seed, MANY / 2);
    expect(tried).toBeGreaterThan(MANY / 3);
    expect(broken).toEqual([]);
    expect(missed).toEqual([]);
  });
});

describe('mistakes in chapters', () => {
  it.each([5, 29, 71])('are stopped with the guard’s message, from seed %i', async (seed) => {
    const from = chance(seed);
    const missed: string[] = [];
    for (let i = 0; i < CHAPTERS; i += 1) {
      const file = from.pick(FILES);
      const [how, change] = from.pick(Object.entries(CHAPTER_CHANGES));
      const source = readFileSync(file, 'utf8');
      const text = change(source, from);
      if (text === source) continue;
      const error: unknown = await checkChapter(file, text).then(
        () => undefined,
        (found: unknown) => found,
      );
      if (!(error instanceof Problem)) missed.push(`${file}: ${how}: ${String(error)}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('whole builds', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => copy.remove());

  it.each([
    ['chapters', BUILDS, FILES, CHAPTER_CHANGES],
    ['exhibits', 14, EXHIBITS, EXHIBIT_CHANGES],
  ] as const)('of changed %s stop, each with one message that names the file', async (_, count, files, changes) => {
    const from = chance(7);
    const missed: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const file = from.pick(files);
      const [how, change] = from.pick(Object.entries(changes));
      const source = readFileSync(file, 'utf8');
      const text = change(source, from);
      if (text === source) continue;
      const { ok, output } = await copy.changed(
        file,
        () => text,
        () => copy.build(),
      );
      const messages = output.match(/ {2}expected: /g)?.length ?? 0;
      const named = output.includes(`${file}: `) || how.endsWith('slug');
      if (ok || messages !== 1 || !named)
        missed.push(`${file}: ${how}: ${ok ? 'built' : `${messages} messages: ${output.slice(0, 600)}`}`);
    }
    expect(missed).toEqual([]);
  });
});

/** Thousands of small mistakes in process, and whole builds of some: `npm run verify:long`. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/data/model/problem.ts';
import { chapterTexts } from '../../src/site/chapter-texts.ts';
import { checkChapter } from '../../src/story/guard/check-all.ts';
import { copyProject, type ProjectCopy } from '../site/support/project-copy.ts';
import { CHAPTER_CHANGES } from './chapters.ts';
import { chance } from './random.ts';
import { tryMutations } from './try.ts';

const FILES = chapterTexts().map(({ slug }) => `content/en/${slug}.mdx`);
const MANY = 5000;
const CHAPTERS = 280;
const BUILDS = 60;

describe('mistakes in records', () => {
  it.each([1, 2, 3])('are stopped, from seed %i', (seed) => {
    const { tried, missed, broken } = tryMutations(seed, MANY / 2);
    expect(tried).toBeGreaterThan(MANY / 3);
    expect(broken).toEqual([]);
    // Of thousands; each is printed, to be looked at.
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(12);
  });
});

describe('mistakes in chapters', () => {
  it('are stopped with the guard’s message', async () => {
    const from = chance(5);
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

  it('stop, each with one message', async () => {
    const from = chance(7);
    const missed: string[] = [];
    for (let i = 0; i < BUILDS; i += 1) {
      const file = from.pick(FILES);
      const [how, change] = from.pick(Object.entries(CHAPTER_CHANGES));
      const source = readFileSync(file, 'utf8');
      const text = change(source, from);
      if (text === source) continue;
      const { ok, output } = await copy.changed(
        file,
        () => text,
        () => copy.build(),
      );
      const messages = output.match(/ {2}expected: /g)?.length ?? 0;
      if (ok || messages !== 1) missed.push(`${file}: ${how}: ${ok ? 'built' : `${messages} messages`}`);
    }
    expect(missed).toEqual([]);
  });
});

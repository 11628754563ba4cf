import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../src/data/words/glossary.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CHAPTERS = join(ROOT, 'content', 'en');

describe('the glossary', () => {
  it('has each term once, in either language', () => {
    for (const field of ['en', 'zh'] as const) {
      const words = GLOSSARY.map((term) => term[field]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('says where each wording was read', () => {
    expect(GLOSSARY.filter(({ from }) => !/\p{Script=Han}/u.test(from))).toEqual([]);
  });

  it('agrees with the terms that chapters explain', () => {
    const terms = readdirSync(CHAPTERS).flatMap((file) => [
      ...readFileSync(join(CHAPTERS, file), 'utf8').matchAll(/<Term word="([^"]+)" zh="([^"]+)"/g),
    ]);
    expect(terms.length).toBeGreaterThan(9);
    for (const [, word = '', zh = ''] of terms) {
      const known = GLOSSARY.find(({ en }) => word.toLowerCase().includes(en.toLowerCase()));
      if (known)
        expect(
          [known.zh, ...(known.orZh ?? [])].some((one) => zh.includes(one)),
          `${word}: ${zh}`,
        ).toBe(true);
    }
  });
});

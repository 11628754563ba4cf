/** Addresses of headings: one in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingIds } from '../../../src/story/heading-ids.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

function idsIn(language: string, name: string): (string | undefined)[] {
  const path = join(CONTENT, language, name);
  const idOf = headingIds(path);
  return [...readFileSync(path, 'utf8').matchAll(/^#+ +(.+)$/gm)].map(([, words = '']) => idOf(words));
}

describe('the headings of a chapter', () => {
  it.each(readdirSync(join(CONTENT, 'zh')))('have the English addresses in Chinese: %s', (name) => {
    const ids = idsIn('zh', name);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual(idsIn('en', name));
    expect(ids.join('')).toMatch(/^[\w-]+$/);
  });

  it('are told apart from one that the English chapter lacks', () => {
    const idOf = headingIds(join(CONTENT, 'zh/03-four-factory-floors.mdx'));
    expect(Array.from({ length: 6 }, () => idOf('承诺')).at(-1)).toBeUndefined();
  });
});

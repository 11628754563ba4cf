/**
 * Broken input stops the build with one message that teaches. Here whole builds of a copy, one for each way in: a chapter, a record,
 * a picture's words, the geometry. What else is refused, and where the message says it is: `test/story/guard`, `test/data`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

const CHAPTER = `content/en/${chapterTexts()[0]?.slug ?? ''}.mdx`;

interface Case {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly says: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    what: 'a number typed into a chapter',
    file: CHAPTER,
    change: (text) => `${text}\n\nIt grew by 43 percent.\n`,
    says: [/\.mdx: line \d+, column 12/, /"43" typed by hand/, /<Num id=/],
  },
  {
    what: 'an evidence phrase that is not in its source',
    file: 'src/data/records/claims/xinhua-2024-10.ts',
    change: (text) => text.replace("'increased from 1.7 trillion yuan'", "'increased from 1.8 trillion yuan'"),
    says: [/xinhua-2024-10\.ts: record "xh24-iva-2013"/, /1\.8 trillion/, /letter for letter/],
  },
  {
    what: 'bad geometry',
    file: 'src/data/geo/bth.topo.json',
    change: (text) => text.replace('"provinces"', '"provincesX"'),
    says: [/bth\.topo\.json/, /provinces/],
  },
];

describe('broken input stops the build and says where, what and how to fix it, once', () => {
  it.each(CASES)('$what', async ({ file, change, says }) => {
    const { ok, output } = await copy.changed(file, change, () => copy.build());
    expect(ok).toBe(false);
    for (const part of says) expect(output).toMatch(part);
    expect(output.match(/ {2}expected: /g)).toHaveLength(1);
  });
});

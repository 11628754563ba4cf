/** The folder of chapters: what would be passed over, overwritten or misnumbered is refused by name. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { checkChapterFiles } from '../../../src/story/guard/chapter-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chapters-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, number = 5): void =>
  writeFileSync(join(root, 'content', path), `---\nnumber: ${number}\ntitle: More\n---\n\nWords.\n`);
const edit = (path: string, change: (text: string) => string): void => {
  const file = join(root, 'content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const [FIRST, LAST] = [0, -1].map((place) => `en/${chapterTexts().at(place)?.slug ?? ''}.mdx`) as [string, string];

describe('the chapters', () => {
  it('pass as they are', () => expect(() => checkChapterFiles(root)).not.toThrow());

  it('pass with a fifth and under other names, the same in every language', () => {
    for (const language of readdirSync(join(root, 'content'))) {
      put(`${language}/05-more.mdx`);
      renameSync(join(root, 'content', FIRST.replace('en', language)), join(root, 'content', language, '01-x.mdx'));
    }
    expect(() => checkChapterFiles(root)).not.toThrow();
  });

  it.each<[what: string, change: () => void, message: RegExp]>([
    ['a file with capitals and a space', () => put('en/05 My Chapter.mdx'), /05 My Chapter\.mdx: the file’s name/],
    [
      'a folder among them',
      () => {
        mkdirSync(join(root, 'content/en/one'));
        put('en/one/05-more.mdx');
      },
      /content\/en\/one: the folder/,
    ],
    ['a file without a number', () => put('en/data.mdx'), /content\/en\/data\.mdx: the file’s name/],
    ['a file that is no MDX', () => put('en/05-more.md'), /05-more\.md: the file’s name/],
    ['a gap in the numbers', () => put('en/06-more.mdx', 6), /number 5: chapters are numbered from 1/],
    ['two chapters of one number', () => put('en/04-more.mdx', 4), /each number once/],
    ['a number that differs from the name', () => put('en/05-more.mdx', 7), /front matter, number[\s\S]*number 7/],
    [
      'a chapter removed',
      () => {
        for (const language of readdirSync(join(root, 'content')))
          rmSync(join(root, 'content', LAST.replace('en', language)), { force: true });
      },
      /exhibits in no chapter: promise-and-outcome/,
    ],
    [
      'an exhibit taken out',
      () => edit(FIRST, (text) => text.replace(/<Exhibit slug="([^"]*)"[^>]*\/>/, '')),
      /exhibits in no chapter: [\w-]+\n/,
    ],
    [
      'two chapters of one title',
      () =>
        edit(LAST, (text) =>
          text.replace(/^title: .*$/m, /^title: .*$/m.exec(readFileSync(join('content', FIRST), 'utf8'))?.[0] ?? ''),
        ),
      /front matter, title[\s\S]*, as in 01-/,
    ],
    [
      'a language that the site does not know',
      () => {
        mkdirSync(join(root, 'content/fr'));
        put('fr/01-more.mdx', 1);
      },
      /content\/fr: the folder/,
    ],
    [
      'a chapter that English lacks',
      () => {
        mkdirSync(join(root, 'content/zh'), { recursive: true });
        put('zh/05-more.mdx', 5);
      },
      /content\/zh\/05-more\.mdx: the file’s name/,
    ],
  ])('are refused for %s', (_, change, message) => {
    change();
    expect(() => checkChapterFiles(root)).toThrow(message);
  });

  it('are refused where an edition that is built lacks one; one that is not built may grow', () => {
    rmSync(join(root, 'content/zh'), { recursive: true, force: true });
    mkdirSync(join(root, 'content/zh'));
    put(LAST.replace('en', 'zh'), chapterTexts().length);
    expect(() => checkChapterFiles(root, ['en'])).not.toThrow();
    expect(() => checkChapterFiles(root, ['en', 'zh'])).toThrow(
      new RegExp(`content/${FIRST.replace('en', 'zh')}: the file\\n.*no such file`),
    );
  });
});

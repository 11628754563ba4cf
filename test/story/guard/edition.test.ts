/** What is said of the site as a whole: each mistake is told by its place. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { checkEdition, requireDays } from '../../../src/story/guard/check-edition.ts';
import { refused as problemOf } from '../../refused.ts';

const refused = (act: () => unknown): string => problemOf(act).message;
const slugs = chapterTexts().map(({ slug }) => slug);

describe('the edition', () => {
  let root: string;
  const DAYS = 'src/site/chapter-days.json';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'edition-'));
    for (const file of [DAYS, 'public/site.webmanifest']) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      cpSync(file, join(root, file));
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('passes as it is', () => expect(() => checkEdition(root, slugs)).not.toThrow());

  it.each([
    [DAYS, (text: string) => text.replace(',', ''), /chapter-days\.json: the whole file/],
    [
      DAYS,
      (text: string) => text.replace('"published": "2026-11-22"', '"published": "2026-11-31"'),
      /chapter-days\.json: 01-[\w-]+, published/,
    ],
    [DAYS, (text: string) => text.replace(/"updated": "[^"]+"/, '"updated": "2020-01-01"'), /published first/],
    [DAYS, (text: string) => text.replace('"04-', '"05-'), /a chapter that there is none of/],
    ['public/site.webmanifest', (text: string) => text.replace('{', '{,'), /site\.webmanifest: the whole file/],
  ])('is refused with a mistake in %s', (file, change, says) => {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), change(text));
    const said = refused(() => checkEdition(root, slugs));
    writeFileSync(join(root, file), text);
    expect(said).toMatch(says);
  });

  it('is refused without a name, and with days that are none', () => {
    expect(refused(() => checkEdition(root, slugs, () => ' '))).toMatch(/SITE_NAMES\.en/);
    expect(
      refused(() => requireDays('a.ts', 'EDITION', { published: '2026-11-22', updated: '2026-11-37' }, 'x')),
    ).toMatch(/updated/);
  });
});

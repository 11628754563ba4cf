/** What builds keep of pages: those whose project, chapters and address are the same, and no other. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectHash } from '../../src/bundling/project-hash.ts';
import { keptAnswers } from '../../src/hosting/kept-answers.ts';

const roots: string[] = [];
function projectOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'retooling-kept-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

const CHAPTER = `---
title: A port
---
Words of <Num id="some-figure" /> that [lead on](02-second.html).

## A part

More words.
`;

describe('the project', () => {
  const root = projectOf({
    'src/a.ts': 'export const a = 1;',
    'public/icon.svg': '<svg/>',
    'package-lock.json': '{}',
    'CHANGELOG.md': 'One.',
    'content/en/01-first.mdx': CHAPTER,
    'test/a.test.ts': '',
    'node_modules/a/index.js': '',
    'built/index.html': '',
    'dist/index.html': '',
  });
  const build = { out: join(root, 'built/'), site: 'https://example.org/' };
  const hash = (): string => projectHash(root, build);
  const settings = { ...process.env };
  afterEach(() => {
    process.env = { ...settings };
  });

  it.each(['src/a.ts', 'src/new.astro', 'public/icon.svg', 'package-lock.json', 'CHANGELOG.md', '.env', 'more/a.txt'])(
    'is another when %s changes',
    (file) => {
      const before = hash();
      mkdirSync(join(root, file, '..'), { recursive: true });
      appendFileSync(join(root, file), ' ');
      expect(hash()).not.toBe(before);
    },
  );

  it.each(['content/en/01-first.mdx', 'test/a.test.ts', 'node_modules/a/index.js', 'built/index.html', 'dist/more.js'])(
    'is the same when %s changes',
    (file) => {
      const before = hash();
      appendFileSync(join(root, file), ' ');
      expect(hash()).toBe(before);
    },
  );

  it('is another with another address or setting', () => {
    const all = [
      hash(),
      projectHash(root, { ...build, site: 'https://example.org/folder/' }),
      ...['SITE_URL', 'CLEAN_URLS', 'PRECOMPRESS', 'NODE_ENV'].map((name) => {
        process.env = { ...settings, [name]: 'changed' };
        return hash();
      }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('pages of an earlier build', () => {
  const PAGES = ['01-first.html', '02-second.html', 'index.html', 'zh/index.html', 'charts/gdp.html', 'data.html'];
  let root = '';
  let project = '';
  const answers = () => keptAnswers(root, project, join(root, 'dist'));
  beforeEach(() => {
    project = randomUUID();
    root = projectOf({ 'content/en/01-first.mdx': CHAPTER, 'content/en/02-second.mdx': CHAPTER });
    const made = answers();
    for (const page of PAGES) made.put(page, { type: 'text/html', body: new TextEncoder().encode(`made: ${page}`) });
    made.close();
  });
  const keptOf = (): string[] => {
    const now = answers();
    return PAGES.filter((page) => now.get(page) !== undefined);
  };
  const edit = (change: (text: string) => string): void =>
    writeFileSync(join(root, 'content/en/01-first.mdx'), change(CHAPTER));

  it('are what they were where nothing has changed', () => {
    expect(keptOf()).toEqual(PAGES);
    const { type, body } = answers().get('data.html') ?? {};
    expect([type, new TextDecoder().decode(body)]).toEqual(['text/html', 'made: data.html']);
  });

  it('are made anew where a word changed in them, and on the home pages, which count words', () => {
    edit((text) => text.replace('More words', 'Some more words'));
    expect(keptOf()).toEqual(['02-second.html', 'charts/gdp.html', 'data.html']);
  });

  it.each([
    ['a title', (text: string) => text.replace('A port', 'The port')],
    ['a heading', (text: string) => text.replace('A part', 'The part')],
    ['a figure', (text: string) => text.replace('some-figure', 'other-figure')],
    ['a link', (text: string) => text.replace('02-second', '02-third')],
    ['a tag', (text: string) => `${text}\n<Checks verdict="fails" />\n`],
  ])('are all made anew when %s of a chapter changes', (_, change) => {
    edit(change);
    expect(keptOf()).toEqual([]);
  });

  it('are all made anew for another project, another chapter, and other stylesheets', () => {
    mkdirSync(join(root, 'dist/assets'), { recursive: true });
    writeFileSync(join(root, 'dist/assets/page.css'), '');
    expect(keptOf()).toEqual([]);
    rmSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'content/en/03-third.mdx'), CHAPTER);
    expect(keptOf()).toEqual([]);
    rmSync(join(root, 'content/en/03-third.mdx'));
    project = randomUUID();
    expect(keptOf()).toEqual([]);
  });
});

it('the prose of chapters is seen where this knows of it, and by nobody else', () => {
  const seeing = ['layouts', 'lookups', 'outputs', 'pages', 'site', 'story']
    .flatMap((room) =>
      readdirSync('src/' + room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.startsWith('story/guard/'))
    .filter((file) => /from 'astro:content'|\.body\b|content\/\$\{/.test(readFileSync(join('src', file), 'utf8')));
  expect(seeing.toSorted()).toEqual([
    // Counts figures that stand in the text: tags, which are no prose.
    'lookups/appearances.ts',
    // The list of chapters.
    'lookups/chapters.ts',
    // What `npm run days` asks.
    'lookups/said-by-chapters.ts',
    'pages/[...edition]/[chapter].astro',
    'pages/[...edition]/index.astro',
  ]);
});

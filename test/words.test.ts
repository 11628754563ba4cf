/** Words are in dictionaries and in prose, never in the markup of a component: each edition has its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textsIn } from './texts-in.ts';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['src/story/components', 'src/story/tags', 'src/layouts', 'src/client', 'src/pages'];

/** What may stand there all the same, and why. */
const ALLOWED: readonly (readonly [words: RegExp, reason: string])[] = [
  [/^(?:SVG|PNG|CSV|JSON|BibTeX|CSL-JSON|GB\/T 7714)$/, 'a format is called the same in every language'],
  [/[<{=]|;$|^'\)/, 'code that readers copy'],
  [/^\(rows, options\)$/, 'code that readers copy'],
  [/^: gross domestic product/, 'a made example, English and marked so'],
  [/^V\d$/, 'how well a source is known, as the data say it'],
  [/^There is no chart “/, 'the loader has English of its own, for pages of others that bring no words'],
  [/^\((?:prefers|min)-|^[.#:][a-z]|^a\.|^main \.|^, \./, 'a query of media or a selector'],
  [/^(?:DOMContentLoaded|HEAD|card term-card)$/, 'names of the web and of styles'],
  [/^津$/, 'the site’s seal'],
];
/** A capital, or a blank between letters: what no class, key or address has. */
const WORDED = /^\s*\p{Lu}|\p{L}[,;:.!?’”]* [“‘]?\p{L}/u;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map((name) => `${room}/${name}`),
);

it('components, pages and readers’ scripts hold no words of a language', () => {
  expect(files.length).toBeGreaterThan(30);
  const worded = files.flatMap((path) =>
    textsIn(path, readFileSync(join(ROOT, path), 'utf8'))
      .filter(({ text }) => WORDED.test(text) && !ALLOWED.some(([words]) => words.test(text)))
      .map(({ line, text }) => `${path}:${line} ${text.slice(0, 80)}`),
  );
  expect(worded).toEqual([]);
});

it('would see a sentence in markup, in an attribute and in an expression', () => {
  const source = `<p aria-label="A label">Words stand here</p>{count > 1 && 'and here'}{\`\${count} so many\`}`;
  expect(textsIn('a.astro', source).filter(({ text }) => WORDED.test(text))).toHaveLength(4);
});

/** Punctuation of another script beside Chinese, and blanks that a Chinese sentence does not have. */
const SLIP =
  /\p{Script=Han}[,;:?!()."']|[,;:?!()"']\p{Script=Han}|\p{Script=Han} [\p{L}\d]|[a-z\d] \p{Script=Han}|[，。；：？！、（）“”《》] | [，。；：？！、（）“”《》]/iu;

it('Chinese words and prose have Chinese punctuation and no blanks of their own', () => {
  const chinese = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/words\/zh\.ts$|\/prose\/zh\//.test(name))
    .map((name) => `src/${name}`);
  expect(chinese.length).toBeGreaterThan(6);
  const slips = chinese.flatMap((path) =>
    textsIn(path, readFileSync(join(ROOT, path), 'utf8'))
      .map(({ line, text }) => ({ line, text: text.replaceAll(/\{\w+\}/g, '中') }))
      .filter(({ text }) => /\p{Script=Han}/u.test(text) && SLIP.test(text))
      .map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(slips).toEqual([]);
  for (const slip of ['甲,乙', '甲 A', '1 甲', '"甲"', '甲.', '甲， 乙']) expect(SLIP.test(slip), slip).toBe(true);
});

/**
 * The folders of chapters, one a language: each file has a name and a number, none is passed over in silence, every
 * exhibit is in one, and no edition lacks a chapter that another has.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { exhibits } from '../../exhibits/index.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { chapterTexts } from '../../site/chapter-texts.ts';
import { EDITIONS } from '../../site/editions.ts';
import { readFields } from './front-matter.ts';

const FOLDER = 'content';
/** Every other edition is held to this one. */
const FIRST: Language = 'en';
const NAME = /^(\d\d)-[a-z\d]+(?:-[a-z\d]+)*\.mdx$/;

type Refusal = readonly [file: string, place: string, found: string, expected: string, remedy: string];

const refuse = ([file, place, found, expected, remedy]: Refusal): never => {
  throw new Problem({ file: `${FOLDER}/${file}`, place, found, expected, remedy });
};

const list = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();

function checkName(edition: Language, name: string): void {
  if (NAME.test(name)) return;
  refuse([
    `${edition}/${name}`,
    'the file’s name',
    name,
    'two digits and words in small letters with hyphens, ending in .mdx: 05-what-came-after.mdx',
    'rename it: the name becomes the address',
  ]);
}

function checkNumber(edition: Language, name: string, text: string, expected: number): void {
  const inName = Number(NAME.exec(name)?.[1]);
  const { number } = readFields(`${FOLDER}/${edition}/${name}`, text);
  if (inName !== expected)
    refuse([
      `${edition}/${name}`,
      'the file’s name',
      `number ${inName}`,
      `number ${expected}: chapters are numbered from 1, each number once, without gaps`,
      'rename it, and give its front matter the same number',
    ]);
  if (number !== expected)
    refuse([
      `${edition}/${name}`,
      'front matter, number',
      number === undefined ? 'no number' : `number ${printValue(number)}`,
      `number: ${expected}, as in the file’s name`,
      'correct it',
    ]);
}

/** Readers meet an exhibit's number and page elsewhere: each has to be placed in a chapter. */
function checkPlaces(root: string): void {
  const placed = new Set(chapterTexts(root).flatMap(({ places }) => places));
  const left = exhibits().filter(({ slug }) => !placed.has(slug));
  if (left.length > 0)
    refuse([
      FIRST,
      'the chapters together',
      `exhibits in no chapter: ${left.map(({ slug }) => slug).join(', ')}`,
      'every exhibit placed once, in one chapter',
      'place each with <Exhibit slug="…" /> or <Scrolly exhibit="…">, or take it off its folder’s list in src/exhibits',
    ]);
}

/** An edition has the chapters of the first; one that is not built yet may have some of them. */
function checkTwins(edition: Language, names: readonly string[], firsts: readonly string[], isBuilt: boolean): void {
  const extra = names.find((name) => !firsts.includes(name));
  if (extra !== undefined)
    refuse([
      `${edition}/${extra}`,
      'the file’s name',
      extra,
      `the name of a chapter in ${FOLDER}/${FIRST}: ${firsts.join(', ')}`,
      'rename it: a chapter has one address in all languages; or write it in the other language too',
    ]);
  const missing = firsts.find((name) => !names.includes(name));
  if (isBuilt && missing !== undefined)
    refuse([
      `${edition}/${missing}`,
      'the file',
      'no such file',
      `each chapter in each edition that is built: there is ${FOLDER}/${FIRST}/${missing}`,
      `write it, or take ${edition} off EDITIONS in src/site/editions.ts`,
    ]);
}

/** Titles and short names are how readers tell chapters apart. */
function checkTitles(edition: Language, texts: readonly (readonly [name: string, text: string])[]): void {
  for (const field of ['title', 'short', 'description']) {
    const known = new Map<string, string>();
    for (const [name, text] of texts) {
      const value = readFields(`${FOLDER}/${edition}/${name}`, text)[field];
      const words = typeof value === 'string' ? value.trim() : '';
      const other = known.get(words);
      if (words !== '' && other !== undefined)
        refuse([
          `${edition}/${name}`,
          `front matter, ${field}`,
          `${words}, as in ${other}`,
          `a ${field} of its own for each chapter`,
          'give one of the two another',
        ]);
      known.set(words, name);
    }
  }
}

/** The first stands at the root, and each language once. */
function checkEditions(built: readonly Language[]): void {
  const isRight =
    built[0] === FIRST && new Set(built).size === built.length && built.every((one) => LANGUAGES.includes(one));
  if (isRight) return;
  throw new Problem({
    file: 'src/site/editions.ts',
    place: 'EDITIONS',
    found: JSON.stringify(built),
    expected: `${FIRST} first, then any others of ${LANGUAGES.join(', ')}, each once`,
    remedy: 'correct the list',
  });
}

/** Names of an edition's chapters, in order; none where it has no folder. Throws a Problem at a folder among them. */
export function chapterNames(root: string, edition: Language): readonly string[] {
  const folder = join(root, FOLDER, edition);
  if (!existsSync(folder)) return [];
  const names = list(folder);
  const inner = names.find((name) => statSync(join(folder, name)).isDirectory());
  if (inner !== undefined)
    refuse([
      `${edition}/${inner}`,
      'the folder',
      inner,
      'chapters alone, which are files: 05-what-came-after.mdx',
      'move its files up, and remove it',
    ]);
  return names;
}

/**
 * Refuses what would be passed over, overwritten or misnumbered. `root` is the project's folder.
 * @param built the editions that must be whole; those of the site where they are left out
 */
export function checkChapterFiles(root: string, built: readonly Language[] = EDITIONS): void {
  checkEditions(built);
  for (const edition of list(join(root, FOLDER)))
    if (!LANGUAGES.some((one) => one === edition))
      refuse([edition, 'the folder', edition, `a language of the site: ${LANGUAGES.join(', ')}`, 'move or remove it']);
  const firsts = chapterNames(root, FIRST);
  for (const edition of LANGUAGES) {
    const names = chapterNames(root, edition);
    for (const name of names) checkName(edition, name);
    if (edition !== FIRST) checkTwins(edition, names, firsts, built.includes(edition));
    const texts = names.map((name) => [name, readFileSync(join(root, FOLDER, edition, name), 'utf8')] as const);
    for (const [name, text] of texts) checkNumber(edition, name, text, firsts.indexOf(name) + 1);
    checkTitles(edition, texts);
  }
  checkPlaces(root);
}

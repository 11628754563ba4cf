/**
 * The folder of chapters: each file has a name and a number, none is passed over in silence, and every exhibit stands
 * in one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../data/model/problem.ts';
import { exhibits } from '../../exhibits/index.ts';
import { chapterTexts } from '../../site/chapter-texts.ts';

const FOLDER = 'content';
/** The edition that is built. */
const EDITION = 'en';
const NAME = /^(\d\d)-[a-z\d]+(?:-[a-z\d]+)*\.mdx$/;

type Refusal = readonly [file: string, place: string, found: string, expected: string, remedy: string];

const refuse = ([file, place, found, expected, remedy]: Refusal): never => {
  throw new Problem({ file: `${FOLDER}/${file}`, place, found, expected, remedy });
};

const list = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();

function checkName(name: string): void {
  if (NAME.test(name)) return;
  refuse([
    `${EDITION}/${name}`,
    'the file’s name',
    name,
    'two digits and words in small letters with hyphens, ending in .mdx: 05-what-came-after.mdx',
    'rename it: the name becomes the address',
  ]);
}

function checkNumber(name: string, text: string, expected: number): void {
  const inName = Number(NAME.exec(name)?.[1]);
  const inFront = Number(/^number:\s*(\d+)\s*$/m.exec(text.split(/^---\s*$/m)[1] ?? '')?.[1] ?? Number.NaN);
  if (inName !== expected)
    refuse([
      `${EDITION}/${name}`,
      'the file’s name',
      `number ${inName}`,
      `number ${expected}: chapters are numbered from 1, each number once, without gaps`,
      'rename it, and give its front matter the same number',
    ]);
  if (inFront !== expected)
    refuse([
      `${EDITION}/${name}`,
      'front matter, number',
      Number.isNaN(inFront) ? 'no number' : `number ${inFront}`,
      `number: ${expected}, as in the file’s name`,
      'correct it',
    ]);
}

/** Readers meet an exhibit's number and page elsewhere: each has to stand in a chapter. */
function checkPlaces(root: string): void {
  const placed = new Set(chapterTexts(root).flatMap(({ places }) => places));
  const left = exhibits().filter(({ slug }) => !placed.has(slug));
  if (left.length > 0)
    refuse([
      EDITION,
      'the chapters together',
      `exhibits that stand nowhere: ${left.map(({ slug }) => slug).join(', ')}`,
      'every exhibit placed once, in one chapter',
      'place each with <Exhibit slug="…" /> or <Scrolly exhibit="…">, or take it off its folder’s list in src/exhibits',
    ]);
}

/** Refuses what would be passed over, overwritten or misnumbered. `root` is the project's folder. */
export function checkChapterFiles(root: string): void {
  for (const edition of list(join(root, FOLDER))) {
    if (edition !== EDITION)
      refuse([edition, 'the folder', edition, `${FOLDER}/${EDITION}, the edition that is built`, 'move or remove it']);
  }
  const names = list(join(root, FOLDER, EDITION));
  names.forEach((name, index) => {
    checkName(name);
    checkNumber(name, readFileSync(join(root, FOLDER, EDITION, name), 'utf8'), index + 1);
  });
  checkPlaces(root);
}

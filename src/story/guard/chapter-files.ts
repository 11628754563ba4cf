/** The folder of chapters: each file has a name, a number and a list of exhibits, and none is passed over in silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../data/model/problem.ts';
import { exhibitChapters } from '../../exhibits/index.ts';

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

function checkLists(slugs: readonly string[]): void {
  const listed = exhibitChapters();
  for (const slug of slugs.filter((one) => !listed.includes(one)))
    refuse([
      `${EDITION}/${slug}.mdx`,
      'its exhibits',
      'no list of exhibits for this chapter',
      `a line for ${slug} in src/exhibits/index.ts, with an empty list if it has none`,
      'add the line',
    ]);
  for (const slug of listed.filter((one) => !slugs.includes(one)))
    refuse([
      `${EDITION}/${slug}.mdx`,
      'the file',
      'nothing',
      'a chapter for every list of exhibits in src/exhibits/index.ts',
      'write it, or take its list away: its exhibits would have a number and no place',
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
  checkLists(names.map((name) => name.replace(/\.mdx$/, '')));
}

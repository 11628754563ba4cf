/**
 * All that the guard checks before anything is built: the records' texts and phrases, the folder of chapters, and every
 * chapter.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { hashOf, keptIn } from '../../bundling/kept.ts';
import { checkFormulas } from '../../data/guard/check-formulas.ts';
import { checkPhrases } from '../../data/guard/check-phrases.ts';
import { checkTogether } from '../../data/guard/check-together.ts';
import { guardTexts } from '../../data/guard/guard.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { chapterTexts } from '../../site/chapter-texts.ts';
import { chapterTree, withoutHead } from '../../site/chapter-tree.ts';
import { EDITION } from '../../site/site-facts.ts';
import { remarkStory } from '../remark-story.ts';
import { chapterCheck } from './chapter.ts';
import { chapterNames, checkChapterFiles } from './chapter-files.ts';
import { checkDictionaries } from './check-dictionaries.ts';
import { checkEdition } from './check-edition.ts';
import { checkExhibits } from './check-exhibits.ts';
import { checkProse } from './check-prose.ts';
import { checkCharacters } from './check-shape.ts';
import { checkFields } from './front-matter.ts';
import { checkParity } from './parity.ts';
import { isSyntaxError, syntaxProblem } from './syntax.ts';

/**
 * Checks one chapter as it is written.
 * @param file from the project's root: `content/en/05-name.mdx`
 * @throws Problem at the first mistake, the parser's own among them
 */
export async function checkChapter(file: string, source: string): Promise<void> {
  const frontmatter = checkFields(file, source);
  checkCharacters(source, chapterCheck(new VFile({ path: file })).fail);
  try {
    const value = { path: file, value: withoutHead(source), data: { astro: { frontmatter } } };
    await compile(value, { remarkPlugins: [remarkStory] });
  } catch (error) {
    // A Problem of the guard comes wrapped by nothing; what else has a reason is the parser's.
    throw isSyntaxError(error) ? syntaxProblem(file, error) : error;
  }
}

/** What was checked before and passed, by all that its passing rests on. */
export interface Passed {
  has(...what: readonly string[]): boolean;
  add(...what: readonly string[]): void;
}

/**
 * What passed in earlier builds of the same project, its chapters' words aside.
 * @param project its hash
 */
export function passedBefore(project: string): Passed {
  const kept = keptIn('passed');
  const keyOf = (what: readonly string[]): string => hashOf(project, ...what);
  return { has: (...what) => kept.get(keyOf(what)) !== undefined, add: (...what) => kept.put(keyOf(what), '') };
}

/** What passed since it was made, held in memory. */
export function passedHere(): Passed {
  const held = new Set<string>();
  return { has: (...what) => held.has(JSON.stringify(what)), add: (...what) => void held.add(JSON.stringify(what)) };
}

/** What stands where is asked of the chapters' trees: one that has none is refused before anything asks. */
function checkSyntax(file: string, source: string): void {
  try {
    chapterTree(source);
  } catch (error) {
    throw isSyntaxError(error) ? syntaxProblem(file, error) : error;
  }
}

/** The records, the words of this site, and the exhibits. */
function checkRecords(): void {
  guardTexts();
  checkPhrases();
  checkFormulas();
  checkTogether(EDITION);
  checkDictionaries();
  checkExhibits();
}

/** A chapter's file from the project's root, and its text. */
const written = (root: string, language: Language, name: string) => {
  const file = `content/${language}/${name}`;
  return { file, text: readFileSync(join(root, file), 'utf8') };
};

/** Throws the first Problem of the project at `root`, but for what one edition says and another does not. */
export async function checkEach(root: string, passed = passedHere()): Promise<void> {
  for (const name of chapterNames(root, 'en')) {
    const { file, text } = written(root, 'en', name);
    checkSyntax(file, text);
  }
  // What stands where, exhibits' numbers too, is said by all chapters together.
  const places = JSON.stringify(chapterTexts(root));
  if (!passed.has('records', places)) checkRecords();
  passed.add('records', places);
  checkProse(root);
  checkEdition(
    root,
    chapterNames(root, 'en').map((name) => name.replace(/\.mdx$/, '')),
  );
  checkChapterFiles(root);
  for (const language of LANGUAGES)
    for (const name of chapterNames(root, language)) {
      const { file, text } = written(root, language, name);
      if (!passed.has(file, text, places)) await checkChapter(file, text);
      passed.add(file, text, places);
    }
}

/** Every other edition is held to this one. */
const FIRST: Language = 'en';

/** Throws a Problem where a chapter says in one language what it does not say in another. */
export function checkEditions(root: string, passed = passedHere()): void {
  for (const language of LANGUAGES.filter((one) => one !== FIRST))
    for (const name of chapterNames(root, language)) {
      const [english, other] = [written(root, FIRST, name), written(root, language, name)];
      const both = ['parity', name, english.text, other.text];
      if (!passed.has(...both)) checkParity(english, other);
      passed.add(...both);
    }
}

/**
 * Throws the first Problem of the project at `root`.
 * @param passed what need not be checked again; it is told what passes now
 */
export async function checkAll(root: string, passed?: Passed): Promise<void> {
  await checkEach(root, passed);
  checkEditions(root, passed);
}

/**
 * All that the guard checks before anything is built: the records' texts and phrases, the folder of chapters, and every
 * chapter.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { hashOf, keptIn } from '../../bundling/kept.ts';
import { checkPhrases } from '../../data/guard/check-phrases.ts';
import { guardTexts } from '../../data/guard/guard.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { chapterTexts } from '../../site/chapter-texts.ts';
import { chapterTree, withoutHead } from '../../site/chapter-tree.ts';
import { remarkStory } from '../remark-story.ts';
import { chapterCheck } from './chapter.ts';
import { chapterNames, checkChapterFiles } from './chapter-files.ts';
import { checkDictionaries } from './check-dictionaries.ts';
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

/** Chapters that passed, for as long as these modules are: the records and exhibits that they name are theirs. */
const chapters = new Set<string>();
const passedHere: Passed = {
  has: (...what) => chapters.has(JSON.stringify(what)),
  add: (...what) => void chapters.add(JSON.stringify(what)),
};

/** What stands where is asked of the chapters' trees: one that has none is refused before anything asks. */
function checkSyntax(file: string, source: string): void {
  try {
    chapterTree(source);
  } catch (error) {
    throw isSyntaxError(error) ? syntaxProblem(file, error) : error;
  }
}

/** The records, the words of this site, and the exhibits. */
function checkRecords(root: string): void {
  guardTexts();
  checkPhrases();
  checkDictionaries();
  checkProse(root);
  checkExhibits();
}

/**
 * Throws the first Problem of the project at `root`. A chapter that has passed is not read again until it changes.
 * @param before what passed in earlier builds; while somebody writes, all but the chapters is checked each time
 */
export async function checkAll(root: string, before?: Passed): Promise<void> {
  const passed = before ?? passedHere;
  const written = (language: Language, name: string) => {
    const file = `content/${language}/${name}`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
  for (const name of chapterNames(root, 'en')) {
    const { file, text } = written('en', name);
    checkSyntax(file, text);
  }
  // What stands where, exhibits' numbers too, is said by all chapters together.
  const places = JSON.stringify(chapterTexts(root));
  if (!before?.has('records', places)) checkRecords(root);
  before?.add('records', places);
  checkChapterFiles(root);
  for (const language of LANGUAGES)
    for (const name of chapterNames(root, language)) {
      const { file, text } = written(language, name);
      if (!passed.has(file, text, places)) await checkChapter(file, text);
      passed.add(file, text, places);
      if (language === 'en') continue;
      const english = written('en', name);
      if (!before?.has(file, text, english.text)) checkParity(english, { file, text });
      before?.add(file, text, english.text);
    }
}

/**
 * All that the guard checks before anything is built: the records' texts and phrases, the folder of chapters, and every
 * chapter.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { checkPhrases } from '../../data/guard/check-phrases.ts';
import { guardTexts } from '../../data/guard/guard.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
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

const passed = new Map<string, string>();

/** What stands where is asked of the chapters' trees: one that has none is refused before anything asks. */
function checkSyntax(file: string, source: string): void {
  try {
    chapterTree(source);
  } catch (error) {
    throw isSyntaxError(error) ? syntaxProblem(file, error) : error;
  }
}

/** Throws the first Problem of the project at `root`. A chapter that has passed is not read again until it changes. */
export async function checkAll(root: string): Promise<void> {
  const written = (language: Language, name: string) => {
    const file = `content/${language}/${name}`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
  for (const name of chapterNames(root, 'en')) {
    const { file, text } = written('en', name);
    if (passed.get(file) !== text) checkSyntax(file, text);
  }
  guardTexts();
  checkPhrases();
  checkDictionaries();
  checkProse(root);
  checkExhibits();
  checkChapterFiles(root);
  for (const language of LANGUAGES)
    for (const name of chapterNames(root, language)) {
      const { file, text } = written(language, name);
      if (passed.get(file) !== text) await checkChapter(file, text);
      passed.set(file, text);
      if (language !== 'en') checkParity(written('en', name), { file, text });
    }
}

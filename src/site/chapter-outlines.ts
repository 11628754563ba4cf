/**
 * The chapters without their prose: all of them that other pages print or count. Pages ask for heads, tags, headings
 * and links, and a chapter's own page alone for its words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingsIn, linksIn, tagsIn, withoutHead } from './chapter-tree.ts';

/** A file of the folder of chapters. */
interface ContentFile {
  /** From the folder, with slashes: `en/01-name.mdx`. */
  readonly name: string;
  readonly text: string;
}

/** Every file of the folder of chapters, in order. */
export const contentFiles = (root: string): readonly ContentFile[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      name: path.slice(join(root, 'content').length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));

const headOf = (text: string): string => text.slice(0, text.length - withoutHead(text).trimStart().length);

/** One chapter without its prose, as a text. @throws the parser's own error where it cannot be read */
export const outlineOf = (text: string): string =>
  JSON.stringify([
    headOf(text),
    tagsIn(text).map(({ name, attributes }) => [name, attributes]),
    headingsIn(text).map(({ level, words }) => [level, words]),
    linksIn(text).map(({ url }) => url),
  ]);

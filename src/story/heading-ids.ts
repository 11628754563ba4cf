/**
 * Ids of a chapter's headings. Those of the English chapter are every edition's: an address leads to the same place in
 * each language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { headingsIn } from '../site/chapter-tree.ts';

/** Ids of headings never meet those of exhibits, which are bare slugs. */
const idOf = (text: string): string =>
  `section-${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** Ids of the English chapter's headings, in order; nothing for that chapter itself, or where there is none. */
function englishIds(path: string): readonly string[] | undefined {
  const english = path.replace(/(?<=(?:^|\/)content\/)(?!en\/)\w+(?=\/)/, 'en');
  if (english === path || !existsSync(english)) return undefined;
  return headingsIn(readFileSync(english, 'utf8')).map(({ words }) => idOf(words));
}

/**
 * The id of each heading, asked for in the order of the chapter.
 * @param path the chapter's file
 * @returns a function of the heading's text; it returns nothing for a heading that the English chapter lacks
 */
export function headingIds(path: string): (text: string) => string | undefined {
  const ids = englishIds(path);
  let at = 0;
  return (text) => (ids ? ids[at++] : idOf(text));
}

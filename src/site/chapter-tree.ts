/** A chapter as the parser of MDX reads it: for all who ask what is in its text. */
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { attribute, isJsx } from './jsx.ts';

/** A tag of a chapter. */
export interface Tag {
  readonly name: string;
  /** Those whose values are plain texts. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** A heading of a chapter, without its tags. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly words: string;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** A link of a chapter. */
export interface ChapterLink {
  readonly url: string;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** A chapter without its head, which stays as empty lines: places in the text are places in the file. */
export const withoutHead = (source: string): string =>
  source.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, (head) => head.replaceAll(/[^\n]/g, ''));

const parser = createProcessor();

/** Trees by their texts: many ask for the same. Those of drafts go when there are too many. */
const trees = new Map<string, Root>();
const MOST_TREES = 32;

/**
 * The tree of a chapter's text, its head passed over; to be read only.
 * @throws the parser's own error where it cannot be read, with its line
 */
export function chapterTree(source: string): Root {
  const tree = trees.get(source) ?? parser.parse(withoutHead(source));
  if (trees.size >= MOST_TREES) trees.clear();
  trees.set(source, tree);
  return tree;
}

/** All tags of a text in its order; what is in comments is none. */
export function tagsIn(source: string): readonly Tag[] {
  const tags: Tag[] = [];
  visitParents(chapterTree(source), (node) => {
    if (!isJsx(node)) return;
    const given = node.attributes.flatMap((one) => {
      const name = one.type === 'mdxJsxAttribute' ? one.name : '';
      const value = attribute(node, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const line = node.position?.start.line ?? 1;
    tags.push({ name: node.name ?? '', attributes: Object.fromEntries(given), line });
  });
  return tags;
}

/** All headings of a text in its order. */
export function headingsIn(source: string): readonly Heading[] {
  const headings: Heading[] = [];
  visitParents(chapterTree(source), 'heading', (node) => {
    headings.push({ level: node.depth, words: toString(node), line: node.position?.start.line ?? 1 });
  });
  return headings;
}

/** All links of a text in its order. */
export function linksIn(source: string): readonly ChapterLink[] {
  const links: ChapterLink[] = [];
  visitParents(chapterTree(source), 'link', (node) => {
    links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

/** Ids of the figures that a text prints, as often as it prints them. */
export const figuresIn = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap(({ name, attributes: { id } }) => (name === 'Num' && id !== undefined ? [id] : []));

/** Ids of the sources that a text names. */
export const sourcesIn = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap(({ name, attributes: { id } }) => (name === 'Source' && id !== undefined ? [id] : []));

/** Whether a text shows checks of the audit. */
export const showsChecks = (tags: readonly Tag[]): boolean => tags.some(({ name }) => name === 'Checks');

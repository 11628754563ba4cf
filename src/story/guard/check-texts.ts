/** Numbers and links in a chapter's words, wherever words can stand: prose, code, titles, front matter. */
import type { Root } from 'mdast';
import { findParts, findTypedNumbers, TYPED_NUMBER_REMEDY } from '../../data/guard/typed-numbers.ts';
import { nearestOf } from '../../data/model/nearest.ts';
import { exhibits } from '../../exhibits/index.ts';
import { chapterTexts } from '../../site/chapter-texts.ts';
import { folderOf, paths } from '../../site/url.ts';
import { countWords, type ChapterCheck, type Fail } from './chapter.ts';
import { isJsx } from '../../site/jsx.ts';

type Node = Root['children'][number] | { readonly type: string };
type Worded = { readonly type: 'text' | 'inlineCode' | 'code'; readonly value: string } & Parameters<Fail>[0];

export const isWorded = (node: Node): node is Worded => ['text', 'inlineCode', 'code'].includes(node.type);

const holdsNum = (node: Node): boolean =>
  (isJsx(node) && node.name === 'Num') || ('children' in node && node.children.some(holdsNum));

/** Whether a figure is in the paragraph, step or note that words are in. */
const hasFigure = (parents: readonly Node[]): boolean =>
  parents.some(
    (parent) => (parent.type === 'paragraph' || (isJsx(parent) && parent.name === 'Step')) && holdsNum(parent),
  );

/** What is left of a tag that lost its <: prose has curly quotes, and no slash before a >. */
const TAG_REST = /\/>|\b[a-z]\w*="/;

/** Line and column of a place in a text's value. */
function placeIn(node: Worded, index: number) {
  const start = node.position?.start;
  const before = node.value.slice(0, index).split('\n');
  const line = (start?.line ?? 1) + before.length - 1;
  const column = (before.length > 1 ? 1 : (start?.column ?? 1)) + (before.at(-1)?.length ?? 0);
  return { position: { start: { line, column } } };
}

/** Refuses a number that somebody typed, at its line and column; counts the words. */
export function checkText(node: Worded, parents: readonly Node[], { fail, uses, language }: ChapterCheck): void {
  uses.words += countWords(node.value, language);
  if (parents.some((parent) => isJsx(parent) && parent.name === 'Typed')) return;
  const rest = node.type === 'text' ? TAG_REST.exec(node.value) : null;
  if (rest)
    fail(placeIn(node, rest.index), {
      found: `${rest[0]} in prose: the rest of a tag`,
      expected: 'a whole tag, from < to />',
      remedy: 'put the < before its name',
    });
  const [typed] = findTypedNumbers(node.value);
  const [part] = hasFigure(parents) ? [] : findParts(node.value);
  const found = typed ?? part;
  if (!found) return;
  fail(
    placeIn(node, found.index),
    typed
      ? {
          found: `the number "${typed.text}" typed by hand`,
          expected: 'a number bound to a figure',
          remedy: TYPED_NUMBER_REMEDY,
        }
      : {
          found: `"${found.text}" where no figure stands beside it`,
          expected: 'a part or a multiple in one paragraph with the figure that it is about',
          remedy: 'add <Num id="…" />, or say it without; in a name, <Typed reason="…">…</Typed>',
        },
  );
}

interface Linked {
  readonly type: string;
  readonly url?: string;
}

/** A place on this page, or a page of this site by its relative address. */
const isInside = (url: string): boolean => /^#[\w-]+$|^(?:\.\.?\/)*[\w-]+(?:\/[\w-]+)*\.html(?:[?#].*)?$/.test(url);

/** Pages that chapters may lead to, as seen from a chapter. */
const pages = (): readonly string[] => [
  ...Object.values(paths).flatMap((path) => (typeof path === 'string' && path.endsWith('.html') ? [path] : [])),
  ...chapterTexts().map(({ slug }) => paths.chapter(slug)),
  ...exhibits().map(({ slug }) => paths.exhibit(slug)),
];

/** That the page is there; whether the place in it is, the whole build says at its end. */
function checkPage(node: Parameters<Fail>[0], url: string, { fail, language }: ChapterCheck): void {
  const path = url.replace(/[?#].*$/, '');
  // From its folder an edition reaches the one at the root.
  const page = folderOf(language) === undefined ? path : path.replace(/^\.\.\//, '');
  if (path !== '' && !pages().includes(page))
    fail(node, {
      found: `a link to ${url}, where there is no page`,
      expected: `a page of this site${nearestOf(page, pages())}`,
      remedy: 'correct the address',
    });
}

/** Links stay inside the site and lead to its pages; pictures are exhibits or drawings. */
export function checkLink(node: Linked & Parameters<Fail>[0], check: ChapterCheck): void {
  const { fail } = check;
  if (node.type === 'image' || node.type === 'imageReference')
    fail(node, {
      found: `a picture${node.url ? ` from ${node.url}` : ''}`,
      expected: 'an exhibit or a drawing of this site',
      remedy: 'make it an exhibit (<Exhibit slug="…" />) or a drawing (<Drawing name="…" caption="…" />)',
    });
  if (node.type !== 'link' && node.type !== 'definition') return;
  const url = node.url ?? '';
  if (isInside(url)) checkPage(node, url, check);
  else
    fail(node, {
      found: `a link to ${node.url}`,
      expected: 'a page of this site (page.html#place), or a source named by its id',
      remedy: 'add the source to src/data and write <Source id="…" />',
    });
}

const FIELDS = ['title', 'standfirst', 'description', 'short'] as const;

/** Front matter is printed on the cover, in navigation, feed and share pictures. */
export function checkFrontMatter(frontMatter: Readonly<Record<string, unknown>>, { fail }: ChapterCheck): void {
  for (const field of FIELDS) {
    const text = frontMatter[field];
    const [typed] = typeof text === 'string' ? findTypedNumbers(text) : [];
    if (typed)
      fail(
        { position: { start: { line: 1, column: 1 } } },
        {
          found: `the number "${typed.text}" typed by hand in the front matter, ${field}`,
          expected: 'words without numbers: what stands here is printed where no evidence can be opened',
          remedy: 'say it without the number, or in the text with <Num id="…" />',
        },
      );
  }
}

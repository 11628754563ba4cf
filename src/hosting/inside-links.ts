/**
 * The guard over links inside the site: each leads to a file of the build, and to a place that is there. Only the whole
 * build knows both, so it is held against itself at its end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { nearestOf } from '../data/model/nearest.ts';
import { Problem } from '../data/model/problem.ts';
import { attributeOf, type HtmlElement } from './edit-html.ts';

/** What a page offers to links, and the links inside the site that it has. */
export interface PageLinks {
  readonly ids: readonly string[];
  /** As they are written, each once. */
  readonly links: readonly string[];
}

const isOutside = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** Ids and inside links of a page's elements. */
export function linksIn(elements: readonly HtmlElement[]): PageLinks {
  const valuesOf = (name: string, tags?: readonly string[]): readonly string[] => [
    ...new Set(
      elements.flatMap((element) =>
        tags === undefined || tags.includes(element.tagName) ? (attributeOf(element, name) ?? []) : [],
      ),
    ),
  ];
  const links = valuesOf('href', ['a', 'area']).filter((address) => !isOutside(address));
  return { ids: valuesOf('id'), links };
}

/** The file and line that a link of a chapter is written in; the page itself where no chapter has it. */
function placeOf(page: string, address: string): { readonly file: string; readonly place: string } {
  const [, language = 'en', slug = ''] = /^(?:(\w\w)\/)?(\d\d-[\w-]+)\.html$/.exec(page) ?? [];
  const file = `content/${language}/${slug}.mdx`;
  const lines = slug === '' ? [] : readFileSync(join(process.cwd(), file), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes(`](${address})`));
  return at >= 0 ? { file, place: `line ${at + 1}` } : { file: `${page} of the build`, place: 'a link' };
}

/** The id that is meant: what is no encoded text, such as `100%`, as it is written. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Where an address leads, seen from a page: a file of the build, and an id in it. */
function targetOf(page: string, address: string): { readonly file: string; readonly id: string } {
  const [, path = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  return { file: file.endsWith('/') ? `${file}index.html` : file, id: decoded(id) };
}

/** Throws a Problem at the first link of a page to a file or place that the build lacks. `pages` are by their files. */
export function requireLinksHold(root: string, pages: ReadonlyMap<string, PageLinks>): void {
  const files = new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  const ids = new Map([...pages].map(([page, found]) => [page, new Set(found.ids)] as const));
  for (const [page, { links }] of pages)
    for (const address of links) {
      const { file, id } = targetOf(page, address);
      const refuse = (expected: string): never => {
        const remedy = 'correct the address, or make what it leads to';
        throw new Problem({ ...placeOf(page, address), found: `a link to ${address}`, expected, remedy });
      };
      if (!files.has(file)) refuse(`the address of a page or file of the site${nearestOf(file, [...pages.keys()])}`);
      const known = ids.get(file);
      if (id !== '' && known && !known.has(id)) refuse(`the id of a place in ${file}${nearestOf(id, [...known])}`);
    }
}

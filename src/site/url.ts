/**
 * The one file that makes addresses. Every page is a file, every link is relative: a build works at a domain's
 * root, in any folder, and opened from disk.
 */

/** Files of the site that pages link to, from the site's root, without a leading slash: `charts/gdp.html`. */
export type SitePath = string;

/**
 * The address of `to` as seen from the page `from`; both from the site's root. Keeps a `#hash` or `?query` of `to`.
 * `relativeHref('charts/gdp.html', 'data.html#xh24-iva-2013')` is `../data.html#xh24-iva-2013`.
 */
export function relativeHref(from: SitePath, to: SitePath): string {
  const [, path = '', suffix = ''] = /^([^#?]*)(.*)$/.exec(to) ?? [];
  if (path === '') return suffix || '#';
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = path.split('/');
  // Hosts with clean addresses may serve `charts/index.html` as `/charts`, where `gdp.html` would be sought at the
  // root;
  // from there `../charts/gdp.html` leads to the same file, because nothing lies above the root.
  const mayLoseItsFolder = from.endsWith('/index.html');
  let shared = 0;
  while (
    !mayLoseItsFolder &&
    shared < fromFolders.length &&
    shared < toParts.length - 1 &&
    fromFolders[shared] === toParts[shared]
  )
    shared += 1;
  return '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/') + suffix;
}

/** Where each kind of page lives. */
export const paths = {
  home: 'index.html',
  chapter: (slug: string): SitePath => `${slug}.html`,
  /** A check of the audit, in its chapter. */
  check: (chapter: string, id: string): SitePath => `${chapter}.html#${checkElementId(id)}`,
  data: 'data.html',
  dataRow: (figureId: string): SitePath => `data.html#${figureElementId(figureId)}`,
  openData: (file: string): SitePath => `data/${file}`,
  dataOfSource: (sourceId: string): SitePath => `data.html?source=${sourceId}`,
  sources: 'sources.html',
  sourceEntry: (sourceId: string): SitePath => `sources.html#${sourceId}`,
  charts: 'charts/index.html',
  kinds: 'charts/kinds.html',
  /** Kinds of chart with rows to change. */
  tryKind: 'charts/try.html',
  /** What the package exports. */
  reference: 'charts/reference.html',
  exhibit: (slug: string): SitePath => `charts/${slug}.html`,
  /** A file of a chart: `gdp-by-place.svg`, `gdp-by-place.csv`. */
  chartFile: (file: string): SitePath => `charts/${file}`,
  /** The picture that a shared link shows; `home` for the site itself. */
  share: (name: string): SitePath => `share/${name}.png`,
  /** An exhibit alone in a frame, for other people's pages. */
  embed: (slug: string): SitePath => `embed/${slug}.html`,
  /** The script that other people's pages load to frame exhibits. */
  embedLoader: 'embed/loader.js',
  /** The module that defines the custom element, and what it fetches of an exhibit. */
  element: 'element/retooling-chart.js',
  elementData: (slug: string): SitePath => `element/${slug}.json`,
  oembed: (slug: string): SitePath => `oembed/${slug}.json`,
  about: 'about.html',
  notFound: '404.html',
} as const;

/**
 * Reader modes and save-for-later tools (Readability) throw away every short element whose id or class has the word
 * "share" in it, as a button of some social network. So no id has it: an address says "shares" instead.
 */
const keptByReaders = (id: string): string => id.replace(/(?<![a-z])share(?![a-z])/g, 'shares');

/** Element id of a figure: `@` in a series point's id is awkward in selectors and addresses. */
export const figureElementId = (figureId: string): string => keptByReaders(figureId.replace('@', '--'));

/** Element id of a check of the audit. */
export const checkElementId = (checkId: string): string => keptByReaders(`check-${checkId}`);

/** Element id of a correction on the sources page. */
export const correctionElementId = (correctionId: string): string => keptByReaders(`correction-${correctionId}`);
/** Id of a correction of this edition on the page of the sources. */
export const editionCorrectionElementId = (id: string): string => keptByReaders(`edition-${id}`);
/** Id of something not found on the page of the sources. */
export const notFoundElementId = (id: string): string => keptByReaders(`not-found-${id}`);

/** Element id of a step of a passage, and of a state on an exhibit's page. */
export const viewElementId = (slug: string, view: string): string => keptByReaders(`${slug}--${view}`);

/** Element id of a part of a figure's head: `equipment-shares-headline`. */
export const figurePartId = (slug: string, part: string): string => keptByReaders(`${slug}-${part}`);

/** Element id of a term among a chapter's words explained. */
export const termElementId = (word: string): string =>
  keptByReaders(`term-${word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);

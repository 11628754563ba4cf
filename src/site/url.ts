/**
 * The one file that makes addresses. Every page is a file, every link is relative: a build works at a domain's
 * root, in any folder, and opened from disk.
 */
import { LANGUAGES, type Language } from '../data/model/schema.ts';

/** Files of the site that pages link to, from the site's root, without a leading slash: `charts/gdp.html`. */
export type SitePath = string;

/** The edition at the site's root; every other one is in a folder named after its language. */
const AT_ROOT: Language = 'en';
/**
 * Files that stand once, at the root, whichever edition asks for them: styles, scripts, faces and icons have no
 * language, the open data hold both, and other people's pages know the element and the loader by one address.
 */
const ONCE =
  /^(?:(?:assets|data)\/|element\/[\w-]+\.js$|embed\/loader\.js$|404\.html|[^/]+\.(?:svg|ico|png|txt|webmanifest)$)/;

/** The folder of an edition; undefined for the one at the root. */
export const folderOf = (language: Language): string | undefined => (language === AT_ROOT ? undefined : language);

/** A file in an edition: `addressIn('zh', 'data.html')` is `zh/data.html`. What stands once is where it is. */
export const addressIn = (language: Language, path: SitePath): SitePath =>
  language === AT_ROOT || ONCE.test(path) ? path : `${language}/${path}`;

/** The edition that a file belongs to. */
const editionOf = (path: SitePath): Language => LANGUAGES.find((one) => path.startsWith(`${one}/`)) ?? AT_ROOT;

/** The same page or file in another edition: `twinOf('zh/data.html', 'en')` is `data.html`. */
export const twinOf = (path: SitePath, language: Language): SitePath => {
  const folder = folderOf(editionOf(path));
  return addressIn(language, folder === undefined ? path : path.slice(folder.length + 1));
};

/**
 * The address of `to` as seen from the page `from`; both from the site's root. Keeps a `#hash` or `?query` of `to`.
 * `relativePath('charts/gdp.html', 'data.html#xh24-iva-2013')` is `../data.html#xh24-iva-2013`.
 */
export function relativePath(from: SitePath, to: SitePath): string {
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

/**
 * The same for a file that has its like in every edition: `to` is one of `paths`, and the one of `from`'s edition is
 * meant. From `zh/charts/gdp.html`, `data.html` is `../data.html`, which is `zh/data.html`.
 */
export const relativeHref = (from: SitePath, to: SitePath): string =>
  relativePath(from, /^[#?]/.test(to) ? to : addressIn(editionOf(from), to));

/** Where each kind of page lives, as seen from its edition's own folder (`addressIn`). */
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
  /** The scrolly for steps of one's own. */
  scrolly: 'charts/scrolly.html',
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

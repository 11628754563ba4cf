/** A ready-made configuration for lighttpd, from the same policy as the other hosts'. */
import {
  COMMON_HEADERS,
  headerPolicy,
  IMMUTABLE,
  picturePolicy,
  REVALIDATED,
  SHARED_FOLDERS,
  type Inline,
} from './policy.ts';
import { OTHER_TYPES, TEXT_TYPES } from './types-of-files.ts';

interface Sort {
  /** Which addresses, as lighttpd's condition; undefined for all that no other sort has. */
  readonly where: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const namesOf = (files: readonly string[]): string => files.map((file) => file.replaceAll('.', '\\.')).join('|');

const SHARED = { 'Access-Control-Allow-Origin': '*' };

/**
 * lighttpd takes one list of headers for an address, that of the first condition which holds: so the sorts exclude each
 * other, and each names all of its headers.
 */
const sorts = (inside: Inline, assets: readonly string[]): readonly Sort[] => {
  const [own, anywhere] = [headerPolicy('nowhere', inside), headerPolicy('anywhere', inside)];
  const policy = (text: string) => ({ 'Content-Security-Policy': text });
  const revalidated = { 'Cache-Control': REVALIDATED };
  const folders = SHARED_FOLDERS.join('|');
  return [
    // By their names: what is not there is answered with the same headers, and shall be asked for again.
    { where: `/(?:${namesOf(assets)})$`, headers: { ...policy(own), 'Cache-Control': IMMUTABLE } },
    {
      where: `/(?:${folders})/[^/]+\\.svg$`,
      headers: { ...policy(picturePolicy('anywhere', inside)), ...revalidated, ...SHARED },
    },
    { where: '\\.svg$', headers: { ...policy(picturePolicy('anywhere', inside)), ...revalidated } },
    { where: '/embed/[^/]+$', headers: { ...policy(anywhere), ...revalidated, ...SHARED } },
    { where: `/(?:${folders})/[^/]+$`, headers: { ...policy(own), ...revalidated, ...SHARED } },
    { where: undefined, headers: { ...policy(own), ...revalidated } },
  ];
};

/** Pages that have a name of their own. */
const namedPages = (files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith('.html') && !/(?:^|\/)(?:index|404)\.html$/.test(file));

/** Folders that hold files and no page, nor have a page of their name beside them. */
function foldersWithoutPage(files: readonly string[]): string[] {
  const folders = new Set(['hosting', ...files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))]);
  return [...folders]
    .filter((folder) => folder && !files.includes(`${folder}/index.html`) && !files.includes(`${folder}.html`))
    .toSorted();
}

const list = (entries: Readonly<Record<string, string>>): string =>
  `(\n${Object.entries(entries)
    .map(([name, value]) => `    "${name}" => "${value}",`)
    .join('\n')}\n  )`;

const types = Object.fromEntries([
  ...Object.entries(TEXT_TYPES).map(([ending, type]) => [`.${ending}`, `${type}; charset=utf-8`]),
  ...Object.entries(OTHER_TYPES).map(([ending, type]) => [`.${ending}`, type]),
]) as Record<string, string>;

const textTypes = Object.values(TEXT_TYPES)
  .map((type) => `"${type}"`)
  .join(', ');

/**
 * A server for lighttpd 1.4.56 or later.
 * @param files addresses of all files, from the root
 */
export const lighttpdFile = (
  inside: Inline,
  files: readonly string[],
): string => `# Serves a copy of this folder, with lighttpd 1.4.56 or later: "lighttpd -D -f lighttpd.conf".
# Set server.document-root, and the port. It packs text itself and needs none of the .br and .gz copies.
# In a folder of a site: copy it to <root>/some/folder, and let server.errorfile-prefix end with /some/folder/.
server.document-root = "/var/www/retooling-tianjin"
server.port = 80
server.modules += ("mod_setenv", "mod_redirect", "mod_rewrite", "mod_deflate")
index-file.names = ("index.html")
server.errorfile-prefix = "/var/www/retooling-tianjin/"

mimetype.assign = ${list(types)}
deflate.mimetypes = (${textTypes})
deflate.allowed-encodings = ("br", "gzip")

# An address without its ".html", with a slash at its end or none, leads to its page.
url.redirect-code = 302
url.redirect = (
  # A slash after it would move everything that the page asks for.
  "^([^?]*\\.html)/+(\\?.*)?$" => "$1$2",
  "^((?:/[^?]*)?/(?:${namesOf(namedPages(files).map((page) => page.replace(/\.html$/, '')))}))/?(\\?.*)?$" => "$1.html$2",
)
# A folder without a page is lost too; lighttpd would answer with a page of its own.
url.rewrite-once = ("^([^?]*/(?:${foldersWithoutPage(files).join('|')})/)(?:\\?.*)?$" => "$1lost")

${sorts(
  inside,
  files.filter((file) => file.startsWith('assets/')),
)
  .map(({ where, headers }, index) => {
    const body = `  setenv.set-response-header = ${list({ ...COMMON_HEADERS, ...headers })}\n}`;
    const opening = where === undefined ? 'else {' : `${index > 0 ? 'else ' : ''}$HTTP["url"] =~ "${where}" {`;
    return `${opening}\n${body}`;
  })
  .join('\n')}
`;

/** Ready-made configurations for common hosts, written from one policy. */
import {
  COMMON_HEADERS,
  headerPolicy,
  IMMUTABLE,
  picturePolicy,
  REVALIDATED,
  SHARED_FOLDERS,
  type Inline,
} from './policy.ts';

const common = Object.entries(COMMON_HEADERS);

type Header = readonly [name: string, value: string];

/** One rule of a `_headers` file. */
const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it. Hosts differ in what they do where two rules set the
 * same header (join, replace, both), and Netlify knows no `! Header` that takes one back: so for each address each
 * header is set by one rule, and `charts/`, where pages and pictures lie together, has a policy that suits both.
 * Cloudflare takes 100 rules of 2,000 characters a line. `pages` are the pages at the top; `data*` matches `data.html`
 * and the clean address `data`.
 */
export function headersFile(pages: readonly string[], inside: Inline): string {
  const policy = (text: string): Header => ['Content-Security-Policy', text];
  const ofFolder: Partial<Record<string, string>> = {
    charts: picturePolicy('nowhere', inside),
    embed: headerPolicy('anywhere', inside),
  };
  const shared: Header = ['Access-Control-Allow-Origin', '*'];
  const own = pages.filter((page) => page !== 'index.html').map((page) => page.replace(/\.html$/, '*'));
  return [
    '# Read by Cloudflare Pages, Netlify and others at the top of what they publish. Below a folder, put it before each path.',
    '# What is not named here (pages: revalidate at each visit) is these hosts’ own default.',
    rule('/*', common),
    rule('/assets/*', [['Cache-Control', IMMUTABLE]]),
    ...['', 'index.html', ...own].map((page) => rule(`/${page}`, [policy(headerPolicy('nowhere', inside))])),
    ...SHARED_FOLDERS.map((folder) => {
      const text = ofFolder[folder];
      return rule(`/${folder}/*`, [...(text === undefined ? [] : [policy(text)]), shared]);
    }),
  ].join('\n');
}

const sharedPattern = `/(${SHARED_FOLDERS.join('|')})/[^/]+$`;

/** An nginx server block; `server_name` and `root` are to be set to the host's own. */
export const nginxFile = (
  inside: Inline,
): string => `# Serves a copy of this folder. On Debian: put this file into /etc/nginx/conf.d/, set server_name and root,
# then "nginx -t && systemctl reload nginx". For https, add what your certificate's tool tells you.
# In a folder of a site: copy it to <root>/some/folder, and let both error_page lines name /some/folder/404.html.
# The .gz files are served as they are. For the smaller .br files install the brotli module
# (Debian: libnginx-mod-http-brotli-static) and take the mark from the line "brotli_static on".

map $uri $retooling_cache {
  default        "${REVALIDATED}";
  ~/assets/[^/]+$  "${IMMUTABLE}";
}
map $uri $retooling_policy {
  default       "${headerPolicy('nowhere', inside)}";
  ~/embed/[^/]+$  "${headerPolicy('anywhere', inside)}";
  ~\\.svg$  "${picturePolicy('anywhere', inside)}";
}
map $uri $retooling_sharing {
  default  "";
  "~${sharedPattern}"  "*";
}

server {
  listen 80;
  server_name example.org;
  root /var/www/retooling-tianjin;
  index index.html;
  charset utf-8;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;
  error_page 404 /404.html;
  error_page 403 =404 /404.html;

  # A location with an add_header of its own would lose all of these.
${common.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Content-Security-Policy $retooling_policy always;
  add_header Cache-Control $retooling_cache always;
  add_header Access-Control-Allow-Origin $retooling_sharing always;

  location ~ \\.csv$ { types { } default_type "text/csv; charset=utf-8"; }
  location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }
}
`;

/** A Caddyfile site, for Caddy 2.6 and later. */
export const caddyFile = (
  inside: Inline,
): string => `# Serves a copy of this folder. Set the address and root, then "caddy run --config Caddyfile".
# In a folder of a site: copy it to <root>/some/folder, and let the rewrite name /some/folder/404.html.
example.org {
  root * /var/www/retooling-tianjin
  file_server {
    precompressed br gzip
  }

  header {
${common.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
  }
  # Caddy applies the most particular of its headers first, so that a general one would win: each says when it holds.
  @embed path_regexp /embed/[^/]+$
  @picture path *.svg
  @page not path_regexp (/embed/[^/]+|\\.svg)$
  header @embed Content-Security-Policy "${headerPolicy('anywhere', inside)}"
  header @picture Content-Security-Policy "${picturePolicy('anywhere', inside)}"
  header @page Content-Security-Policy "${headerPolicy('nowhere', inside)}"
  @hashed path_regexp /assets/[^/]+$
  @other not path_regexp /assets/[^/]+$
  header @hashed Cache-Control "${IMMUTABLE}"
  header @other Cache-Control "${REVALIDATED}"
  @shared path_regexp ${sharedPattern}
  header @shared Access-Control-Allow-Origin "*"
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json

  handle_errors {
    @lost expression {http.error.status_code} == 404
    handle @lost {
      header Cache-Control "${REVALIDATED}"
      rewrite * /404.html
      file_server {
        precompressed br gzip
      }
    }
  }
}
`;

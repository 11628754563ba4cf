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
import { TEXT_TYPES } from './types-of-files.ts';

const common = Object.entries(COMMON_HEADERS);

/** Text for nginx's charset module; text/html is always among it, and some releases know scripts and XML by other names. */
const charsetTypes = [
  ...Object.values(TEXT_TYPES).filter((type) => type !== 'text/html'),
  'application/javascript',
  'text/xml',
].join(' ');

/**
 * Types for Caddy, which takes what it does not know from the machine and leaves the charset out. Only of files that are
 * there: the page for lost addresses would be sent as JSON where a lost `.json` was asked for.
 */
const typedFiles = Object.entries(TEXT_TYPES)
  .map(
    ([ending, type]) =>
      `  @${ending} {\n    path *.${ending}\n    file\n  }\n  header @${ending} Content-Type "${type}; charset=utf-8"`,
  )
  .join('\n');

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
  root "/var/www/retooling-tianjin";
  index index.html;
  charset utf-8;
  charset_types ${charsetTypes};
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

  location ~ \\.csv$ { types { } default_type text/csv; }
  location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }
  # An address without its ".html", with a slash at its end or none, leads to its page.
  location ~ ^(?<retooling_page>.+?)/?$ {
    if (-f $document_root$retooling_page.html) { return 302 $retooling_page.html$is_args$args; }
  }
}
`;

/** A Caddyfile site, for Caddy 2.6 and later. */
export const caddyFile = (
  inside: Inline,
): string => `# Serves a copy of this folder. Set the address and root, then "caddy run --config Caddyfile".
# In a folder of a site: copy it to <root>/some/folder, and let the rewrite name /some/folder/404.html.
example.org {
  root * "/var/www/retooling-tianjin"
  file_server {
    precompressed br gzip
  }
  # An address without its ".html", with a slash at its end or none, leads to its page. One slash at its front: with two,
  # browsers would read what follows as another host.
  map {path} {retooling_page} {
    ~^[/\\\\]*(.+?)/?$ "/\${1}.html"
  }
  @page_asked {
    file {retooling_page}
    expression {query} != ""
  }
  redir @page_asked {retooling_page}?{query} 302
  @page_named file {retooling_page}
  redir @page_named {retooling_page} 302

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
${typedFiles}

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

/** A ready-made configuration for Apache, from the same policy as the other hosts'. */
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

/** Apache names no type for some of them, and takes a copy's `.gz` for its type. */
const typed = Object.entries(TEXT_TYPES)
  .map(
    ([extension, type]) => `<FilesMatch "\\.${extension}(\\.(br|gz))?$">
  ForceType "${type}; charset=utf-8"
</FilesMatch>`,
  )
  .join('\n');

const header = (name: string, value: string, where?: string): string =>
  `Header always set ${name} "${value}"${where === undefined ? '' : ` "expr=${where}"`}`;

/** Serves the copies made beforehand to those who take them: the smaller first. */
const copies = (['br', 'gz'] as const)
  .map(
    (extension) => `RewriteCond %{HTTP:Accept-Encoding} \\b${extension === 'gz' ? 'gzip' : 'br'}\\b
RewriteCond %{REQUEST_FILENAME}.${extension} -f
RewriteRule ^(.+)$ $1.${extension} [END]`,
  )
  .join('\n');

/** Directives for a `<Directory>` or a `.htaccess`, for Apache 2.4 with mod_headers and mod_rewrite. */
export const apacheFile = (
  inside: Inline,
): string => `# Serves a copy of this folder, with Apache 2.4. Either put this file as ".htaccess" at the top of the copy (the host
# must allow it: AllowOverride All), or include it in <Directory "/var/www/retooling-tianjin"> of the host's own file.
# It wants mod_headers and mod_rewrite (Debian: "a2enmod headers rewrite").
# In a folder of a site: let both ErrorDocument lines name /some/folder/404.html.
DirectoryIndex index.html
# MultiViews would answer an address without ".html" with a compressed copy, as plain text.
Options -MultiViews -Indexes
ErrorDocument 404 /404.html
ErrorDocument 403 /404.html

${typed}
# Apache knows .br as a language.
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz

RewriteEngine On
# An address without its ".html", with a slash at its end or none, leads to its page.
RewriteCond %{REQUEST_FILENAME} ^(.+?)/?$
RewriteCond %1.html -f
RewriteCond %{REQUEST_URI} ^(.+?)/?$
RewriteRule ^ %1.html [R=302,END]
${copies}

${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => header(name, value))
  .join('\n')}
Header always merge Vary Accept-Encoding
${header('Content-Security-Policy', headerPolicy('nowhere', inside))}
${header('Content-Security-Policy', headerPolicy('anywhere', inside), '%{REQUEST_URI} =~ m#/embed/[^/]+$#')}
${header('Content-Security-Policy', picturePolicy('anywhere', inside), '%{REQUEST_URI} =~ m#\\.svg(\\.(br|gz))?$#')}
${header('Cache-Control', REVALIDATED)}
${header('Cache-Control', IMMUTABLE, '%{REQUEST_URI} =~ m#/assets/[^/]+$#')}
${header('Access-Control-Allow-Origin', '*', `%{REQUEST_URI} =~ m#/(${SHARED_FOLDERS.join('|')})/[^/]+$#`)}
`;

/** A configuration for BusyBox httpd, which knows types, an index and a page for lost addresses, and no headers. */
import { OTHER_TYPES, TEXT_TYPES } from './types-of-files.ts';

export const busyboxFile = `# Serves a copy of this folder, with BusyBox: "busybox httpd -f -p 8080 -h /var/www/retooling-tianjin -c <this file>".
# It sends the .gz copies. It can send no policy, so that pages may be framed anywhere, and none that says how long to keep them.
I:index.html
E404:/var/www/retooling-tianjin/404.html
${Object.entries(TEXT_TYPES)
  .map(([ending, type]) => `.${ending}:${type}; charset=utf-8`)
  .join('\n')}
${Object.entries(OTHER_TYPES)
  .map(([ending, type]) => `.${ending}:${type}`)
  .join('\n')}
`;

/** Types of text, for hosts that do not know them all or leave out the charset. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
};

/** All that is in a build and is no text. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

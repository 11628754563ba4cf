/**
 * What pages may load: their own files and nothing else. One policy for the meta element on each page and for the
 * ready-made host configurations.
 */

/** Directives that a meta element can carry. `data:` pictures are the icons that stylesheets hold. */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For `<meta http-equiv="Content-Security-Policy">`. */
export const metaPolicy = DIRECTIVES.join('; ');

/** For the header of pages; `frame-ancestors` has no effect in a meta element. Embeds may be framed by anyone. */
export const headerPolicy = (framed: 'nowhere' | 'anywhere'): string =>
  [...DIRECTIVES, `frame-ancestors ${framed === 'nowhere' ? "'none'" : '*'}`].join('; ');

/** Headers that every answer carries, beside the policy. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Files under `assets/` carry a hash of their content in their name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const REVALIDATED = 'public, max-age=0, must-revalidate';

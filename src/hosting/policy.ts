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

/** What is in pages themselves, as a policy names it: hashes of scripts and of styles. */
export interface Inline {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** All that is in several pages, in an order of its own: pages are finished in any. */
export const inlineOf = (pages: readonly Inline[]): Inline => ({
  scripts: new Set(pages.flatMap(({ scripts }) => [...scripts]).toSorted()),
  styles: new Set(pages.flatMap(({ styles }) => [...styles]).toSorted()),
});

/** A policy that allows what is in the page, beside the site's own files. */
export const allowing = (policy: string, { scripts, styles }: Inline): string =>
  policy
    .replace("script-src 'self'", ["script-src 'self'", ...scripts].join(' '))
    .replace("style-src 'self'", ["style-src 'self'", ...styles].join(' '));

/**
 * For the header. `frame-ancestors` has no effect in a meta element; embeds may be framed by anyone. `inside` is what
 * is in all pages, the one for lost addresses among them, with which a host answers any address: both policies
 * hold, so that the header has to allow what the pages themselves allow.
 */
export const headerPolicy = (framed: 'nowhere' | 'anywhere', inside: Inline): string =>
  header(DIRECTIVES, framed, inside);

/**
 * The same for pictures, whose styles are in the file: nothing is said of styles (`default-src` would apply to them).
 * Also for folders of pages and pictures, where a host knows folders only; the pages' own policy then covers styles.
 */
export const picturePolicy = (framed: 'nowhere' | 'anywhere', inside: Inline): string =>
  header(
    [
      ...DIRECTIVES.filter((directive) => !/^(?:default|style)-src/.test(directive)),
      "object-src 'none'",
      "frame-src 'none'",
    ],
    framed,
    inside,
  );

const header = (directives: readonly string[], framed: 'nowhere' | 'anywhere', inside: Inline): string =>
  allowing([...directives, `frame-ancestors ${framed === 'nowhere' ? "'none'" : '*'}`].join('; '), inside);

/** Headers that every answer carries, beside the policy. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Folders whose files others may read from their own pages: data, pictures, the custom element. */
export const SHARED_FOLDERS = ['charts', 'data', 'element', 'embed', 'oembed'] as const;

/** Files under `assets/` carry a hash of their content in their name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const REVALIDATED = 'public, max-age=0, must-revalidate';

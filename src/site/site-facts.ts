/** What is said of the site as a whole, in one place. */
export const SITE_NAME = 'Retooling Tianjin';
/** As in the LICENSE file. */
export const AUTHOR = 'Retooling Tianjin contributors';
/**
 * When the chapters were first published and when their text last changed: the days of the first commit of `content/`
 * and of the latest one that changes what is said. Whoever changes what is said moves `updated`, and `date-released` in
 * CITATION.cff with it.
 */
export const EDITION = { published: '2026-11-22', updated: '2026-11-26' } as const;
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

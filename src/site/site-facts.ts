/** What is said of the site as a whole, in one place. */
export const SITE_NAME = 'Retooling Tianjin';
/** As in the LICENSE file. */
export const AUTHOR = 'Retooling Tianjin contributors';
/** Year of the edition, as in the LICENSE file. */
export const EDITION_YEAR = '2026';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What is said of the site as a whole, in one place. */
import type { Language } from '../data/model/schema.ts';

/**
 * The site's name in each edition. In Chinese 再造, to make anew, as of an industry or a process: nearer to retooling
 * than 重塑, which is what slogans do to a city; and it names the attempt, not its success.
 */
const SITE_NAMES: Readonly<Record<Language, string>> = { en: 'Retooling Tianjin', zh: '天津再造' };

export const siteName = (language: Language): string => SITE_NAMES[language];
/** As in the LICENSE file, in every edition: one work has one author. */
export const AUTHOR = 'Retooling Tianjin contributors';
/**
 * When the chapters were first published and when their text last changed: the days of the first commit of `content/`
 * and of the latest one that changes what is said. Whoever changes what is said moves `updated`, and `date-released` in
 * CITATION.cff with it.
 */
export const EDITION = { published: '2026-11-22', updated: '2026-11-27' } as const;
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

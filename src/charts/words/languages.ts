/** The charts' own words by language: what a board or a caller asks for, before any sentence is built from them. */
import type { Language } from '../../data/model/schema.ts';
import type { Words } from './dictionary.ts';
import { EN } from './en.ts';
import { ZH } from './zh.ts';

const DICTIONARIES: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };

/** The charts' own words in a language. */
export const wordsIn = (language: Language): Words => DICTIONARIES[language];

/** The language whose words are built in, for a tag of BCP 47: Chinese for `zh` and what begins so, else English. */
export const builtIn = (tag: string): Language => (/^zh\b/i.test(tag) ? 'zh' : 'en');

/** The charts' own words for a tag of BCP 47, with numbers as that language prints them. */
export function wordsFor(tag: string): Words {
  const words = wordsIn(builtIn(tag));
  return tag === words.language ? words : { ...words, locale: tag };
}

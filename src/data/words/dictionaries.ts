/** Dictionaries of a room, one a language; a language may come to a room later than to another. */
import { Problem } from '../model/problem.ts';
import type { Language } from '../model/schema.ts';

/**
 * The dictionary of a language, from those that a room has in its folder of words. What it returns throws Problem where
 * a language has none yet.
 */
export const dictionariesIn =
  <Words>(folder: string, words: Readonly<Partial<Record<Language, Words>>>) =>
  (language: Language): Words => {
    const found = words[language];
    if (found) return found;
    throw new Problem({
      file: `${folder}/index.ts`,
      place: `language ${language}`,
      found: 'no dictionary',
      expected: `one of ${Object.keys(words).join(', ')}`,
      remedy: `write ${folder}/${language}.ts and list it`,
    });
  };

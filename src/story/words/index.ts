/** Words of the site’s own parts in the reader's language. */
import { Problem } from '../../data/model/problem.ts';
import type { Language } from '../../data/model/schema.ts';
import { en, type StoryWords } from './en.ts';

/** A language's dictionary `satisfies StoryWords`, so that a missing word is a type error. */
const WORDS: Readonly<Partial<Record<Language, StoryWords>>> = { en };

/** Throws Problem where a language has no dictionary yet. */
export function partWords(language: Language): StoryWords {
  const words = WORDS[language];
  if (words) return words;
  throw new Problem({
    file: 'src/story/words/index.ts',
    place: `language ${language}`,
    found: 'no dictionary',
    expected: `one of ${Object.keys(WORDS).join(', ')}`,
    remedy: `write src/story/words/${language}.ts and list it`,
  });
}

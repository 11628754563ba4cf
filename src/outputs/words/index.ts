/** Words of the files in the reader's language. */
import { Problem } from '../../data/model/problem.ts';
import type { Language } from '../../data/model/schema.ts';
import { en, type OutputWords } from './en.ts';

/** A language's dictionary `satisfies OutputWords`, so that a missing word is a type error. */
const WORDS: Readonly<Partial<Record<Language, OutputWords>>> = { en };

/** Throws Problem where a language has no dictionary yet. */
export function outputWords(language: Language): OutputWords {
  const words = WORDS[language];
  if (words) return words;
  throw new Problem({
    file: 'src/outputs/words/index.ts',
    place: `language ${language}`,
    found: 'no dictionary',
    expected: `one of ${Object.keys(WORDS).join(', ')}`,
    remedy: `write src/outputs/words/${language}.ts and list it`,
  });
}

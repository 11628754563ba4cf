/**
 * Words of the site's parts in every language. The compiler asks for each word; a build does not ask the compiler, and
 * would print nothing where one is missing.
 */
import { wordsIn } from '../../charts/words/languages.ts';
import { Problem } from '../../data/model/problem.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import { dataWords } from '../../data/words/dictionary.ts';
import { exhibitWords } from '../../exhibits/words/index.ts';
import { outputWords } from '../../outputs/words/index.ts';
import { PACKAGE_WORDS } from '../../package/words/index.ts';
import { partWords } from '../words/index.ts';

const DICTIONARIES: Readonly<Record<string, (language: Language) => object>> = {
  'src/data/words': dataWords,
  'src/charts/words': wordsIn,
  'src/exhibits/words': exhibitWords,
  'src/outputs/words': outputWords,
  'src/package/words': (language) => PACKAGE_WORDS[language],
  'src/story/words': partWords,
};

const isWords = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first difference in form between a dictionary and the English one, as its place. */
function differsAt(english: unknown, other: unknown, at: readonly string[] = []): readonly string[] | undefined {
  if (isWords(english) && isWords(other)) {
    for (const key of new Set([...Object.keys(english), ...Object.keys(other)])) {
      const found = differsAt(english[key], other[key], [...at, key]);
      if (found) return found;
    }
    return undefined;
  }
  const isLost = typeof english === 'string' && english.trim() && typeof other === 'string' && !other.trim();
  return typeof english === typeof other && !isLost ? undefined : at;
}

/** Throws a Problem at the first word that one language has and another lacks. */
export function checkDictionaries(): void {
  for (const [folder, words] of Object.entries(DICTIONARIES))
    for (const language of LANGUAGES) {
      const at = differsAt(words('en'), words(language));
      if (at)
        throw new Problem({
          file: `${folder}/${language}.ts`,
          place: at.join('.'),
          found: 'another form than in en.ts, or no word',
          expected: 'the same words in each language',
          remedy: 'add or remove it; npm run typecheck says the same',
        });
    }
}

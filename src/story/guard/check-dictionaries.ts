/**
 * Words of the site's parts in every language. The compiler asks for each word; a build does not ask the compiler, and
 * would print nothing where one is missing.
 */
import { wordsIn } from '../../charts/words/languages.ts';
import { Problem } from '../../data/model/problem.ts';
import { withoutNames } from '../../data/guard/guard.ts';
import { findTypedNumbers } from '../../data/guard/typed-numbers.ts';
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

/** What measures something; counts and limits of the page itself are another matter. */
const MEASURED = /\d[\d.,]*\s?(?:%|‰|percent\b|per cent\b|(?:million|billion|trillion|yuan)\b|[万亿元倍])/;
/** Where sizes of units are words: ten companies to a dot. */
const WITH_SIZES = ['src/data/words', 'src/charts/words', 'src/exhibits/words', 'src/package/words'];

/** Small counts of the page itself, sizes of units, and releases of what others made. */
const FREE = /^(?:\d|1[0-2])$|^(?:hundred|thousand|million|billion|trillion)s?$|^[百千万亿]+$|^\d+(?:\.\d+)*\.0$/i;

function amountIn(words: string): string | undefined {
  const [measured] = MEASURED.exec(words) ?? [];
  return measured ?? findTypedNumbers(withoutNames(words)).find(({ text }) => !FREE.test(text))?.text;
}

/** Throws a Problem at the first amount that is typed into a dictionary: only figures state amounts. */
function requireNoAmounts(file: string, words: unknown, at: readonly string[] = []): void {
  if (isWords(words)) for (const [key, part] of Object.entries(words)) requireNoAmounts(file, part, [...at, key]);
  const amount = typeof words === 'string' ? amountIn(words) : undefined;
  if (amount === undefined) return;
  throw new Problem({
    file,
    place: at.join('.'),
    found: `the amount "${amount}"`,
    expected: 'words; an amount is a figure’s',
    remedy: 'leave a slot for it, and fill it with <Num id="…" />',
  });
}

/** Throws a Problem at the first word that one language has and another lacks. */
export function checkDictionaries(): void {
  for (const [folder, words] of Object.entries(DICTIONARIES))
    for (const language of LANGUAGES) {
      if (!WITH_SIZES.includes(folder)) requireNoAmounts(`${folder}/${language}.ts`, words(language));
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

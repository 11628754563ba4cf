/**
 * Words of the site's parts in every language. The compiler asks for each word; a build does not ask the compiler, and
 * would print nothing where one is missing.
 */
import { wordsIn } from '../../charts/words/languages.ts';
import { Problem } from '../../data/model/problem.ts';
import { withoutNames } from '../../data/guard/guard.ts';
import { findTypedNumbers } from '../../data/guard/typed-numbers.ts';
import { LANGUAGES, type Language } from '../../data/model/schema.ts';
import type { DataWords } from '../../data/words/en.ts';
import { dataWords } from '../../data/words/dictionary.ts';
import { READING_WORDS } from '../../data/words/readings.ts';
import { STATUS_WORDS } from '../../data/words/statuses.ts';
import { CHECK_KIND_WORDS, VERDICT_WORDS } from '../../data/words/verdicts.ts';
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

/** Lists are counted by their place: what English has words for, others have too. */
const isShorter = (english: unknown, other: unknown): boolean =>
  Array.isArray(english) && Array.isArray(other) && english.length !== other.length;

/** The first difference in form between a dictionary and the English one, as its place. */
export function differsAt(english: unknown, other: unknown, at: readonly string[] = []): readonly string[] | undefined {
  if (isWords(english) && isWords(other)) {
    for (const key of new Set([...Object.keys(english), ...Object.keys(other)])) {
      const found = differsAt(english[key], other[key], [...at, key]);
      if (found) return found;
    }
    return undefined;
  }
  const isLost = typeof english === 'string' && english.trim() && typeof other === 'string' && !other.trim();
  return typeof english === typeof other && !isLost && !isShorter(english, other) ? undefined : at;
}

/** Words in a language that is not the dictionary's: pasted into the wrong file. */
const IS_FOREIGN: Readonly<Record<Language, (words: string) => boolean>> = {
  en: (words) => /\p{Script=Han}/u.test(words) && !/\p{Script=Latin}/u.test(words),
  zh: (words) => !/\p{Script=Han}/u.test(words) && (words.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4,
};

export function requireOwnLanguage(file: string, language: Language, words: unknown, at: readonly string[] = []): void {
  if (isWords(words))
    for (const [key, part] of Object.entries(words)) requireOwnLanguage(file, language, part, [...at, key]);
  if (typeof words !== 'string' || !IS_FOREIGN[language](words)) return;
  throw new Problem({
    file,
    place: at.join('.'),
    found: words,
    expected: `words of the language that the file is named after: ${language}`,
    remedy: 'translate them',
  });
}

/** What a sentence of a language is written in, some of it at least. */
const LETTERS: Readonly<Record<string, RegExp>> = { en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };

/** Lists of words that stand beside the dictionaries: one text in each language. */
const BESIDE: Readonly<Record<string, unknown>> = {
  'src/data/words/readings.ts': READING_WORDS,
  'src/data/words/statuses.ts': STATUS_WORDS,
  'src/data/words/verdicts.ts': [VERDICT_WORDS, CHECK_KIND_WORDS],
};

/** Throws a Problem at a text without words in one of the languages, or with those of another. */
export function requireBoth(file: string, value: unknown, at: readonly string[] = []): void {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && 'zh' in value) {
    for (const [language, words] of Object.entries(value))
      if (typeof words === 'string') {
        if (!words.trim())
          throw new Problem({
            file,
            place: [...at, language].join('.'),
            found: 'blanks',
            expected: 'words in each language',
            remedy: 'write them',
          });
        if (!LETTERS[language]?.test(words))
          throw new Problem({
            file,
            place: [...at, language].join('.'),
            found: words,
            expected: `words of the language: ${language}`,
            remedy: 'translate them',
          });
      }
    return;
  }
  for (const [key, part] of Object.entries(value)) requireBoth(file, part, [...at, key]);
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

const READINGS = Object.keys(READING_WORDS) as (keyof typeof READING_WORDS)[];

/** Throws a Problem at a way to read a value that a language has no word for: it would print “undefined”. */
export function requireBounds(language: Language, bound: DataWords['numbers']['bound']): void {
  for (const reading of READINGS) {
    if (reading === 'range') continue;
    let word: unknown;
    try {
      word = bound(reading, false);
    } catch {
      // What is looked up in nothing throws.
    }
    if (typeof word === 'string') continue;
    throw new Problem({
      file: `src/data/words/${language}.ts`,
      place: 'numbers.bound',
      found: `no word for "${reading}"`,
      expected: 'a word for each way to read a value',
      remedy: 'write it',
    });
  }
}

/** Throws a Problem at the first word that one language has and another lacks. */
export function checkDictionaries(): void {
  for (const [file, words] of Object.entries(BESIDE)) requireBoth(file, words);
  for (const language of LANGUAGES) requireBounds(language, dataWords(language).numbers.bound);
  for (const [folder, words] of Object.entries(DICTIONARIES))
    for (const language of LANGUAGES) {
      if (!WITH_SIZES.includes(folder)) requireNoAmounts(`${folder}/${language}.ts`, words(language));
      requireOwnLanguage(`${folder}/${language}.ts`, language, words(language));
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

/** What the page to try charts says of a reader’s table, in the reader’s language. The package itself says it in English. */
import { builtIn } from '../../charts/words/languages.ts';
import { Problem, type ProblemParts } from '../../data/model/problem.ts';
import type { Language } from '../../data/model/schema.ts';
import { EXPECTED, FOUND, HEADS, PLACES, REMEDIES, SAID, type Told } from './told-zh.ts';

/** A sentence by the first pattern that it fits; one that fits none stays in English. */
function by(patterns: Told, sentence: string): string {
  for (const [pattern, chinese] of patterns) if (pattern.test(sentence)) return sentence.replace(pattern, chinese);
  return sentence;
}

/** Advice is of several parts: each is told by itself; addresses of references are left to the page. */
const remedy = (text: string): string =>
  by(REMEDIES, text) === text
    ? text
        .split('; ')
        .filter((part) => !/^(?:see what an?|a row of an?) /.test(part))
        .map((part) => by(REMEDIES, part))
        .join('；')
    : by(REMEDIES, text);

const expected = (text: string): string => {
  const [what = '', nearest] = text.split('; nearest: ');
  return `${by(EXPECTED, what)}${nearest === undefined ? '' : `；最接近的是${nearest}`}`;
};

const inChinese = ({ place, ...parts }: ProblemParts): string =>
  [
    `${by(PLACES, place)}`,
    `  ${HEADS.found}：　${by(FOUND, parts.found)}`,
    `  ${HEADS.expected}：　${expected(parts.expected)}`,
    `  ${HEADS.remedy}：　${remedy(parts.remedy) || HEADS.asExpected}`,
  ].join('\n');

const TELL: Readonly<
  Record<Language, { readonly said: (text: string) => string; readonly wrong: (parts: ProblemParts) => string }>
> = {
  en: { said: (text) => text, wrong: (parts) => new Problem(parts).message },
  zh: { said: (text) => by(SAID, text), wrong: inChinese },
};

/** How a table was read, sentence by sentence. */
export const saidIn = (said: readonly string[], tag: string): readonly string[] =>
  said.map((sentence) => TELL[builtIn(tag)].said(sentence));

/** What is wrong. Errors that are no Problem say what they say. */
export const wrongIn = (error: unknown, tag: string): string =>
  error instanceof Error && 'parts' in error
    ? TELL[builtIn(tag)].wrong(error.parts as ProblemParts)
    : String((error as Error).message);

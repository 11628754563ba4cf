import { lettersOf } from '../data/words/han.ts';

/** The longest number with its words that is kept on one line: it fits a phone's column at twice the text's size. */
const ON_ONE_LINE = 16;
const NO_BREAK = '\u{a0}';

/**
 * Whether a figure in Chinese stays on one line: no blank tells where it may break, and each character is one to break
 * at. The stylesheet of Chinese pages keeps it so.
 */
export const isWhole = (text: string): boolean => /\p{Script=Han}/u.test(text) && lettersOf(text) <= ON_ONE_LINE;

/**
 * A figure in words whose line is never broken between digits and the word that they count: “6.2 percentage / points”.
 * A short one, “at least 30%”, is not broken at all.
 */
export const tied = (text: string): string =>
  text.length <= ON_ONE_LINE
    ? text.replaceAll(' ', NO_BREAK)
    : text.replaceAll(/(\d) (?=\p{Letter})/gu, `$1${NO_BREAK}`);

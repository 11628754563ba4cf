/**
 * Finds numbers that somebody typed into prose. The promise of this project is that every number answers for
 * itself, so a number in words that no claim stands behind is a mistake, wherever it is typed.
 */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What may be typed by hand: years, dates and ordinals, which place a fact in time and measure nothing. */
const ALLOWED = [
  new RegExp(`\\b\\d{1,2}(?:[–-]\\d{1,2})? ${MONTH}\\b(?: (?:19|20)\\d{2}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH} \\d{1,2}\\b(?:, (?:19|20)\\d{2}\\b)?`, 'g'),
  /\b(?:19|20)\d{2}(?:[–-](?:(?:19|20)\d{2}|\d{2}))?s?(?![\d,.]*\d|%| ?(?:percent|yuan|companies|projects|vehicles))/g,
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
];

const NUMBER_WORDS =
  /\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)s?\b/gi;
const DIGITS = /[+−-]?[$¥]?\d(?:[\d,.]*\d)?(?: ?%)?/g;

export interface TypedNumber {
  readonly index: number;
  readonly text: string;
}

/** The typed numbers in a text, in order: digits in any form, and number words above twelve. */
export function findTypedNumbers(text: string): TypedNumber[] {
  let masked = text;
  for (const allowed of ALLOWED) masked = masked.replace(allowed, (match) => ' '.repeat(match.length));
  return [...masked.matchAll(DIGITS), ...masked.matchAll(NUMBER_WORDS)]
    .map((match) => ({ index: match.index, text: match[0] }))
    .sort((a, b) => a.index - b.index);
}

export const TYPED_NUMBER_REMEDY =
  'bind it to a figure (<Num id="…" /> in a chapter, {figure-id} in exhibit words); if it is a name and measures nothing, <Typed reason="…">…</Typed>';

/**
 * Finds numbers that somebody typed into prose. The promise of this project is that every number answers for
 * itself, so a number in words that no claim stands behind is a mistake, wherever it is typed.
 */
import { findHanNumbers, HAN_PARTS, type HanNumber } from './han-numbers.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Days that the month has: 31 February is a number. */
const DAY = '(?:[1-9]|[12]\\d|30(?! February)|31(?! (?:February|April|June|September|November)))';
const YEAR = String.raw`(?:19|20)\d{2}`;
/** Before a year that is one; without such a word "1999 cars" are a count. */
const BEFORE_YEAR =
  /(?:\b(?:in|of|from|to|since|until|till|by|before|after|and|or|the|for|than|early|mid|late|spring|summer|autumn|winter|with|on|at|its|that|this|whole|year|years)[ ,]+|[–—(“‘’s;:-]\s?|[(])$/i;
/** What is counted, right after a number: a plural, with up to one word before it. */
const COUNTED_AFTER =
  /^ (?:[a-z]+ )?(?!(?:was|is|has|as|its|this|thus|us|does|plus|across|less|perhaps|always|besides|towards|sometimes|prices|figures|results)\b)[a-z]{2,}(?:s|people|women|men|yuan|children)\b/;
/** In Chinese a year is followed by 年, or is one of two: 2013至2023年. */
const COUNTED_IN_CHINESE = /^(?:[多余]?[个家名位辆台架件项条种次吨户座套艘笔元人倍亩万亿天]|平方|公里|千米|美元|小时)/;
const MEASURED_AFTER = /^(?:[\d,.]*\d|%| ?(?:percent|per cent|yuan|dollars|kilometres)\b)/;

/** What may be typed by hand: dates and ordinals, which place a fact in time and measure nothing. */
const ALLOWED = [
  new RegExp(`\\b${DAY}(?:[–-]${DAY})? ${MONTH}\\b(?: ${YEAR}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH} ${DAY}\\b(?:, ${YEAR}\\b)?`, 'g'),
  new RegExp(`\\b${MONTH} ${YEAR}\\b`, 'g'),
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
  /(?<=\d年)\d{1,2}月(?:\d{1,2}日)?/g,
  /(?<!\d)(?:1[0-2]|[1-9])月(?:(?:[12]\d|3[01]|[1-9])日)?/g,
];
/** Years and spans of them; whether they are is seen from the words around. */
const YEARS = new RegExp(`\\b${YEAR}(?:[–-](?:${YEAR}|\\d{2}))?s?(?![\\d])`, 'g');

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const NUMBERS: readonly RegExp[] = [
  /[+−-]?[$¥]?\d(?:[\d,.]*\d)?(?: ?%)?/g,
  // One half, circled and Roman numerals, superscripts: but for square and cubic measures and chemistry.
  /(?<!\p{L})[\p{No}\p{Nl}]/gu,
  /\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)s?\b/gi,
  new RegExp(`\\b${SMALL} (?:(?:percent|per cent|per mille|percentage points?)\\b(?! to )|%|‰)`, 'gi'),
  /\b(?:a|one|two|three|four|several) scores?(?= of\b)/gi,
  /\b(?:X{1,3}(?:IX|IV|V?I{0,3})|(?:IX|IV|VI{1,3}|I{2,3}))\b/g,
];

export type TypedNumber = HanNumber;

const blank = (match: string): string => ' '.repeat(match.length);

/**
 * Digits of every script as Arabic ones, each in its place: full-width ４３ is 43. Of other scripts only that they are.
 */
const withPlainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const plain = digit.normalize('NFKC');
    return /^[0-9]$/.test(plain) ? plain : '0'.repeat(digit.length);
  });

/** Years blanked out where the words around them say that they are years. */
const withoutYears = (text: string): string =>
  text.replace(YEARS, (match, index: number) => {
    const [before, after] = [text.slice(0, index), text.slice(index + match.length)];
    const isCount =
      MEASURED_AFTER.test(after) ||
      COUNTED_IN_CHINESE.test(after) ||
      (!BEFORE_YEAR.test(before) && COUNTED_AFTER.test(after));
    return isCount || before.endsWith(',') ? match : blank(match);
  });

/** The typed numbers in a text, in order: digits of any kind, number words above twelve, Roman and Chinese numerals. */
export function findTypedNumbers(text: string): TypedNumber[] {
  const plain = withPlainDigits(text);
  const masked = withoutYears(ALLOWED.reduce((rest, allowed) => rest.replace(allowed, blank), plain));
  return [
    ...NUMBERS.flatMap((one) => [...masked.matchAll(one)]).map(({ index, 0: { length } }) => ({ index, length })),
    ...findHanNumbers(masked).map(({ index, text: { length } }) => ({ index, length })),
  ]
    .map(({ index, length }) => ({ index, text: text.slice(index, index + length) }))
    .sort((a, b) => a.index - b.index);
}

const PART = '(?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)';
const PARTS = new RegExp(
  [
    String.raw`\b(?:a|an|one|two|three|four|five|six|seven|eight|nine)[ -]${PART}(?= (?:of|more|less|fewer|lower|higher|larger|smaller|as|again)\b)`,
    String.raw`(?<=\b(?:by|than|about|nearly|almost|over|under|only|grew|rose|fell|lost|gained) )(?:an? )?${PART}\b`,
    String.raw`\bhalf (?:of|as|the|its|more|less)\b(?! (?:20|year))`,
    String.raw`\b(?:doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)\b`,
    String.raw`\b(?:one|two|three) in ${SMALL}\b`,
    String.raw`\btwice (?:as|the|what|that|its)\b|\b\w+fold\b`,
    String.raw`\b${SMALL} times\b(?! (?:a|an|each|every|in)\b)`,
    ...HAN_PARTS,
  ].join('|'),
  'gi',
);

/**
 * Parts and multiples in words, "a third of", "doubled", "three times": they are about a figure, which has to stand
 * beside them.
 */
export const findParts = (text: string): TypedNumber[] =>
  [...text.matchAll(PARTS)].map((match) => ({ index: match.index, text: match[0] }));

export const TYPED_NUMBER_REMEDY =
  'bind it to a figure (<Num id="…" /> in a chapter, {figure-id} in exhibit words); if it is a name and measures nothing, <Typed reason="…">…</Typed>';

/**
 * Reads the numbers in a phrase of a source, in English and Chinese: digits and number words, scales (trillion, 万亿),
 * percent and percentage points, currencies, and the words beside them that make a bound (more than, nearly, 突破) or a
 * fall (reduced by, 下降).
 */
import type { Quantity } from '../model/schema.ts';

/** How a single stated value is to be read. */
type Reading = Exclude<Quantity['is'], 'range'>;

/** A number of a phrase. */
export interface ReadNumber {
  /** As it is in the phrase. */
  readonly text: string;
  readonly value: number;
  /** Size of the last digit that stands there: 1e11 for "1.7 trillion". */
  readonly step: number;
  /** What it says it is: a number of a list may say so at the list's end only, and then this is missing. */
  readonly kind?: 'percent' | 'points' | 'yuan' | 'usd' | 'times' | undefined;
  /**
   * The reading that the words beside it give; missing where there are none, or where they may mean nothing ("some
   * 32").
   */
  readonly reading?: Reading | undefined;
  /** Whether the words beside it tell of a fall. */
  readonly falls: boolean;
  /** The English words right after it, for the name of what is counted. */
  readonly after: readonly string[];
}

const ENGLISH_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index) => [word, (index + 2) * 10] as const),
    'first second third fourth fifth sixth seventh eighth ninth tenth'
      .split(' ')
      .map((word, index) => [word, index + 1] as const),
  ].flat(),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  兆: 1e12,
};
const MULTIPLES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, verdoppel: 2 };
const PARTS: Readonly<Record<string, number>> = { half: 50, quarter: 25, 'a fifth': 20, 'one fifth': 20 };

const ENGLISH_SCALE = '(?:hundred|thousand|million|billion|trillion)';
const CHINESE_SCALE = '(?:万亿|百万|[百千万萬亿億兆])';
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMERALS = '零一二三四五六七八九';

const NUMBER = new RegExp(
  [
    String.raw`(?<dollar>\$)?(?<digits>${DIGITS})(?:\s*(?<scale>${ENGLISH_SCALE}\b|${CHINESE_SCALE})(?:(?<rest>\d+)(?<restScale>[万萬]))?)?(?<tail>余|多)?`,
    String.raw`\b(?<word>${Object.keys(ENGLISH_WORDS).join('|')})\b(?:\s+(?<wordScale>${ENGLISH_SCALE}))?`,
    String.raw`\b(?<part>half|quarter|(?:a|one) fifth)\b`,
    String.raw`(?<multiple>${Object.keys(MULTIPLES).join('|')})(?:e[ds]?|ing|n|t)?\b`,
    String.raw`(?<tenths>[一二三四五六七八九])成`,
    String.raw`(?<han>[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]百)(?!分)`,
  ].join('|'),
  'giu',
);

const BEFORE: readonly (readonly [RegExp, Reading | undefined])[] = [
  [/(?:more than|over|exceed(?:s|ed|ing)?|above|超过?|突破|逾|\bmore than an?) ?$/i, 'more-than'],
  [/(?:at least|no less than|不少于|不低于) ?$/i, 'at-least'],
  [/(?:up to|\btop|at most) ?$/i, 'up-to'],
  [/(?:nearly|almost|close to|近|接近) ?$/i, 'nearly'],
  [/(?:less than|under|below|fewer than|不到|低于) ?$/i, 'less-than'],
  [/(?:about|around|approximately|roughly|约|大约) ?$/i, 'about'],
];
const AFTER: readonly (readonly [RegExp, Reading])[] = [
  [/^[^\p{L}\d]{0,2}(?:%|个百分点|[家个条元辆项]|亿元|万亿元)?(?:以上)/u, 'at-least'],
  [/^(?:%|[家个条元辆项])?以内/u, 'up-to'],
  [/^[家个条元辆项%]?左右/u, 'about'],
];
const FALLS = /(?:reduced|fell|down|declin\w*|dropp?\w*|decreas\w*|cut|下降|減少|减少|降低)(?: by)? ?$/i;

/** `二十` is 20, `十二` 12, `二百` 200. */
function hanValue(text: string): number {
  const digit = (one: string | undefined): number => NUMERALS.indexOf(one === '两' ? '二' : (one ?? ''));
  if (text.endsWith('百')) return digit(text[0]) * 100;
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function kindOf(match: RegExpExecArray, before: string, after: string): ReadNumber['kind'] {
  const { part, multiple, tenths, dollar } = match.groups ?? {};
  if (dollar !== undefined) return 'usd';
  if (part !== undefined || tenths !== undefined) return 'percent';
  if (multiple !== undefined) return 'times';
  if (/^\s*(?:percentage points?|个百分点|個百分點)/i.test(after)) return 'points';
  // The parts of a whole are written as a proportion: 6.2∶35.7∶58.1.
  if (/^\s*(?:%|percent|per cent|∶)/i.test(after) || before.endsWith('∶')) return 'percent';
  if (/^\s*(?:U\.?S\.? dollars|US\$|美元)/i.test(after)) return 'usd';
  if (/^\s*(?:yuan|元)/i.test(after)) return 'yuan';
  return /^\s*(?:times|倍)/i.test(after) ? 'times' : undefined;
}

function valueOf({ groups = {} }: RegExpExecArray): { value: number; step: number } {
  const { digits, scale, word, wordScale, part, multiple, tenths, han } = groups;
  const sized = (plain: number, by: string | undefined, decimals: number) => {
    const size = SCALES[by?.toLowerCase() ?? ''] ?? 1;
    return { value: Number((plain * size).toPrecision(12)), step: size / 10 ** decimals };
  };
  if (digits !== undefined) {
    const whole = sized(Number(digits.replaceAll(',', '')), scale, (digits.split('.')[1] ?? '').length);
    if (groups['rest'] === undefined) return whole;
    const rest = sized(Number(groups['rest']), groups['restScale'], 0);
    return { value: whole.value + rest.value, step: rest.step };
  }
  if (word !== undefined) return sized(ENGLISH_WORDS[word.toLowerCase()] ?? Number.NaN, wordScale, 0);
  if (part !== undefined) return { value: PARTS[part.toLowerCase().replace(/^one/, 'a')] ?? PARTS[part] ?? 0, step: 1 };
  if (multiple !== undefined) return { value: MULTIPLES[multiple.toLowerCase()] ?? Number.NaN, step: 1 };
  if (tenths !== undefined) return { value: NUMERALS.indexOf(tenths) * 10, step: 10 };
  return { value: hanValue(han ?? ''), step: 1 };
}

/** The numbers of a phrase in order, years among them. */
export function readNumbers(phrase: string): ReadNumber[] {
  const text = phrase.normalize('NFKC');
  return [...text.matchAll(NUMBER)].map((match) => {
    const before = text.slice(0, match.index).replace(/\b(?:an?|the|past) $/i, '');
    const after = text.slice(match.index + match[0].length);
    const tail = match.groups?.['tail'] === undefined ? undefined : 'more-than';
    return {
      text: match[0],
      ...valueOf(match),
      kind: kindOf(match, before, after),
      reading:
        tail ?? BEFORE.find(([words]) => words.test(before))?.[1] ?? AFTER.find(([words]) => words.test(after))?.[1],
      falls: FALLS.test(before),
      after:
        after
          .toLowerCase()
          .match(/^[\s-]*[a-z]+(?:[\s-]+[a-z]+){0,4}/)?.[0]
          .match(/[a-z]+/g) ?? [],
    };
  });
}

/**
 * The years that a phrase names, and among them those that it does not merely compare with or start from (比2021年,
 * 由2013年).
 */
export function readYears(phrase: string): { readonly all: readonly string[]; readonly own: readonly string[] } {
  const found = [...phrase.matchAll(/(?<=\b(?:in|of) |^|[^\d.,])((?:19|20)\d\d)(?=年|[\s,.;]*$)/g)];
  const isOwn = (at: number): boolean => !/[比由]$/.test(phrase.slice(0, at));
  return {
    all: found.map(([year]) => year),
    own: found.filter(({ index }) => isOwn(index)).map(([year]) => year),
  };
}

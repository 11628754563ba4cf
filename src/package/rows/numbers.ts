/**
 * Numbers as people write them in tables: "1,234.5", "1.234,5", "1 234,5", "12%", "€ 3", "(40)", "1.2bn", "3亿", ">20",
 * "3–8". How a column writes them is told from all its cells, and said; what can be read in two ways is asked for.
 */

/** What parts the whole from its fraction. */
export type Decimal = '.' | ',';

/** A cell that holds a number. */
export interface ReadNumber {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly bound?: 'lower' | 'upper' | undefined;
  readonly approximate?: true | undefined;
  /** As it was written, where a plain number would say less. */
  readonly written?: string | undefined;
  /** A sign after it that leads to a footnote. */
  readonly mark?: string | undefined;
  readonly percent: boolean;
  readonly currency?: string | undefined;
}

/** Zeros of the decimal digits that tables of the world are written in: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  元: 'CNY',
  '₫': 'VND',
  '₦': 'NGN',
  '₴': 'UAH',
  '₪': 'ILS',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NT$: 'TWD',
  NZ$: 'NZD',
  S$: 'SGD',
};
const SIZES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mio: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

const BLANK = /^(?:|n\/?a|nan|null|none|nil|nd|-|–|—|\.{1,3}|…|:|#n\/?a|无|暂无|不详)$/i;
/** Whether a cell says nothing: empty, or one of the signs that tables use for "no value". Zero is a value. */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && BLANK.test(cell.trim()));

/**
 * Digits in a place or a frame of their own (15¹, 10⁶, ½, ①, Ⅳ): nobody can tell a footnote from a power, and made plain
 * they would be another number.
 */
export const OTHER_DIGITS = /\p{No}|\p{Nl}/u;

/** The text in common characters: plain digits, hyphens for minus signs, plain spaces, nothing that is not seen. */
function plain(text: string): string {
  let out = '';
  for (const char of text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC')) {
    const code = char.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    out += zero === undefined ? char : String(code - zero);
  }
  return out
    .replaceAll(/[\u2212\u2010\u2011]/g, '-')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^–(?=\d)/, '-');
}

/**
 * Groups of three; of two, then three, as in India; of four, several of them, as in China. None begins with a zero:
 * "0,125" is no hundred and twenty-five.
 */
const GROUPS =
  /^(?:[1-9]\d{0,2}([.,' ’])\d{3}(?:\1\d{3})*|[1-9]\d?([.,' ’])(?:\d\d\2)+\d{3}|[1-9]\d{0,3}([.,' ’])\d{4}(?:\3\d{4})+)$/;

/** Some programs leave out the zero before a fraction: .097. */
const BODY = /^[-+]?[.,]?\d[\d.,' ’]*(?:e[-+]?\d+)?$/i;

/** The digits of a number in one notation, or nothing where they are none. */
function digitsIn(body: string, decimal: Decimal): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const [, sign = '', whole = '', fraction, exponent] =
    new RegExp(`^([-+]?)([\\d${group}' ’]*)(?:\\${decimal}(\\d+))?(e[-+]?\\d+)?$`, 'i').exec(body) ?? [];
  if (whole === '' && fraction === undefined) return undefined;
  const parts = whole.split(/[.,' ’]/);
  if (parts.length > 1 && !GROUPS.test(whole)) return undefined;
  const value = Number(
    `${sign}${parts.join('') || '0'}${fraction === undefined ? '' : `.${fraction}`}${exponent ?? ''}`,
  );
  return Number.isFinite(value) ? value : undefined;
}

interface Cut {
  /** The number itself; two of them in a range. */
  readonly bodies: readonly string[];
  readonly bound?: 'lower' | 'upper' | undefined;
  readonly approximate: boolean;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency?: string | undefined;
  readonly mark?: string | undefined;
  readonly size: number;
  /** Says more than a number. */
  readonly isWorded: boolean;
}

const WORDS_BEFORE: readonly (readonly [RegExp, Partial<Cut>])[] = [
  [/^(?:>=?|≥|more than|over|at least|超过|至少) ?/i, { bound: 'lower' }],
  [/^(?:<=?|≤|less than|under|up to|at most|\u4e0d\u8db3|至多) ?/i, { bound: 'upper' }],
  [/^(?:~|≈|about|around|approx\.?|ca\.?|c\.|约) ?/i, { approximate: true }],
];

const CURRENCY = new RegExp(
  `^(?:(${Object.keys(SYMBOLS)
    .map((one) => one.replaceAll('$', '\\$'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})|([A-Z]{3})\\b) ?| ?(?:([€£¥￥₹₩₽₺元₫₴₪]|\\$)|\\b([A-Z]{3}))$`,
);

const FOOTNOTE = /^(.*?) ?([*†‡§]+|\[\w{1,2}\])?$/;

/** Takes a cell apart: what stands before and after the number. */
function cut(cell: string): Cut {
  const [, bare = '', mark] = FOOTNOTE.exec(plain(cell)) ?? [];
  let text = bare;
  let found: Partial<Cut> = mark ? { mark } : {};
  for (const [pattern, what] of WORDS_BEFORE)
    if (pattern.test(text)) {
      text = text.replace(pattern, '');
      found = { ...found, ...what, isWorded: true };
    }
  const negative = /^\(.*\)$/.test(text);
  if (negative) text = text.slice(1, -1).trim();
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  text = text.slice(sign.length).trim();
  const money = CURRENCY.exec(text);
  const symbol = money?.slice(1).find(Boolean);
  if (money) text = text.replace(CURRENCY, '').trim();
  const percent = /%$/.test(text);
  if (percent) text = text.replaceAll('%', '').trim();
  if (/\+$/.test(text)) {
    text = text.slice(0, -1);
    found = { ...found, bound: 'lower', isWorded: true };
  }
  const [, number = text, word = ''] = /^([-+\d.,' ’–]+?) ?([a-z]+|万亿|万|亿)\.?$/i.exec(text) ?? [];
  const size = SIZES[word.toLowerCase()];
  if (size !== undefined) text = number;
  const range = /^(\d[\d.,' ’]*?) ?(?:[-–]|to|至) ?(\d[\d.,' ’]*)$/i.exec(text);
  const bodies = range && !sign ? [range[1] ?? '', range[2] ?? ''] : [sign + text];
  return {
    bodies,
    approximate: false,
    negative,
    percent,
    currency: symbol === undefined ? undefined : (SYMBOLS[symbol] ?? symbol),
    size: size ?? 1,
    isWorded: bodies.length > 1 || size !== undefined,
    ...found,
  };
}

/** A cell as a number where the fraction begins at `decimal`; nothing where it is none. */
export function readNumber(cell: unknown, decimal: Decimal): ReadNumber | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, percent: false } : undefined;
  if (typeof cell === 'bigint')
    return Number.isSafeInteger(Number(cell)) ? { value: Number(cell), percent: false } : undefined;
  if (typeof cell !== 'string' || OTHER_DIGITS.test(cell)) return undefined;
  const parts = cut(cell);
  const numbers = parts.bodies.map((body) => (BODY.test(body) ? digitsIn(body, decimal) : undefined));
  if (numbers.some((one) => one === undefined)) return undefined;
  const [first = 0, last = first] = numbers.map((one) => (one ?? 0) * parts.size * (parts.negative ? -1 : 1));
  const { bound, percent, currency, isWorded } = parts;
  const isRange = numbers.length > 1;
  if (isRange && first > last) return undefined;
  return {
    // Sizes are powers of ten: no digits are made by multiplying.
    value: Number((isRange ? (first + last) / 2 : first).toPrecision(15)),
    percent,
    ...(isRange ? { low: first, high: last } : {}),
    ...(bound ? { bound } : {}),
    ...(parts.approximate ? { approximate: true } : {}),
    ...(currency ? { currency } : {}),
    ...(parts.mark ? { mark: parts.mark } : {}),
    ...(isWorded ? { written: cell.trim() } : {}),
  };
}

/** How a column writes its numbers. */
export interface Notation {
  readonly decimal: Decimal;
  /** A cell that either notation could mean, where nothing in the column decides. */
  readonly ambiguous?: string | undefined;
  /** Whether any cell has a sign that only one notation explains. */
  readonly isPlain: boolean;
}

/** Whether the number of a cell is written with what parts it in groups, or from its fraction. */
export const hasParts = (cell: unknown): boolean =>
  typeof cell === 'string' && cut(cell).bodies.some((body) => /[.,]/.test(body));

/** Tells the notation of a column from its cells; `undefined` where they are not numbers in any one notation. */
export function notationOf(cells: readonly unknown[]): Notation | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => typeof cell === 'string');
  const fits = (decimal: Decimal): boolean => filled.every((cell) => readNumber(cell, decimal) !== undefined);
  const [point, comma] = [fits('.'), fits(',')];
  if (!texts.some(hasParts)) return point ? { decimal: '.', isPlain: true } : undefined;
  if (point && comma) {
    return { decimal: '.', ambiguous: texts.find(hasParts), isPlain: false };
  }
  return point ? { decimal: '.', isPlain: false } : comma ? { decimal: ',', isPlain: false } : undefined;
}

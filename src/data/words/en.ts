/** How English prints numbers, units and periods. Every other language has the same entries. */
import type { Quantity } from '../model/schema.ts';
import type { Unit, UnitId } from '../model/units.ts';

/**
 * A word for a power of ten, as text says it and as a label does. `maxDecimals`: not for numbers that need more;
 * `dropsZeros`: decimals do not end in noughts, which the larger word alone would bring (940 million, 9.4亿).
 */
export interface Scale {
  readonly size: number;
  readonly full: string;
  readonly short: string;
  readonly maxDecimals?: number;
  readonly dropsZeros?: true;
}

type Bound = Exclude<Quantity['is'], 'range'>;

const BOUNDS: Readonly<Record<Bound, readonly [full: string, short: string]>> = {
  exact: ['', ''],
  about: ['about ', '~'],
  'more-than': ['more than ', '>'],
  // In words: our label face has no sign for these, and a picture file would drop it.
  'at-least': ['at least ', 'at least '],
  'up-to': ['up to ', 'up to '],
  nearly: ['nearly ', 'nearly '],
  'less-than': ['less than ', '<'],
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What decides the words after a number. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  readonly id: UnitId;
  /** For a label at a mark. */
  readonly isShort: boolean;
}

export const en = {
  numbers: {
    locale: 'en-GB',
    useGrouping: true,
    /** Largest first. */
    scales: [
      { size: 1e12, full: ' trillion', short: 'tn' },
      { size: 1e9, full: ' billion', short: 'bn' },
      { size: 1e6, full: ' million', short: 'm' },
    ] as readonly Scale[],
    /** From here on a number without a scale keeps all its digits. */
    wholeFrom: 1000,
    /** Counts from nought on. */
    words: NUMBERS as readonly string[],
    bound: (is: Bound, isShort: boolean): string => BOUNDS[is][isShort ? 1 : 0],
    // A dash between minus signs cannot be read.
    range: (low: string, high: string, isBelowZero: boolean, _unit: Unit['kind']): string =>
      `${low}${isBelowZero ? ' to ' : '–'}${high}`,
  },
  units: {
    name: (unit: Unit): string => unit.en.other,
    aYear: (percent: string, _hasSign: boolean): string => `${percent} a year`,
    points: (text: string, isShort: boolean): string =>
      isShort ? `${text} pp` : `${text} percentage point${text === '1' ? '' : 's'}`,
    amount(text: string, { value, unit, id, isShort }: Amount): string {
      if (id === 'usd') return `$${text}`;
      // A label beside its mark says the unit only where the axis cannot: money keeps it off, the subtitle has it.
      if (isShort) return id === 'times' ? `×${text}` : text;
      return `${text} ${value === 1 ? unit.en.one : unit.en.other}`;
    },
  },
  periods: {
    year: (year: string): string => year,
    half: (year: string, isFirst: boolean): string => `${isFirst ? 'first' : 'second'} half of ${year}`,
    quarter: (year: string, quarter: number): string => `${QUARTERS[quarter - 1] ?? ''} quarter of ${year}`,
    month: (year: string, month: number): string => `${MONTHS[month - 1] ?? ''} ${year}`,
    day: (year: string, month: number, day: number): string => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    firstQuarters: (year: string, count: number): string => `first ${NUMBERS[count] ?? ''} quarters of ${year}`,
    years: (from: string, to: string): string => `${from} to ${to}`,
    span: (from: string, to: string): string => `${from} to ${to}`,
  },
  sources: {
    undated: 'undated',
    with: (publisher: string, detail: string): string => `${publisher}, ${detail}`,
    /** Before a list of that many. */
    heading: (count: number): string => (count > 1 ? 'Sources: ' : 'Source: '),
    between: '; ',
    ourArithmetic: 'our arithmetic',
    ourArithmeticFrom: (names: string): string => `our arithmetic from ${names}`,
    /** After a list that was cut. */
    more: (count: number): string => ` and ${count} more`,
  },
};

/** What each language has words for. */
export type DataWords = typeof en;

/** The words that all kinds of chart share, in one language. A kind's own words are in its folder's `words.ts`. */
import type { Language, Status } from '../../data/model/schema.ts';
import type { Length } from '../evidence/moment.ts';

/** From the largest number on an axis upwards: what its ticks count, and the word for it. */
export interface AmountScale {
  readonly from: number;
  readonly size: number;
  readonly word: string;
}

/** What the descriptions say of values that are no plain results. */
interface EvidenceWords {
  readonly lower: string;
  readonly upper: string;
  readonly range: string;
  readonly aim: string;
  readonly claimed: string;
  readonly derived: string;
  /** So many values, where they are too many to name. */
  count(values: number): string;
  /** Which values, and what they are. */
  part(names: string, what: string): string;
  sentence(parts: readonly string[]): string;
}

/** The words that all kinds share, in one language. */
export interface Words {
  /** Which formatters print numbers and periods, and which words a kind takes from its own dictionary. */
  readonly language: Language;
  /** Tag of BCP 47 by which numbers are printed; another language than the words', where there are none in it. */
  readonly locale: string;
  /** A status as it follows a figure: "240, a target". */
  readonly statuses: Readonly<Record<Status, string>>;
  /** A status by itself, as a key names it: "target". */
  readonly statusNames: Readonly<Record<Status, string>>;
  readonly noData: string;

  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between sentences, and between a name and a year. */
  readonly space: string;
  /** "a, b and c". */
  list(names: readonly string[]): string;
  /** What follows a name in brackets, with the space before them. */
  brackets(text: string): string;
  /** From one moment or name to another: "2019 to 2023". */
  span(from: string, to: string): string;
  /** A calendar year by itself in a sentence. */
  year(year: number): string;
  /**
   * Parts of a year that `Intl` has no words for; months and days are printed by it, in the language of the numbers.
   */
  readonly periods: {
    /** 1 to 4, and the year as `year` prints it: "first quarter of 2024". */
    quarter(quarter: number, year: string): string;
    /** 1 or 2: "first half of 2024". */
    half(half: number, year: string): string;
    /** Under an axis: "Q1". */
    quarterMark(quarter: number): string;
    halfMark(half: number): string;
    /** A moment in words, as a sentence says when something was so: "in March 2024", "on 5 March 2024". */
    at(when: string, length: Length): string;
  };

  /** Headings of table columns. */
  readonly heads: Readonly<
    Record<'item' | 'value' | 'group' | 'series' | 'date' | 'evidence' | 'share' | 'year', string>
  >;
  readonly extremes: {
    one(name: string, text: string): string;
    equal(text: string): string;
    ends(high: string, highText: string, low: string, lowText: string): string;
  };
  readonly evidence: EvidenceWords;
  readonly years: {
    lead(names: string, span: string, what: string | undefined): string;
    /** Moments come in words, with what `periods.at` gives them: "in 2024", "on 5 March 2024"; in `gap` without. */
    one(name: string, when: string, text: string): string;
    change(
      name: string,
      from: readonly [when: string, text: string],
      to: readonly [when: string, text: string],
    ): string;
    highest(when: string, text: string): string;
    lowest(when: string, text: string): string;
    /** Where a series turns, from the parts above. */
    turns(parts: readonly string[]): string;
    /** `series` where there are several, and only one of them has no values then. */
    gap(from: string, to: string, series: string | undefined): string;
    /** So many series, where they are too many to name: "50 series". */
    series(count: number): string;
    /** Of a series that has too many points for a dot at each. */
    readonly dense: string;
  };
  readonly axis: {
    readonly points: string;
    readonly amounts: Readonly<Record<'yuan' | 'usd' | 'count', readonly AmountScale[]>>;
    /** A printed number and the word for what it counts. */
    amount(text: string, unitWord: string): string;
  };
  /** The caller's words of single kinds, which go before the kinds' own. */
  readonly kinds?: Readonly<Record<string, object>> | undefined;
}

/** Any of the fields, at any depth. */
export type SomeOf<T> = {
  readonly [K in keyof T]?: T[K] extends (...args: never[]) => unknown
    ? T[K]
    : T[K] extends readonly unknown[]
      ? T[K]
      : T[K] extends object
        ? SomeOf<T[K]>
        : T[K];
};

/**
 * A dictionary of the caller's, as much of it as there is: words and sentences that all kinds share. What it leaves out
 * is said in English, or in Chinese.
 */
export interface OwnWords extends SomeOf<Omit<Words, 'language' | 'locale' | 'kinds'>> {
  /** Words of single kinds by the kind's name, as its `words.ts` has them: `{ step: { events: (list) => … } }`. */
  readonly kinds?: Readonly<Record<string, object>> | undefined;
  /** In descriptions: "Not plain results: Oak (…)". */
  readonly derived?: string;
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One over the other, field by field. */
export function withSome<T>(below: T, above: unknown): T {
  if (above === undefined) return below;
  if (!isPlainObject(below) || !isPlainObject(above)) return above as T;
  const fields = Object.keys(below).map((name) => [
    name,
    withSome(below[name], Object.hasOwn(above, name) ? above[name] : undefined),
  ]);
  return Object.fromEntries(fields) as T;
}

/** A dictionary with some of its words replaced by the caller's. */
export const withOwnWords = (words: Words, { derived, kinds, ...own }: OwnWords): Words => ({
  ...withSome(words, derived === undefined ? own : { ...own, evidence: { ...own.evidence, derived } }),
  kinds,
});

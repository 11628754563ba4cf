/** The words that all kinds of chart share, in one language. A kind's own words are in its folder's `words.ts`. */
import type { Language, Status } from '../../data/model/schema.ts';

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

export interface Words {
  /** Which formatters print numbers and periods, and which words a kind takes from its own dictionary. */
  readonly language: Language;
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
    one(name: string, year: number, text: string): string;
    change(
      name: string,
      from: readonly [year: number, text: string],
      to: readonly [year: number, text: string],
    ): string;
    highest(year: number, text: string): string;
    lowest(year: number, text: string): string;
    /** Where a series turns, from the parts above. */
    turns(parts: readonly string[]): string;
    gap(from: number, to: number): string;
  };
  readonly axis: {
    readonly points: string;
    readonly amounts: Readonly<Record<'yuan' | 'usd' | 'count', readonly AmountScale[]>>;
    /** A printed number and the word for what it counts. */
    amount(text: string, unitWord: string): string;
  };
}

/** What a caller may say differently: the names of statuses, and what descriptions say of calculated values. */
export interface OwnWords {
  readonly statuses?: Partial<Words['statuses']>;
  readonly statusNames?: Partial<Words['statusNames']>;
  /** In descriptions: "Not plain results: Oak (…)". */
  readonly derived?: string;
}

/** A dictionary with some of its words replaced by the caller's. */
export const withOwnWords = (words: Words, own: OwnWords): Words => ({
  ...words,
  statuses: { ...words.statuses, ...own.statuses },
  statusNames: { ...words.statusNames, ...own.statusNames },
  evidence: { ...words.evidence, derived: own.derived ?? words.evidence.derived },
});

/** Tries mutations of records, and knows which may pass. */
import { Problem } from '../../src/data/model/problem.ts';
import { CLAIM_FILES, SERIES_FILES } from '../../src/data/model/registry.ts';
import { chance } from './random.ts';
import { check, mutate, type Mutation } from './records.ts';

/** Some mistake in a value of a claim whose source's words are not at hand: nothing here could tell. */
const withoutWords = ({ sort, id, record }: Mutation): boolean => {
  const files = sort === 'claim' ? CLAIM_FILES : SERIES_FILES;
  const written: unknown = Object.values(files)
    .flatMap((set) => Object.entries(set))
    .find(([one]) => one === id)?.[1];
  const hasWords = (one: unknown): boolean => /"(?:phrase|original)":/.test(JSON.stringify(one));
  // Some points of a series have words and some have none.
  return sort === 'series' || !hasWords(written) || !hasWords(record) || saysWhy(record);
};
/** The record says that its words hold no such number: then they tell nothing of it. */
const saysWhy = (record: unknown): boolean => /"differs":\{"in":"number"/.test(JSON.stringify(record));

/** What no rule can know, by the field: each with its reason. */
const HARMLESS: readonly (readonly [field: RegExp, how: RegExp | undefined, when?: (one: Mutation) => boolean])[] = [
  // Prose, names and titles: a misspelt word is a word.
  [/(?:^|\.)(?:en|zh|author|why|given|original)$/, /^(?:a letter less|digits turned|taken out)$/],
  // Titles and words of sources stand as they were printed, numbers included; so do constants in sums.
  [/^(?:title\.(?:en|zh)|formula\.(?:en|zh)|original|printed|points\.n\.original)$/, /^a number more$/],
  [/^differs\.why$|^points\.n\.differs\.why$|^rests\.(?:why|given)$/, undefined],
  // An address is not asked for while building.
  [/^url$/, /^(?:a letter less|digits turned|a number more|a blank before|taken out)$/],
  // What may be left out, and lists whose entries may be fewer.
  [/^(?:original|points\.n\.original|date|author|company|reading|step|zh|differs)$/, /^taken out$/],
  // A point without a source or a speaker of its own has those of its series.
  [/^points\.n\.(?:source|speaker)$/, /^taken out$/],
  [/(?:quantity\.step)$/, undefined, (one) => withoutWords(one) || one.how === 'taken out' || one.how === 'ten times'],
  [/quantity\.(?:value|low|high)$/, undefined, withoutWords],
  [
    /^(?:points|stated|computed|figures|sources|settledBy|items|comparison\.figures)(?:\.n)?$/,
    /^(?:taken out|none left)$/,
  ],
  // Names and printed digits of our own sums: a choice.
  [/^decimals$/, undefined],
  [/^items\.n\.id$/, /^(?:a letter less|digits turned)$/],
  // A point of a series, an event, a list: another time, where its words name none.
  [/^(?:period|date|points\.n\.period|until)$/, /^(?:digits turned|a letter less)$/],
  [/^phrase$|^printed$/, /^(?:digits turned|a letter less|taken out|a number more)$/, ({ sort }) => sort !== 'claim'],
];

const nameOf = ({ sort, id, field, how }: Mutation): string => `${sort} ${id}, ${field}: ${how}`;

const isHarmless = (mutation: Mutation): boolean =>
  HARMLESS.some(
    ([fields, hows, when]) =>
      fields.test(mutation.field) && (hows?.test(mutation.how) ?? true) && (when?.(mutation) ?? true),
  );

/**
 * Tries `count` mutations. `passed`: how many no check stopped; `missed`: those among them that one should have; `broken`: those
 * that stopped with anything but a Problem.
 */
export function tryMutations(seed: number, count: number) {
  const from = chance(seed);
  const [missed, broken]: [string[], string[]] = [[], []];
  let [tried, passed] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const mutation = mutate(from);
    if (!mutation) continue;
    tried += 1;
    try {
      check(mutation);
      passed += 1;
      if (!isHarmless(mutation)) missed.push(nameOf(mutation));
    } catch (error) {
      if (!(error instanceof Problem)) broken.push(`${nameOf(mutation)}: ${String(error)}`);
    }
  }
  return { tried, passed, missed, broken };
}

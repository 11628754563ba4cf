/** Sentences that descriptions of charts are built from, and cells of tables. */
import type { Datum } from '../evidence/datum.ts';
import type { TableCell } from '../scene/types.ts';
import type { Words } from './dictionary.ts';

/** A name with what tells it apart, in the punctuation of its own script: "Capital, stated" / 「资本，公布值」. */
export const nameWith = (name: string, detail: string): string =>
  `${name}${/[\u4e00-\u9fff]/.test(name + detail) ? '，' : ', '}${detail}`;

export interface NamedDatum {
  readonly name: string;
  readonly datum: Datum;
}

/** Sentence with the highest and the lowest of several values; with one value, that value; with none, nothing. */
export function describeExtremes(values: readonly NamedDatum[], { extremes }: Words): string {
  const sorted = values.toSorted((a, b) => b.datum.value - a.datum.value);
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low) return '';
  if (sorted.length === 1) return extremes.one(high.name, high.datum.text);
  if (high.datum.value === low.datum.value) return extremes.equal(high.datum.text);
  return extremes.ends(high.name, high.datum.text, low.name, low.datum.text);
}

const NAMED_AT_MOST = 2;

/**
 * One sentence that says which values are bounds, ranges, plans, claims or calculated; empty if all are plain results.
 */
export function describeEvidence(values: readonly NamedDatum[], words: Words): string {
  const { evidence } = words;
  const who = (test: (datum: Datum) => boolean): string => {
    const names = [...new Set(values.filter(({ datum }) => test(datum)).map(({ name }) => name))];
    return names.length <= NAMED_AT_MOST ? words.list(names) : evidence.count(names.length);
  };
  const parts: readonly (readonly [names: string, what: string])[] = [
    [who((d) => d.bound === 'lower'), evidence.lower],
    [who((d) => d.bound === 'upper'), evidence.upper],
    [who((d) => d.low !== undefined && d.high !== undefined), evidence.range],
    [who((d) => d.status === 'planned' || d.status === 'target'), evidence.aim],
    [who((d) => d.status === 'claimed'), evidence.claimed],
    [who((d) => d.status === 'derived'), evidence.derived],
  ];
  const said = parts.filter(([names]) => names).map(([names, what]) => evidence.part(names, what));
  return said.length === 0 ? '' : evidence.sentence(said);
}

/** Sentences that are there, in one paragraph. */
export const paragraph = (sentences: readonly string[], words: Words): string =>
  sentences.filter(Boolean).join(words.space);

/** Parts that are there, as one sentence; nothing where there is none. */
export const sentence = (parts: readonly string[], words: Words): string => {
  const text = parts.filter(Boolean).join(words.semicolon);
  return text && `${text}${words.stop}`;
};

/** A value as a table's cell, with its evidence. */
export const cellOf = (datum: Datum | undefined): TableCell =>
  datum ? { text: datum.text, figure: datum.figure, status: datum.status } : { text: '–' };

/** Accessible name of a mark. */
export const markLabel = (name: string, datum: Datum, words: Words): string =>
  datum.label ?? `${name}${words.colon}${datum.text}${words.comma}${words.statuses[datum.status]}`;

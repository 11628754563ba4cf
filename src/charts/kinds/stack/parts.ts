/** From amounts to stretches of bars: where each part begins and ends, and in whose ink. */
import { Problem } from '../../../data/model/problem.ts';
import type { Tone } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import { numberPrinter } from '../../words/numbers.ts';
import type { StackRow, StackView } from './schema.ts';

type Part = StackRow['parts'][number];

export interface PlacedPart {
  readonly part: Part;
  readonly tone: Tone;
  /** On the axis: an amount, or percent of the bar's sum. */
  readonly from: number;
  readonly to: number;
  /** What is printed in it: the amount, or its share. */
  readonly text: string;
}

export interface Stacked {
  readonly row: StackRow;
  readonly parts: readonly PlacedPart[];
  readonly sum: number;
}

const TONES: readonly Tone[] = ['a', 'b', 'c', 'other', 'ink', 'muted', 'hot'];

export interface PartName {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
}

/** The parts of all bars, in the order in which they first come, each with its ink. */
export function partNames(rows: readonly StackRow[]): PartName[] {
  const first = new Map<string, Part>();
  for (const part of rows.flatMap(({ parts }) => parts)) if (!first.has(part.key)) first.set(part.key, part);
  const given = new Set([...first.values()].map(({ tone }) => tone));
  const free = TONES.filter((tone) => !given.has(tone as Part['tone']));
  let next = 0;
  return [...first.values()].map(({ key, label, tone }) => ({
    key,
    label,
    tone: tone ?? free[next++ % free.length] ?? 'other',
  }));
}

const sumOf = (row: StackRow): number => row.parts.reduce((sum, { datum }) => sum + datum.value, 0);

function refuse(place: string, found: string, expected: string): never {
  throw new Problem({
    file: 'your rows',
    place: `stack chart, ${place}`,
    found,
    expected,
    remedy: 'give the missing amount (0 where it is none), or draw amounts instead of shares',
  });
}

/** A share of a sum that lacks a part, or is nothing, would be false. */
function checkShares(rows: readonly StackRow[], names: readonly PartName[]): void {
  for (const row of rows) {
    const missing = names.find(({ key }) => !row.parts.some((part) => part.key === key));
    if (missing)
      refuse(`row "${row.key}"`, `no part "${missing.key}", which other bars have`, 'the same parts in all bars');
    if (sumOf(row) <= 0) refuse(`row "${row.key}"`, 'parts that add up to 0', 'a sum above zero');
  }
}

/** All bars with their parts in place. Throws Problem where shares are asked for that cannot be told. */
export function stackRows(rows: readonly StackRow[], view: StackView, words: Words): Stacked[] {
  const names = partNames(rows);
  const isShares = view.arrangement === 'shares';
  if (isShares) checkShares(rows, names);
  const stacked = rows.map((row): Stacked => {
    const sum = sumOf(row);
    const size = isShares ? 100 / sum : 1;
    const rounded = row.parts.map(({ datum }) => Math.round(datum.value * size * 10) / 10);
    const print = numberPrinter({ locale: words.language, unit: 'percent' }, rounded);
    let from = 0;
    const parts = names.flatMap(({ key, tone }): PlacedPart[] => {
      const index = row.parts.findIndex((part) => part.key === key);
      const part = row.parts[index];
      if (!part) return [];
      const start = from;
      from += part.datum.value * size;
      return [{ part, tone, from: start, to: from, text: isShares ? print(rounded[index] ?? 0) : part.datum.text }];
    });
    return { row, parts, sum };
  });
  return view.sort === 'value' ? stacked.toSorted((a, b) => b.sum - a.sum) : stacked;
}

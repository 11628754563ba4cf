/** Which moments an axis of time prints, and how: years, or months, quarters and days with their year below. */
import {
  countOf,
  lengthOf,
  LENGTHS,
  momentNumbered,
  momentOn,
  spanOf,
  yearsAt,
  type Length,
} from '../evidence/moment.ts';
import { momentOf, type When } from '../evidence/when.ts';
import { SMALL_PX } from '../scene/types.ts';
import { leadingPx, measureText } from '../text/text.ts';
import type { Words } from '../words/dictionary.ts';
import { dateIn } from '../words/periods.ts';
import { yearTicks } from './time.ts';

interface Tick {
  readonly key: string;
  /** In px. */
  readonly at: number;
  readonly lines: readonly string[];
}
interface TimeTick extends Tick {
  /** Middle of its words, which keep to the board. */
  readonly textAt: number;
}

/** Ticks every so many of a length, counted from January, or for days from the first. */
type Step = readonly [length: Length, every: number];
const STEPS: readonly Step[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['quarter', 1],
  ['month', 3],
  ['quarter', 2],
  ['half', 1],
  ['month', 6],
];
/** Steps that people count by, for moments of each length. */
const STEPS_FOR: Readonly<Record<Length, readonly Length[]>> = {
  day: ['day', 'month'],
  month: ['month'],
  quarter: ['quarter'],
  half: ['half'],
  year: [],
};

const APART_PX = 8;
/** No axis has room for more. */
const MOST_TICKS = 100;

const isYearly = (moments: readonly When[]): boolean =>
  moments.every(({ date }) => date === undefined || lengthOf(date) === 'year');

/** Room under a plot for the words of its moments: dates have their year in a second line. */
export const timeFootPx = (moments: readonly When[]): number => 26 + (isYearly(moments) ? 0 : leadingPx(SMALL_PX));

function firstLine(moment: string, words: Words): string {
  const { from } = spanOf(moment);
  switch (lengthOf(moment)) {
    case 'day':
      return dateIn(from, { day: 'numeric' }, words);
    case 'month':
      return dateIn(from, { month: 'short' }, words);
    case 'quarter':
      return words.periods.quarterMark(from.getUTCMonth() / 3 + 1);
    case 'half':
      return words.periods.halfMark(from.getUTCMonth() / 6 + 1);
    case 'year':
      return String(from.getUTCFullYear());
  }
}

/** What a tick's words are part of: days of a month, all else of a year. */
function secondLine(moment: string, words: Words): string {
  const length = lengthOf(moment);
  const { from } = spanOf(moment);
  if (length === 'year') return '';
  return length === 'day'
    ? dateIn(from, { month: 'short', year: 'numeric' }, words)
    : words.year(from.getUTCFullYear());
}

interface Axis {
  readonly first: string;
  readonly last: string;
  /** How long the shortest moments are. */
  readonly length: Length;
  readonly x: (time: number) => number;
  readonly words: Words;
}

/** Ticks at moments; each stands where the first measurement in it would. */
function ticksAt(moments: readonly string[], { first, last, length, x, words }: Axis): Tick[] {
  const [from, to] = [yearsAt(first), yearsAt(last)];
  let above = '';
  return moments.flatMap((moment) => {
    const time = yearsAt(momentOn(spanOf(moment).from, length));
    if (time < from || time > to) return [];
    const second = secondLine(moment, words);
    const lines = [firstLine(moment, words), ...(second === '' || second === above ? [] : [second])];
    above = second;
    return [{ key: moment, at: x(time), lines }];
  });
}

const halfPx = ({ lines }: Tick): number => Math.max(...lines.map((line) => measureText(line, SMALL_PX))) / 2;

/** Whether no word touches the one before it, in either line. */
const fits = (ticks: readonly Tick[]): boolean =>
  [0, 1].every((line) => {
    const spans = ticks.flatMap(({ at, lines }) => {
      const text = lines[line];
      const half = text === undefined ? 0 : measureText(text, SMALL_PX) / 2;
      return text === undefined ? [] : [[Math.max(0, at - half), Math.max(at, half) + half] as const];
    });
    return spans.slice(1).every(([start], i) => start >= (spans[i]?.[1] ?? 0) + APART_PX);
  });

/** Moments of a step from the first to the last; none where they are too many. */
function momentsOf([length, every]: Step, axis: Axis): string[] {
  const start = countOf(axis.first, length);
  const count = countOf(axis.last, length) - start + 1;
  if (count / every > MOST_TICKS) return [];
  const from = length === 'day' ? start : 0;
  return Array.from({ length: count }, (_, i) => start + i)
    .filter((n) => (n - from) % every === 0)
    .map((n) => momentNumbered(n, length));
}

function yearSteps(axis: Axis): Step[] {
  const span = countOf(axis.last, 'year') - countOf(axis.first, 'year') + 1;
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter((every) => every <= Math.max(1, span));
  return steps.map((every) => ['year', every] as const);
}

/** The first steps whose words have room; where none has two ticks, the ends. */
function dateTicks(axis: Axis): Tick[] {
  const steps = [...STEPS.filter(([length]) => STEPS_FOR[axis.length].includes(length)), ...yearSteps(axis)];
  for (const step of steps) {
    const ticks = ticksAt(momentsOf(step, axis), axis);
    if (ticks.length > 1 && fits(ticks)) return ticks;
  }
  const ends = ticksAt([...new Set([axis.first, axis.last])], axis);
  return fits(ends) ? ends : ends.slice(-1);
}

/**
 * Ticks of an axis of time with their words: of years as they were measured; of dates at the steps that people count
 * by, as close as their words have room.
 * @param moments all that were measured, in order
 * @param x from years, as `timeOf` tells them, to px
 */
export function timeTicks(moments: readonly When[], x: (time: number) => number, words: Words): TimeTick[] {
  const names = moments.map(momentOf);
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return [];
  if (isYearly(moments)) {
    const years = names.map(Number);
    return yearTicks(years, x(Number(last)) - x(Number(first))).map((year) => ({
      key: String(year),
      at: x(year),
      textAt: x(year),
      lines: [String(year)],
    }));
  }
  const lengths = new Set(names.map(lengthOf));
  const length = LENGTHS.findLast((one) => lengths.has(one)) ?? 'day';
  return dateTicks({ first, last, length, x, words }).map((tick) => ({
    ...tick,
    textAt: Math.max(tick.at, halfPx(tick)),
  }));
}

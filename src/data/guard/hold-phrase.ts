/** Holds a claim's value against the words that carry it: number, unit, bound, last digit and year. */
import { Problem } from '../model/problem.ts';
import type { ClaimInput } from '../model/schema.ts';
import { UNITS, type Unit, type UnitId } from '../model/units.ts';
import { readNumbers, readYears, type ReadNumber } from './read-numbers.ts';

/** What of a claim is held against its words. */
export type Stated = Pick<ClaimInput, 'quantity' | 'unit' | 'period'> &
  Partial<Pick<ClaimInput, 'phrase' | 'original' | 'differs'>>;

type Difference = NonNullable<ClaimInput['differs']>['in'];
/** What is wrong, as the record has it and as the phrase does. */
interface Mismatch {
  readonly in: Difference | 'year';
  readonly found: string;
  readonly expected: string;
}

const KINDS: Readonly<Partial<Record<UnitId, ReadNumber['kind']>>> = {
  percent: 'percent',
  'percent-a-year': 'percent',
  'percentage-point': 'points',
  yuan: 'yuan',
  usd: 'usd',
  times: 'times',
};

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');
const unitWords = (unitId: UnitId): readonly string[] => {
  const { en }: Unit = UNITS[unitId];
  return en.other
    .toLowerCase()
    .split(/[\s-]+/)
    .map(singular);
};
/** Nouns by which units are counted: "park", "company". */
const COUNTED: ReadonlySet<string> = new Set(
  Object.values<Unit>(UNITS)
    .filter(({ kind }) => kind === 'count')
    .map(({ en }) => en.one.split(' ')[0] ?? ''),
);
/** Words that name the same things in these sources. */
const SAME: ReadonlySet<string> = new Set(['company', 'enterprise']);

/** What follows is no part of the noun: "5,080 last year". */
const ENDS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'in',
  'of',
  'per',
  'from',
  'to',
  'with',
  'after',
  'by',
]);

function unitMismatch(number: ReadNumber, unit: UnitId, all: readonly ReadNumber[]): string | undefined {
  const kind = KINDS[unit];
  // In a list, "grew by 4.8, 3.3 and 1.7 percent", the last one says it for all.
  const isSaidLater = number.kind === undefined && all.some((other) => other.kind === kind);
  if (kind !== undefined || number.kind !== undefined)
    return number.kind === kind || isSaidLater ? undefined : (number.kind ?? 'a number without a unit');
  if (UNITS[unit].kind !== 'count') return undefined;
  const end = number.after.findIndex((word) => ENDS.has(word));
  const noun = number.after
    .slice(0, end < 0 ? undefined : end)
    .map(singular)
    .find((word) => COUNTED.has(word));
  if (noun === undefined || unitWords(unit).includes(noun)) return undefined;
  return SAME.has(noun) && unitWords(unit).some((word) => SAME.has(word)) ? undefined : noun;
}

/** "Some 32" and "Over the past five years" may be exact: a word that may mean nothing is not held against a claim. */
const isReading = (number: ReadNumber, is: string): boolean => (number.reading ?? 'exact') === is;

/** All that a claim says otherwise than one number of its words: a reason for one difference excuses no other. */
function mismatchesWith(number: ReadNumber, claim: Stated, all: readonly ReadNumber[]): readonly Mismatch[] {
  const { quantity, unit } = claim;
  if (quantity.is === 'range') return [];
  const otherUnit = unitMismatch(number, unit as UnitId, all);
  const found: readonly (Mismatch | false)[] = [
    otherUnit !== undefined && { in: 'unit', found: `the unit ${unit}`, expected: `what the phrase has: ${otherUnit}` },
    number.falls !== quantity.value < 0 && {
      in: 'number',
      found: `${quantity.value}`,
      expected: number.falls ? 'a fall: a value below zero' : 'a rise: a value above zero',
    },
    !isReading(number, quantity.is) && {
      in: 'bound',
      found: `is: "${quantity.is}"`,
      expected: `is: "${number.reading ?? 'exact'}", as the phrase has it`,
    },
    quantity.step !== undefined &&
      quantity.step < number.step * (1 - 1e-9) && {
        in: 'step',
        found: `a step of ${quantity.step}`,
        expected: `the last digit that stands there: ${number.step}`,
      },
  ];
  return found.filter((one) => one !== false);
}

/** As near as doubles can tell: "3,900亿" is read by a product. */
const isValue = ({ value }: ReadNumber, of: number): boolean => Math.abs(value - Math.abs(of)) <= 1e-14 * Math.abs(of);

function yearMismatch(words: string, period: string): Mismatch | undefined {
  const { all, own } = readYears(words);
  const [from = '', to = from] = period.match(/\d{4}/g) ?? [];
  if (own.length === 0 || all.some((year) => year >= from && year <= to)) return undefined;
  return { in: 'year', found: `the period ${period}`, expected: `the year in the phrase: ${own.join(' or ')}` };
}

/** What a record says otherwise than its words do, held against the number of the words that it comes nearest to. */
function findMismatches(claim: Stated, words: string): readonly Mismatch[] {
  const { quantity } = claim;
  const numbers = readNumbers(words);
  const values = quantity.is === 'range' ? [quantity.low, quantity.high] : [quantity.value];
  const missing = values.find((value) => !numbers.some((number) => isValue(number, value)));
  if (missing !== undefined)
    return [
      {
        in: 'number',
        found: `${missing}`,
        expected: `a number of the phrase: ${numbers.map(({ value }) => value).join(', ') || 'it holds none'}`,
      },
    ];
  const [nearest = []] = numbers
    .filter((number) => isValue(number, values[0] ?? 0))
    .map((number) => mismatchesWith(number, claim, numbers))
    .toSorted((a, b) => a.length - b.length);
  const year = yearMismatch(words, claim.period);
  return year ? [...nearest, year] : nearest;
}

/**
 * Throws a Problem where value, unit, bound, step or year differ from the phrase (for outside sources: from the
 * original words) and the record does not say why, and where it says why without need.
 */
export function holdAgainstPhrase(claim: Stated, where: { readonly file: string; readonly place: string }): void {
  const words = claim.phrase ?? claim.original;
  const mismatches = words === undefined ? [] : findMismatches(claim, words);
  const { differs } = claim;
  const mismatch = mismatches.find((one) => one.in !== differs?.in);
  const isNeeded = !differs || mismatches.some((one) => one.in === differs.in);
  if (!mismatch && isNeeded) return;
  const place = `${where.place}, field ${mismatch?.in === 'unit' ? 'unit' : mismatch?.in === 'year' ? 'period' : mismatch ? 'quantity' : 'differs'}`;
  throw new Problem({
    file: where.file,
    place,
    found: mismatch
      ? `${mismatch.found}, beside the words "${words}"`
      : `differs: "${differs?.in}", where nothing differs`,
    expected: mismatch?.expected ?? 'no reason where value and phrase agree',
    remedy: mismatch
      ? 'correct one of the two; where they differ for a reason, say so: differs: { in: "number", why: "…" }, or in: "unit", "bound", "step"'
      : 'remove differs',
  });
}

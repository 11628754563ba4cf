/**
 * What a claim says, held against what can be: amounts of its unit, the time of its source, the status that such a
 * source gives.
 */
import type { Parsed } from './parse.ts';
import { Problem } from './problem.ts';
import { momentStart, type ClaimInput, type Quantity, type SourceInput } from './schema.ts';
import { UNITS, type Unit, type UnitId } from './units.ts';

/** What is judged: a claim, or a point of a series with what the series gives it. */
type Stated = Pick<ClaimInput, 'quantity' | 'unit' | 'period' | 'status' | 'source'>;

const valuesOf = (quantity: Quantity): readonly number[] =>
  quantity.is === 'range' ? [quantity.low, quantity.high] : [quantity.value];

/** What amounts of a unit cannot be; nothing where they are fine. */
function impossible(unitId: UnitId, value: number): string | undefined {
  const unit: Unit = UNITS[unitId];
  if (unit.kind === 'percent' || unit.kind === 'points')
    return value < -100 ? 'a fall of at most a hundred percent' : undefined;
  if (value <= 0) return `more than nothing of ${unit.en.other}`;
  if (unit.kind === 'count' || unit.kind === 'label')
    return Number.isInteger(value) ? undefined : `a whole number of ${unit.en.other}`;
  // Money is in yuan or dollars, never in billions of them: 1.7 is a slip.
  if (unit.kind === 'money' && value < 1000) return `an amount in ${unit.en.other}: 1.7 trillion is 1.7e12`;
  return undefined;
}

function requirePossible({ id, file }: Parsed<unknown>, { quantity, unit, period }: Stated, at: string): void {
  for (const value of valuesOf(quantity)) {
    const isYear = unit === 'calendar-year';
    const expected =
      isYear && !period.includes(String(value))
        ? `the year of its period, ${period}`
        : impossible(unit as UnitId, value);
    if (expected === undefined) continue;
    throw new Problem({
      file,
      place: `record "${id}", field ${at}quantity`,
      found: `${value} in ${unit}`,
      expected,
      remedy: 'correct the value, or its unit',
    });
  }
}

const CORE_STATUSES: readonly string[] = ['reported', 'claimed', 'planned', 'target'];
const OUTSIDE_STATUSES: readonly string[] = ['context', 'planned', 'target'];

function requireStatus(
  { id, file }: Parsed<unknown>,
  { status, source }: Pick<Stated, 'status' | 'source'>,
  isCore: boolean,
  at: string,
): void {
  const known = isCore ? CORE_STATUSES : OUTSIDE_STATUSES;
  if (known.includes(status)) return;
  throw new Problem({
    file,
    place: `record "${id}", field ${at}status`,
    found: `"${status}" for ${source}, ${isCore ? 'one of the five sources' : 'which is none of the five sources'}`,
    expected: `one of ${known.join(', ')}`,
    remedy: 'correct the status, or the source',
  });
}

const EXPECTATIONS: readonly string[] = ['planned', 'target'];

/** As exact as the source's date, and by month at most: an opening is announced on the day before. */
const byMonth = (moment: string, published: string): string => moment.slice(0, Math.min(published.length, 7));

/** Results are older than the page that tells of them; what is planned ends no earlier. */
function requireTime(
  { id, file }: Parsed<unknown>,
  { status, period, source }: Pick<Stated, 'status' | 'period' | 'source'>,
  { date }: SourceInput,
  at: string,
): void {
  if (date === undefined) return;
  const [from = '', to = from] = period.split('/');
  const isExpected = EXPECTATIONS.includes(status);
  const [last, published] = [momentStart(to), date.split('/').at(-1) ?? date];
  const isLate = isExpected
    ? to.slice(0, 4) < published.slice(0, 4)
    : byMonth(last, published) > byMonth(momentStart(published), published);
  if (!isLate) return;
  throw new Problem({
    file,
    place: `record "${id}", field ${at}period`,
    found: `${period}, ${status} by ${source} of ${date}`,
    expected: isExpected
      ? 'a time after its source was published: what is planned lies ahead'
      : 'a time before its source was published: what has been measured is past',
    remedy: 'correct the period, the status or the source’s date',
  });
}

/** What sources are known by: their records, and which of them are the five. */
export interface KnownSources {
  readonly records: ReadonlyMap<string, SourceInput>;
  readonly core: ReadonlySet<string>;
}

/** Throws a Problem at the first thing that cannot be; `at` is the record's path to it. */
export function requirePlausible(parsed: Parsed<unknown>, one: Stated, { records, core }: KnownSources, at = ''): void {
  requirePossible(parsed, one, at);
  requireDated(parsed, one, { records, core }, at);
}

/** The same for what has no amount: lists and events. */
export function requireDated(
  parsed: Parsed<unknown>,
  one: Pick<Stated, 'status' | 'source' | 'period'>,
  { records, core }: KnownSources,
  at = '',
): void {
  requireStatus(parsed, one, core.has(one.source), at);
  const source = records.get(one.source);
  if (source) requireTime(parsed, one, source, at);
}

/** A file named after one of the five sources holds claims of that source alone, and no other file holds them. */
export function requireOwnFile({ id, file, record }: Parsed<ClaimInput>, core: ReadonlySet<string>): void {
  const named = /([^/]+)\.ts$/.exec(file)?.[1] ?? '';
  if (!core.has(named) || record.source === named) return;
  throw new Problem({
    file,
    place: `record "${id}", field source`,
    found: `"${record.source}"`,
    expected: `"${named}", after which the file is named`,
    remedy: 'correct the source, or move the claim to the file of its source',
  });
}

/** The five sources are `core`, and no other source is. */
export function requireConfidence({ id, file, record }: Parsed<SourceInput>): void {
  const isCoreFile = file.endsWith('/sources.ts');
  if (isCoreFile === (record.confidence === 'core')) return;
  throw new Problem({
    file,
    place: `record "${id}", field confidence`,
    found: `"${record.confidence}"`,
    expected: isCoreFile
      ? '"core": this file holds the five sources'
      : 'V1, V2 or V3: the five sources are in sources.ts',
    remedy: 'correct it, or move the source',
  });
}

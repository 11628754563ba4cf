/** Records as single values with their names: what every kind's rows are put together from. */
import { numberPrinter } from '../../charts/words/numbers.ts';
import { printValue } from '../../data/model/found.ts';
import type { ReadNumber } from './numbers.ts';
import type { MadeDatum, RowsFromOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { statusesOf, type Roles } from './roles.ts';

/** One value of the table. */
export interface Observation {
  /** Index of its record. */
  readonly row: number;
  /** The column that holds it. */
  readonly column: string;
  readonly label: string;
  readonly key: string;
  readonly group: string | undefined;
  /** None where the cell is blank. */
  readonly datum: MadeDatum | undefined;
}

/** How the numbers of some columns are to be printed. */
interface Print {
  readonly percent: boolean;
  readonly currency: string | undefined;
}

/** The sign that a column's numbers share. */
export function signsOf(numbers: readonly (ReadNumber | undefined)[], options: RowsFromOptions): Print {
  return {
    percent: options.unit === 'percent' || numbers.some((one) => one?.percent),
    currency: options.currency ?? numbers.find((one) => one?.currency)?.currency,
  };
}

/** Prints numbers with the sign that they share, with as many digits as the values have. */
export const printerOf = (
  { percent, currency }: Print,
  values: readonly number[],
  { language = 'en', format }: RowsFromOptions,
): ((value: number) => string) =>
  numberPrinter({ locale: language, format, unit: percent ? 'percent' : undefined, currency }, values);

/** Refuses columns for one axis where one is in percent, or in another currency, and another is not. */
export function refuseMixedAxis(reader: Reader, columns: readonly string[], options: RowsFromOptions): void {
  if (options.unit === 'percent') return;
  const signs = columns
    .map((name) => ({ name, numbers: reader.numbers(name) }))
    .filter(({ numbers }) => numbers.some(Boolean))
    .map(({ name, numbers }) => ({ name, ...signsOf(numbers, {}) }));
  const [first, ...others] = signs;
  const other = others.find(({ percent, currency }) => percent !== first?.percent || currency !== first.currency);
  if (!first || !other) return;
  const unitOf = ({ percent, currency }: Print): string => (percent ? 'percent' : (currency ?? 'plain numbers'));
  throw reader.wrongOption('value', {
    found: `"${first.name}" in ${unitOf(first)} beside "${other.name}" in ${unitOf(other)}`,
    expected: 'columns of one unit, since they share an axis',
    fix: 'draw a chart for each, or write the same sign in all of them',
  });
}

/** What turns the numbers of columns into data: by row, `undefined` where the cell is blank. */
export function dataOf(
  reader: Reader,
  columns: readonly string[],
  roles: Pick<Roles, 'low' | 'high' | 'text'>,
  options: RowsFromOptions,
): (column: string, row: number) => MadeDatum | undefined {
  const numbers = new Map(columns.map((name) => [name, reader.numbers(name)]));
  const values = [...numbers.values()].flat().flatMap((one) => (one ? [one.value] : []));
  const printers = new Map(
    columns.map((name) => [name, printerOf(signsOf(reader.numbers(name), options), values, options)]),
  );
  const status = statusesOf(reader, options.status);
  const side = (name: string | undefined) => (name === undefined ? [] : reader.numbers(name));
  const [lows, highs] = [side(roles.low), side(roles.high)];
  const texts = roles.text === undefined ? [] : reader.texts(roles.text);
  return (column, row) => {
    const found = numbers.get(column)?.[row];
    if (!found) return undefined;
    const low = lows[row]?.value ?? found.low;
    const high = highs[row]?.value ?? found.high;
    if (low !== undefined && high !== undefined && (low > high || found.value < low || found.value > high))
      throw reader.wrong(row, column, {
        found: `${printValue(found.value)} with a range from ${low} to ${high}`,
        expected: 'a range whose lower end is below its upper one, and the value between them',
        fix: 'correct the cells, or swap the columns named as low and high',
      });
    return {
      value: found.value,
      text: texts[row] ?? found.written ?? printers.get(column)?.(found.value) ?? '',
      status: status(row),
      ...(low !== undefined && high !== undefined ? { low, high } : {}),
      ...(found.bound ? { bound: found.bound } : {}),
      ...(found.approximate ? { approximate: found.approximate } : {}),
    };
  };
}

/** The text of a column in a row. Throws Problem where it is blank and a name is needed. */
export function nameIn(reader: Reader, column: string, row: number): string {
  const text = reader.texts(column)[row];
  if (text !== undefined) return text;
  throw reader.wrong(row, column, {
    found: 'an empty cell',
    expected: 'a name',
    fix: 'fill the cell, or take the row out',
  });
}

/** All values of the table, record by record and column by column. */
export function observationsOf(reader: Reader, roles: Roles, options: RowsFromOptions): Observation[] {
  const datum = dataOf(reader, roles.value, roles, options);
  const isWide = roles.value.length > 1;
  if (isWide && roles.group !== undefined)
    throw reader.wrongOption('group', {
      found: `"${roles.group}" beside several columns of values`,
      expected: 'either a column that tells series apart, or a column for each series',
      fix: 'take one of the two out',
    });
  return Array.from({ length: reader.count }, (_, row) => row).flatMap((row) => {
    const label = roles.label === undefined ? undefined : nameIn(reader, roles.label, row);
    return roles.value.map((column): Observation => {
      const group = isWide ? column : roles.group === undefined ? undefined : nameIn(reader, roles.group, row);
      const key = roles.key === undefined ? (label ?? group ?? column) : nameIn(reader, roles.key, row);
      return { row, column, label: label ?? column, key, group, datum: datum(column, row) };
    });
  });
}

/** Parts a list by a name, in the order in which names first come. */
export function byName<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = nameOf(one);
    const members = groups.get(name);
    if (members) members.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** Refuses two values for one place in the picture. */
export function refuseDoubles(
  reader: Reader,
  list: readonly Observation[],
  placeOf: (one: Observation) => string,
  column: string | undefined,
): void {
  const seen = new Map<string, number>();
  for (const one of list) {
    const place = placeOf(one);
    const first = seen.get(place);
    if (first !== undefined)
      throw reader.wrong(one.row, column ?? one.column, {
        found: `${printValue(place)}, for which row ${first + 1} has a value too`,
        expected: 'one value for each',
        fix: 'name the column that tells the two apart (group, or key), or add the values up first',
      });
    seen.set(place, one.row);
  }
}

const TOTAL =
  /\b(?:totals?|sum|all|overall|gesamt|insgesamt|summe|ensemble|somme|totale|suma)\b|合计|总计|总数|总量|总额|全部/i;

/**
 * The part that is what the other parts add up to, told by its name, or by many rows: stacked, it would be counted
 * twice.
 */
export function totalAmong(
  list: readonly Observation[],
  { part, place }: Readonly<Record<'part' | 'place', (one: Observation) => string>>,
): { readonly name: string; readonly first: Observation } | undefined {
  const wholes = [...byName(list, place).values()].map(
    (members) => new Map(members.flatMap((one) => (one.datum ? [[part(one), one.datum.value] as const] : []))),
  );
  const parts = byName(list, part);
  const isSum = (name: string): boolean =>
    wholes.every((values) => {
      const all = [...values.values()].reduce((sum, value) => sum + value, 0);
      return Math.abs(all - 2 * (values.get(name) ?? Number.NaN)) <= Math.abs(all) * 0.005;
    });
  if (parts.size < 3) return undefined;
  for (const [name, [first]] of parts)
    if (first && isSum(name) && (TOTAL.test(name) || wholes.length > 3)) return { name, first };
  return undefined;
}

const SERIES_TONES = ['a', 'b', 'c', 'ink', 'other', 'muted'];

/** Colour roles of series: the caller's, else in turn. More series than colours are told apart by their names alone. */
export function tonesOf(reader: Reader, names: readonly string[], options: RowsFromOptions): (name: string) => string {
  const given = options.tones ?? {};
  const free = SERIES_TONES.filter((tone) => !Object.values(given).includes(tone));
  const rest = names.filter((name) => !Object.hasOwn(given, name));
  if (rest.length > free.length)
    reader.say(`${names.length} series share ${SERIES_TONES.length} colours: they are told apart by their names.`);
  return (name) =>
    Object.hasOwn(given, name)
      ? (given[name] ?? 'ink')
      : (free[rest.indexOf(name) % Math.max(1, free.length)] ?? 'ink');
}

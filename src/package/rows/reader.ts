/** A table whose columns are read one by one, each as numbers, moments or words; what is inferred is written down. */
import { meaning } from '../../data/model/nearest.ts';
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';
import { delimiterName, tableOfCsv, tableOfRecords } from './csv.ts';
import { areSeasons, dayOf, dayOrderOf, holdsMoments, readMoment } from './moments.ts';
import { hasParts, isBlank, notationOf, OTHER_DIGITS, readNumber, type Decimal, type ReadNumber } from './numbers.ts';
import type { RowsFromOptions } from './options.ts';

/** What the cells of a column are. */
export type ColumnType = 'number' | 'moment' | 'text' | 'blank';

/** Cells of a column by row, `undefined` where there is no value. */
type Cells<T> = readonly (T | undefined)[];

export interface Reader {
  readonly columns: readonly string[];
  readonly count: number;
  /** What was inferred and what was left out, in sentences. */
  readonly said: readonly string[];
  readonly say: (sentence: string) => void;
  typeOf(name: string): ColumnType;
  /** Whether a column was meant to hold numbers, though a cell may be wrong. */
  isMostlyNumbers(name: string): boolean;
  numbers(name: string): Cells<ReadNumber>;
  moments(name: string): Cells<string>;
  texts(name: string): Cells<string>;
  /** A refusal that names row and column. */
  wrong(row: number, column: string, what: { found?: string; expected: string; fix: string }): Problem;
  /** A refusal of an option. */
  wrongOption(option: string, what: { found: string; expected: string; fix: string }): Problem;
}

const nameOf = (column: string): string => `"${column}"`;
const rowsIn = (rows: readonly number[]): string =>
  `${rows.length === 1 ? 'row' : `${rows.length} rows:`} ${rows
    .slice(0, 5)
    .map((row) => row + 1)
    .join(', ')}${rows.length > 5 ? ' …' : ''}`;

/** A column to be read as numbers. */
interface Column {
  readonly name: string;
  readonly cells: readonly unknown[];
  /** As the caller says. */
  readonly decimal: Decimal | undefined;
  readonly delimiter: string | undefined;
}

/** The notation that explains most cells of a column. */
function decimalOf({ cells, decimal }: Column): Decimal {
  const read = (one: Decimal): number => cells.filter((cell) => readNumber(cell, one)).length;
  return decimal ?? notationOf(cells)?.decimal ?? (read(',') > read('.') ? ',' : '.');
}

/** What stands beside a number in another column, or in the text around the chart. */
const BESIDE = 'keep the cells to digits: a unit belongs in the heading, a remark in a column of its own';

/** Refuses the first cell that is no number in the column's notation. */
function refuseWords(reader: Reader, { name, cells }: Column, decimal: Decimal): void {
  const bad = cells.findIndex((cell) => !isBlank(cell) && readNumber(cell, decimal) === undefined);
  if (bad === -1) return;
  const isOther = readNumber(cells[bad], decimal === '.' ? ',' : '.') !== undefined;
  throw reader.wrong(bad, name, {
    expected: isOther
      ? `a number as the rest of the column writes it, with "${decimal}" before the fraction`
      : 'a number: 1234.5, "1,234.5", "12%", ">20", "3–8"; or an empty cell where there is no value',
    fix: isOther
      ? `write all cells of the column in one way${decimal === '.' ? '; if all have a decimal comma, say decimal: ","' : ''}`
      : typeof cells[bad] === 'string' && OTHER_DIGITS.test(cells[bad])
        ? 'write raised and framed digits out: 10⁶ as 1000000; a footnote belongs in a column of its own, ½ is 0.5'
        : /\d/.test(String(cells[bad]))
          ? BESIDE
          : 'correct the cell, leave it empty, or name another column',
  });
}

/** Says how cells were read that are no plain digits; asks where a table of another country could mean either. */
function sayNotation(reader: Reader, { name, cells, decimal: given, delimiter }: Column, decimal: Decimal): void {
  const notation = notationOf(cells);
  if (!notation || notation.isPlain) return;
  const ambiguous = given === undefined ? notation.ambiguous : undefined;
  if (ambiguous !== undefined && delimiter !== undefined && delimiter !== ',')
    throw reader.wrong(cells.indexOf(ambiguous), name, {
      expected: 'cells that can be read in one way only',
      fix: 'say what parts the whole from its fraction: decimal: "," where 1,234 is little more than one, decimal: "." where it is more than a thousand',
    });
  const sample = ambiguous ?? cells.find(hasParts);
  const doubt = ambiguous === undefined ? '' : `; if it is not, say decimal: "${decimal === '.' ? ',' : '.'}"`;
  reader.say(`"${name}": ${printValue(sample)} is read as ${readNumber(sample, decimal)?.value ?? ''}${doubt}.`);
}

/** Refuses amounts of several currencies, which no axis has in common. */
function refuseMixedCurrencies(reader: Reader, name: string, read: Cells<ReadNumber>): void {
  const first = read.find((one) => one?.currency)?.currency;
  const other = read.findIndex((one) => one?.currency !== undefined && one.currency !== first);
  if (other === -1) return;
  throw reader.wrong(other, name, {
    expected: `${first}, as the first amount of the column has it`,
    fix: 'convert all amounts into one currency, or keep each in a column and a chart of its own',
  });
}

function sayMarks(reader: Reader, name: string, cells: readonly unknown[], read: Cells<ReadNumber>): void {
  const at = read.findIndex((one) => one?.mark);
  if (at === -1) return;
  reader.say(
    `"${name}": ${printValue(cells[at])} is read as ${read[at]?.value ?? ''}; its mark is not drawn: say in a note what it means.`,
  );
}

function refuseMixedPercents(reader: Reader, name: string, read: Cells<ReadNumber>): void {
  const bare = read.findIndex((one) => one && !one.percent);
  if (bare === -1 || !read.some((one) => one?.percent)) return;
  throw reader.wrong(bare, name, {
    expected: 'a percent sign in each cell of the column, or in none',
    fix: 'add the sign, or keep percentages in a column of their own',
  });
}

function numbersOf(reader: Reader, column: Column): Cells<ReadNumber> {
  const { name, cells } = column;
  const decimal = decimalOf(column);
  refuseWords(reader, column, decimal);
  sayNotation(reader, column, decimal);
  const read = cells.map((cell) => (isBlank(cell) ? undefined : readNumber(cell, decimal)));
  refuseMixedPercents(reader, name, read);
  refuseMixedCurrencies(reader, name, read);
  sayMarks(reader, name, cells, read);
  const blanks = read.flatMap((one, i) => (one === undefined ? [i] : []));
  if (blanks.length > 0) reader.say(`"${name}" has no value in ${rowsIn(blanks)}: left open, not taken for zero.`);
  return read;
}

function momentsOf(reader: Reader, name: string, cells: readonly unknown[], given: RowsFromOptions): Cells<string> {
  const told = dayOrderOf(cells);
  const order = given.dates ?? told;
  if (order === undefined)
    throw reader.wrong(
      cells.findIndex((cell) => !isBlank(cell)),
      name,
      {
        expected: 'dates that can be read in one way only, such as 2020-04-03',
        fix: 'say dates: "dmy" where the day comes first, dates: "mdy" where the month does',
      },
    );
  const seasons = areSeasons(cells.filter((cell) => !isBlank(cell)));
  return cells.map((cell, i) => {
    if (isBlank(cell)) return undefined;
    if (seasons)
      throw reader.wrong(i, name, {
        expected: 'years, or months: each cell could be a year that ends in the next, and a month too',
        fix: 'write the year in which each begins, 2009, and say in the subtitle that it does; months as 2009-10-01',
      });
    const moment = readMoment(cell, order);
    if (moment === undefined)
      throw reader.wrong(i, name, {
        expected: 'a year, half, quarter, month or day: 2020, 2020-H1, 2020-Q3, 2020-09, 2020-09-30',
        fix: 'write it so (weeks by their first day, years of two parts by the first), or name another column',
      });
    return moment;
  });
}

const textOf = (cell: unknown): string | undefined =>
  isBlank(cell)
    ? undefined
    : cell instanceof Date
      ? dayOf(cell)
      : typeof cell === 'string'
        ? cell.trim()
        : printValue(cell);

/** Reads text or objects as a table. Throws Problem where they are none. */
export function readerOf(data: unknown, options: RowsFromOptions): Reader {
  const from = options.from ?? 'your table';
  const table =
    typeof data === 'string' ? tableOfCsv(data, { from, skip: options.skip ?? 0 }) : tableOfRecords(data, from);
  const said: string[] = [];
  const cache = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as T;
  };
  const cellsOf = (name: string): readonly unknown[] =>
    once(`cells ${name}`, () => table.records.map((record) => record[name]));
  const reader: Reader = {
    columns: table.columns,
    count: table.records.length,
    said,
    say: (sentence) => {
      if (!said.includes(sentence)) said.push(sentence);
    },
    typeOf: (name) =>
      once(`type ${name}`, () => {
        const filled = cellsOf(name).filter((cell) => !isBlank(cell));
        if (filled.length === 0) return 'blank';
        if (holdsMoments(name, filled)) return 'moment';
        return notationOf(filled) ? 'number' : 'text';
      }),
    isMostlyNumbers: (name) => {
      if (reader.typeOf(name) !== 'text') return reader.typeOf(name) === 'number';
      const filled = cellsOf(name).filter((cell) => !isBlank(cell));
      return filled.filter((cell) => readNumber(cell, '.') ?? readNumber(cell, ',')).length * 2 >= filled.length;
    },
    numbers: (name) =>
      once(`numbers ${name}`, () =>
        numbersOf(reader, { name, cells: cellsOf(name), decimal: options.decimal, delimiter: table.delimiter }),
      ),
    moments: (name) => once(`moments ${name}`, () => momentsOf(reader, name, cellsOf(name), options)),
    texts: (name) => once(`texts ${name}`, () => cellsOf(name).map(textOf)),
    wrong: (row, column, { found, expected, fix }) =>
      new Problem({
        file: from,
        place: `row ${row + 1}, column "${column}"`,
        found: found ?? printValue(cellsOf(column)[row]),
        expected,
        remedy: fix,
      }),
    wrongOption: (option, { found, expected, fix }) =>
      new Problem({ file: from, place: `option ${option}`, found, expected, remedy: fix }),
  };
  if (table.delimiter !== undefined && table.delimiter !== ',')
    reader.say(`Fields are parted by ${delimiterName(table.delimiter)}s.`);
  return reader;
}

/** A column by its name. Throws Problem where there is none, with the nearest one. */
export function columnNamed(reader: Reader, name: string, option: string): string {
  if (reader.columns.includes(name)) return name;
  throw reader.wrongOption(option, {
    found: `"${name}", which is no column`,
    expected: `one of ${reader.columns.map(nameOf).join(', ') || '(there are none)'}`,
    fix: reader.columns.length === 0 ? 'give rows that have fields' : meaning(name, reader.columns),
  });
}

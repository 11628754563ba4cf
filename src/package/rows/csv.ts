/**
 * Text of a table (CSV, or what Excel and Eurostat call so) as records. The parser is d3-dsv's; what it takes in
 * silence is refused here.
 */
import { dsvFormat } from 'd3-dsv';
import { printValue } from '../../data/model/found.ts';
import { Problem } from '../../data/model/problem.ts';

/** One line of a table: what stands under each heading. Further columns do no harm. */
type PlainRecord = Readonly<Record<string, unknown>>;

/** A table as it was found. */
export interface PlainTable {
  /** Headings, in their order. */
  readonly columns: readonly string[];
  readonly records: readonly PlainRecord[];
  /** What stands between the fields; none where the table came as objects. */
  readonly delimiter?: string | undefined;
}

const DELIMITERS = [',', ';', '\t', '|'];
const NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
/** In words, for what is said of the reading. */
export const delimiterName = (delimiter: string): string => NAMES[delimiter] ?? delimiter;

/** The delimiter that cuts the first line that holds any into most fields; quoted ones do not count. */
function delimiterOf(text: string): string {
  const bare = text.replaceAll(/"(?:[^"]|"")*"/g, '');
  const first = bare.split(/\r?\n/).find((line) => DELIMITERS.some((one) => line.includes(one))) ?? '';
  const count = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

interface CsvOptions {
  readonly from: string;
  /** Lines above the headings. */
  readonly skip: number;
}

/** Text of a file that is not UTF-8, read as if it were, has lost its letters. */
function checkLetters(text: string, from: string): void {
  const at = text.indexOf('\uFFFD');
  if (at === -1) return;
  const line = text.slice(0, at).split('\n').length;
  throw new Problem({
    file: from,
    place: `line ${line} of the text`,
    found: printValue(text.split(/\r?\n/)[line - 1]?.slice(0, 60)),
    expected: 'letters: the sign \uFFFD stands where a file that is not UTF-8 was read as if it were',
    remedy:
      "save it as UTF-8, or read its bytes by new TextDecoder('windows-1252').decode(…), or 'gb18030', 'shift_jis', 'utf-16le'",
  });
}

/** Numbers as headings are a row that lost its headings, if they are no years and do not count columns. */
function checkNumbersAsHeadings(columns: readonly string[], from: string): void {
  const numbers = columns.flatMap((name, i) => (/^[-+]?[\d.,]+%?$/.test(name) ? [{ name, i }] : []));
  const values = numbers.map(({ name }) => Number(name));
  const isCount = values.every((value, i) => Number.isInteger(value) && value > (values[i - 1] ?? -1));
  const areYears = values.every((value) => value >= 1000 && value <= 2500);
  const [first] = numbers;
  if (!first || (isCount && (areYears || numbers.length > 1))) return;
  throw new Problem({
    file: from,
    place: `headings, column ${first.i + 1}`,
    found: `"${first.name}", a number`,
    expected: 'names of the columns in the first line, country,value, and the first row under it',
    remedy: 'put a line of headings above; if the number is a name, write a word to it',
  });
}

function checkHeadings(columns: readonly string[], from: string): void {
  checkNumbersAsHeadings(columns, from);
  columns.forEach((name, i) => {
    const first = columns.indexOf(name);
    if (first === i) return;
    throw new Problem({
      file: from,
      place: `headings, column ${i + 1}`,
      found: `"${name}", which column ${first + 1} is called too`,
      expected: 'a name of its own for each column',
      remedy: 'rename one of the two',
    });
  });
}

/** Reads the text: a byte order mark, empty lines and any line ends are fine. Throws Problem where it is no table. */
export function tableOfCsv(given: string, { from, skip }: CsvOptions): PlainTable {
  checkLetters(given, from);
  // Excel writes the delimiter into a first line of its own.
  const [, told] = /^\uFEFF?sep=(.)\r?\n/.exec(given) ?? [];
  const text = given
    .replace(/^\uFEFF?(?:sep=.\r?\n)?/, '')
    .split(/(?<=\n)/)
    .slice(skip)
    .join('');
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new Problem({
      file: from,
      place: 'the whole table',
      found: 'an odd number of quotation marks',
      expected: 'each " closed by another; one inside a field written twice',
      remedy: 'close the quotation that is open, or write "" for a mark inside a field',
    });
  const delimiter = told ?? delimiterOf(text);
  const lines = dsvFormat(delimiter)
    .parseRows(text)
    .map((fields, i) => ({ fields, line: i + 1 }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const [head, ...rest] = lines;
  if (!head)
    throw new Problem({
      file: from,
      place: 'the whole table',
      found: 'no text',
      expected: 'a line of headings, and under it a line for each row: country,value',
      remedy: 'give the text of the file, not its name',
    });
  const columns = head.fields.map((name, i) => name.trim() || `column ${i + 1}`);
  checkHeadings(columns, from);
  const records = rest.map(({ fields, line }, i): PlainRecord => {
    // Spreadsheets leave empty fields at the end of a line.
    const extra = fields.slice(columns.length).some((field) => field.trim() !== '');
    if (fields.length < columns.length || extra)
      throw new Problem({
        file: from,
        place: `row ${i + 1}, line ${line + skip} of the text`,
        found: `${fields.length} field${fields.length === 1 ? '' : 's'}: ${fields.slice(0, 6).join(' · ').slice(0, 90)}`,
        expected: `${columns.length}, as many as headings: ${columns.slice(0, 6).join(' · ').slice(0, 90)}`,
        remedy:
          i === 0 && fields.length > columns.length && columns.length < 3
            ? `put quotation marks around a field that holds the delimiter; if lines above the headings are a title, leave them out: skip: ${line + skip - 1}`
            : 'put quotation marks around a field that holds the delimiter, or add what is missing',
      });
    return Object.fromEntries(columns.map((name, c) => [name, fields[c] ?? '']));
  });
  return { columns, records, delimiter };
}

/** A record as plain data, read once: what it holds may be code. */
function plainRecord(record: object, wrong: (column: string | undefined, error: unknown) => Problem): PlainRecord {
  let column: string | undefined;
  try {
    return Object.fromEntries(
      Object.keys(record).map((name) => {
        column = name;
        return [name, (record as PlainRecord)[name]];
      }),
    );
  } catch (error) {
    throw wrong(column, error);
  }
}

/** Checks a list of objects, and finds their columns. Throws Problem on what is no list, and on what is no object. */
export function tableOfRecords(given: unknown, from: string): PlainTable {
  const wrong = (place: string, found: string): Problem =>
    new Problem({
      file: from,
      place,
      found,
      expected: 'objects with the same fields, [{ country: "Kenya", value: 12 }, …], or the text of a CSV file',
      remedy: 'give one object for each row of the table',
    });
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given))
    throw wrong('the whole table', given === null ? 'null' : `a ${typeof given}`);
  const records = [...(given as Iterable<unknown>)].map((record, i): PlainRecord => {
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw wrong(`row ${i + 1}`, printValue(record));
    return plainRecord(record, (column, error) =>
      wrong(
        `row ${i + 1}${column === undefined ? '' : `, column "${column}"`}`,
        `what throws when it is read: ${String(error)}`,
      ),
    );
  });
  return { columns: [...new Set(records.flatMap((record) => Object.keys(record)))], records };
}

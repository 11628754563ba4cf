/** A table, in a file, inside the element or as records, to rows; fetched where a page has one. */
import type { ChartName } from '../../charts/index.ts';
import type { RowsFromOptions } from '../rows/options.ts';
import { readRows, ROWS_FROM_OPTIONS, type RowsRead } from '../rows/rows-from.ts';

/** Options that hold more than a word, or that the element has of its own. */
export const NO_ATTRIBUTES: ReadonlySet<string> = new Set(['format', 'tones', 'language', 'from']);

/** Whether a text with a comma is one heading: quoted, or between other delimiters. */
const isHeading = (text: string, headings: string): boolean =>
  headings.includes(`"${text}"`) ||
  headings
    .split(/\r?\n/)
    .filter((line) => /[;\t|]/.test(line))
    .some((line) => line.split(/[;\t|]/).some((one) => one.trim() === text));

/**
 * Attributes that say what is in which column: the options of `rowsFrom` that are words or numbers. Several columns of
 * `y` or `value` are parted by commas.
 */
function optionsIn(element: Element, headings: string): RowsFromOptions {
  const given = ROWS_FROM_OPTIONS.filter((name) => !NO_ATTRIBUTES.has(name)).flatMap((name): [string, unknown][] => {
    const text = element.getAttribute(name);
    if (text === null) return [];
    if (name === 'skip' || name === 'perUnit' || name === 'gap') return [[name, Number(text)]];
    const isList = (name === 'y' || name === 'value') && text.includes(',') && !isHeading(text, headings);
    return [[name, isList ? text.split(',').map((one) => one.trim()) : text]];
  });
  return Object.fromEntries(given);
}

/** Text of which the headings are known: that of a table, or names of columns in quotation marks. */
const headingsOf = (table: string | readonly unknown[]): string =>
  typeof table === 'string' ? table.slice(0, 2000) : JSON.stringify(Object.keys(table[0] ?? {}));

/**
 * Rows of a kind from a table as text or a list of records, read as the element's attributes say. Throws Problem as
 * `rowsFrom` does.
 */
export function rowsOfTable(
  kind: string,
  table: string | readonly unknown[],
  element: Element,
  place: { readonly from: string; readonly language: string },
): RowsRead<unknown> {
  const data = typeof table === 'string' ? table.trim() : table;
  return readRows(kind as ChartName, data, { ...optionsIn(element, headingsOf(table)), ...place });
}

/** A table as text, in a file or inside the element, to rows; fetched where a page has one. */
import type { ChartName } from '../../charts/index.ts';
import type { RowsFromOptions } from '../rows/options.ts';
import { readRows, ROWS_FROM_OPTIONS, type RowsRead } from '../rows/rows-from.ts';

/** Options that hold more than a word. */
const NO_ATTRIBUTES: ReadonlySet<string> = new Set(['format', 'tones', 'language', 'from']);

/** Attributes that say what is in which column: the options of `rowsFrom` that are words or numbers. Several columns of `y` or `value` are parted by commas. */
function optionsIn(element: Element, headings: string): RowsFromOptions {
  const given = ROWS_FROM_OPTIONS.filter((name) => !NO_ATTRIBUTES.has(name)).flatMap((name): [string, unknown][] => {
    const text = element.getAttribute(name);
    if (text === null) return [];
    if (name === 'skip' || name === 'perUnit') return [[name, Number(text)]];
    const isList = (name === 'y' || name === 'value') && text.includes(',') && !headings.includes(text);
    return [[name, isList ? text.split(',').map((one) => one.trim()) : text]];
  });
  return Object.fromEntries(given);
}

/** Rows of a kind from text, read as the element's attributes say. Throws Problem as `rowsFrom` does. */
export const rowsOfTable = (
  kind: string,
  text: string,
  element: Element,
  place: { readonly from: string; readonly language: string },
): RowsRead<unknown> =>
  readRows(kind as ChartName, text.trim(), { ...optionsIn(element, text.slice(0, 2000)), ...place });

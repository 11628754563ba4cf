/** A table as text, in a file or inside the element, to rows; fetched where a page has one. */
import type { ChartName } from '../../charts/index.ts';
import type { RowsFromOptions } from '../rows/options.ts';
import { readRows, ROWS_FROM_OPTIONS, type RowsRead } from '../rows/rows-from.ts';

/** Options that hold more than a word. */
const NO_ATTRIBUTES: ReadonlySet<string> = new Set(['format', 'tones', 'language', 'from']);

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

/** Words around the picture. */
const WORDS = ['headline', 'subtitle', 'source', 'note'];

/** What a table and the attributes beside it come to. */
interface TableData {
  readonly rows: RowsRead<unknown>;
  readonly view: unknown;
}

/**
 * Rows of a kind from text, read as the element's attributes say, with options of the kind and words. Throws Problem as
 * `rowsFrom` does.
 */
export function rowsOfTable(
  kind: string,
  text: string,
  element: Element,
  { view, ...place }: { readonly from: string; readonly language: string; readonly view: unknown },
): TableData {
  const rows = readRows(kind as ChartName, text.trim(), { ...optionsIn(element, text.slice(0, 2000)), ...place });
  const words = WORDS.map((name): [string, string | undefined] => [name, element.getAttribute(name) ?? undefined]);
  return {
    rows,
    view,
    ...Object.fromEntries<string | undefined>(words),
  };
}

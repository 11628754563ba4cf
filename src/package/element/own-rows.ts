/** Draws a page's own rows for the element; fetched before the first kind, so that exhibits load without it. */
import { Problem } from '../../data/model/problem.ts';
import { boardOf, describeChart, sceneOf, tableOf, type AnyKind } from '../chart.ts';
import type { Drawing } from './drawn-exhibit.ts';
import { parseJson } from './fetch-json.ts';
import { HERE } from './here.ts';
import { KIND_NAMES, loadKind } from './kinds.ts';

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const textField = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
};

/**
 * A drawing for a width of what a page gives: an array of rows, or an object with "rows" and words around them.
 * @throws Problem where there are no rows, and as `sceneOf` does.
 */
function drawRows(
  kind: AnyKind,
  given: unknown,
  { from, language, width }: { readonly from: string; readonly language: string; readonly width: number },
): Drawing {
  const rows: unknown = Array.isArray(given) ? given : field(given, 'rows');
  if (!Array.isArray(rows))
    throw new Problem({
      file: from,
      place: HERE,
      found: 'no rows',
      expected: 'an array of rows, or an object with "rows"',
      remedy: `write [{ "key": …, "label": … }, …]; each field of a ${kind.name} row is in the gallery of kinds`,
    });
  const options = { view: field(given, 'view') ?? {}, from, language, width };
  const { shared = {}, ...scene } = sceneOf(kind, rows, options);
  return {
    pictures: [{ board: boardOf(options), scene }],
    shared,
    description: textField(given, 'label') ?? describeChart(kind, rows, options),
    table: tableOf(kind, rows, options),
    headline: textField(given, 'headline'),
    subtitle: textField(given, 'subtitle'),
    source: textField(given, 'source'),
    note: textField(given, 'note'),
  };
}

/** The element that rows are drawn in, and what it reads with. */
export interface RowsPlace {
  readonly language: string;
  readonly element: Element;
  /** Fetches JSON. */
  readonly read: (address: string) => Promise<unknown>;
}

/** The kind that an attribute names. Throws Problem where there is none. */
async function kindNamed(name: string, from: string): Promise<AnyKind> {
  const kind = await loadKind(name);
  if (kind) return kind;
  throw new Problem({
    file: from,
    place: HERE,
    found: `kind="${name}"`,
    expected: `one of ${KIND_NAMES.join(', ')}`,
    remedy: 'correct the attribute',
  });
}

/** Words around the picture, as attributes; what stands beside the rows themselves goes before them. */
const WORDS = ['headline', 'subtitle', 'source', 'note'];
/** Attributes that name columns: where there is one, a list holds records. */
const COLUMNS = '[x], [y], [value], [label], [group]';

/** What a page gives: JSON or a table as text, or what JSON would come to. */
export interface Given {
  readonly from: string;
  readonly data: unknown;
  /** Of a text: a table or JSON. Default: JSON where it begins with a bracket. */
  readonly isTable?: boolean;
}

/** Rows with words around them and options of the kind, whatever form they have on the page. */
async function wholeOf(
  kindName: string,
  { data, from, isTable }: Given,
  { element, language }: RowsPlace,
): Promise<Readonly<Record<string, unknown>>> {
  const isText = typeof data === 'string';
  const isTableText = isText && (isTable ?? !/^\s*[[{]/.test(data));
  const given = isText && !isTableText ? parseJson(data, from) : data;
  const list = Array.isArray(given) || isTableText ? given : field(given, 'rows');
  const isRecords = isTableText || (Array.isArray(list) && element.matches(COLUMNS));
  const options = parseJson(element.getAttribute('options') ?? '{}', 'the attribute options');
  const view = field(given, 'view') ?? {};
  return {
    ...Object.fromEntries(WORDS.map((name) => [name, element.getAttribute(name) ?? undefined])),
    ...(list === given ? {} : (given as object)),
    rows: isRecords
      ? (await import('./own-table.ts')).rowsOfTable(kindName, list as string | unknown[], element, { from, language })
      : list,
    view: typeof view === 'object' ? { ...(options as object), ...view } : view,
  };
}

/**
 * What draws rows for a width, on the geometry that an attribute names where there is one. Throws as `drawRows` does,
 * and where there is no kind of that name.
 */
export async function rowsDrawer(
  kindName: string,
  given: Given,
  place: RowsPlace,
): Promise<(width: number) => Drawing> {
  const { element, language, read } = place;
  const kind = await kindNamed(kindName, given.from);
  const rows = await wholeOf(kindName, given, place);
  const all = element.hasAttribute('geometry')
    ? await (await import('./own-geometry.ts')).withGeometry(rows, element, read)
    : rows;
  return (width) => drawRows(kind, all, { from: given.from, language, width });
}

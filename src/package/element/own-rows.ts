/** Draws a page's own rows for the element; fetched before the first kind, so that exhibits load without it. */
import { Problem } from '../../data/model/problem.ts';
import { boardOf, describeChart, sceneOf, tableOf, type AnyKind } from '../chart.ts';
import type { Drawing } from './drawn-exhibit.ts';
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

/** Where rows come from, and the element that they are drawn in. */
export interface RowsPlace {
  readonly from: string;
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

/**
 * What draws rows for a width, on the geometry that an attribute names where there is one. Throws as `drawRows` does,
 * and where there is no kind of that name.
 */
export async function rowsDrawer(
  kindName: string,
  given: unknown,
  { from, language, element, read }: RowsPlace,
): Promise<(width: number) => Drawing> {
  const whole = async (): Promise<unknown> =>
    element.hasAttribute('geometry') ? (await import('./own-geometry.ts')).withGeometry(given, element, read) : given;
  const [kind, all] = await Promise.all([kindNamed(kindName, from), whole()]);
  return (width) => drawRows(kind, all, { from, language, width });
}

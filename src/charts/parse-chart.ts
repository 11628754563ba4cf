/** Checks rows and options of a chart before it is drawn; what is wrong is told with row, field and remedy. */
import type { z } from 'zod';
import { printValue, valueAt } from '../data/model/found.ts';
import { expectedOf, nearestOf } from '../data/model/issues.ts';
import { nearestIds } from '../data/model/nearest.ts';
import { Problem } from '../data/model/problem.ts';
import { keysOfRow } from './draw.ts';
import type { ChartKind } from './scene/types.ts';

/** Where the rows were written, so that a mistake can be found. */
export interface ChartOrigin {
  /** From the project's root: `src/exhibits/park-registrations.ts`. */
  readonly file: string;
  /** Inside the file: the exhibit's id, or the name of a view. */
  readonly place: string;
}

type Issue = z.core.$ZodIssue;

/** In a union the branch that got furthest says most about what was meant. */
const deepest = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }));
  return branches.toSorted((a, b) => b.path.length - a.path.length)[0] ?? issue;
};

/** `what` of the input is wrong: a row or the view. */
function problemOf(
  issue: Issue,
  { input, schema }: { input: unknown; schema: unknown },
  kindName: string,
  origin: ChartOrigin & { what: string },
): Problem {
  const found = deepest(issue);
  const { code, path } = found;
  const field = path.join('.');
  const unknownKeys = code === 'unrecognized_keys' ? found.keys : undefined;
  return new Problem({
    file: origin.file,
    place: `${origin.place}, ${origin.what}${field ? `, field ${field}` : ''}`,
    found: unknownKeys ? `unknown option ${unknownKeys.join(', ')}` : printValue(valueAt(input, path)),
    expected: expectedOf(found, schema, valueAt(input, path)),
    remedy: `see what a ${kindName} chart takes: src/charts/kinds/${kindName}/schema.ts here, lib/charts/kinds/${kindName}/schema.d.ts in the package, charts/kinds.html#kind-${kindName} on the site`,
  });
}

const keyOf = (row: unknown): string | undefined => {
  const key = valueAt(row, ['key']);
  return typeof key === 'string' ? key : undefined;
};

function refuseDoubleKeys(rows: readonly unknown[], origin: ChartOrigin): void {
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const first = seen.get(key);
    if (first !== undefined) {
      throw new Problem({
        file: origin.file,
        place: `${origin.place}, row ${index + 1}, field key`,
        found: `"${key}", which row ${first + 1} has too`,
        expected: 'a key of its own for each row: marks are matched by it',
        remedy: `rename one of the two, for instance "${key}-2"`,
      });
    }
    seen.set(key, index);
  });
}

/** Row keys that a view names in its common options. */
const namedKeys = (view: unknown): { option: string; key: string }[] =>
  ['emphasis', 'show', 'annotations'].flatMap((option) => {
    const list = valueAt(view, [option]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) => {
      const key = typeof entry === 'string' ? entry : valueAt(entry, ['at']);
      return typeof key === 'string' ? [{ option, key }] : [];
    });
  });

const MOST_KEYS = 12;

/** All keys where they are few; else those most alike. */
const keysNear = (key: string, known: readonly string[]): string => {
  if (known.length === 0) return '(there are no rows)';
  if (known.length > MOST_KEYS) return `nearest: ${nearestIds(key, known).join(', ')}`;
  return `${known.join(', ')}${nearestOf(key, known)}`;
};

function refuseUnknownKeys(known: ReadonlySet<string>, view: unknown, origin: ChartOrigin): void {
  for (const { option, key } of namedKeys(view)) {
    if (known.has(key)) continue;
    throw new Problem({
      file: origin.file,
      place: `${origin.place}, view, option ${option}`,
      found: `"${key}"`,
      expected: `the key of a row: ${keysNear(key, [...known])}`,
      remedy: `correct the key, or take it out of ${option}`,
    });
  }
}

/**
 * Rows and view as the chart kind draws them, with defaults filled in. Throws Problem on the first field that does
 * not fit the kind's schemas, on two rows with one key, and on a view that names a row that is not there.
 */
export function parseChart<Row, View>(
  kind: Pick<ChartKind<Row, View>, 'name' | 'rowSchema' | 'viewSchema' | 'keysOf'>,
  rows: readonly unknown[],
  view: unknown,
  origin: ChartOrigin,
): { rows: Row[]; view: View } {
  const parsedRows = rows.map((row, index) => {
    const result = kind.rowSchema.safeParse(row);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const key = keyOf(row);
    if (!issue) throw result.error;
    throw problemOf(issue, { input: row, schema: kind.rowSchema }, kind.name, {
      ...origin,
      what: `row ${index + 1}${key === undefined ? '' : ` "${key}"`}`,
    });
  });
  refuseDoubleKeys(rows, origin);
  const parsedView = kind.viewSchema.safeParse(view);
  if (!parsedView.success) {
    const [issue] = parsedView.error.issues;
    if (!issue) throw parsedView.error;
    throw problemOf(issue, { input: view, schema: kind.viewSchema }, kind.name, { ...origin, what: 'view' });
  }
  const known = new Set(parsedRows.flatMap((row) => keysOfRow(kind, row)));
  refuseUnknownKeys(known, parsedView.data, origin);
  return { rows: parsedRows, view: parsedView.data };
}

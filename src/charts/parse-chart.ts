/** Checks rows and options of a chart before it is drawn; what is wrong is told with row, field and remedy. */
import type { z } from 'zod';
import { printValue, valueAt } from '../data/model/found.ts';
import { Problem } from '../data/model/problem.ts';
import { keysOfRow, shownOf } from './draw.ts';
import { momentOf, type When } from './evidence/when.ts';
import { explain } from '../data/model/explain.ts';
import { nearestName } from '../data/model/nearest.ts';
import { refuseBelowZero, refuseOutside, type ChartOrigin } from './check-axis.ts';
import { isShown } from './scene/view.ts';
import type { ChartKind } from './scene/types.ts';

const aChart = (kindName: string): string => `${/^[aeio]/.test(kindName) ? 'an' : 'a'} ${kindName} chart`;

const gallery = (kindName: string): string =>
  `see what ${aChart(kindName)} takes: src/charts/kinds/${kindName}/schema.ts here, lib/charts/kinds/${kindName}/schema.d.ts in the package, charts/kinds.html#kind-${kindName} on the site`;

type Checked = Pick<ChartKind<never, never>, 'name' | 'example'>;

/** A row of the kind, where the shape of what was given is another. */
const exampleOf = ({ name, example }: Checked): string | undefined => example && `a row of ${aChart(name)}: ${example}`;

interface Place extends ChartOrigin {
  /** The row or the view. */
  readonly what: string;
  readonly schema: z.ZodType;
}

/** A record of a table, as people have it, is no row yet: how it becomes one. */
const recordAdvice = (input: unknown, kind: Checked): string | undefined =>
  Object.values(input ?? {}).every((one) => typeof one !== 'object')
    ? `plain records become rows by rowsFrom('${kind.name}', records)`
    : undefined;

/** A logarithmic axis is asked of kinds that cannot have one. */
const scaleAdvice = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'unrecognized_keys' && issue.keys.some((key) => /^(?:log|scale)/i.test(key))
    ? 'what begins at zero has no logarithmic axis; line, dot and scatter take scale: "log"'
    : undefined;

/** `what` of the input is wrong: a row or the view. */
function problemOf(error: z.ZodError, input: unknown, kind: Checked, { file, place, what, schema }: Place): Error {
  const [issue] = error.issues;
  if (!issue) return error;
  const { path, found, expected, advice, isOfShape } = explain(issue, input, schema);
  const field = path.join('.');
  const example = isOfShape && what !== 'view' ? exampleOf(kind) : undefined;
  return new Problem({
    file,
    place: `${place}, ${what}${field ? `, field ${field}` : ''}`,
    found,
    expected,
    remedy: [
      advice,
      scaleAdvice(issue),
      what === 'view' ? undefined : recordAdvice(input, kind),
      example,
      gallery(kind.name),
    ]
      .filter(Boolean)
      .join('; '),
  });
}

/** How what is no list of rows becomes one. */
function listFrom(rows: unknown): string | undefined {
  if (typeof rows === 'string') return 'read the file and parse it first: JSON.parse(text)';
  if (typeof rows !== 'object' || rows === null) return undefined;
  if ('then' in rows) return 'await it first';
  if ('rows' in rows && Array.isArray(rows.rows)) return 'give its rows';
  return Symbol.iterator in rows || 'next' in rows ? 'make a list of it: [...rows]' : 'put it in a list: [row]';
}

function listOf(rows: unknown, kind: Checked, origin: ChartOrigin): readonly unknown[] {
  // Places that a list leaves out would be left out of the picture, too.
  if (Array.isArray(rows)) return Array.from<unknown>(rows);
  throw new Problem({
    file: origin.file,
    place: `${origin.place}, rows`,
    found: printValue(rows),
    expected: 'a list of rows',
    remedy: [listFrom(rows), exampleOf(kind), gallery(kind.name)].filter(Boolean).join('; '),
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

/** A row that a view names in one of its options, and a moment of that row's points. */
interface Named {
  readonly option: string;
  readonly key: string;
  readonly moment: string | undefined;
}

/** What a view names in options that kinds share: rows by their keys, points by row and year or date. */
const namedIn = (view: unknown): Named[] =>
  ['emphasis', 'show', 'annotations', 'highlight', 'valuesAt'].flatMap((option) => {
    const list = valueAt(view, [option]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) => {
      const key = typeof entry === 'string' ? entry : (valueAt(entry, ['at']) ?? valueAt(entry, ['row']));
      const when = valueAt(entry, ['date']) ?? valueAt(entry, ['year']);
      const moment = typeof when === 'string' || typeof when === 'number' ? String(when) : undefined;
      return typeof key === 'string' ? [{ option, key, moment }] : [];
    });
  });

const LISTED_AT_MOST = 12;

/** Refuses what a view names and the rows lack: nothing would be drawn for it. */
function refuseUnknown(rows: readonly unknown[], keys: readonly string[], view: unknown, origin: ChartOrigin): void {
  const refuse = (option: string, name: string, what: string, known: readonly string[]): never => {
    const near = nearestName(name, known);
    const listed = known.slice(0, LISTED_AT_MOST);
    const more = known.length > listed.length ? [`${known.length - listed.length} more`] : [];
    throw new Problem({
      file: origin.file,
      place: `${origin.place}, view, option ${option}`,
      found: `"${name}"`,
      expected: `${what}: ${[...listed, ...more].join(', ') || '(there are none)'}`,
      remedy: `${near ? `"${name}" is probably ${near}; ` : ''}correct it, or take it out of ${option}`,
    });
  };
  for (const { option, key, moment } of namedIn(view)) {
    if (!keys.includes(key)) refuse(option, key, 'the key of a row', keys);
    const points = valueAt(
      rows.find((row) => keyOf(row) === key),
      ['points'],
    );
    if (moment === undefined || !Array.isArray(points)) continue;
    const moments = points.map((point: When) => momentOf(point));
    if (!moments.includes(moment)) refuse(option, moment, `a moment of "${key}"`, moments);
  }
}

/**
 * Rows and view as the chart kind draws them, with defaults filled in. Throws Problem on the first field that does
 * not fit the kind's schemas, on two rows with one key, on a view that names a row that is not there, and on a value
 * outside the axis that the view asks for.
 */
export function parseChart<Row, View>(
  kind: Pick<ChartKind<Row, View>, 'name' | 'rowSchema' | 'viewSchema' | 'keysOf' | 'onAxis' | 'example'>,
  rows: readonly unknown[],
  view: unknown,
  origin: ChartOrigin,
): { rows: Row[]; view: View } {
  const list = listOf(rows, kind, origin);
  const parsedRows = list.map((row, index) => {
    const result = kind.rowSchema.safeParse(row);
    if (result.success) return result.data;
    const key = keyOf(row);
    const what = `row ${index + 1}${key === undefined ? '' : ` "${key}"`}`;
    throw problemOf(result.error, row, kind, { ...origin, what, schema: kind.rowSchema });
  });
  refuseDoubleKeys(list, origin);
  const parsedView = kind.viewSchema.safeParse(view);
  if (!parsedView.success)
    throw problemOf(parsedView.error, view, kind, { ...origin, what: 'view', schema: kind.viewSchema });
  const known = [...new Set(parsedRows.flatMap((row) => keysOfRow(kind, row)))];
  refuseUnknown(parsedRows, known, parsedView.data, origin);
  const shown = (row: number): boolean => {
    const one = parsedRows[row];
    return one === undefined || isShown(shownOf(parsedView.data), ...keysOfRow(kind, one));
  };
  // What a view leaves out may lie beyond the axis that it asks for.
  const values = kind.onAxis?.(parsedRows, parsedView.data) ?? [];
  const axis = { view: parsedView.data, keys: list.map(keyOf), origin };
  refuseOutside(
    values.filter(({ row }) => row === undefined || shown(row)),
    axis,
  );
  refuseBelowZero(values, axis);
  return { rows: parsedRows, view: parsedView.data };
}

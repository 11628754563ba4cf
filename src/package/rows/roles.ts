/** Which column is what: as the caller says, or, where only one can be meant, as the table tells. */
import type { ChartName } from '../../charts/index.ts';
import { meaning } from '../../data/model/nearest.ts';
import { STATUSES, type Status } from '../../data/model/statuses.ts';
import { columnNamed, type ColumnType, type Reader } from './reader.ts';
import { COLUMN_OPTIONS, type Columns, type RowsFromOptions } from './options.ts';

/** Columns by their role, all of them in the table. */
export interface Roles extends Omit<Columns, 'x' | 'y' | 'value'> {
  readonly value: readonly string[];
  /** Moments: the x of lines and areas. */
  readonly time?: string;
  /** Numbers along x, where both axes have numbers. */
  readonly across?: string;
}

/**
 * How the axes of a kind are meant: `x` and `y` are roles of their own, or one of them is the value and the other the
 * label.
 */
type Axes = 'one' | 'time' | 'two' | 'cells' | 'values';

export interface Needs {
  readonly axes: Axes;
  /** Roles that a kind cannot do without, beside the value. */
  readonly required?: readonly (keyof Roles)[];
  /** `areas`: needed where no columns of longitudes say that rows are places. */
  readonly value?: false | 'areas';
}

type Draft = { -readonly [K in keyof Roles]?: Roles[K] | undefined };

const all = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** Puts the columns named as x and y where the kind has them. */
function axisRoles(reader: Reader, { x, y }: RowsFromOptions, axes: Axes): Draft {
  const across = x === undefined ? undefined : columnNamed(reader, x, 'x');
  const up = all(y).map((name) => columnNamed(reader, name, 'y'));
  if (axes === 'time') return { ...(across ? { time: across } : {}), ...(up.length > 0 ? { value: up } : {}) };
  if (axes === 'values') return across ? { value: [across] } : up.length > 0 ? { value: up } : {};
  if (axes === 'two') return { ...(across ? { across } : {}), ...(up.length > 0 ? { value: up } : {}) };
  if (axes === 'cells')
    return { ...(across ? { group: across } : {}), ...(up[0] === undefined ? {} : { label: up[0] }) };
  const isCount = (name: string | undefined): boolean => name !== undefined && reader.isMostlyNumbers(name);
  const label = isCount(across) && !isCount(up[0]) ? up[0] : (across ?? (isCount(up[0]) ? undefined : up[0]));
  const value = isCount(across) && !isCount(up[0]) ? all(across) : up.filter((name) => name !== label);
  return { ...(label === undefined ? {} : { label }), ...(value.length > 0 ? { value } : {}) };
}

const STATUS_NAMES: readonly string[] = STATUSES;
const isStatus = (text: string): text is Status => STATUS_NAMES.includes(text);

/** Statuses by row: from a column, one for all, or reported. Throws Problem on a word that is none. */
export function statusesOf(reader: Reader, option: string | undefined): (row: number) => Status {
  if (option === undefined) {
    reader.say('All values are taken as reported: no column of statuses is named.');
    return () => 'reported';
  }
  if (!reader.columns.includes(option) && isStatus(option)) return () => option;
  const name = columnNamed(reader, option, 'status');
  const texts = reader.texts(name);
  return (row) => {
    const text = texts[row]?.toLowerCase() ?? 'reported';
    if (isStatus(text)) return text;
    throw reader.wrong(row, name, {
      expected: `one of ${STATUSES.join(', ')}`,
      fix: meaning(text, STATUSES),
    });
  };
}

/** Finds the one column of a type that nothing else names; says which. */
function infer(
  reader: Reader,
  role: string,
  types: readonly ColumnType[],
  isFree: (name: string) => boolean,
): string | undefined {
  const fits = (name: string): boolean =>
    types.includes('number') ? reader.isMostlyNumbers(name) : types.includes(reader.typeOf(name));
  const free = reader.columns.filter((name) => fits(name) && isFree(name));
  // A column that is called as its role is the one, however many there are.
  const named = free.find((name) => name.toLowerCase() === role);
  const [only] = named === undefined ? free : [named];
  if (only === undefined) return undefined;
  if (named === undefined && free.length > 1 && types.includes('number'))
    throw reader.wrongOption(role, {
      found: `several columns that it could be: ${free.map((name) => `"${name}"`).join(', ')}`,
      expected: 'the name of one',
      fix: `say ${role}: "${only}"${role === 'value' ? `, or for several series value: [${free.map((name) => `"${name}"`).join(', ')}]` : ''}`,
    });
  reader.say(`"${only}" is taken as ${role}.`);
  return only;
}

/** Throws what is wrong with the column that was meant, where one is nearly of numbers or of moments. */
function nearly(reader: Reader, roles: Draft, role: keyof Roles): void {
  const taken = new Set(Object.values(roles).flatMap((one) => all(one)));
  const free = reader.columns.filter((name) => !taken.has(name) && reader.typeOf(name) === 'text');
  const shareOf = (name: string, looks: RegExp): number => {
    const texts = reader.texts(name).filter((text) => text !== undefined);
    return texts.filter((text) => looks.test(text)).length / texts.length;
  };
  if (role === 'value' || role === 'across') {
    const name = free.find((one) => shareOf(one, /^\D{0,3}\d/) > 0.5);
    if (name !== undefined) reader.numbers(name);
  } else if (role === 'time') {
    const name = free.find((one) => shareOf(one, /\d{4}/) > 0.5) ?? free.find((one) => shareOf(one, /\d/) > 0.5);
    if (name !== undefined) reader.moments(name);
  }
}

/**
 * Whether a column tells series apart that stand on one axis of time: some moment comes twice, or each name has a
 * stretch of time of its own, as results and forecasts have. What changes to and fro along one series is a remark.
 */
function tellsSeries(reader: Reader, name: string, time: string | undefined): boolean {
  if (time === undefined || reader.typeOf(time) !== 'moment') return true;
  const names = reader.texts(name);
  const moments = reader.moments(time);
  if (new Set(moments).size < moments.length) return true;
  const inTime = moments.map((moment = '', row) => ({ moment, name: names[row] }));
  inTime.sort((a, b) => (a.moment < b.moment ? -1 : 1));
  const stretches = inTime.filter((one, i) => one.name !== inTime[i - 1]?.name);
  return stretches.length === new Set(names).size;
}

/** Years in the first column that nothing calls so. */
function yearsOf(reader: Reader, taken: ReadonlySet<string>): string | undefined {
  const [first = ''] = reader.columns;
  if (taken.has(first) || reader.typeOf(first) !== 'number') return undefined;
  const years = reader.numbers(first);
  if (!years.every((one) => one && Number.isInteger(one.value) && one.value >= 1800 && one.value <= 2100))
    return undefined;
  reader.say(`"${first}" is taken as x: years.`);
  return first;
}

/** Roles of numbers that no axis tells apart: a column that is called as one of them is it. */
const CALLED: Readonly<Partial<Record<ChartName, readonly (keyof Columns)[]>>> = {
  goal: ['result', 'target', 'plan'],
  'part-of-whole': ['part', 'whole'],
};

/** Columns that are called as their roles; only where the caller names none of them. */
function calledAsRoles(reader: Reader, kind: ChartName, options: RowsFromOptions): Draft {
  const roles = CALLED[kind] ?? [];
  if (options.value !== undefined || options.x !== undefined || roles.some((role) => options[role] !== undefined))
    return {};
  const found = roles.flatMap((role) => {
    const column = reader.columns.find((name) => name.trim().toLowerCase() === role && reader.isMostlyNumbers(name));
    return column === undefined ? [] : [[role, column] as const];
  });
  for (const [role, column] of found) reader.say(`"${column}" is taken as ${role}.`);
  return Object.fromEntries(found);
}

/** What a role that is missing would hold. */
const HOLDS: Readonly<Partial<Record<keyof Roles, string>>> = {
  value: 'numbers',
  across: 'numbers',
  part: 'numbers',
  whole: 'numbers',
  time: 'moments',
};

function require(reader: Reader, roles: Draft, role: keyof Roles, kind: ChartName): void {
  const has = role === 'value' ? (roles.value?.length ?? 0) > 0 : roles[role] !== undefined;
  if (has) return;
  const named = { time: 'x', across: 'x' }[role as string] ?? role;
  nearly(reader, roles, role);
  throw reader.wrongOption(named, {
    found: `no column of ${HOLDS[role] ?? 'words'} that is free`,
    expected: `a column for it, which a ${kind} chart needs; there are ${reader.columns.map((name) => `"${name}" (${reader.typeOf(name)})`).join(', ')}`,
    fix: `name it: { ${named}: "${
      reader.columns.find(
        (name) =>
          !Object.values(roles)
            .flatMap((one) => all(one))
            .includes(name),
      ) ?? 'column'
    }" }`,
  });
}

/**
 * All columns that play a part. Throws Problem on a name that is no column, and where one is missing or could be
 * several.
 */
export function rolesOf(reader: Reader, kind: ChartName, options: RowsFromOptions, needs: Needs): Roles {
  const roles: Draft = axisRoles(reader, options, needs.axes);
  Object.assign(roles, calledAsRoles(reader, kind, options));
  for (const option of COLUMN_OPTIONS) {
    const given = options[option];
    if (given === undefined || option === 'x' || option === 'y' || option === 'status') continue;
    const names = all(given).map((name) => columnNamed(reader, name, option));
    Object.assign(roles, { [option]: option === 'value' ? names : names[0] });
  }
  const taken = (): Set<string> => new Set(Object.values(roles).flatMap((one) => all(one)));
  const isFree = (name: string): boolean => !taken().has(name);
  if (needs.axes === 'time' && !roles.time)
    roles.time = infer(reader, 'x', ['moment'], isFree) ?? yearsOf(reader, taken());
  if (needs.axes === 'time' && needs.required?.includes('time')) require(reader, roles, 'time', kind);
  if (needs.axes === 'two' && !roles.across && roles.value) roles.across = infer(reader, 'x', ['number'], isFree);
  const needsValue = needs.value === undefined || (needs.value === 'areas' && roles.lon === undefined);
  if (needsValue && !roles.value?.length) {
    const found = infer(reader, 'value', ['number'], isFree);
    if (found !== undefined) roles.value = [found];
  }
  const words: readonly (keyof Roles)[] = needs.axes === 'values' ? [] : needs.axes === 'time' ? ['group'] : ['label'];
  // On an axis of time a name is that of the series, or of the event.
  if (needs.axes === 'time' && (roles.value?.length ?? 0) < 2) roles.group ??= roles.label;
  const isMeant = (name: string): boolean =>
    needs.axes !== 'time' || needs.value === false || tellsSeries(reader, name, roles.time);
  for (const role of words)
    if (!roles[role] && !(role === 'group' && (roles.value?.length ?? 0) > 1)) {
      const types: readonly ColumnType[] = role === 'label' ? ['text', 'moment'] : ['text'];
      Object.assign(roles, { [role]: infer(reader, role, types, (name) => isFree(name) && isMeant(name)) });
    }
  if (needsValue) require(reader, roles, 'value', kind);
  for (const role of needs.required ?? []) require(reader, roles, role, kind);
  const used = new Set([...taken(), ...(options.status === undefined ? [] : [options.status])]);
  const unused = reader.columns.filter((name) => !used.has(name));
  if (unused.length > 0) reader.say(`Not used: ${unused.map((name) => `"${name}"`).join(', ')}.`);
  return { ...(roles as Partial<Roles>), value: roles.value ?? [] };
}

/** Rows of charts whose axes both measure, or that count values: stacked bars, scatter plots, histograms. */
import { axisOf, countOf, hasValue, observations, toneOption, unitOf, type Built, type Given } from './given.ts';
import {
  byName,
  dataOf,
  nameIn,
  printerOf,
  refuseDoubles,
  signsOf,
  tonesOf,
  totalAmong,
  type Observation,
} from './observations.ts';
import { statusesOf } from './roles.ts';
import type { MadeDatum } from './options.ts';

/** The sum of a bar's parts; none where one is blank or no plain number, since nobody knows the whole then. */
function totalOf(members: readonly Observation[], print: (value: number) => string): { total?: MadeDatum } {
  const known = members.filter(hasValue);
  const isPlain = known.every(({ datum }) => datum.bound === undefined && datum.low === undefined);
  if (known.length < members.length || known.length < 2 || !isPlain) return {};
  const value = Number(known.reduce((sum, { datum }) => sum + datum.value, 0).toPrecision(12));
  return { total: { value, text: print(value), status: 'derived' } };
}

/** Bars of parts. */
export function stack(given: Given): Built {
  const { reader, roles, options } = given;
  const list = observations(given);
  refuseDoubles(reader, list, (one) => [one.key, one.group].filter(Boolean).join(', '), roles.label ?? roles.key);
  const part = (one: Observation): string => one.group ?? one.column;
  const total = totalAmong(list, { part, place: (one) => one.key });
  if (total)
    throw reader.wrong(total.first.row, roles.group ?? total.first.column, {
      found: `"${total.name}", which is what the other parts add up to`,
      expected: 'parts none of which holds the others: stacked, a total is counted twice',
      fix: 'leave the total out; sums of bars are worked out from their parts',
    });
  const names = [...byName(list, part).keys()];
  const tone = tonesOf(reader, names, options);
  const numbers = roles.value.flatMap((name) => [...reader.numbers(name)]);
  const print = printerOf(
    signsOf(numbers, options),
    numbers.flatMap((one) => (one ? [one.value] : [])),
    options,
  );
  const rows = [...byName(list, (one) => one.key)].flatMap(([key, members]) => {
    const filled = members.filter(hasValue);
    const [first] = filled;
    if (!first) return [];
    // In one order in all bars, whatever the order of the table.
    const parts = filled
      .toSorted((a, b) => names.indexOf(part(a)) - names.indexOf(part(b)))
      .map((one) => ({ key: part(one), label: part(one), datum: one.datum, tone: tone(part(one)) }));
    return [{ key, label: first.label, parts, ...totalOf(members, print) }];
  });
  return { rows, view: axisOf(given) };
}

/**
 * Keys of dots: their names; where one name has several dots, with their place, which is theirs in whatever order the
 * table has them.
 */
function keysOfDots(
  dots: readonly { readonly label: string; readonly x: MadeDatum; readonly y: MadeDatum }[],
): string[] {
  const counts = new Map<string, number>();
  for (const { label } of dots) counts.set(label, (counts.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return dots.map(({ label, x, y }) => {
    if (counts.get(label) === 1) return label;
    const place = `${label} (${x.value}, ${y.value})`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? place : `${place} ${before + 1}`;
  });
}

/** Dots on two axes. */
export function scatter(given: Given): Built {
  const { reader, roles, options } = given;
  const [across = '', up = ''] = [roles.across, roles.value[0]];
  const datumX = dataOf(reader, [across], {}, options);
  const datumY = dataOf(reader, [up], roles, options);
  const groups = roles.group === undefined ? [] : reader.texts(roles.group);
  const tone = tonesOf(reader, [...new Set(groups.flatMap((group) => group ?? []))], options);
  const dots = countOf(reader).flatMap((row) => {
    const [x, y] = [datumX(across, row), datumY(up, row)];
    if (!x || !y) return [];
    const label = roles.label === undefined ? String(row + 1) : nameIn(reader, roles.label, row);
    return [{ row, label, x, y }];
  });
  const keys = keysOfDots(dots);
  const rows = dots.map(({ row, label, x, y }, i) => {
    const group = groups[row];
    const key = roles.key === undefined ? (keys[i] ?? label) : nameIn(reader, roles.key, row);
    return { key, label, x, y, ...(group === undefined ? toneOption(options, label) : { group, tone: tone(group) }) };
  });
  const xUnit = unitOf(reader.numbers(across), options);
  return {
    rows,
    view: {
      ...axisOf(given),
      xUnitLabel: across,
      // Numbers of rows beside dots would be read as values.
      ...(roles.label === undefined ? { names: 'none' } : {}),
      ...(xUnit === undefined ? {} : { xUnit }),
    },
  };
}

/** Many values, in one row or one a group. */
export function histogram(given: Given): Built {
  const { reader, roles, options } = given;
  const [column = ''] = roles.value;
  const numbers = reader.numbers(column);
  const status = statusesOf(reader, options.status);
  const list = countOf(reader).flatMap((row) => {
    const value = numbers[row]?.value;
    const group = roles.group === undefined ? column : nameIn(reader, roles.group, row);
    return value === undefined ? [] : [{ row, value, group }];
  });
  const rows = [...byName(list, ({ group }) => group)].map(([key, members]) => {
    const found = new Set(members.map(({ row }) => status(row)));
    if (found.size > 1) reader.say(`"${key}" holds values of several statuses; its bars are drawn as reported.`);
    return {
      key,
      label: key,
      values: members.map(({ value }) => value),
      status: found.size === 1 ? [...found][0] : 'reported',
      ...toneOption(options, key),
    };
  });
  const { itemLabel: _, ...view } = axisOf(given);
  return { rows, view };
}

/** Rows that are series: points in time. */
import { byName, nameIn, refuseDoubles, tonesOf, type Observation } from './observations.ts';
import { axisOf, countOf, hasValue, observations, toneOption, type Built, type Given } from './given.ts';
import type { MadeDatum } from './options.ts';

/** Series with points: `point` makes one from a value. */
function series(
  given: Given,
  point: (one: Observation & { readonly datum: MadeDatum }) => object,
  placeOf: (one: Observation) => string,
): Built {
  const { reader, roles, options } = given;
  const list = observations(given).filter(hasValue);
  refuseDoubles(reader, list, (one) => [one.group, placeOf(one)].filter(Boolean).join(', '), roles.time);
  const name = (one: Observation): string => one.group ?? one.label;
  const names = [...byName(list, name).keys()];
  const tone = names.length > 1 ? tonesOf(reader, names, options) : () => options.tones?.[names[0] ?? ''] ?? 'ink';
  const rows = [...byName(list, name)].map(([key, members]) => ({
    key,
    label: key,
    tone: tone(key),
    points: members.map(point),
  }));
  const { itemLabel: _, ...view } = axisOf(given);
  return { rows, view: { ...view, ...(roles.time === undefined ? {} : { itemLabel: roles.time }) } };
}

/** The moment of each row. Throws Problem where it is blank. */
const momentIn =
  ({ reader, roles }: Given) =>
  (row: number): string => {
    const name = roles.time ?? '';
    const moment = reader.moments(name)[row];
    if (moment !== undefined) return moment;
    throw reader.wrong(row, name, {
      found: 'an empty cell',
      expected: 'a moment',
      fix: 'fill the cell, or take the row out',
    });
  };

/** The least step of a yearly series, so that a census every ten years is a line and a missing year is a gap. */
function stepOf(years: readonly number[]): number {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const steps = sorted.slice(1).map((year, i) => year - (sorted[i] ?? year));
  return steps.length === 0 ? 1 : Math.min(...steps);
}

export function yearly(given: Given): Built {
  const { reader, roles } = given;
  const moment = momentIn(given);
  const year = (row: number): number => {
    const text = moment(row);
    if (/^\d{4}$/.test(text)) return Number(text);
    throw reader.wrong(row, roles.time ?? '', {
      found: text,
      expected: 'a calendar year',
      fix: 'for days, months and quarters take a step chart, or add the values of each year up',
    });
  };
  const built = series(
    given,
    ({ row, datum }) => ({ year: year(row), datum }),
    (one) => String(year(one.row)),
  );
  const step = stepOf(countOf(reader).map(year));
  if (step > 1) reader.say(`Points up to ${step} years apart are joined, as the table has one every ${step} years.`);
  return step > 1 ? { ...built, rows: built.rows.map((row) => ({ ...(row as object), gapAfterYears: step })) } : built;
}

export const slope = (given: Given): Built => {
  const { reader, roles } = given;
  const name = roles.time ?? '';
  return series(
    given,
    ({ row, datum }) => ({ moment: nameIn(reader, name, row), datum }),
    (one) => nameIn(reader, name, one.row),
  );
};

export function step(given: Given): Built {
  const moment = momentIn(given);
  const built = series(
    given,
    ({ row, datum }) => ({ date: moment(row), datum }),
    (one) => moment(one.row),
  );
  return { ...built, rows: built.rows.map((row) => ({ type: 'series', ...(row as object) })) };
}

export function timeline({ reader, roles, options }: Given): Built {
  const moments = reader.moments(roles.time ?? '');
  const details = roles.detail === undefined ? [] : reader.texts(roles.detail);
  const rows = countOf(reader).map((row) => {
    const label = nameIn(reader, roles.group ?? roles.label ?? '', row);
    const date = moments[row];
    if (date === undefined) throw reader.wrong(row, roles.time ?? '', { expected: 'a moment', fix: 'fill the cell' });
    const key = roles.key === undefined ? `${date} ${label}` : nameIn(reader, roles.key, row);
    return {
      key,
      label,
      date,
      ...(details[row] === undefined ? {} : { detail: details[row] }),
      ...toneOption(options, label),
    };
  });
  return { rows };
}

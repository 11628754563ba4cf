/** Rows that are series: points in time. */
import { byName, nameIn, refuseDoubles, tonesOf, totalAmong, type Observation } from './observations.ts';
import { countOf, lengthOf, spanOf, yearsAt } from '../../charts/evidence/moment.ts';
import { axisOf, countOf as countOfRows, hasValue, observations, toneOption, type Built, type Given } from './given.ts';
import type { MadeDatum } from './options.ts';

/** Series with points: `point` makes one from a value; `orderOf` puts them in order, where they have any. */
function series(
  given: Given,
  point: (one: Observation & { readonly datum: MadeDatum }) => object,
  placeOf: (one: Observation) => string,
  orderOf: (one: Observation) => number = () => 0,
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
    points: members.toSorted((a, b) => orderOf(a) - orderOf(b)).map(point),
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

/** Steps between neighbours of a series, in its own lengths: years, quarters, months, days. */
function stepsOf(moments: readonly string[]): number[] {
  const counts = [...new Set(moments)].map((moment) => countOf(moment)).toSorted((a, b) => a - b);
  return counts.slice(1).map((count, i) => count - (counts[i] ?? count));
}

/** From one working day to the next there may be a long weekend. */
const WORKING_DAYS = 5;
const isWeekend = (day: string): boolean => [0, 6].includes(spanOf(day).from.getUTCDay());

/** Fewer days than any month has: of two days this far apart each stands for a month, a quarter or a year of its own. */
const NEARLY_A_MONTH = 21;

/**
 * The step, in days, of days that stand for months, quarters or years: the longest that the least number of months has
 * in the table, since months and years are not of one length. None where the days stand closer.
 */
function monthsApart(days: readonly string[]): number | undefined {
  const sorted = [...new Set(days)].toSorted();
  const steps = sorted.slice(1).map((day, i) => {
    const before = sorted[i] ?? day;
    return { days: countOf(day) - countOf(before), months: countOf(day, 'month') - countOf(before, 'month') };
  });
  if (steps.length === 0 || steps.some((step) => step.days < NEARLY_A_MONTH || step.months === 0)) return undefined;
  const least = Math.min(...steps.map(({ months }) => months));
  return Math.max(...steps.filter(({ months }) => months === least).map((step) => step.days));
}

/**
 * The step of a series: the least of years, quarters and months, so that a census every ten years is a line and a
 * missing month is a gap; of days the commonest, and over weekends where no day of the table is on one.
 */
function stepOf(moments: readonly string[]): number {
  const steps = stepsOf(moments);
  const [first = ''] = moments;
  if (steps.length === 0) return 1;
  if (lengthOf(first) !== 'day') return Math.min(...steps);
  const byMonths = monthsApart(moments);
  if (byMonths !== undefined) return byMonths;
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [common = 1] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  return common === 1 && moments.length > WORKING_DAYS && !moments.some(isWeekend) ? WORKING_DAYS : common;
}

/** Rows of lines and areas: years by their numbers, all else by its date. */
export function overTime(given: Given): Built {
  const { reader, options } = given;
  const moment = momentIn(given);
  const all = countOfRows(reader).map(moment);
  const isYearly = all.every((one) => lengthOf(one) === 'year');
  const built = series(
    given,
    ({ row, datum }) => (isYearly ? { year: Number(moment(row)), datum } : { date: moment(row), datum }),
    (one) => moment(one.row),
  );
  const lengths = new Set(all.map(lengthOf));
  const step = options.gap ?? (lengths.size === 1 ? stepOf(all) : 1);
  if (step > 1)
    reader.say(
      `Points up to ${step} ${[...lengths].join(' or ')}s apart are joined${options.gap === undefined ? ', as the table has them so; if that is wrong, say gap' : ''}.`,
    );
  const field = isYearly ? 'gapAfterYears' : 'gapAfter';
  return step > 1 ? { ...built, rows: built.rows.map((row) => ({ ...(row as object), [field]: step })) } : built;
}

/** The same for areas: a column of totals is drawn as a line over the stack. */
export function area(given: Given): Built {
  const built = overTime(given);
  const moment = momentIn(given);
  const total = totalAmong(observations(given), {
    part: (one) => one.group ?? one.label,
    place: (one) => moment(one.row),
  });
  if (!total) return built;
  given.reader.say(`"${total.name}" is what the others add up to: it is a line over them, not one of the stack.`);
  const rows = built.rows as readonly { readonly key: string }[];
  return { ...built, rows: rows.map((row) => (row.key === total.name ? { ...row, role: 'total' } : row)) };
}

export const slope = (given: Given): Built => {
  const { reader, roles } = given;
  const name = roles.time ?? '';
  const moments = reader.typeOf(name) === 'moment' ? reader.moments(name) : [];
  return series(
    given,
    ({ row, datum }) => ({ moment: nameIn(reader, name, row), datum }),
    (one) => nameIn(reader, name, one.row),
    // A table that begins with the latest year does not go backwards.
    ({ row }) => yearsAt(moments[row] ?? '0000'),
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
  const rows = countOfRows(reader).map((row) => {
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

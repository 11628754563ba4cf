/** Classes of values, the same for all rows. */
import { bin, thresholdSturges, ticks } from 'd3-array';
import { Problem } from '../../../data/model/problem.ts';
import type { HistogramRow, HistogramView } from './schema.ts';

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const wrong = (found: string, expected: string, remedy: string): Problem =>
  new Problem({ file: 'your rows', place: 'histogram chart, view, option bins', found, expected, remedy });

/** Ends of the classes: the caller's, else round numbers around all values. */
function endsOf(values: readonly number[], view: HistogramView): number[] {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  if (Array.isArray(view.bins)) {
    const [first = 0, last = 0] = [view.bins[0], view.bins.at(-1)];
    if (low < first || high > last)
      throw wrong(
        `${first} to ${last}, and a value of ${low < first ? low : high}`,
        'classes that hold all values',
        'begin lower, or end higher',
      );
    return view.bins;
  }
  if (low === high) return [low - 0.5, high + 0.5];
  const wanted = view.bins ?? thresholdSturges(values);
  const inner = ticks(low, high, wanted);
  const step = (inner[1] ?? high) - (inner[0] ?? low);
  if (inner.length < 2) return [low, high];
  const first = (inner[0] ?? low) > low ? [Number(((inner[0] ?? low) - step).toPrecision(12))] : [];
  const last = (inner.at(-1) ?? high) < high ? [Number(((inner.at(-1) ?? high) + step).toPrecision(12))] : [];
  return [...first, ...inner, ...last];
}

/**
 * The classes of each row. A class holds its lower end; the last one holds both. Throws Problem where a value is in
 * none.
 */
export function binsOf(rows: readonly HistogramRow[], view: HistogramView): Map<string, readonly Bin[]> {
  const ends = endsOf(
    rows.flatMap(({ values }) => values),
    view,
  );
  const [first = 0, last = 1] = [ends[0], ends.at(-1)];
  const cut = bin<number, number>().domain([first, last]).thresholds(ends.slice(1, -1));
  return new Map(
    rows.map((row) => [
      row.key,
      cut(row.values).map((members, i) => ({ from: ends[i] ?? first, to: ends[i + 1] ?? last, count: members.length })),
    ]),
  );
}

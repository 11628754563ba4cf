/** Sorts values into classes, each with a shade of its own and its ends in words. */
import { bisectRight, quantileSorted, ticks } from 'd3-array';

export interface Classes {
  /** Where one class ends and the next, which it belongs to, begins; in order. */
  readonly breaks: readonly number[];
  readonly count: number;
  readonly of: (value: number) => number;
}

const significant = (value: number): number => Number(value.toPrecision(3));

/** Values that part as many of one class as of another; printed in three digits, and so they part. */
function quantiles(values: readonly number[], count: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from({ length: count - 1 }, (_, i) => significant(quantileSorted(sorted, (i + 1) / count) ?? 0));
}

/**
 * Round numbers, equally far from each other, between the least and the largest value; no more classes than asked for.
 */
function steps(low: number, high: number, classes: number): number[] {
  for (let count = classes; count > 0 && low < high; count--) {
    const found = ticks(low, high, count).filter((tick) => tick > low && tick <= high);
    if (found.length < classes) return found;
  }
  return [];
}

export function classesOf(
  values: readonly number[],
  {
    breaks,
    method,
    classes,
  }: {
    readonly breaks?: readonly number[] | undefined;
    readonly method: 'quantize' | 'quantile';
    readonly classes: number;
  },
): Classes {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const found =
    breaks ??
    (values.length === 0 ? [] : method === 'quantile' ? quantiles(values, classes) : steps(low, high, classes));
  const own = [...new Set(found)].filter((one) => breaks !== undefined || (one > low && one <= high));
  return { breaks: own, count: own.length + 1, of: (value) => bisectRight(own, value) };
}

/** From pale to full ink: of one class a middling one. */
export const shadeOf = (index: number, count: number): number =>
  count === 1 ? 0.55 : Math.round((0.16 + (0.84 * index) / (count - 1)) * 100) / 100;

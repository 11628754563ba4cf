/** Values that an axis has no place for are refused with row and field, before anything is drawn. */
import { valueAt } from '../data/model/found.ts';
import { Problem } from '../data/model/problem.ts';
import type { AxisValue } from './scene/types.ts';

/** Where the rows were written, so that a mistake can be found. */
export interface ChartOrigin {
  /** From the project's root: `src/exhibits/park-registrations.ts`. */
  readonly file: string;
  /** Inside the file: the exhibit's id, or the name of a view. */
  readonly place: string;
}

interface Asked {
  readonly view: unknown;
  /** Keys of the rows, where they have any. */
  readonly keys: readonly (string | undefined)[];
  readonly origin: ChartOrigin;
}

const domainOf = (view: unknown, option: string): readonly [number, number] | undefined => {
  const domain = valueAt(view, [option]);
  return Array.isArray(domain) ? [Number(domain[0]), Number(domain[1])] : undefined;
};

function refusal(
  { row, field, value }: AxisValue,
  { keys, origin }: Asked,
  { expected, remedy }: { readonly expected: string; readonly remedy: string },
): Problem {
  const key = row === undefined ? undefined : keys[row];
  const what = row === undefined ? 'view' : `row ${row + 1}${key === undefined ? '' : ` "${key}"`}`;
  const { file, place } = origin;
  return new Problem({ file, place: `${place}, ${what}, field ${field}`, found: String(value), expected, remedy });
}

/** A mark beyond its axis would lie outside the picture or, cut off, say something else: no kind draws one. */
export function refuseOutside(values: readonly AxisValue[], asked: Asked): void {
  for (const one of values) {
    const option = one.across ? 'xDomain' : 'domain';
    const domain = domainOf(asked.view, option);
    if (!domain || (one.value >= domain[0] && one.value <= domain[1])) continue;
    throw refusal(one, asked, {
      expected: `a value on the axis, from ${domain[0]} to ${domain[1]} (option ${option})`,
      remedy: `widen ${option}, leave it out, or correct the value or its unit`,
    });
  }
}

/** No logarithm has zero or less: such values have no place on the axis, and leaving them out would be silent. */
export function refuseBelowZero(values: readonly AxisValue[], asked: Asked): void {
  for (const one of values) {
    const option = one.across ? 'xScale' : 'scale';
    if (valueAt(asked.view, [option]) !== 'log' || one.value > 0) continue;
    throw refusal(one, asked, {
      expected: 'values above zero: a logarithmic axis has no place for zero or less',
      remedy: `take it out and say so in a note, or draw with ${option}: "linear"`,
    });
  }
}

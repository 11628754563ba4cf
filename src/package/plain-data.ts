/** Plain numbers where rows and options take a datum: its text is made from the number, its status is "reported". */
import type { z } from 'zod';
import { definitionOf } from '../data/model/schema-parts.ts';
import { numberPrinter, type NumberStyle } from '../charts/words/numbers.ts';

/** A datum with less written down: the number, and what is to be said otherwise than by default. */
export type PlainDatum<Full> = Omit<Full, 'text' | 'status'> &
  Partial<Pick<Full, Extract<'text' | 'status', keyof Full>>>;

/** Rows in which a number may stand for each datum. */
export type Plain<T> = T extends { value: number; text: string; status: string }
  ? number | PlainDatum<T>
  : T extends readonly (infer One)[]
    ? readonly Plain<One>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

type Fill = (datum: Readonly<Record<string, unknown>>) => unknown;

const isDatum = (shape: object): boolean => ['value', 'text', 'status', 'bound'].every((field) => field in shape);

/**
 * Walks a schema beside what is written, and fills each datum in; what has another shape is left for the schema to
 * refuse.
 */
function fillIn(schema: z.core.$ZodType, given: unknown, fill: Fill): unknown {
  const { innerType, in: first, element, shape, options } = definitionOf(schema);
  if (innerType) return fillIn(innerType, given, fill);
  if (first) return fillIn(first, given, fill);
  if (options) return options.reduce((done, one) => fillIn(one, done, fill), given);
  if (element) {
    const list: readonly unknown[] | undefined = Array.isArray(given) ? (given as unknown[]) : undefined;
    return list ? list.map((one) => fillIn(element, one, fill)) : given;
  }
  if (!shape) return given;
  if (isDatum(shape) && typeof given === 'number') return fill({ value: given });
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  if (isDatum(shape)) return fill(given as Readonly<Record<string, unknown>>);
  const fields = Object.entries(given).map(([name, value]: [string, unknown]): [string, unknown] => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return [name, field ? fillIn(field, value, fill) : value];
  });
  return Object.fromEntries<unknown>(fields);
}

/** What fills data in, printing all numbers of one chart alike. */
export function filler(schemas: readonly (readonly [z.core.$ZodType, unknown])[], style: NumberStyle): Fill {
  const values: number[] = [];
  for (const [schema, given] of schemas)
    fillIn(schema, given, (datum) => {
      if (typeof datum.value === 'number' && datum.text === undefined) values.push(datum.value);
      return datum;
    });
  const print = numberPrinter(style, values);
  return ({ value, ...rest }) => ({
    value,
    status: 'reported',
    ...(typeof value === 'number' && Number.isFinite(value) && rest.text === undefined ? { text: print(value) } : {}),
    ...rest,
  });
}

/** The same with each datum filled in. */
export const withPlainData = (schema: z.core.$ZodType, given: unknown, fill: Fill): unknown =>
  fillIn(schema, given, fill);

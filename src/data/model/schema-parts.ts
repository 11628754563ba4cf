/** What zod schemas are made of, for whoever walks one beside an input. */
import type { z } from 'zod';

export interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}
export const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

/** The alternatives of a schema, without what is wrapped around them: a default, an optional. */
function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: first, options } = definitionOf(schema);
  if (innerType) return alternatives(innerType);
  if (first) return alternatives(first);
  return options ? options.flatMap(alternatives) : [schema];
}

/** The schemas at a path: several where it leads through a union. */
export const schemasAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>(
    (found, key) =>
      found.flatMap((one) => {
        const { element, shape } = definitionOf(one);
        const next = typeof key === 'number' ? element : shape?.[String(key)];
        return next ? alternatives(next) : [];
      }),
    alternatives(schema),
  );

export const fieldsAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((one) => Object.keys(definitionOf(one).shape ?? {}))),
];

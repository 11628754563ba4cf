/** What zod finds wrong, said so that an author can put it right: what would be allowed, and what was probably meant. */
import type { z } from 'zod';
import { editDistance, nearestIds } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const MOST_LISTED = 30;

/** The next schema inwards: past what is optional or has a default, into a list, a field or a branch. */
function inner(schema: unknown, key?: PropertyKey): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const part = (name: string): unknown => Reflect.get(schema, name);
  const def = part('def');
  const wrapped: unknown = typeof def === 'object' && def !== null ? Reflect.get(def, 'innerType') : undefined;
  if (wrapped !== undefined) return inner(wrapped, key);
  const options = part('options');
  const shape = part('shape');
  // An enum has options too: they are texts.
  if (Array.isArray(options) && !shape && typeof options[0] === 'object')
    return options.flatMap((option) => inner(option, key));
  if (key === undefined) return [schema];
  if (typeof key === 'number') return [part('element')].flatMap((element) => inner(element));
  return typeof shape === 'object' && shape !== null ? inner(Reflect.get(shape, key)) : [];
}

/** The fields that a schema takes at a path; none where it takes no fields there. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<unknown[]>((schemas, key) => schemas.flatMap((one) => inner(one, key)), inner(schema));
  const names = found.flatMap((one) => {
    const shape: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'shape') : undefined;
    return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
  });
  return [...new Set(names)];
}

const listed = (names: readonly string[]): string =>
  names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED).join(', ')} …` : names.join(', ');

/** The known name that is most alike, as the end of a sentence; nothing where none comes near. */
export const nearestOf = (found: string, names: readonly string[]): string => {
  const [nearest] = nearestIds(found, names, 1);
  const isNear = nearest !== undefined && editDistance(found, nearest) <= Math.ceil(found.length / 2);
  return isNear ? `; nearest: ${nearest}` : '';
};

/** What would be right in place of what an issue is about. `schema` is that of the whole input; `found` stands at the place. */
export function expectedOf(issue: Issue, schema: unknown, found: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return fields.length > 0
      ? `one of ${listed(fields)}${nearestOf(issue.keys[0] ?? '', fields)}`
      : 'known fields only';
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof found === 'string' && values.length > 1 ? nearestOf(found, values) : '';
    return values.length > 1 ? `one of ${listed(values)}${near}` : (values[0] ?? issue.message);
  }
  const discriminator = /^Invalid discriminator value\. Expected (.+)$/.exec(issue.message)?.[1];
  if (discriminator !== undefined) return `one of ${discriminator.replaceAll("'", '').replaceAll(' | ', ', ')}`;
  // The first half of what zod says; the second repeats what was found.
  return issue.message.replace(/^Invalid (?:input|value): expected ([^,]+), received .*$/, '$1');
}

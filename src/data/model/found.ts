/** What stands at a place of unchecked input, and how a message prints it. */

const LONGEST_PRINT = 120;

/** The value at a path into unchecked input; undefined where the path leads nowhere. */
export const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

/** JSON knows no such values: it prints null for a number that is none, and nothing for a function. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return value;
};

const asJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) {
    const told = plain(value);
    return typeof told === 'string' && typeof value !== 'string' ? told : JSON.stringify(told);
  }
  try {
    // What has a form of its own in JSON may have none: then it prints undefined.
    return `${JSON.stringify(value, (_, part: unknown) => plain(part))}`;
  } catch {
    return Array.isArray(value) ? 'a list that holds itself' : 'an object that holds itself';
  }
};

/** A value as a message prints it: JSON, cut where it is long; "nothing" where there is none. */
export function printValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = asJson(value);
  return text.length > LONGEST_PRINT ? `${text.slice(0, LONGEST_PRINT - 3)}…` : text;
}

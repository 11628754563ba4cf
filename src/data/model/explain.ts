/**
 * Says in words what zod found wrong: what was expected there, what was probably meant, how to convert what was found.
 */
import type { z } from 'zod';
import { printValue, valueAt } from './found.ts';
import { nearestName } from './nearest.ts';
import { definitionOf, fieldsAt, schemasAt } from './schema-parts.ts';

export type Issue = z.core.$ZodIssue;

/** In a union the branch that got furthest says most about what was meant. */
const deepest = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }));
  return branches.toSorted((a, b) => b.path.length - a.path.length)[0] ?? issue;
};

/** The words that tell the alternatives of a union apart: series, event, stated. */
const tagsAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap((one) => (definitionOf(one).values ?? []).map(String));

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

const PARTS: Readonly<Record<string, string>> = { array: 'entries', string: 'characters', set: 'entries' };
/** "2 entries or more", "0 or more", "text that is not empty". */
function limit(origin: string, bound: number | bigint, way: 'more' | 'less'): string {
  if (origin === 'string' && way === 'more' && bound === 1) return 'text that is not empty';
  return [String(bound), PARTS[origin], `or ${way}`].filter(Boolean).join(' ');
}

/** What zod says where a schema says nothing of its own; what it says is less than can be told. */
const BY_ZOD = /^(?:Invalid|Too |Unrecognized)/;

function expectedBy(issue: Issue, schema: z.core.$ZodType): string {
  if (!BY_ZOD.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => String(value)).join(', ')}`;
    case 'too_small':
      return limit(issue.origin, issue.minimum, 'more');
    case 'too_big':
      return limit(issue.origin, issue.maximum, 'less');
    case 'unrecognized_keys':
      return `only ${fieldsAt(schema, issue.path).join(', ')}`;
    case 'invalid_union': {
      const tags = tagsAt(schema, issue.path);
      return tags.length > 0 ? `one of ${tags.join(', ')}` : issue.message;
    }
    default:
      return issue.message;
  }
}

const QUOTED_NUMBER = /^\s*[-+−]?(?:\d[\d,   ']*)?\.?\d+(?:e[-+]?\d+)?\s*%?\s*$/i;

/** How text that is nearly a number becomes one. */
function numberFrom(text: string): string {
  if (!QUOTED_NUMBER.test(text))
    return text.trim() === ''
      ? 'leave the value out where there is none'
      : 'write the number itself, and the words around it in text';
  const number = Number(text.replaceAll(/[,   '%\s]/g, '').replace('−', '-'));
  const share = text.includes('%') ? ", with unit: 'percent' in the view" : '';
  return `write ${number} without quotes${share}; from a file: Number(text.replaceAll(',', '')${
    text.includes('%') ? ".replace('%', '')" : ''
  })`;
}

/** What to do about a value of the wrong type, where that can be told. */
function conversion(found: unknown, expected: string): string | undefined {
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && typeof found === 'string') return numberFrom(found);
  if (isNumber && typeof found === 'bigint') return `convert it: Number(value) gives ${Number(found)}`;
  if (isNumber && (found === null || typeof found === 'number'))
    return 'leave out what was not measured: no chart draws a value that is none';
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return `write it as text: ${JSON.stringify(String(found))}`;
  return undefined;
}

interface Slip {
  readonly written: string;
  readonly meant: string;
}
const slip = (written: string, meant: string | undefined): Slip | undefined =>
  meant === undefined ? undefined : { written, meant };

/**
 * The name that was probably meant: an option that is nearly one, a value that is nearly one of several, a field that
 * was misspelt.
 */
function slipIn(issue: Issue, input: unknown, schema: z.core.$ZodType): Slip | undefined {
  if (issue.code === 'unrecognized_keys') {
    const [written = ''] = issue.keys;
    return slip(written, nearestName(written, fieldsAt(schema, issue.path)));
  }
  const found = valueAt(input, issue.path);
  if (typeof found === 'string' && (issue.code === 'invalid_value' || issue.code === 'invalid_union')) {
    const known = issue.code === 'invalid_value' ? issue.values.map(String) : tagsAt(schema, issue.path);
    return slip(found, nearestName(found, known));
  }
  const field = issue.path.at(-1);
  if (found !== undefined || typeof field !== 'string') return undefined;
  const around = valueAt(input, issue.path.slice(0, -1));
  const others = typeof around === 'object' && around !== null ? Object.keys(around) : [];
  const name = nearestName(
    field,
    others.filter((other) => !fieldsAt(schema, issue.path.slice(0, -1)).includes(other)),
  );
  return name === undefined ? undefined : slip(name, field);
}

export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  /** What was probably meant, in place of a name that is nearly it. */
  readonly meant: string | undefined;
  /** What to do, where more can be told than what would be right. */
  readonly advice: string | undefined;
  /** Whether the whole shape is not that of the kind: a field is missing, or there is one too many. */
  readonly isOfShape: boolean;
}

/** What is wrong with an input, from the first that zod says of it. */
export function explain(given: Issue, input: unknown, schema: z.core.$ZodType): Explained {
  const issue = deepest(given);
  const { path, code } = issue;
  const value = valueAt(input, path);
  const around = valueAt(input, path.slice(0, -1));
  const fields = typeof around === 'object' && around !== null ? Object.keys(around) : [];
  const isMissing = path.length > 0 && value === undefined && code !== 'custom';
  const found =
    code === 'unrecognized_keys'
      ? `unknown option ${issue.keys.join(', ')}`
      : isMissing && fields.length > 0
        ? `nothing; there are ${fields.join(', ')}`
        : printValue(value);
  const near = slipIn(issue, input, schema);
  return {
    path,
    found,
    expected: expectedBy(issue, schema),
    meant: near?.meant,
    advice: near
      ? `"${near.written}" is probably ${near.meant}`
      : code === 'invalid_type'
        ? conversion(value, issue.expected)
        : undefined,
    isOfShape: isMissing || code === 'unrecognized_keys' || path.length === 0,
  };
}

/** What was expected, with the name that was probably meant. */
export function expectedOf(issue: Issue, input: unknown, schema: z.core.$ZodType): string {
  const { expected, meant } = explain(issue, input, schema);
  return meant === undefined ? expected : `${expected}; nearest: ${meant}`;
}

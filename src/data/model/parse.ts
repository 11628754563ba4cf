/**
 * Checks of hand-written records: against their schema, and that every id they name exists. All refusals are Problems
 * that teach.
 */
import type { z } from 'zod';
import { expectedOf } from './explain.ts';
import { nearestIds } from './nearest.ts';
import { printValue, valueAt } from './found.ts';
import { Problem } from './problem.ts';

/** Records by id, as one file exports them. */
export type RecordSet = Readonly<Record<string, unknown>>;
/** Record sets by the file they come from, from the project's root: `src/data/records/claims/xinhua-2024-10.ts`. */
export type RecordFiles = Readonly<Record<string, RecordSet>>;

/** A parsed record with its id and its file, which later messages need. */
export interface Parsed<T> {
  id: string;
  file: string;
  record: T;
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Names that every object has: a look-up would find them where no record is. */
const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What to do about a bad field, by the field's name; any other field gets the general advice. */
const REMEDIES: Readonly<Record<string, string>> = {
  phrase: 'copy 3 to 12 consecutive words from the source, no more than carry the figure',
  period: 'write the period as 2023, 2024-H1, 2024-Q3, 2024-02, 2022-12-30, or two of them as 2013/2023',
  quantity: 'write { is: "exact", value: 43 } (or another reading), or { is: "range", low: 1, high: 2 }',
  status: 'choose the status by who could check the figure; derived figures belong in src/data/records/derivations/',
  measure: 'write { en: "what the figure measures, without the number" }, and zh where you have it',
  url: 'link only a source read at its publisher’s own address (V1)',
};

function describeIssue({ file, id, record }: Parsed<unknown>, issue: z.core.$ZodIssue, schema: z.ZodType): Problem {
  const field = issue.path.map(String).join('.') || '(the whole record)';
  const isExtra = issue.code === 'unrecognized_keys';
  const top = String(issue.path[0] ?? '');
  return new Problem({
    file,
    place: `record "${id}", field ${field}`,
    found: isExtra
      ? `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
      : printValue(valueAt(record, issue.path)),
    expected: expectedOf(issue, record, schema),
    remedy: isExtra
      ? 'remove the field or correct its spelling; src/data/model/schema.ts lists the fields'
      : (REMEDIES[top] ?? 'correct the field; src/data/model/schema.ts says what it holds'),
  });
}

/**
 * Parses every record of every file with one schema.
 * Returns them in the files' order; throws a Problem at the first malformed record, malformed id or id used twice.
 */
export function parseRecords<T>(schema: z.ZodType<T>, files: RecordFiles): Parsed<T>[] {
  const fileOf = new Map<string, string>();
  return Object.entries(files).flatMap(([file, set]) =>
    Object.entries(set).map(([id, raw]) => {
      if (!ID.test(id) || RESERVED.has(id)) {
        throw new Problem({
          file,
          place: `record "${id}"`,
          found: `the id "${id}"`,
          expected:
            'a kebab-case id of small letters, digits and single hyphens that begins with a letter and is no word of JavaScript',
          remedy: 'rename the record',
        });
      }
      const other = fileOf.get(id);
      if (other !== undefined) {
        throw new Problem({
          file,
          place: `record "${id}"`,
          found: `the id is used in ${other} too`,
          expected: 'an id that no other record has',
          remedy: 'rename one of the two, and what refers to it',
        });
      }
      fileOf.set(id, file);
      const result = schema.safeParse(raw);
      const issue = result.error?.issues[0];
      if (issue) throw describeIssue({ file, id, record: raw }, issue, schema);
      return { id, file, record: result.data as T };
    }),
  );
}

/** The ids that records may refer to, by the field that names them. */
export type KnownIds = Readonly<
  Partial<Record<'unit' | 'place' | 'company' | 'source' | 'speaker' | 'within', ReadonlySet<string>>>
>;
const HOMES: Readonly<Record<string, string>> = {
  unit: 'src/data/model/units.ts',
  place: 'src/data/records/places.ts',
  company: 'src/data/records/companies.ts',
  speaker: 'src/data/records/speakers.ts',
  source: 'src/data/records/sources.ts or src/data/records/outside-sources.ts',
  within: 'src/data/records/places.ts',
};

/**
 * Throws a Problem if the record names a unit, place, company, source or speaker that does not exist; `at` is its path
 * in the record.
 */
export function checkReferences(parsed: Parsed<object>, known: KnownIds, part: object = parsed.record, at = ''): void {
  for (const [field, ids] of Object.entries(known)) {
    const id: unknown = Reflect.get(part, field);
    if (typeof id !== 'string' || ids.has(id)) continue;
    throw new Problem({
      file: parsed.file,
      place: `record "${parsed.id}", field ${at}${field}`,
      found: `"${id}"`,
      expected: `the id of a ${field === 'within' ? 'place' : field}, such as ${nearestIds(id, ids).join(', ')}`,
      remedy: `correct the spelling, or add "${id}" to ${HOMES[field] ?? 'its file'}`,
    });
  }
}

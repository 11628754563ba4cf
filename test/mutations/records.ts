/** One mistake at a time in a copy of one record, of the sort that fingers make, and whether the guard stops it. */
import { checkPhrases } from '../../src/data/guard/check-phrases.ts';
import { requireNoNumbers } from '../../src/data/guard/guard.ts';
import { parseCorrections, parseEvents, parseLists } from '../../src/data/model/annals.ts';
import { CHECKS, parseChecks } from '../../src/data/model/checks.ts';
import { parseFigures } from '../../src/data/model/figures.ts';
import { CLAIM_FILES, DERIVATION_FILES, SERIES_FILES, SOURCE_FILES } from '../../src/data/model/registry.ts';
import { CORRECTIONS } from '../../src/data/records/corrections.ts';
import { EVENTS } from '../../src/data/records/events.ts';
import { LISTS } from '../../src/data/records/lists.ts';
import { parseFormula, parseWords } from '../../src/data/words/placeholders.ts';
import type { Text } from '../../src/data/model/schema.ts';
import type { Chance } from './random.ts';

type Json = Readonly<Record<string, unknown>>;
type Sort = 'claim' | 'series' | 'derivation' | 'source' | 'check' | 'list' | 'event' | 'correction';

interface Subject {
  readonly sort: Sort;
  readonly file: string;
  readonly id: string;
  readonly record: Json;
}

const subjectsOf = (sort: Sort, files: Readonly<Record<string, object>>): Subject[] =>
  Object.entries(files).flatMap(([file, set]) =>
    Object.entries(set as Readonly<Record<string, Json>>).map(([id, record]) => ({ sort, file, id, record })),
  );

const SUBJECTS: readonly Subject[] = [
  ...subjectsOf('claim', CLAIM_FILES),
  ...subjectsOf('series', SERIES_FILES),
  ...subjectsOf('derivation', DERIVATION_FILES),
  ...subjectsOf('source', SOURCE_FILES),
  ...subjectsOf('check', { 'checks.ts': Object.fromEntries(CHECKS.map(({ id, ...check }) => [id, check])) }),
  ...subjectsOf('list', { 'lists.ts': LISTS }),
  ...subjectsOf('event', { 'events.ts': EVENTS }),
  ...subjectsOf('correction', { 'corrections.ts': CORRECTIONS }),
];

type Path = readonly (string | number)[];

/** Every place in a record that holds a text, a number or a list. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [at];
  if (Array.isArray(value)) return [at, ...value.flatMap((one: unknown, i) => placesIn(one, [...at, i]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]));
}

const valueIn = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (rest, key) => (typeof rest === 'object' && rest !== null ? Reflect.get(rest, key) : undefined),
    value,
  );

/** A copy with one value changed; undefined takes it out. */
function withValue(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    if (rest.length === 0 && to === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = withValue(copy[Number(key)], rest, to);
    return copy;
  }
  const copy = { ...(value as Json) };
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = withValue(copy[key], rest, to);
  return copy;
}

type Change = (value: unknown, chance: Chance) => unknown;
const NUMBER_CHANGES: Readonly<Record<string, Change>> = {
  'ten times': (value) => Number(value) * 10,
  thousandth: (value) => Number(value) / 1000,
  'below zero': (value) => -Number(value) - 1,
  'one more': (value) => Number(value) + 1,
  nothing: () => Number.NaN,
  'as text': String,
};
const TEXT_CHANGES: Readonly<Record<string, Change>> = {
  blank: () => '  ',
  empty: () => '',
  'a letter less': (value, { upTo }) => {
    const [text, at] = [String(value), upTo(String(value).length)];
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a number more': (value) => `${String(value)} 43 percent`,
  'a slot more': (value) => `${String(value)} {no-such-figure}`,
  'a blank before': (value) => ` ${String(value)}`,
  'digits turned': (value) => String(value).replace(/(\d)(\d)/, '$2$1'),
};
const LIST_CHANGES: Readonly<Record<string, Change>> = {
  'its first twice': (value) => [...(value as unknown[]), (value as unknown[])[0]],
  'none left': () => [],
};

export interface Mutation {
  readonly sort: Sort;
  readonly id: string;
  readonly field: string;
  readonly how: string;
  readonly file: string;
  readonly record: unknown;
}

/** A mistake in a record chosen by chance; undefined where the change would change nothing. */
export function mutate(chance: Chance): Mutation | undefined {
  const { sort, file, id, record } = chance.pick(SUBJECTS);
  const path = chance.pick(placesIn(record));
  const value = valueIn(record, path);
  const changes = typeof value === 'number' ? NUMBER_CHANGES : Array.isArray(value) ? LIST_CHANGES : TEXT_CHANGES;
  const [how, change] = chance.pick([...Object.entries(changes), ['taken out', () => undefined] as const]);
  const to = change(value, chance);
  if (Object.is(to, value)) return undefined;
  const field = path.map((key) => (typeof key === 'number' ? 'n' : key)).join('.');
  return { sort, file, id, field, how, record: withValue(record, path, to) };
}

const words = (text: unknown, file: string, place: string, parse = parseWords): void => {
  if (text !== undefined) for (const language of ['en', 'zh'] as const) parse(text as Text, language, { file, place });
};
const plain = (text: unknown, file: string, place: string): void =>
  requireNoNumbers([{ file, place, text: text as Text | undefined }]);

const none = { claims: {}, series: {}, derivations: {}, sources: SOURCE_FILES };
/** Claims and points stay, so that derivations find their inputs. */
const inputs = { claims: CLAIM_FILES, series: SERIES_FILES, sources: SOURCE_FILES };

const pointsOf = ({ points }: Json): readonly Json[] => (Array.isArray(points) ? (points as readonly Json[]) : []);

function checkFigure({ sort, file, id, record }: Mutation): void {
  const set = { [file]: { [id]: record } };
  if (sort === 'claim') parseFigures({ ...none, claims: set });
  if (sort === 'series') parseFigures({ ...none, series: set });
  if (sort === 'derivation')
    parseFigures({
      ...inputs,
      derivations: {
        ...DERIVATION_FILES,
        [file]: { ...(Reflect.get(DERIVATION_FILES, file) as object), [id]: record },
      },
    });
  const one = record as Json;
  if (sort === 'claim') checkPhrases({ claims: set as never, series: {}, annals: {} });
  if (sort === 'series') checkPhrases({ claims: {}, series: set as never, annals: {} });
  plain(one['measure'], file, id);
  words(one['note'], file, id);
  for (const point of pointsOf(one)) words(point['note'], file, id);
}

/** What a build does with the record; throws where it would stop. */
export function check(mutation: Mutation): void {
  const { sort, file, id, record } = mutation;
  const set = { [file]: { [id]: record } };
  const one = record as Json;
  if (sort === 'claim' || sort === 'series' || sort === 'derivation') return checkFigure(mutation);
  if (sort === 'source') {
    parseFigures({ ...none, sources: set });
    plain(one['publisher'], file, id);
    plain(one['author'] === undefined ? undefined : { en: one['author'] }, file, id);
    return words(one['note'], file, id);
  }
  if (sort === 'check') {
    parseChecks(set);
    for (const field of ['title', 'verdictSentence', 'detail']) words(one[field], file, id);
    return words(one['formula'], file, id, parseFormula);
  }
  if (sort === 'list') parseLists(set);
  if (sort === 'event') parseEvents(set);
  if (sort === 'correction') parseCorrections(set);
  checkPhrases({ claims: {}, series: {}, annals: set as never });
  if (sort === 'correction') for (const field of ['reading', 'why']) words(one[field], file, id);
  else for (const field of ['title', 'detail', 'note']) plain(one[field], file, id);
  if (sort === 'list')
    for (const item of one['items'] as readonly Json[])
      for (const field of ['name', 'note']) plain(item[field], file, id);
}

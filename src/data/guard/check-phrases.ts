/**
 * Holds every evidence phrase against the fingerprint of its source, and every value against its phrase, before
 * anything is built. Apart from `figures.ts` because it needs Node's hashes, which a browser that takes the data module
 * has not.
 */
import { readFileSync } from 'node:fs';
import { missingShingles } from './fingerprints.ts';
import { holdAgainstPhrase, type Stated } from './hold-phrase.ts';
import { Problem } from '../model/problem.ts';
import { CLAIM_FILES, SERIES_FILES } from '../model/registry.ts';
import { CORRECTIONS } from '../records/corrections.ts';
import { EVENTS } from '../records/events.ts';
import { LISTS } from '../records/lists.ts';
import { CORE_SOURCES } from '../records/sources.ts';

const fingerprint = (source: string): ReadonlySet<string> => {
  const hashes: unknown = JSON.parse(readFileSync(new URL(`../fingerprints/${source}.json`, import.meta.url), 'utf8'));
  return new Set(Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : []);
};
const read = new Map<string, ReadonlySet<string>>();
/** What is known of a source's words; undefined for all but the five. */
const fingerprintOf = (source: string): ReadonlySet<string> | undefined => {
  if (!Object.hasOwn(CORE_SOURCES, source)) return undefined;
  const known = read.get(source) ?? fingerprint(source);
  read.set(source, known);
  return known;
};

/** Words of a source as a record quotes them. */
export interface Quoted {
  readonly file: string;
  readonly id: string;
  readonly field: 'phrase' | 'printed';
  readonly source: string;
  readonly words: string | undefined;
}

/** Throws a Problem if the words are not, one after another, in their source. */
export function requireQuoted({ file, id, field, source, words }: Quoted): void {
  const print = fingerprintOf(source);
  if (!print || words === undefined) return;
  const [missing] = missingShingles(words, print);
  if (missing === undefined) return;
  throw new Problem({
    file,
    place: `record "${id}", field ${field}`,
    found: `"${words}"`,
    expected: `consecutive words of ${source}; it does not hold "${missing}"`,
    remedy:
      'copy the words letter for letter from the source; if the text itself has changed, npm run fingerprints -- FOLDER',
  });
}

/** Records that are checked here, by file, as they are written. */
export interface PhraseFiles {
  readonly claims: Readonly<Record<string, Readonly<Record<string, Stated & { source: string }>>>>;
  readonly series: Readonly<Record<string, Readonly<Record<string, SeriesLike>>>>;
  readonly annals: Readonly<Record<string, Readonly<Record<string, Annal>>>>;
}
type SeriesLike = Omit<Stated, 'quantity' | 'period'> & {
  points: readonly (Partial<Stated> & Pick<Stated, 'quantity' | 'period'>)[];
};
/** A list, an event or a correction. */
interface Annal {
  readonly source: string;
  readonly phrase?: string;
  readonly printed?: string;
}

const AS_WRITTEN: PhraseFiles = {
  claims: CLAIM_FILES,
  series: SERIES_FILES,
  annals: {
    'src/data/records/lists.ts': LISTS,
    'src/data/records/events.ts': EVENTS,
    'src/data/records/corrections.ts': CORRECTIONS,
  },
};

/**
 * Throws a Problem on the first phrase that is not, word for word, in its source, and on the first value that differs
 * from its phrase.
 */
export function checkPhrases({ claims, series, annals }: PhraseFiles = AS_WRITTEN): void {
  for (const [file, set] of Object.entries(claims)) {
    for (const [id, claim] of Object.entries(set)) {
      requireQuoted({ file, id, field: 'phrase', source: claim.source, words: claim.phrase });
      holdAgainstPhrase(claim, { file, place: `record "${id}"` });
    }
  }
  for (const [file, set] of Object.entries(series)) {
    for (const [id, { points, ...shared }] of Object.entries(set))
      points.forEach((point, i) =>
        holdAgainstPhrase({ ...shared, ...point }, { file, place: `record "${id}", points.${i}` }),
      );
  }
  for (const [file, set] of Object.entries(annals)) {
    for (const [id, { source, phrase, printed }] of Object.entries(set)) {
      requireQuoted({ file, id, field: 'phrase', source, words: phrase });
      requireQuoted({ file, id, field: 'printed', source, words: printed });
    }
  }
}

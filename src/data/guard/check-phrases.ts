/**
 * Holds every evidence phrase against the fingerprint of its source, before anything is built. Apart from `figures.ts`
 * because it needs Node's hashes, which a browser that takes the data module has not.
 */
import { readFileSync } from 'node:fs';
import { missingShingles } from './fingerprints.ts';
import { Problem } from '../model/problem.ts';
import { CLAIM_FILES } from '../model/registry.ts';
import { CORE_SOURCES } from '../records/sources.ts';

const fingerprint = (source: string): ReadonlySet<string> => {
  const hashes: unknown = JSON.parse(readFileSync(new URL(`../fingerprints/${source}.json`, import.meta.url), 'utf8'));
  return new Set(Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : []);
};

/** Throws a Problem on the first claim whose evidence phrase is not, word for word, in its source. */
export function checkPhrases(): void {
  const prints = new Map(Object.keys(CORE_SOURCES).map((source) => [source, fingerprint(source)]));
  for (const [file, claims] of Object.entries(CLAIM_FILES)) {
    for (const [id, claim] of Object.entries<{ source: string; phrase?: string }>(claims)) {
      const print = prints.get(claim.source);
      if (!print || claim.phrase === undefined) continue;
      const [missing] = missingShingles(claim.phrase, print);
      if (missing === undefined) continue;
      throw new Problem({
        file,
        place: `record "${id}", field phrase`,
        found: `"${claim.phrase}"`,
        expected: `consecutive words of ${claim.source}; it does not hold "${missing}"`,
        remedy:
          'copy the words letter for letter from the source; if the text itself has changed, npm run fingerprints -- FOLDER',
      });
    }
  }
}

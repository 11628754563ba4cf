/**
 * Makes the fingerprints of the five sources from a folder of their texts: `npm run fingerprints -- FOLDER`.
 * Each `FOLDER/<source-id>.txt` becomes `src/data/fingerprints/<source-id>.json`; the texts stay where they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deriveFingerprint } from '../src/data/guard/fingerprints.ts';
import { Problem } from '../src/data/model/problem.ts';
import './tell-problems.ts';
import { CORE_SOURCES } from '../src/data/records/sources.ts';

function readSource(folder: string, id: string): string {
  const file = path.join(folder, `${id}.txt`);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem({
      file,
      place: 'the whole file',
      found: cause instanceof Error ? cause.message : String(cause),
      expected: `the text of the source "${id}" in UTF-8`,
      remedy: 'give the folder that holds all five texts, named after the ids in src/data/records/sources.ts',
    });
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  throw new Problem({
    file: 'scripts/make-fingerprints.ts',
    place: 'arguments',
    found: 'none',
    expected: 'the folder of the source texts',
    remedy: 'run npm run fingerprints -- FOLDER',
  });
}
for (const id of Object.keys(CORE_SOURCES)) {
  const hashes = deriveFingerprint(readSource(folder, id));
  writeFileSync(
    new URL(`../src/data/fingerprints/${id}.json`, import.meta.url),
    `${JSON.stringify(hashes, null, 1)}\n`,
  );
  console.log(`${id}: ${hashes.length} shingles`);
}

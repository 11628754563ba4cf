import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCorrections, allEvents, allLists } from '../../src/data/model/annals.ts';
import { allFigures } from '../../src/data/model/figures.ts';
import { deriveFingerprint, missingShingles, parseShingles, parseWords } from '../../src/data/guard/fingerprints.ts';
import { CORE_SOURCES } from '../../src/data/records/sources.ts';

const FOLDER = path.resolve('src/data/fingerprints');
const readHashes = (source: string): string[] => {
  const parsed: unknown = JSON.parse(readFileSync(path.join(FOLDER, `${source}.json`), 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${source}.json is no array`);
  return parsed.map(String);
};
const fingerprints = new Map(Object.keys(CORE_SOURCES).map((source) => [source, new Set(readHashes(source))]));

describe('words and shingles', () => {
  it('keep decimals whole, join thousands, and cut numbers from glued letters', () => {
    expect(parseWords('with 1.7 trillion; 1,406 companies, 1.5%throughout the year.')).toEqual([
      'with',
      '1.7',
      'trillion',
      '1406',
      'companies',
      '1.5',
      'throughout',
      'the',
      'year',
    ]);
    expect(parseWords('１．７ Ｔｒｉｌｌｉｏｎ')).toEqual(['1.7', 'trillion']);
    expect(parseWords('size. 72.9%. The')).toEqual(['size', '72.9', 'the']);
    expect(parseWords('12,3456')).toEqual(['12', '3456']);
  });
  it('are runs of three', () => {
    expect(parseShingles('a b c d')).toEqual(['a b c', 'b c d']);
    expect(parseShingles('a b')).toEqual([]);
  });
  it('miss a phrase with one figure changed', () => {
    const text = new Set(deriveFingerprint('value rose to 2.43 trillion yuan in 2023'));
    expect(missingShingles('to 2.43 trillion yuan', text)).toEqual([]);
    expect(missingShingles('to 2.34 trillion yuan', text)).toEqual(['to 2.34 trillion', '2.34 trillion yuan']);
  });
});

describe('every phrase is in its source', () => {
  const evidence = [
    ...allFigures().map((one) => ({
      id: one.id,
      source: one.source,
      phrase: one.phrase,
    })),
    ...allLists().map((one) => ({ id: `list ${one.id}`, source: one.source, phrase: one.phrase })),
    ...allEvents().map((one) => ({ id: `event ${one.id}`, source: one.source, phrase: one.phrase })),
    ...allCorrections().map((one) => ({
      id: `correction ${one.id}`,
      source: one.source,
      phrase: one.printed,
    })),
  ].flatMap(({ id, source, phrase }) =>
    source !== undefined && phrase !== undefined && fingerprints.has(source) ? [{ id, source, phrase }] : [],
  );

  it('among them all claims, lists, events and corrections from the five', () => {
    expect(evidence.length).toBeGreaterThan(110);
    for (const kind of ['list', 'event', 'correction'])
      expect(
        evidence.some(({ id }) => id.startsWith(`${kind} `)),
        kind,
      ).toBe(true);
  });
  it.each(evidence)('$id', ({ source, phrase }) => {
    expect(parseShingles(phrase).length).toBeGreaterThan(0);
    expect(missingShingles(phrase, fingerprints.get(source) ?? new Set())).toEqual([]);
  });
});

describe('the committed fingerprints', () => {
  it('are one sorted set of 64-bit hashes for each of the five sources', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(CORE_SOURCES)
        .map((id) => `${id}.json`)
        .sort(),
    );
    for (const source of fingerprints.keys()) {
      const hashes = readHashes(source);
      expect(
        hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash)),
        source,
      ).toBe(true);
      expect(hashes).toEqual([...new Set(hashes)].sort());
    }
  });

  // The texts are copyrighted and lie outside the repository; where they are at hand the fingerprints are made again.
  const texts = path.resolve('../shared/sources');
  it.skipIf(!existsSync(texts))('are what the texts give', () => {
    for (const source of Object.keys(CORE_SOURCES)) {
      expect(readHashes(source), source).toEqual(
        deriveFingerprint(readFileSync(path.join(texts, `${source}.txt`), 'utf8')),
      );
    }
  });
});

/**
 * Evidence without the texts. The five sources are copyrighted, so the repository holds only hashes of every
 * run of three words in them. A phrase is really in a source exactly when all its three-word runs are in the
 * source's set (for phrases of our length a false hit would need several chance coincidences at once).
 */
import { createHash } from 'node:crypto';

/** Words in a shingle: the run that is hashed. */
const SHINGLE_WORDS = 3;

/**
 * Words of a text as the fingerprints see them: lower case, letters or digits only. A decimal (`1.7`) is one word, a
 * thousands comma is dropped (`1,406` is `1406`), and a number is cut from letters glued to it (`1.5%throughout` is two
 * words).
 */
export function parseWords(text: string): string[] {
  const flat = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return flat.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
}

/** Every run of three consecutive words, joined by spaces, in order; none for a text of fewer words. */
export function parseShingles(text: string): string[] {
  const words = parseWords(text);
  return words
    .slice(0, Math.max(0, words.length - SHINGLE_WORDS + 1))
    .map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' '));
}

/** The first 64 bits of a shingle's SHA-256, as 16 hexadecimal digits. */
function deriveHash(shingle: string): string {
  return createHash('sha256').update(shingle, 'utf8').digest('hex').slice(0, 16);
}

/** A text's fingerprint: the hashes of its shingles, each once, sorted. */
export function deriveFingerprint(text: string): string[] {
  return [...new Set(parseShingles(text).map(deriveHash))].sort();
}

/** The shingles of a phrase that a fingerprint lacks; an empty list means that the phrase is in the source. */
export function missingShingles(phrase: string, fingerprint: ReadonlySet<string>): string[] {
  return parseShingles(phrase).filter((shingle) => !fingerprint.has(deriveHash(shingle)));
}

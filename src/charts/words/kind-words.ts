/** A kind's own words, with the caller's in place of some. */
import type { Language } from '../../data/model/schema.ts';
import { withSome, type Words } from './dictionary.ts';

/** The words of a kind in the language of `words`, over which stand those that the caller gives for it. */
export function kindWords<T>(dictionaries: Readonly<Record<Language, T>>, kind: string, { language, kinds }: Words): T {
  const own = kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return withSome(dictionaries[language], own);
}

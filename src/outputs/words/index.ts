/**
 * Words of the files in the reader's language; a dictionary `satisfies OutputWords`, so that a missing word is a type
 * error.
 */
import { dictionariesIn } from '../../data/words/dictionaries.ts';
import { en, type OutputWords } from './en.ts';
import { zh } from './zh.ts';

export const outputWords = dictionariesIn<OutputWords>('src/outputs/words', { en, zh });

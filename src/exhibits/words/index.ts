/** Words of the exhibits in the reader's language. */
import type { Language } from '../../data/model/schema.ts';
import { en, type ExhibitWords } from './en.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<Language, ExhibitWords>> = { en, zh };

export const exhibitWords = (language: Language): ExhibitWords => WORDS[language];

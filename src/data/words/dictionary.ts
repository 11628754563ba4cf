/** Words of the data in the reader's language. */
import type { Language } from '../model/schema.ts';
import { en, type DataWords } from './en.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<Language, DataWords>> = { en, zh };

export const dataWords = (language: Language): DataWords => WORDS[language];

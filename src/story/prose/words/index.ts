/** Words of the pages in the reader's language. */
import type { Language } from '../../../data/model/schema.ts';
import { en, type PageWords } from './en.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<Language, PageWords>> = { en, zh };

export const pageWords = (language: Language): PageWords => WORDS[language];

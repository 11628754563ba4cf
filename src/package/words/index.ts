/** Words of the components and the element in the reader's language. */
import type { Language } from '../../data/model/schema.ts';
import { en, type PackageWords } from './en.ts';
import { zh } from './zh.ts';

export const PACKAGE_WORDS: Readonly<Record<Language, PackageWords>> = { en, zh };

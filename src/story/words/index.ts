/**
 * Words of the site’s own parts in the reader's language; a dictionary `satisfies StoryWords`, as those of the files
 * do.
 */
import { dictionariesIn } from '../../data/words/dictionaries.ts';
import { en, type StoryWords } from './en.ts';
import { zh } from './zh.ts';

export const partWords = dictionariesIn<StoryWords>('src/story/words', { en, zh });

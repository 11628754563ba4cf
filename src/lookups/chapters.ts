/** The chapters in their order. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { DrawingName } from '../site/drawings/index.ts';
import type { Language } from '../data/model/schema.ts';

export type Chapter = CollectionEntry<'chapters'>;

/** A chapter's address without its ending: `NN-name`. */
export const chapterSlug = (chapter: Chapter): string => chapter.id.replace(/^[a-z]+\//, '');

export const chaptersIn = async (language: Language): Promise<Chapter[]> =>
  (await getCollection('chapters', ({ id }) => id.startsWith(`${language}/`))).toSorted(
    (a, b) => a.data.number - b.data.number,
  );

/** The drawing at a chapter's head, where it has one. */
export const chapterEmblem = (chapter: Chapter): DrawingName | undefined => chapter.data.emblem;

/** Words, or Chinese characters, that are read in a minute. */
const A_MINUTE: Readonly<Record<Language, number>> = { en: 220, zh: 350 };
/** Minutes that so many words take to read. */
export const readingMinutes = (words: number, language: Language): number =>
  Math.max(1, Math.round(words / A_MINUTE[language]));

/** The chapters in their order. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { DrawingName } from '../charts/drawings/index.ts';
import type { Language } from '../data/schema.ts';

export type Chapter = CollectionEntry<'chapters'>;

/** A chapter's address without its ending: `01-new-productive-forces`. */
export const chapterSlug = (chapter: Chapter): string => chapter.id.replace(/^[a-z]+\//, '');

export const chaptersIn = async (language: Language): Promise<Chapter[]> =>
  (await getCollection('chapters', ({ id }) => id.startsWith(`${language}/`))).toSorted((a, b) => a.data.number - b.data.number);

/** What a chapter is known by, at its head and wherever it is announced. */
const EMBLEMS: Readonly<Record<string, DrawingName>> = {
  '01-new-productive-forces': 'port-crane',
  '02-ten-years-of-coordination': 'train',
  '03-four-factory-floors': 'industrial-park',
  '04-do-the-numbers-add-up': 'vernier-caliper',
};
export const chapterEmblem = (chapter: Chapter): DrawingName | undefined => EMBLEMS[chapterSlug(chapter)];

/**
 * When each chapter was first published and when it last said something else, by its address: data, not the clock of
 * whoever builds. `npm run days` writes a new day where a chapter says something else by now; a test holds that it ran.
 */
import days from './chapter-days.json' with { type: 'json' };
import { EDITION } from './site-facts.ts';

export interface ChapterDays {
  /** As `2026-11-22`. */
  readonly published: string;
  readonly updated: string;
  /** The hash of what it said then, figures and charts included. */
  readonly said: string;
}

export const CHAPTER_DAYS: Readonly<Partial<Record<string, ChapterDays>>> = days;

/** The days of a chapter; those of the edition where it has none yet. */
export const daysOf = (slug: string): Pick<ChapterDays, 'published' | 'updated'> => CHAPTER_DAYS[slug] ?? EDITION;

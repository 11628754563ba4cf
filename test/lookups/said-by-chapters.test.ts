/** Days of chapters: who changes what a chapter says gives it a new day, so that feed readers see it. */
import { expect, it } from 'vitest';
import { saidByChapters } from '../../src/lookups/said-by-chapters.ts';
import { CHAPTER_DAYS } from '../../src/site/chapter-days.ts';
import { EDITION } from '../../src/site/site-facts.ts';

it('each chapter says what it said on its last day; if not, run `npm run days` and commit src/site/chapter-days.json', () => {
  const said = Object.entries(CHAPTER_DAYS).map(([slug, days]) => [slug, days?.said]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(saidByChapters()));
});

it('no chapter is older than the edition, or newer than its last day', () => {
  for (const days of Object.values(CHAPTER_DAYS)) {
    expect(days?.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((days?.published ?? '') >= EDITION.published).toBe(true);
    expect((days?.published ?? '') <= (days?.updated ?? '')).toBe(true);
    expect((days?.updated ?? '') <= EDITION.updated, 'move EDITION.updated and date-released in CITATION.cff').toBe(
      true,
    );
  }
});

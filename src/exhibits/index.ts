/** The registry: every exhibit of the explainer, by chapter and in order, numbered as readers see it. */
import { Problem } from '../data/model/problem.ts';
import type { Exhibit, ExhibitMaker } from './define.ts';
import { newProductiveForces } from './new-productive-forces/index.ts';
import { tenYears } from './ten-years/index.ts';
import { factoryFloors } from './factory-floors/index.ts';
import { audit } from './audit/index.ts';

/** Chapter slugs in order, each with its exhibits in order. */
const CHAPTERS: readonly (readonly [chapter: string, exhibits: readonly ExhibitMaker[]])[] = [
  ['01-new-productive-forces', newProductiveForces],
  ['02-ten-years-of-coordination', tenYears],
  ['03-four-factory-floors', factoryFloors],
  ['04-do-the-numbers-add-up', audit],
];

const all: readonly Exhibit[] = CHAPTERS.flatMap(([chapter, makers], chapterIndex) =>
  makers.map((make, index) => make(chapter, `${chapterIndex + 1}.${index + 1}`)),
);

const bySlug = new Map<string, Exhibit>();
for (const one of all) {
  if (bySlug.has(one.slug)) {
    throw new Problem({
      file: 'src/exhibits',
      place: `exhibit ${one.slug}`,
      found: 'two exhibits of that slug',
      expected: 'a slug of its own for each',
      remedy: 'rename one of them',
    });
  }
  bySlug.set(one.slug, one);
}

export const exhibits = (): readonly Exhibit[] => all;

/** Slugs of the chapters that have a list of exhibits, in order. */
export const exhibitChapters = (): readonly string[] => CHAPTERS.map(([chapter]) => chapter);

export const isExhibitSlug = (slug: string): boolean => bySlug.has(slug);

/** An exhibit by its slug. Throws Problem with all slugs where there is none. */
export function exhibit(slug: string): Exhibit {
  const found = bySlug.get(slug);
  if (found) return found;
  throw new Problem({
    file: 'src/exhibits/index.ts',
    place: 'registry',
    found: `the exhibit "${slug}"`,
    expected: `one of ${[...bySlug.keys()].join(', ')}`,
    remedy: 'correct the slug, or add the exhibit to its chapter’s list',
  });
}

/** Exhibits of one chapter, in order. */
export const chapterExhibits = (chapter: string): readonly Exhibit[] => all.filter((one) => one.chapter === chapter);

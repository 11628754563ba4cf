/**
 * The registry: every exhibit of the explainer. Where one stands, and so its number, is said by the chapter that places
 * it: the second exhibit of the third chapter is 3.2.
 */
import { Problem } from '../data/model/problem.ts';
import { nearestOf } from '../data/model/nearest.ts';
import { chapterTexts } from '../site/chapter-texts.ts';
import type { Exhibit, ExhibitMaker, Place } from './define.ts';
import { newProductiveForces } from './new-productive-forces/index.ts';
import { tenYears } from './ten-years/index.ts';
import { factoryFloors } from './factory-floors/index.ts';
import { audit } from './audit/index.ts';

/** The lists of exhibits by folder; their order means nothing. */
const FOLDERS: Readonly<Record<string, readonly ExhibitMaker[]>> = {
  'src/exhibits/new-productive-forces': newProductiveForces,
  'src/exhibits/ten-years': tenYears,
  'src/exhibits/factory-floors': factoryFloors,
  'src/exhibits/audit': audit,
};

/** Where the chapters place an exhibit; of two places the first. */
function placeOf(slug: string): Place | undefined {
  for (const [index, { slug: chapter, places }] of chapterTexts().entries()) {
    const position = places.indexOf(slug);
    // A slug that stands twice counts once: the guard over chapters refuses the second.
    if (position >= 0) return { chapter, number: `${index + 1}.${new Set(places.slice(0, position)).size + 1}` };
  }
  return undefined;
}

const bySlug = new Map<string, Exhibit>();
for (const [folder, makers] of Object.entries(FOLDERS)) {
  for (const make of makers) {
    const one = make(folder, placeOf);
    if (bySlug.has(one.slug)) {
      throw new Problem({
        file: folder,
        place: `exhibit ${one.slug}`,
        found: 'two exhibits of that slug',
        expected: 'a slug of its own for each',
        remedy: 'rename one of them',
      });
    }
    bySlug.set(one.slug, one);
  }
}

/** Every exhibit in the order of the chapters; those that no chapter places come last. */
export function exhibits(): readonly Exhibit[] {
  const placed = [...new Set(chapterTexts().flatMap(({ places }) => places))];
  const rank = ({ slug }: Exhibit): number => (placed.includes(slug) ? placed.indexOf(slug) : placed.length);
  return [...bySlug.values()].toSorted((a, b) => rank(a) - rank(b));
}

export const isExhibitSlug = (slug: string): boolean => bySlug.has(slug);

/** An exhibit by its slug. Throws Problem with the nearest slug where there is none. */
export function exhibit(slug: string): Exhibit {
  const found = bySlug.get(slug);
  if (found) return found;
  throw new Problem({
    file: 'src/exhibits/index.ts',
    place: 'registry',
    found: `the exhibit "${slug}"`,
    expected: `the slug of an exhibit${nearestOf(slug, [...bySlug.keys()])}`,
    remedy: 'correct the slug, or add the exhibit to its folder’s list (a new folder also to src/exhibits/index.ts)',
  });
}

/** Exhibits of one chapter, in order. */
export const chapterExhibits = (chapter: string): readonly Exhibit[] =>
  exhibits().filter((one) => one.chapter === chapter);

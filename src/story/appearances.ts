/** Where each figure appears: in which chapters' text or figures. */
import type { CollectionEntry } from 'astro:content';
import { isFigureId, type FigureId } from '../data/figures.ts';
import { CHECKS } from '../data/checks.ts';
import { exhibits } from '../exhibits/index.ts';
import { chapterSlug } from './chapters.ts';

const numIds = (body: string): FigureId[] => [...body.matchAll(/<Num\s+id="([^"]+)"/g)].flatMap(([, id = '']) => (isFigureId(id) ? [id] : []));

/** Chapter that holds the audit. */
const AUDIT = '04-do-the-numbers-add-up';

/** Slugs of the chapters that show a figure, in order, by figure. */
export function figureAppearances(chapters: readonly CollectionEntry<'chapters'>[]): ReadonlyMap<FigureId, readonly string[]> {
  const found = new Map<FigureId, Set<string>>();
  const add = (id: FigureId, chapter: string) => found.set(id, (found.get(id) ?? new Set()).add(chapter));
  for (const chapter of chapters) for (const id of numIds(chapter.body ?? '')) add(id, chapterSlug(chapter));
  for (const one of exhibits()) for (const id of one.figures()) add(id, one.chapter);
  for (const check of Object.values(CHECKS)) for (const id of [...check.stated, ...check.computed]) add(id, AUDIT);
  return new Map([...found].map(([id, set]) => [id, [...set].toSorted()]));
}

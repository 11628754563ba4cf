/** Where each figure appears: in which chapters' text, figures or checks. */
import { CHECKS, checkFigures } from '../data/model/checks.ts';
import { isFigureId, type FigureId } from '../data/model/figures.ts';
import { exhibits } from '../exhibits/index.ts';
import { figuresIn, tagsIn } from '../site/chapter-tree.ts';
import { chapterSlug, type Chapter } from './chapters.ts';

/** Slugs of the chapters that show a figure, in order, by figure. */
export function figureAppearances(chapters: readonly Chapter[]): ReadonlyMap<FigureId, readonly string[]> {
  const found = new Map<FigureId, Set<string>>();
  const add = (id: FigureId, chapter: string) => found.set(id, (found.get(id) ?? new Set()).add(chapter));
  for (const chapter of chapters) {
    const slug = chapterSlug(chapter);
    const tags = tagsIn(chapter.body ?? '');
    for (const id of figuresIn(tags).filter(isFigureId)) add(id, slug);
    if (tags.some(({ name }) => name === 'Checks'))
      for (const check of CHECKS) for (const id of checkFigures(check)) add(id, slug);
  }
  for (const one of exhibits()) for (const id of one.figures()) add(id, one.chapter);
  return new Map([...found].map(([id, set]) => [id, [...set].toSorted()]));
}

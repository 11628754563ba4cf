/** Where each figure appears: in which chapters' text, figures or checks. */
import { CHECKS, checkFigures } from '../data/model/checks.ts';
import { isFigureId, type FigureId } from '../data/model/figures.ts';
import { exhibits } from '../exhibits/index.ts';
import { chapterSlug, type Chapter } from './chapters.ts';

const numIds = (body: string): FigureId[] =>
  [...body.matchAll(/<Num\s+id="([^"]+)"/g)].flatMap(([, id = '']) => (isFigureId(id) ? [id] : []));

/** Slugs of the chapters that show a figure, in order, by figure. */
export function figureAppearances(chapters: readonly Chapter[]): ReadonlyMap<FigureId, readonly string[]> {
  const found = new Map<FigureId, Set<string>>();
  const add = (id: FigureId, chapter: string) => found.set(id, (found.get(id) ?? new Set()).add(chapter));
  for (const chapter of chapters) for (const id of numIds(chapter.body ?? '')) add(id, chapterSlug(chapter));
  for (const chapter of chapters)
    if (chapter.body?.includes('<Checks '))
      for (const check of CHECKS) for (const id of checkFigures(check)) add(id, chapterSlug(chapter));
  for (const one of exhibits()) for (const id of one.figures()) add(id, one.chapter);
  return new Map([...found].map(([id, set]) => [id, [...set].toSorted()]));
}

/** What a chapter says, as one hash: its text, the figures that are in it, and its charts' rows and words. */
import { readFileSync } from 'node:fs';
import { hashOf } from '../bundling/kept.ts';
import { formatFigure, wordsText } from '../data/words/placeholders.ts';
import { isFigureId } from '../data/model/figures.ts';
import { exhibit } from '../exhibits/index.ts';
import { figuresIn, tagsIn } from '../site/chapter-tree.ts';
import { chapterTexts } from '../site/chapter-texts.ts';

/** The language of the text that is hashed: editions in others say the same. */
const LANGUAGE = 'en';

function saidByExhibit(slug: string): string {
  const one = exhibit(slug);
  const words = [one.headline(LANGUAGE), one.subtitle(LANGUAGE), one.note(LANGUAGE) ?? []].map(wordsText);
  const views = one.viewNames.map((view) => [wordsText(one.says(view, LANGUAGE)), one.given(view, LANGUAGE)]);
  return JSON.stringify([words, views]);
}

/** By each chapter’s address. */
export const saidByChapters = (): ReadonlyMap<string, string> =>
  new Map(
    chapterTexts().map(({ slug, places }) => {
      const text = readFileSync(`content/${LANGUAGE}/${slug}.mdx`, 'utf8');
      const figures = figuresIn(tagsIn(text));
      return [
        slug,
        hashOf(
          text.replaceAll(/\s+/g, ' '),
          ...figures.filter(isFigureId).map((id) => formatFigure(id, LANGUAGE)),
          ...places.map(saidByExhibit),
        ),
      ];
    }),
  );

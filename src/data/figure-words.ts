/** The editor's words about a figure, as pages print them. */
import { inLanguage } from './format.ts';
import type { Figure } from './figures.ts';
import type { Language } from './schema.ts';
import type { Segment } from './words.ts';

/** A figure's note, cut at the figures it names; nothing where it has none. */
export function figureNote({ note }: Pick<Figure, 'note'>, language: Language): readonly Segment[] | undefined {
  return note && [inLanguage(note, language)];
}

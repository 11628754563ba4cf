/** The editor's words about figures, sources and corrections, as pages print them: each number bound to its figure. */
import type { Correction } from '../model/annals.ts';
import type { Figure, SourceId } from '../model/figures.ts';
import type { Language, SourceInput, Text } from '../model/schema.ts';
import { parseWords, type Segment } from './placeholders.ts';

const words = (
  text: Text | undefined,
  language: Language,
  file: string,
  place: string,
): readonly Segment[] | undefined => text && parseWords(text, language, { file, place });

/** A figure's note, cut at the figures it names; nothing where it has none. Throws Problem on a number typed by hand. */
export const figureNote = (
  { id, note }: Pick<Figure, 'id' | 'note'>,
  language: Language,
): readonly Segment[] | undefined => words(note, language, 'src/data', `figure "${id}", field note`);

/** A source's note, in the same way. */
export const sourceNote = (
  id: SourceId,
  { note }: Pick<SourceInput, 'note'>,
  language: Language,
): readonly Segment[] | undefined =>
  words(
    note,
    language,
    'src/data/records/sources.ts or src/data/records/outside-sources.ts',
    `record "${id}", field note`,
  );

/** What we use instead of what was printed, and how we know. */
export function correctionWords(
  { id, reading, why }: Pick<Correction, 'id' | 'reading' | 'why'>,
  language: Language,
): { readonly reading: readonly Segment[]; readonly why: readonly Segment[] } {
  const where = (field: string) => ({
    file: 'src/data/records/corrections.ts',
    place: `record "${id}", field ${field}`,
  });
  return { reading: parseWords(reading, language, where('reading')), why: parseWords(why, language, where('why')) };
}

/** The editor's words about figures, sources and corrections, as pages print them: each number bound to its figure. */
import type { Correction, EditionCorrection } from '../model/annals.ts';
import { fileOfFigure } from '../model/file-of-figure.ts';
import { figure, type Figure, type SourceId } from '../model/figures.ts';
import type { Language, SourceInput, Text } from '../model/schema.ts';
import { CORE_SOURCES } from '../records/sources.ts';
import { formatQuantity, inLanguage } from './format.ts';
import { parseWords, type Segment } from './placeholders.ts';

const words = (
  text: Text | undefined,
  language: Language,
  file: string,
  place: string,
): readonly Segment[] | undefined => text && parseWords(text, language, { file, place });

/**
 * A figure's note, cut at the figures it names; nothing where it has none. Throws Problem on a number typed by hand.
 */
export const figureNote = (
  { id, note }: Pick<Figure, 'id' | 'note'>,
  language: Language,
): readonly Segment[] | undefined => words(note, language, fileOfFigure(figure(id)), `record "${id}", field note`);

/**
 * A derivation's sum with its inputs put in: "2.43 trillion yuan ÷ 1.7 trillion yuan − 1"; nothing for other figures.
 */
export function figureSum(
  { derivation }: Pick<Figure, 'derivation'>,
  language: Language,
): readonly Segment[] | undefined {
  return (
    derivation &&
    inLanguage(derivation.formula, language)
      .split(/\{(\d+)\}/)
      .map((part, index): Segment => {
        const input = index % 2 === 1 ? derivation.inputs[Number(part)] : undefined;
        if (!input) return part;
        const { quantity, unit } = figure(input);
        return { figure: input, form: 'full', text: formatQuantity(quantity, unit, language, 'full') };
      })
      .filter(Boolean)
  );
}

/** From where to where the rounding of the inputs lets a derived value lie; nothing where both ends print alike. */
export function roundingRange(
  { derivation, unit }: Pick<Figure, 'derivation' | 'unit'>,
  language: Language,
): string | undefined {
  const { low, high, decimals = 0 } = derivation ?? {};
  if (low === undefined || high === undefined) return undefined;
  const step = 10 ** -decimals;
  const printed = (value: number): string => formatQuantity({ is: 'exact', value, step }, unit, language, 'full');
  return printed(low) === printed(high)
    ? undefined
    : formatQuantity({ is: 'range', low, high, step }, unit, language, 'full');
}

/** A source's note, in the same way. */
export const sourceNote = (
  id: SourceId,
  { note }: Pick<SourceInput, 'note'>,
  language: Language,
): readonly Segment[] | undefined =>
  words(
    note,
    language,
    Object.hasOwn(CORE_SOURCES, id) ? 'src/data/records/sources.ts' : 'src/data/records/outside-sources.ts',
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

/** What an earlier edition said, what this one says, and why. */
export function editionCorrectionWords(
  { id, before, now, why }: Pick<EditionCorrection, 'id' | 'before' | 'now' | 'why'>,
  language: Language,
): Readonly<Record<'before' | 'now' | 'why', readonly Segment[]>> {
  const cut = (text: Text, field: string) =>
    parseWords(text, language, { file: 'src/data/records/edition.ts', place: `record "${id}", field ${field}` });
  return { before: cut(before, 'before'), now: cut(now, 'now'), why: cut(why, 'why') };
}

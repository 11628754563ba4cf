/** Values to measure against: what every kind that has them takes, prints and says of them. */
import * as z from 'zod';
import { datumSchema, onAxis, type Datum } from '../evidence/datum.ts';
import type { Board } from '../scene/types.ts';
import type { Words } from '../words/dictionary.ts';
import { markLabel } from '../words/words.ts';

export const referenceSchema = z
  .array(
    z.strictObject({
      datum: datumSchema,
      label: z.string().min(1).describe('What the line stands for: "All industry". The value’s text is added to it.'),
      hidden: z
        .boolean()
        .default(false)
        .describe('Keeps the line’s room without drawing it, for a view that comes before it. Default false.'),
    }),
  )
  .default([]);
/** A value to measure against. */
export type Reference = z.infer<typeof referenceSchema>[number];
type References = readonly Reference[];

/** What a reference stands for, and its value. */
export const referenceWords = ({ label, datum }: Pick<Reference, 'label' | 'datum'>, { space }: Words): string =>
  label + space + datum.text;

/** All references of a view in one sentence of a description; nothing where there are none. */
export const describeReferences = (references: References, say: (words: string) => string, words: Words): string =>
  references.length > 0 ? say(words.list(references.map((one) => referenceWords(one, words)))) : '';

/** The values of references, for scales that are to hold them. */
export const referenceValues = (references: References): number[] => references.map(({ datum }) => datum.value);

/** The same as data of a kind's axis. */
export const referencesOnAxis = (references: References): ReturnType<typeof onAxis> =>
  references.flatMap(({ datum }: { readonly datum: Datum }, i) => onAxis(undefined, `reference.${i}.datum`, datum));

/** Key of a mark of the reference at a place in the list. */
export const referenceKey = (i: number, mark: string): string =>
  i === 0 ? `reference:${mark}` : `reference:${i}:${mark}`;

/** The line of a reference, wherever it runs. */
export const referenceLine = ({ label, datum }: Reference, i: number, board: Board) =>
  ({
    shape: 'line',
    key: referenceKey(i, 'line'),
    part: 'reference',
    status: datum.status,
    figure: datum.figure,
    label: markLabel(label, datum, board.words),
  }) as const;

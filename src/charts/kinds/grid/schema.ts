/** Rows and options of the grid of small bars. */
import { z } from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const gridRowSchema = z.strictObject({
  /** Names the row in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** Name of the row, in the reader's language. */
  label: z.string().min(1).describe('heads the row'),
  /** Whose ink. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** One value a column. A column that a row leaves out has a dash there. */
  cells: z
    .array(
      z.strictObject({
        at: z.string().min(1).describe('names the column, as printed: "2019"; equal words share one'),
        datum: datumSchema,
      }),
    )
    .min(1)
    .superRefine((cells, ctx) => {
      cells.forEach((cell, i) => {
        if (cells.findIndex((other) => other.at === cell.at) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'at'],
            message: `the column "${cell.at}" occurs twice; a row has one value a column`,
          });
      });
    })
    .describe('values by column'),
});
export type GridRow = z.infer<typeof gridRowSchema>;

/** A view's keys may name a row (`north`), a column (`2020`) or one cell (`north:2020`). */
export const gridViewSchema = z.strictObject({
  ...COMMON_VIEW,
  /** Lower and upper end of the one scale of all bars, in the rows' unit; holds zero. Default: around all values. */
  domain: domainSchema
    .refine(([low, high]) => low <= 0 && high >= 0, 'ends with zero between them: bars begin at zero')
    .optional()
    .describe('ends of the scale of all bars'),
});
export type GridView = z.infer<typeof gridViewSchema>;

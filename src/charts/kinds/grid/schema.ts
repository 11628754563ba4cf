/** Rows and options of the grid of small bars. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const gridRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the row in views and in the keys of its marks.'),
  label: z.string().min(1).describe('Name of the row, in the reader’s language.'),
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  cells: z
    .array(
      z.strictObject({
        column: z.string().min(1).describe('One value a column. A column that a row leaves out has a dash there.'),
        datum: datumSchema,
      }),
    )
    .min(1)
    .superRefine((cells, ctx) => {
      cells.forEach((cell, i) => {
        if (cells.findIndex((other) => other.column === cell.column) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'column'],
            message: `one value a column; "${cell.column}" occurs twice`,
          });
      });
    })
    .describe('One value a column. A column that a row leaves out has a dash there.'),
});
export type GridRow = z.infer<typeof gridRowSchema>;

/** A view's keys may name a row (`north`), a column (`2020`) or one cell (`north/2020`). */
export const gridViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .refine(([low, high]) => low <= 0 && high >= 0, 'ends with zero between them: bars begin at zero')
    .optional()
    .describe(
      'Lower and upper end of the one scale of all bars, in the rows’ unit; holds zero. Default: around all values.',
    ),
});
export type GridView = z.infer<typeof gridViewSchema>;

/** Rows and options of the slope chart. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const slopeRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the row in views and in the keys of its marks.'),
  label: z.string().min(1).describe('What was measured, in the reader’s language.'),
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  points: z
    .array(
      z.strictObject({
        moment: z.string().min(1).describe('Heads the column: "2013", "first half of 2024"; equal words share one.'),
        datum: datumSchema,
      }),
    )
    .min(1)
    .max(3)
    .describe('The same thing at two or three moments, in order.'),
  change: datumSchema
    .optional()
    .describe(
      'Change from the first to the last moment, printed at the connector: "+43%". Derived, unless a source states it.',
    ),
});
export type SlopeRow = z.infer<typeof slopeRowSchema>;

export const slopeViewSchema = z.strictObject({
  ...COMMON_VIEW,
  fromZero: z
    .boolean()
    .default(true)
    .describe(
      'Whether the scale begins at zero where `domain` does not say otherwise. Off, distances compare but lengths do not. Default true.',
    ),
  domain: domainSchema
    .optional()
    .describe('Lower and upper end of the scale, in the rows’ unit. Default: around the rows that are shown.'),
});
export type SlopeView = z.infer<typeof slopeViewSchema>;

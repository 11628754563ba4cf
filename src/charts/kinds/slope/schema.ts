/** Rows and options of the slope chart. */
import { z } from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const slopeRowSchema = z.strictObject({
  /** Names the row in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** What was measured, in the reader's language. */
  label: z.string().min(1).describe('printed at the right-hand end'),
  /** Whose ink. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** The same thing at two or three moments, in order. `moment` heads the column: "2013", "first half of 2024". */
  points: z
    .array(
      z.strictObject({
        moment: z.string().min(1).describe('heads the column; equal words share one'),
        datum: datumSchema,
      }),
    )
    .min(1)
    .max(3)
    .describe('values at up to three moments'),
  /** Change from the first to the last moment, printed at the connector: "+43%". Derived, unless a source states it. */
  change: datumSchema.optional().describe('printed at the middle of the connector'),
});
export type SlopeRow = z.infer<typeof slopeRowSchema>;

export const slopeViewSchema = z.strictObject({
  ...COMMON_VIEW,
  /** Whether the scale begins at zero where `domain` does not say otherwise. Off, distances compare but lengths do not. */
  fromZero: z.boolean().default(true).describe('scale begins at zero'),
  /** Lower and upper end of the scale, in the rows' unit. Default: around the rows that are shown. */
  domain: domainSchema.optional().describe('ends of the scale'),
});
export type SlopeView = z.infer<typeof slopeViewSchema>;

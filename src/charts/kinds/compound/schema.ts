/** What a chart of compounding takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { referenceSchema } from '../../layout/reference.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const compoundRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z
      .string()
      .min(1)
      .describe('What grows at this rate, or who stated the end point, in the reader’s language.'),
    rate: datumSchema.optional().describe('Growth a year in percent, the same each year. Draws the curve.'),
    end: datumSchema
      .optional()
      .describe(
        'The end of the curve as a figure of its own, for its text and evidence; must be what the rate gives. Default: computed and printed by the chart.',
      ),
    stated: z
      .strictObject({
        datum: datumSchema.describe('In the unit of the axis.'),
        year: z.number().min(0).describe('Years after the start.'),
      })
      .optional()
      .describe('A stated value at one moment: a dot that no curve is drawn through.'),
    tone: toneSchema.default('ink').describe('Ink of curve and dot. Default ink.'),
  })
  .superRefine((row, ctx) => {
    if (!row.rate && !row.stated)
      ctx.addIssue({
        code: 'custom',
        path: ['rate'],
        message: 'a rate (for a curve), a stated value (for a dot), or both',
      });
    if (row.end && !row.rate) ctx.addIssue({ code: 'custom', path: ['end'], message: 'a rate that leads to this end' });
    if (row.rate && row.rate.value <= -100)
      ctx.addIssue({ code: 'custom', path: ['rate', 'value'], message: 'a rate above −100 percent' });
  });
export type CompoundRow = z.infer<typeof compoundRowSchema>;

export const compoundViewSchema = z.strictObject({
  ...COMMON_VIEW,
  years: z.int().min(1).max(100).describe('Length of the axis in years after the start.'),
  start: z
    .number()
    .positive()
    .default(100)
    .describe('Where all curves begin: an index, or an amount in the unit of the axis. Default 100.'),
  firstYear: z
    .int()
    .optional()
    .describe('Calendar year of the start; the axis then names years. Default: it counts them from 0.'),
  yearsLabel: z
    .string()
    .min(1)
    .optional()
    .describe('Stands under the axis: "years". Default: years / 年, nothing with firstYear.'),
  upTo: z
    .number()
    .min(0)
    .optional()
    .describe('Years up to which the curves are drawn, for a view on the way. Default: all.'),
  endForm: z
    .enum(['times', 'value'])
    .default('times')
    .describe('Ends of curves as multiples of the start (×1.76) or as values. Default times.'),
  domain: domainSchema
    .optional()
    .describe('Lower and upper end of the value axis. Default: from zero to the largest end.'),
  reference: referenceSchema.describe('Levels to reach, as lines across: twice the start, "doubled". Default none.'),
});
export type CompoundView = z.infer<typeof compoundViewSchema>;

/** What a part-of-whole chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { toneSchema } from '../../scene/view.ts';

/** So much of the whole may the range of a part reach beyond it, or below zero: both are rounded. */
const ROUNDING = 0.05;

export const partOfWholeRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart: a moment, or one of several wholes.'),
    label: z.string().min(1).describe('Name of the moment, under its column.'),
    part: datumSchema.describe('The part, in the unit of the whole; low and high are drawn as its range.'),
    whole: datumSchema.describe('The whole, in the unit of the part; above zero.'),
    share: datumSchema.describe('The part in percent of the whole; low and high are drawn as its range.'),
  })
  .superRefine(({ part, whole, share }, ctx) => {
    if (whole.value <= 0) ctx.addIssue({ code: 'custom', path: ['whole'], message: 'a whole above zero' });
    const { low = part.value, high = part.value } = part;
    const slack = whole.value * ROUNDING;
    const isIn = part.value >= 0 && part.value <= whole.value && low >= -slack && high <= whole.value + slack;
    if (!isIn) ctx.addIssue({ code: 'custom', path: ['part'], message: 'a part between zero and its whole' });
    // The share is stated, not worked out here; it must be that of the two columns that are drawn.
    const drawn = (part.value / whole.value) * 100;
    if (whole.value > 0 && Math.abs(share.value - drawn) > 0.5)
      ctx.addIssue({
        code: 'custom',
        path: ['share'],
        message: `the part in percent of the whole, ${drawn.toFixed(1)}`,
      });
  });
export type PartOfWholeRow = z.infer<typeof partOfWholeRowSchema>;

export const partOfWholeViewSchema = z.strictObject({
  arrangement: z
    .enum(['part', 'whole', 'share'])
    .default('whole')
    .describe(
      '`part`: the parts alone, as tall as there is room; `whole`: the wholes with their parts, on one scale; `share`: every whole stretched to the same height. Default whole.',
    ),
  partLabel: z.string().min(1).describe('Name of the part, beside the last column.'),
  wholeLabel: z.string().min(1).describe('Name of the whole, beside the last column.'),
  shareLabel: z.string().min(1).optional().describe('Heading of the share in the table. Default: Share.'),
  tone: toneSchema.default('ink').describe('Ink of the columns. Default ink.'),
  changes: z
    .strictObject({ part: datumSchema.optional(), whole: datumSchema.optional(), share: datumSchema.optional() })
    .default({})
    .describe(
      'Changes from the first row to the second, as dimension lines between the columns; drawn where there are two rows. Default none.',
    ),
  itemLabel: z.string().min(1).optional().describe('What the rows are, as heading of the table’s first column.'),
});
export type PartOfWholeView = z.infer<typeof partOfWholeViewSchema>;

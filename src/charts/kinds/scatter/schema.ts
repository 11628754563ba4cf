/** What a scatter plot takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { unitSchema } from '../../layout/units.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const scatterRowSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: z.string().min(1).describe('Name of the dot, in the reader’s language.'),
  x: datumSchema.describe('Where it stands along x. With low and high it gets a whisker, with a bound an open arrow.'),
  y: datumSchema.describe('Where it stands along y, likewise.'),
  group: z.string().min(1).optional().describe('Name of its colour, given above the plot. Default: none.'),
  tone: toneSchema.default('ink').describe('Ink of the dot; the same in a group. Default ink.'),
});
export type ScatterRow = z.infer<typeof scatterRowSchema>;

const scale = z.enum(['linear', 'log']).default('linear');

export const scatterViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .optional()
    .describe('Lower and upper end of the y axis. Default: round numbers around the values.'),
  scale: scale.describe('Scale of the y axis; `log` takes values above zero only. Default linear.'),
  xUnit: unitSchema.describe('How numbers of the x axis are printed, as unit does for y. Default plain.'),
  xUnitLabel: z.string().min(1).optional().describe('What the x axis measures, in the reader’s language.'),
  xDomain: domainSchema
    .optional()
    .describe('Lower and upper end of the x axis. Default: round numbers around the values.'),
  xScale: scale.describe('Scale of the x axis; `log` takes values above zero only. Default linear.'),
  names: z
    .enum(['room', 'emphasis', 'none'])
    .default('room')
    .describe(
      'Names at dots: where there is room, at those that the view emphasises, or at none. All are in the table. Default room.',
    ),
});
export type ScatterView = z.infer<typeof scatterViewSchema>;

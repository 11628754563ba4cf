/** Rows and options of the area chart. */
import * as z from 'zod';
import { GAP, timePointsSchema } from '../../evidence/runs.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const areaRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Names the part in views and in the keys of its marks.'),
    label: z.string().min(1).describe('Name of the part, in the reader’s language.'),
    tone: toneSchema.default('other').describe('Whose ink. Default: other.'),
    role: z
      .enum(['part', 'total'])
      .default('part')
      .describe(
        '* `part`: one of the bands, stacked upwards in the order given. `total`: drawn as a line at its own values over the stack, so that parts that do not add up to it are seen not to; left out of small multiples. Default part.',
      ),
    points: timePointsSchema.describe('Measured amounts, none below zero: an area below nothing would lie.'),
    ...GAP,
  })
  .superRefine((row, ctx) => {
    row.points.forEach((point, i) => {
      if (point.datum.value < 0)
        ctx.addIssue({
          code: 'custom',
          path: ['points', i, 'datum', 'value'],
          message: 'zero or more; for amounts below zero use line or bar',
        });
    });
  });
export type AreaRow = z.infer<typeof areaRowSchema>;

export const areaViewSchema = z.strictObject({
  ...COMMON_VIEW,
  arrangement: z
    .enum(['stacked', 'multiples'])
    .default('stacked')
    .describe(
      'One stack, or a panel for each part on one scale. The keys are the same, so the one can become the other. Default stacked.',
    ),
  domain: domainSchema
    .refine(([low]) => low === 0, 'a lower end of 0: areas begin at zero')
    .optional()
    .describe(
      'Ends of the value axis, in the rows’ unit; the lower one is zero. Default: to past the largest sum, or part.',
    ),
  values: z
    .enum(['ends', 'last', 'none'])
    .default('ends')
    .describe('Values printed at the first and last year, at the last alone, or nowhere. Default ends.'),
});
export type AreaView = z.infer<typeof areaViewSchema>;

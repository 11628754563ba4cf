/** Rows and options of the area chart. */
import { z } from 'zod';
import { yearPointsSchema } from '../../evidence/runs.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const areaRowSchema = z
  .strictObject({
    /** Names the part in views and in the keys of its marks. */
    key: z.string().min(1).describe('unique among the rows'),
    /** Name of the part, in the reader's language. */
    label: z.string().min(1).describe('printed at the end of the band'),
    /** Whose ink. Default: other. */
    tone: toneSchema.default('other').describe('colour role'),
    /**
     * `part`: one of the bands, stacked upwards in the order given. `total`: drawn as a line at its own values over the
     * stack, so that parts that do not add up to it are seen not to; left out of small multiples.
     */
    role: z.enum(['part', 'total']).default('part').describe('band, or line over the stack'),
    /** Measured amounts, none below zero: an area below nothing would lie. */
    points: yearPointsSchema.describe('measured amounts'),
    /** A band joins two points at most this many years apart; further apart it is left open. */
    gapAfterYears: z.number().int().positive().default(1).describe('years; longest distance that a band may bridge'),
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
  /** One stack, or a panel for each part on one scale. The keys are the same, so the one can become the other. */
  arrangement: z.enum(['stacked', 'multiples']).default('stacked').describe('one stack, or a panel a part'),
  /** Ends of the value axis, in the rows' unit; the lower one is zero. Default: to past the largest sum, or part. */
  domain: domainSchema
    .refine(([low]) => low === 0, 'a lower end of 0: areas begin at zero')
    .optional()
    .describe('ends of the value axis'),
  /** Values printed at the first and last year, at the last alone, or nowhere. */
  values: z.enum(['ends', 'last', 'none']).default('ends').describe('years whose values are printed'),
});
export type AreaView = z.infer<typeof areaViewSchema>;

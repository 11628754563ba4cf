/** Rows and options of the line chart. */
import { z } from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { yearPointsSchema } from '../../evidence/runs.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const lineRowSchema = z.strictObject({
  /** Names the series in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** Name of the series, in the reader's language. */
  label: z.string().min(1).describe('printed at the end of the line'),
  /** Whose ink. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** What was measured, in any order, at most one point a year. */
  points: yearPointsSchema.describe('measured points'),
  /**
   * A line joins two points at most this many years apart; further apart it is left open, as nobody measured between.
   * 1 for a yearly series. A survey held every five years would give 5.
   */
  gapAfterYears: z.number().int().positive().default(1).describe('years; longest distance that a line may bridge'),
});
export type LineRow = z.infer<typeof lineRowSchema>;

const pointOfRow = {
  row: z.string().min(1).describe('key of the series'),
  year: z.number().int().describe('calendar year'),
};

export const lineViewSchema = z.strictObject({
  ...COMMON_VIEW,
  /** Lower and upper end of the value axis, in the rows' unit. Default: from zero to past the largest value. */
  domain: domainSchema.optional().describe('ends of the value axis'),
  /** Whether the value axis begins at zero where `domain` does not say otherwise. */
  fromZero: z.boolean().default(true).describe('value axis begins at zero'),
  /**
   * Which values are printed: at the first and last point of each series, at all of them, or at none. Under `all` a
   * value that has no room stays in the table and in the point's own name.
   */
  values: z.enum(['ends', 'all', 'none']).default('ends').describe('points whose values are printed'),
  /** Further points whose values are printed. */
  valuesAt: z.array(z.strictObject(pointOfRow)).default([]).describe('points whose values are printed as well'),
  /** Points drawn large, with their values in bold. */
  highlight: z.array(z.strictObject(pointOfRow)).default([]).describe('points that stand out'),
  /** A level across the plot: a standard, an average, a stated target. */
  reference: z
    .array(z.strictObject({ label: z.string().min(1), datum: datumSchema }))
    .default([])
    .describe('horizontal levels'),
  /** Words at a series; at its last point, or at that of `year`. */
  annotations: z
    .array(
      z.strictObject({
        at: z.string().min(1).describe('key of the series'),
        year: z.number().int().optional().describe('calendar year of the point; the last one when left out'),
        text: z.string().min(1),
      }),
    )
    .default([])
    .describe('words at a point, with a leader line'),
});
export type LineView = z.infer<typeof lineViewSchema>;

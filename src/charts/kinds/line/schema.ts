/** Rows and options of the line chart. */
import { z } from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { yearPointsSchema } from '../../evidence/runs.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const lineRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the series in views and in the keys of its marks.'),
  label: z.string().min(1).describe('Name of the series, in the reader’s language.'),
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  points: yearPointsSchema.describe('What was measured, in any order, at most one point a year.'),
  gapAfterYears: z
    .number()
    .int()
    .positive()
    .default(1)
    .describe(
      '* A line joins two points at most this many years apart; further apart it is left open, as nobody measured between. 1 for a yearly series. A survey held every five years would give 5. Default 1.',
    ),
});
export type LineRow = z.infer<typeof lineRowSchema>;

const pointOfRow = {
  row: z.string().min(1).describe('Key of the series.'),
  year: z.number().int().describe('Calendar year.'),
};

export const lineViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .optional()
    .describe(
      'Lower and upper end of the value axis, in the rows’ unit. Default: from zero to past the largest value.',
    ),
  scale: z
    .enum(['linear', 'log'])
    .default('linear')
    .describe(
      'Scale of the value axis; `log` shows equal ratios as equal distances, takes values above zero only and begins near the least of them. Default linear.',
    ),
  fromZero: z
    .boolean()
    .default(true)
    .describe('Whether the value axis begins at zero where `domain` does not say otherwise. Default true.'),
  values: z
    .enum(['ends', 'all', 'none'])
    .default('ends')
    .describe(
      '* Which values are printed: at the first and last point of each series, at all of them, or at none. Under `all` a value that has no room stays in the table and in the point’s own name. Default ends.',
    ),
  ranges: z
    .enum(['whiskers', 'band'])
    .default('whiskers')
    .describe(
      'How low and high of points are drawn: as a line through each dot, or as one band along the series. Default whiskers.',
    ),
  valuesAt: z
    .array(z.strictObject(pointOfRow))
    .default([])
    .describe('Further points whose values are printed. Default none.'),
  highlight: z
    .array(z.strictObject(pointOfRow))
    .default([])
    .describe('Points drawn large, with their values in bold. Default none.'),
  reference: z
    .array(z.strictObject({ label: z.string().min(1), datum: datumSchema }))
    .default([])
    .describe('A level across the plot: a standard, an average, a stated target. Default none.'),
  annotations: z
    .array(
      z.strictObject({
        at: z.string().min(1).describe('Words at a series; at its last point, or at that of `year`.'),
        year: z.number().int().optional().describe('Calendar year of the point. Default: the last one.'),
        text: z.string().min(1),
      }),
    )
    .default([])
    .describe('Words at a series; at its last point, or at that of year. Default none.'),
});
export type LineView = z.infer<typeof lineViewSchema>;

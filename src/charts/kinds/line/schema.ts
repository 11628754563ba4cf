/** Rows and options of the line chart. */
import * as z from 'zod';
import { GAP, timePointsSchema, WHEN } from '../../evidence/runs.ts';
import { referenceSchema } from '../../layout/reference.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const lineRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the series in views and in the keys of its marks.'),
  label: z.string().min(1).describe('Name of the series, in the reader’s language.'),
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  points: timePointsSchema.describe(
    'What was measured, in any order, at most one point a year, or a day, month, quarter or half.',
  ),
  ...GAP,
});
export type LineRow = z.infer<typeof lineRowSchema>;

const pointOfRow = z
  .strictObject({ row: z.string().min(1).describe('Key of the series.'), ...WHEN })
  .refine(({ year, date }) => (year === undefined) !== (date === undefined), {
    path: ['year'],
    message: 'the year of a point, or its date',
  });

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
  valuesAt: z.array(pointOfRow).default([]).describe('Further points whose values are printed. Default none.'),
  highlight: z.array(pointOfRow).default([]).describe('Points drawn large, with their values in bold. Default none.'),
  reference: referenceSchema.describe('Levels across the plot: a standard, an average, a stated target. Default none.'),
  annotations: z
    .array(
      z.strictObject({
        at: z.string().min(1).describe('Words at a series; at its last point, or at that of `year` or `date`.'),
        ...WHEN,
        text: z.string().min(1),
      }),
    )
    .default([])
    .describe('Words at a series; at its last point, or at that of year or date. Default none.'),
});
export type LineView = z.infer<typeof lineViewSchema>;

/** What a bar chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { referenceSchema } from '../../layout/reference.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const valueSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in its row; views name it as row/value.'),
  /** Stands beside the value: a year, a place, "stated". */
  label: z.string().min(1).describe('Stands beside the bar: a year, a place, "stated".'),
  datum: datumSchema,
  tone: toneSchema.optional().describe('Ink of the bar. Default: the row’s.'),
});

export const barRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z.string().min(1).describe('Name of the row in the reader’s language; wraps where it is long.'),
    group: z
      .string()
      .min(1)
      .optional()
      .describe('Heading the row stands under; rows of one group are kept together. Default: none.'),
    datum: datumSchema.optional().describe('The row’s one value, in the unit of the axis.'),
    values: z
      .array(valueSchema)
      .min(1)
      .max(6)
      .optional()
      .describe('Several values a row, one bar each, instead of datum.'),
    lead: datumSchema
      .optional()
      .describe(
        'How far the row’s value is from the first reference, as a figure of its own; drawn where a view measures the row. Bars only.',
      ),
    absent: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Instead of a value: words that stand where the bar would, "not published". Keeps the place of a year that nobody measured.',
      ),
    tone: toneSchema.default('ink').describe('Ink of the row’s bars. Default ink.'),
  })
  .superRefine((row, ctx) => {
    if ([row.datum, row.values, row.absent].filter((one) => one !== undefined).length !== 1) {
      ctx.addIssue({
        code: 'custom',
        path: ['datum'],
        message: 'datum (one bar), values (several bars) or absent (no value known): one of the three',
      });
    }
    if (row.lead && !row.datum)
      ctx.addIssue({
        code: 'custom',
        path: ['lead'],
        message: 'one value in the row, whose distance from the reference it is',
      });
    const keys = (row.values ?? []).map((value) => value.key);
    if (new Set(keys).size < keys.length)
      ctx.addIssue({ code: 'custom', path: ['values'], message: 'a key of its own for each value of the row' });
  });
export type BarRow = z.infer<typeof barRowSchema>;

export const barViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .refine(([low, high]) => low <= 0 && high >= 0, 'a domain with zero in it: bars start at zero')
    .optional()
    .describe('Lower and upper end of the axis; holds zero. Default: what the values and their labels need.'),
  arrangement: z
    .enum(['bars', 'columns'])
    .default('bars')
    .describe(
      '`columns`: one value a row along x, for a few years. Falls back to bars on a board where the labels have no room. Default bars.',
    ),
  sort: z
    .enum(['given', 'value'])
    .default('given')
    .describe('`value`: largest first, within each group. Default given.'),
  axis: z.boolean().default(true).describe('Grid and numbers of the axis. Default true.'),
  reference: referenceSchema.describe(
    'Values to measure the bars against, drawn as dimension lines. Give the same in all views of one chart. Default none.',
  ),
  measure: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Key of a row with a lead: its distance from the first reference is drawn as a second dimension line beside the first.',
    ),
});
export type BarView = z.infer<typeof barViewSchema>;

/** What a stacked bar chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const partSchema = z.strictObject({
  key: z.string().min(1).describe('Names the part in its row; rows that have the same part share its key.'),
  label: z.string().min(1).describe('Name of the part, in the reader’s language; the same in all rows.'),
  datum: datumSchema.describe('How much, zero or more, in the unit of the axis.'),
  tone: toneSchema.optional().describe('Ink of the part; the same in all rows. Default: a, b, c and greys in turn.'),
});

export const stackRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z.string().min(1).describe('Name of the bar, in the reader’s language; wraps where it is long.'),
    parts: z.array(partSchema).min(1).max(7).describe('What the bar is made of, from zero on: one to seven parts.'),
    total: datumSchema
      .optional()
      .describe('The whole as a figure of its own, printed at the end of the bar. Default: none.'),
  })
  .superRefine(({ parts }, ctx) => {
    parts.forEach(({ key, datum }, i) => {
      if (parts.findIndex((other) => other.key === key) !== i)
        ctx.addIssue({
          code: 'custom',
          path: ['parts', i, 'key'],
          message: 'a key of its own for each part of the row',
        });
      if (datum.value < 0)
        ctx.addIssue({
          code: 'custom',
          path: ['parts', i, 'datum', 'value'],
          message: 'zero or more: parts below zero cannot lie on others; for those use bar with several values',
        });
    });
  });
export type StackRow = z.infer<typeof stackRowSchema>;

/** A view’s keys may name a bar (`north`) or one part of it (`north/cars`). */
export const stackViewSchema = z.strictObject({
  ...COMMON_VIEW,
  arrangement: z
    .enum(['amounts', 'shares'])
    .default('amounts')
    .describe(
      '`amounts`: bars as long as their sums. `shares`: every bar stretched to 100 percent; all bars must have the same parts. Default amounts.',
    ),
  domain: domainSchema
    .refine(([low]) => low === 0, 'a lower end of 0: parts are stacked from zero')
    .optional()
    .describe('Ends of the axis of amounts; the lower one is zero. Default: zero to the longest bar.'),
  sort: z.enum(['given', 'value']).default('given').describe('`value`: longest bar first. Default given.'),
});
export type StackView = z.infer<typeof stackViewSchema>;

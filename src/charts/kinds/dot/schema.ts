/** What a dot and range chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { referenceSchema } from '../../layout/reference.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const dotSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in its row; views name it as row/value.'),
  label: z.string().min(1).describe('What this value is: "stated", "computed", a year.'),
  datum: datumSchema,
  tone: toneSchema.optional().describe('Ink of the dot. Default: the row’s.'),
});

export const dotRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z.string().min(1).describe('Name of the row in the reader’s language.'),
    datum: datumSchema
      .optional()
      .describe(
        'The row’s one value, in the unit of the axis. With low and high it gets whiskers, with a bound an open arrow.',
      ),
    values: z.array(dotSchema).min(1).max(6).optional().describe('Several values on one line, instead of datum.'),
    tone: toneSchema.default('ink').describe('Ink of the row’s dots. Default ink.'),
  })
  .superRefine((row, ctx) => {
    if ((row.datum === undefined) === (row.values === undefined)) {
      ctx.addIssue({
        code: 'custom',
        path: ['datum'],
        message: 'either datum (one dot) or values (several dots), not both and not neither',
      });
    }
    const keys = (row.values ?? []).map((dot) => dot.key);
    if (new Set(keys).size < keys.length)
      ctx.addIssue({ code: 'custom', path: ['values'], message: 'a key of its own for each dot of the row' });
  });
export type DotRow = z.infer<typeof dotRowSchema>;

export const dotViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .optional()
    .describe('Lower and upper end of the axis. Default: the values with some air, rounded to ticks.'),
  scale: z
    .enum(['linear', 'log'])
    .default('linear')
    .describe(
      'Scale of the axis; `log` shows equal ratios as equal distances, and takes values above zero only. Default linear.',
    ),
  fromZero: z
    .boolean()
    .default(false)
    .describe('The default axis reaches to zero. Default false: dots are read by position.'),
  connector: z
    .boolean()
    .default(false)
    .describe('A thin line between the lowest and the highest dot of a row, for the gap between them. Default false.'),
  reference: referenceSchema.describe(
    'Values to compare with, as lines. Give the same in all views of one chart. Default none.',
  ),
});
export type DotView = z.infer<typeof dotViewSchema>;

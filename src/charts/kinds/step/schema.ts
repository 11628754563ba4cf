/** Rows and options of the step chart. */
import * as z from 'zod';
import { STATUSES } from '../../../data/model/statuses.ts';
import { datumSchema } from '../../evidence/datum.ts';
import { momentSchema } from '../../evidence/moment.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const named = {
  key: z.string().min(1).describe('Names the row in views and in the keys of its marks.'),
  label: z.string().min(1).describe('In the reader’s language.'),
};
/**
 * A day (`2016-11-22`), or a month, quarter, half or year where no day is known: drawn in its middle, its length as a
 * bar.
 */
const date = momentSchema.describe(
  'A day (2016-11-22), or a month, quarter, half or year where no day is known: drawn in its middle, its length as a bar.',
);

const seriesSchema = z.strictObject({
  type: z.literal('series'),
  ...named,
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  points: z
    .array(z.strictObject({ date, datum: datumSchema }))
    .min(1)
    .superRefine((points, ctx) => {
      points.forEach((point, i) => {
        if (points.findIndex((other) => other.date === point.date) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'date'],
            message: `one count a date; ${point.date} occurs twice`,
          });
      });
    })
    .describe('Counts at their dates, in any order. Between two counts the last one stands: nobody counted.'),
});
const eventSchema = z.strictObject({
  type: z.literal('event'),
  ...named,
  date,
  status: z
    .enum(STATUSES)
    .optional()
    .describe('How the event is known; it decides how its flag is drawn. Default: none.'),
  figure: z
    .string()
    .optional()
    .describe('Id of the figure or event, so that its mark can open its evidence. Default: none.'),
});
const statedSchema = z.strictObject({
  type: z.literal('stated'),
  ...named,
  tone: toneSchema.default('hot').describe('Whose ink. Default: hot, as such a value is usually the one in question.'),
  date,
  datum: datumSchema,
  stem: z
    .boolean()
    .default(false)
    .describe(
      'Stands on a stem from zero, its words in a column at the left: for amounts that lie close together in time. Default false.',
    ),
});

/** `series`: a step line. `event`: a flag. `stated`: a value that somebody gave for a date, a dot on no line. */
export const stepRowSchema = z.discriminatedUnion('type', [seriesSchema, eventSchema, statedSchema]);
export type StepRow = z.infer<typeof stepRowSchema>;
export type SeriesRow = z.infer<typeof seriesSchema>;
export type EventRow = z.infer<typeof eventSchema>;
export type StatedRow = z.infer<typeof statedSchema>;

export const stepViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .optional()
    .describe(
      'Lower and upper end of the value axis, in the rows’ unit. Default: from zero to past the largest value.',
    ),
  values: z
    .enum(['all', 'ends', 'none'])
    .default('all')
    .describe(
      '`all`: values at all counts that have room, the others stay in the table; `ends`: the last of each series; `none`. Default all.',
    ),
});
export type StepView = z.infer<typeof stepViewSchema>;

/** Rows and options of the step chart. */
import { z } from 'zod';
import { STATUSES } from '../../../data/model/schema.ts';
import { datumSchema } from '../../evidence/datum.ts';
import { momentSchema } from '../../layout/time.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const named = {
  /** Names the row in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** In the reader's language. */
  label: z.string().min(1).describe('printed at the mark'),
};
/** A day (`2016-11-22`), or a month, quarter, half or year where no day is known: drawn in its middle, its length as a bar. */
const date = momentSchema.describe('day, month, quarter, half or year');

const seriesSchema = z.strictObject({
  is: z.literal('series'),
  ...named,
  /** Whose ink. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** Counts at their dates, in any order. Between two counts the last one stands: nobody counted. */
  points: z
    .array(z.strictObject({ date, datum: datumSchema }))
    .min(1)
    .superRefine((points, ctx) => {
      points.forEach((point, i) => {
        if (points.findIndex((other) => other.date === point.date) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'date'],
            message: `${point.date} occurs twice; a series has one count a date`,
          });
      });
    })
    .describe('counts at their dates'),
});
const eventSchema = z.strictObject({
  is: z.literal('event'),
  ...named,
  date,
  status: z.enum(STATUSES).optional().describe('evidence status of the event'),
  figure: z.string().optional().describe('id of the figure or event, so that it can open its evidence'),
});
const statedSchema = z.strictObject({
  is: z.literal('stated'),
  ...named,
  /** Whose ink. Default: hot, as such a value is usually the one in question. */
  tone: toneSchema.default('hot').describe('colour role'),
  date,
  datum: datumSchema,
  /** Stands on a stem from zero, its words in a column at the left: for amounts that lie close together in time. */
  stem: z.boolean().default(false).describe('drawn on a stem from zero'),
});

/** `series`: a step line. `event`: a flag. `stated`: a value that somebody gave for a date, a dot on no line. */
export const stepRowSchema = z.discriminatedUnion('is', [seriesSchema, eventSchema, statedSchema]);
export type StepRow = z.infer<typeof stepRowSchema>;
export type SeriesRow = z.infer<typeof seriesSchema>;
export type EventRow = z.infer<typeof eventSchema>;
export type StatedRow = z.infer<typeof statedSchema>;

export const stepViewSchema = z.strictObject({
  ...COMMON_VIEW,
  /** Lower and upper end of the value axis, in the rows' unit. Default: from zero to past the largest value. */
  domain: domainSchema.optional().describe('ends of the value axis'),
  /** `all`: values at all counts that have room, the others stay in the table; `ends`: the last of each series; `none`. */
  values: z.enum(['all', 'ends', 'none']).default('all').describe('counts whose values are printed'),
});
export type StepView = z.infer<typeof stepViewSchema>;

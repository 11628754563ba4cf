/** What a histogram takes. */
import * as z from 'zod';
import { STATUSES } from '../../../data/model/statuses.ts';
import { amount } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

export const histogramRowSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: z
    .string()
    .min(1)
    .describe('Whose values these are, in the reader’s language; printed where there are several rows.'),
  values: z.array(amount).min(1).describe('The single values, in any order, in the unit of the axis.'),
  status: z
    .enum(STATUSES)
    .default('reported')
    .describe('How the values came to be; it decides how the bars are drawn. Default reported.'),
  figure: z.string().optional().describe('Id of the figure, so that its bars can open their evidence. Default: none.'),
  tone: toneSchema.default('ink').describe('Ink of the bars. Default ink.'),
});
export type HistogramRow = z.infer<typeof histogramRowSchema>;

const MOST_BINS = 200;

/** Whether ends rise by the same step, to a millionth of it. */
function areEven(ends: readonly number[]): boolean {
  const step = ((ends.at(-1) ?? 0) - (ends[0] ?? 0)) / (ends.length - 1);
  return step > 0 && ends.every((end, i) => i === 0 || Math.abs(end - (ends[i - 1] ?? end) - step) <= step * 1e-6);
}

export const histogramViewSchema = z.strictObject({
  ...COMMON_VIEW,
  bins: z
    .union([
      z.int().min(1).max(MOST_BINS),
      z
        .array(z.number())
        .min(2)
        .max(MOST_BINS)
        .refine(
          areEven,
          'ends that rise by one step: of classes of several widths the wide ones look fuller than they are',
        ),
    ])
    .optional()
    .describe(
      'About how many classes, between round numbers; or their ends, of one width, which must hold all values. Default: by the number of values (Sturges).',
    ),
  domain: domainSchema
    .optional()
    .describe('Lower and upper end of the axis of values; must hold all of them. Default: the classes.'),
  countLabel: z
    .string()
    .min(1)
    .optional()
    .describe('What is counted, over the axis of counts: "Towns". Default: Values.'),
});
export type HistogramView = z.infer<typeof histogramViewSchema>;

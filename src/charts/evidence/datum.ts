/** One value as a chart takes it: the number, how it is bounded, its printed form and where it comes from. */
import * as z from 'zod';
import { STATUSES } from '../../data/model/statuses.ts';
import type { AxisValue } from '../scene/types.ts';

/** Sums and differences of larger ones have no end, and nobody measures them. */
export const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** A number that a chart can draw. */
export const amount = z
  .number()
  .min(-LARGEST)
  .max(LARGEST)
  .refine((value) => value === 0 || Math.abs(value) >= SMALLEST, `zero, or further from it than ${SMALLEST}`);

export const datumSchema = z
  .strictObject({
    value: amount.describe(
      'The number, in the unit of the chart’s axis. For a bound, the bound itself; for a range, its middle.',
    ),
    low: amount.optional().describe('Lower end of a stated range.'),
    high: amount.optional().describe('Upper end of a stated range.'),
    bound: z
      .enum(['lower', 'upper'])
      .optional()
      .describe('lower: the true value is this or more, the upper end is open (“more than”). upper: this or less.'),
    approximate: z.boolean().optional().describe('Not stated to the last digit: “about”, “nearly”.'),
    text: z.string().min(1).describe('The value as printed beside its mark, with sign, bound and unit.'),
    status: z.enum(STATUSES).describe('How the value came to be; it decides how its mark is drawn.'),
    figure: z
      .string()
      .optional()
      .describe('Id of the figure, so that the mark can open its evidence. Other people’s rows may leave it out.'),
    label: z.string().optional().describe('Accessible name in full: value, what it measures, place, period, status.'),
  })
  .superRefine(({ value, low = value, high = value }, ctx) => {
    if (low > value)
      ctx.addIssue({ code: 'custom', path: ['low'], message: `a lower end that is not above the value, ${value}` });
    if (high < value)
      ctx.addIssue({ code: 'custom', path: ['high'], message: `an upper end that is not below the value, ${value}` });
  });
/** What an axis has to hold of a datum: the value and the ends of its range. */
export const onAxis = (row: number | undefined, field: string, datum: Datum | undefined): AxisValue[] =>
  (['value', 'low', 'high'] as const).flatMap((end) => {
    const value = datum?.[end];
    return value === undefined ? [] : [{ row, field: `${field}.${end}`, value }];
  });

/** A datum, checked. */
export type Datum = z.infer<typeof datumSchema>;

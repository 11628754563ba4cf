/** One value as a chart takes it: the number, how it is bounded, its printed form and where it comes from. */
import { z } from 'zod';
import { STATUSES } from '../../data/model/schema.ts';

export const datumSchema = z.strictObject({
  value: z
    .number()
    .describe('The number, in the unit of the chart’s axis. For a bound, the bound itself; for a range, its middle.'),
  low: z.number().optional().describe('Lower end of a stated range.'),
  high: z.number().optional().describe('Upper end of a stated range.'),
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
});
/** A datum, checked. */
export type Datum = z.infer<typeof datumSchema>;

/** One value as a chart takes it: the number, how it is bounded, its printed form and where it comes from. */
import { z } from 'zod';
import { STATUSES } from '../../data/schema.ts';

export const datumSchema = z.strictObject({
  /** In the unit of the chart's axis. For a bound, the bound itself; for a range, its middle. */
  value: z.number(),
  /** Lower and upper end of a stated range. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** `lower`: the true value is this or more, the upper end is open ("more than 20"). `upper`: this or less. */
  bound: z.enum(['lower', 'upper']).optional(),
  /** Not stated to the last digit: "about", "nearly". */
  approximate: z.boolean().optional(),
  /** The value as printed beside its mark: "+20.9%", "2.43 trillion yuan", "> 4,000". */
  text: z.string().min(1),
  status: z.enum(STATUSES),
  /** Id of the figure, so that the mark can open its evidence. Other people's rows may leave it out. */
  figure: z.string().optional(),
  /** Accessible name in full: value, what it measures, place, period, status. */
  label: z.string().optional(),
});
export type Datum = z.infer<typeof datumSchema>;

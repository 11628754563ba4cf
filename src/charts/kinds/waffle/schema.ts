/** What a waffle chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

const shareSchema = datumSchema.superRefine((datum, ctx) => {
  for (const field of ['value', 'low', 'high'] as const) {
    const value = datum[field];
    if (value !== undefined && (value < 0 || value > 100))
      ctx.addIssue({ code: 'custom', path: [field], message: 'a share of the whole from 0 to 100 (percent)' });
  }
});

export const waffleRowSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: z.string().min(1).describe('Whose share it is, in the reader’s language; stands under the value.'),
  datum: shareSchema.describe('Share in percent of the whole, 0 to 100.'),
  tone: toneSchema.default('ink').describe('Ink of the share. Default ink.'),
});
export type WaffleRow = z.infer<typeof waffleRowSchema>;

/** Shares have one unit and one scale, so these two options of other kinds would mean nothing. */
const { unit: _unit, signed: _signed, ...COMMON } = COMMON_VIEW;
export const waffleViewSchema = z.strictObject({
  ...COMMON,
  perRow: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe('Grids side by side on a wide board. Default up to 4; a narrow board has 2, or 1 if there is but one.'),
});
export type WaffleView = z.infer<typeof waffleViewSchema>;

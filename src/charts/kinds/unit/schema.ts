/** What a unit chart takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

/** More marks than this are neither counted nor told apart, and weigh on the page. */
const MOST_UNITS = 600;

export const unitRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z.string().min(1).describe('What is counted, in the reader’s language.'),
    datum: datumSchema.describe('How many; zero or more, in single companies, single yuan.'),
    perUnit: z
      .number()
      .positive()
      .describe('How many one dot stands for, in the same unit: 10, or 1e9 for a billion yuan.'),
    perUnitText: z.string().min(1).describe('The same in words, printed in the picture: "One dot is 10 companies".'),
    tone: toneSchema.default('ink').describe('Ink of the dots. Default ink.'),
  })
  .superRefine((row, ctx) => {
    if (row.datum.value < 0)
      ctx.addIssue({ code: 'custom', path: ['datum', 'value'], message: 'zero or more: dots cannot count below zero' });
    if (row.datum.value / row.perUnit > MOST_UNITS)
      ctx.addIssue({ code: 'custom', path: ['perUnit'], message: `large enough for at most ${MOST_UNITS} dots` });
  });
export type UnitRow = z.infer<typeof unitRowSchema>;

const areaSchema = z.strictObject({
  label: z.string().min(1).describe('Heading of the area: "From the north".'),
  tone: toneSchema.default('ink').describe('Ink of the heading. Default ink.'),
});

/** Counts of different things have no common axis. */
const { unit: _unit, signed: _signed, ...COMMON } = COMMON_VIEW;
export const unitViewSchema = z
  .strictObject({
    ...COMMON,
    arrangement: z
      .enum(['blocks', 'from-to'])
      .default('blocks')
      .describe(
        '`blocks`: each row as a block of dots. `from-to`: two areas, and the dots are in one of them. Default blocks.',
      ),
    from: areaSchema
      .optional()
      .describe('Left area of from-to. Give it in all views if one of them is from-to, so that all have one height.'),
    to: areaSchema.optional().describe('Right area of from-to.'),
    at: z
      .enum(['from', 'to'])
      .default('to')
      .describe('Area in which the dots stand. Two views that differ in it make them cross over. Default to.'),
  })
  .superRefine((view, ctx) => {
    if ((view.from === undefined) !== (view.to === undefined))
      ctx.addIssue({ code: 'custom', path: [view.from ? 'to' : 'from'], message: 'both from and to, or neither' });
    if (view.arrangement === 'from-to' && !view.from)
      ctx.addIssue({ code: 'custom', path: ['from'], message: 'two areas, from and to, for the arrangement from-to' });
  });
export type UnitView = z.infer<typeof unitViewSchema>;

/** What a chart of results against targets and plans takes. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, domainSchema, toneSchema } from '../../scene/view.ts';

const measureSchema = z.strictObject({
  datum: datumSchema,
  label: z
    .string()
    .min(1)
    .optional()
    .describe('Stands beside the value: "result, 2022", "target for 2023". Default: result, target or plan.'),
});

export const GOAL_PARTS = ['result', 'target', 'plan'] as const;
export type GoalPart = (typeof GOAL_PARTS)[number];

export const goalRowSchema = z
  .strictObject({
    key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
    label: z
      .string()
      .min(1)
      .describe('What is measured, in the reader’s language; with its unit where each row has its own scale.'),
    result: measureSchema.optional().describe('What was reached or is claimed: the solid bar.'),
    target: measureSchema.optional().describe('What a government has set: the hatched outline with a flag at its end.'),
    plan: measureSchema.optional().describe('What somebody means to do or expects: the hatched bar.'),
    tone: toneSchema.default('ink').describe('Ink of the row. Default ink.'),
  })
  .superRefine((row, ctx) => {
    if (!row.result && !row.target && !row.plan)
      ctx.addIssue({ code: 'custom', path: ['result'], message: 'at least one of result, target, plan' });
    for (const part of GOAL_PARTS) {
      if ((row[part]?.datum.value ?? 0) < 0)
        ctx.addIssue({
          code: 'custom',
          path: [part, 'datum', 'value'],
          message: 'zero or more: bars against a target start at zero; for negative values use bar or dot',
        });
    }
  });
export type GoalRow = z.infer<typeof goalRowSchema>;

export const goalViewSchema = z.strictObject({
  ...COMMON_VIEW,
  domain: domainSchema
    .refine(([low]) => low === 0, 'a domain that begins at zero')
    .optional()
    .describe('Ends of the shared axis; begins at zero. Default: zero to the largest value.'),
  scales: z
    .enum(['shared', 'own'])
    .default('shared')
    .describe(
      '`own`: each row has its own unit and scale, from zero to its largest value, and no axis is drawn. Default shared.',
    ),
  parts: z
    .array(z.enum(GOAL_PARTS))
    .default([...GOAL_PARTS])
    .describe('Which of result, target and plan this view draws. The layout stays that of all. Default all.'),
});
export type GoalView = z.infer<typeof goalViewSchema>;

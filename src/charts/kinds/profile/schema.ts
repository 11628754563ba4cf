/** Rows and options of the profiles: several subjects side by side, fact by fact. */
import * as z from 'zod';
import type { Status } from '../../../data/model/schema.ts';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

/** What kind of statement a fact is; each kind has a column. */
export const PROFILE_COLUMNS = ['result', 'claim', 'plan'] as const;
export type ProfileColumn = (typeof PROFILE_COLUMNS)[number];

/** Where a fact stands unless it says otherwise. */
export const columnOf = (status: Status): ProfileColumn => {
  if (status === 'claimed') return 'claim';
  return status === 'planned' || status === 'target' ? 'plan' : 'result';
};

export const profileRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the subject in views and in the keys of its marks.'),
  label: z.string().min(1).describe('The subject, in the reader’s language: a company, a park.'),
  otherName: z.string().min(1).optional().describe('Its name in the other language, where one is verified.'),
  note: z.string().min(1).optional().describe('What it is, in a few words: "Battery cells".'),
  tone: toneSchema
    .default('ink')
    .describe('Whose ink the glyphs have. Default: ink; companies have no colour of their own.'),
  facts: z
    .array(
      z.strictObject({
        key: z.string().min(1).describe('Names the fact within its subject.'),
        label: z.string().min(1).describe('What the number measures, with its year: "Annual output, 2021".'),
        datum: datumSchema,
        column: z
          .enum(PROFILE_COLUMNS)
          .optional()
          .describe(
            '* Left out, the status decides: claimed → claim, planned and target → plan, reported and context → result. Arithmetic has to say it, since what is computed from a plan is no result.',
          ),
      }),
    )
    .superRefine((facts, ctx) => {
      facts.forEach((fact, i) => {
        if (facts.findIndex((other) => other.key === fact.key) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'key'],
            message: `a key of its own for each fact of the row; "${fact.key}" occurs twice`,
          });
        if (fact.datum.status === 'derived' && !fact.column)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'column'],
            message: 'result, claim or plan: a derived figure is as much as what it is computed from',
          });
      });
    })
    .describe('Facts, in the order in which they are printed.'),
});
export type ProfileRow = z.infer<typeof profileRowSchema>;

const { itemLabel, emphasis, show, annotations, annotationRoomPx } = COMMON_VIEW;
/** A view's keys may name a subject (`north`) or one of its facts (`north/output`). */
export const profileViewSchema = z.strictObject({ itemLabel, emphasis, show, annotations, annotationRoomPx });
export type ProfileView = z.infer<typeof profileViewSchema>;

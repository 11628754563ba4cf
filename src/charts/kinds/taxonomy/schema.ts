/** Rows and options of the taxonomy: sets of named things. */
import * as z from 'zod';
import { STATUSES } from '../../../data/model/statuses.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

const itemSchema = z.strictObject({
  key: z.string().min(1).describe('Names the thing within its group.'),
  label: z.string().min(1).describe('The thing, in the reader’s language.'),
  otherName: z.string().min(1).optional().describe('Its name in the other language, where one is verified.'),
  note: z.string().min(1).optional().describe('One short line more, in its cell. Default: none.'),
  same: z
    .string()
    .min(1)
    .optional()
    .describe('The same word at items of several groups says that they are one thing: they are marked and joined.'),
});
export type TaxonomyItem = z.infer<typeof itemSchema>;

export const taxonomyRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the group in views and in the keys of its marks.'),
  label: z.string().min(1).describe('Heading of the group.'),
  otherName: z.string().min(1).optional().describe('The heading in the other language, where one is verified.'),
  note: z.string().min(1).optional().describe('What the group is, in a few words under its heading. Default: none.'),
  column: z
    .string()
    .min(1)
    .optional()
    .describe(
      'In a matrix: heading of the column that the group is in; groups may share one. Default: the group’s label.',
    ),
  word: z
    .string()
    .min(1)
    .optional()
    .describe('In a matrix: the words in the group’s cells. Default: the group’s label.'),
  tone: toneSchema.default('ink').describe('Whose ink the glyph of the group has. Default: ink.'),
  status: z
    .enum(STATUSES)
    .default('reported')
    .describe('Whether the list says what is, or what somebody means to do. Default: reported.'),
  figure: z.string().optional().describe('Id of the list or figure, so that the heading can open its evidence.'),
  items: z
    .array(itemSchema)
    .min(1)
    .superRefine((items, ctx) => {
      items.forEach((item, i) => {
        if (items.findIndex((other) => other.key === item.key) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'key'],
            message: `a key of its own for each item of the group; "${item.key}" occurs twice`,
          });
      });
    })
    .describe('The things, in the order in which they are printed.'),
});
export type TaxonomyRow = z.infer<typeof taxonomyRowSchema>;

const { itemLabel, emphasis, show, annotations, annotationRoomPx } = COMMON_VIEW;
/** A view's keys may name a group (`chains`) or one of its items (`chains/biomedicine`). */
export const taxonomyViewSchema = z.strictObject({
  itemLabel,
  emphasis,
  show,
  annotations,
  annotationRoomPx,
  arrangement: z
    .enum(['groups', 'matrix'])
    .default('groups')
    .describe(
      '* `groups`: a column of cells for each group. `matrix`: a line for each thing and a column for each list, which is far lower where many things stand in several lists. Second names stand in it on wide boards only; the table has them all. Default groups.',
    ),
  links: z
    .boolean()
    .default(true)
    .describe(
      'Draws a connector between items that are one thing, where their groups stand side by side. The marks in the cells stay. Default true.',
    ),
});
export type TaxonomyView = z.infer<typeof taxonomyViewSchema>;

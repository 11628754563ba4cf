/** Rows and options of the taxonomy: sets of named things. */
import { z } from 'zod';
import { STATUSES } from '../../../data/model/schema.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

const itemSchema = z.strictObject({
  /** Names the thing within its group. */
  key: z.string().min(1).describe('unique within the group'),
  /** The thing, in the reader's language. */
  label: z.string().min(1).describe('printed in the cell'),
  /** Its name in the other language, where one is verified. */
  otherName: z.string().min(1).optional().describe('second name, smaller'),
  note: z.string().min(1).optional().describe('one short line more'),
  /** The same word at items of several groups says that they are one thing: they are marked and joined. */
  same: z.string().min(1).optional().describe('id shared by items that are one thing'),
});
export type TaxonomyItem = z.infer<typeof itemSchema>;

export const taxonomyRowSchema = z.strictObject({
  /** Names the group in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** Heading of the group. */
  label: z.string().min(1).describe('heads the group'),
  /** The heading in the other language, where one is verified. */
  otherName: z.string().min(1).optional().describe('second heading, smaller'),
  note: z.string().min(1).optional().describe('what the group is, under its heading'),
  /** In a matrix: heading of the column that the group stands in; groups may share one. Default: the group's label. */
  column: z.string().min(1).optional().describe('matrix only: heading of its column'),
  /** In a matrix: what stands in the group's cells. Default: the group's label. */
  word: z.string().min(1).optional().describe('matrix only: word in its cells'),
  /** Whose ink the glyph of the group has. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** Whether the list says what is, or what somebody means to do. Default: reported. */
  status: z.enum(STATUSES).default('reported').describe('evidence status of the list'),
  /** Id of the list or figure, so that the heading can open its evidence. */
  figure: z.string().optional().describe('id of the list or figure'),
  items: z
    .array(itemSchema)
    .min(1)
    .superRefine((items, ctx) => {
      items.forEach((item, i) => {
        if (items.findIndex((other) => other.key === item.key) !== i)
          ctx.addIssue({
            code: 'custom',
            path: [i, 'key'],
            message: `the key "${item.key}" occurs twice; each item of a group has its own`,
          });
      });
    })
    .describe('the things, in the order of the source'),
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
  /**
   * `groups`: a column of cells for each group. `matrix`: a line for each thing and a column for each list, which is far
   * lower where many things stand in several lists. Second names stand in it on wide boards only; the table has them all.
   */
  arrangement: z.enum(['groups', 'matrix']).default('groups').describe('cells in groups, or things against lists'),
  /** Draws a connector between items that are one thing, where their groups stand side by side. The marks in the cells stay. */
  links: z.boolean().default(true).describe('connectors between items that are one thing'),
});
export type TaxonomyView = z.infer<typeof taxonomyViewSchema>;

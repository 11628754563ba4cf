/** What a crosstab takes. */
import * as z from 'zod';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

export const crosstabRowSchema = z.strictObject({
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: z
    .string()
    .min(1)
    .describe('The thing itself, in the reader’s language: name of its mark, first cell of its table row.'),
  row: z.string().min(1).describe('Key of its row; one of the view’s rowHeads.'),
  column: z.string().min(1).describe('Key of its column; one of the view’s columnHeads.'),
  leadsTo: z.string().min(1).optional().describe('Id of the element of the page that its mark leads to.'),
});
export type CrosstabRow = z.infer<typeof crosstabRowSchema>;

const headSchema = z.strictObject({
  key: z.string().min(1).describe('What the rows name.'),
  label: z.string().min(1).describe('Heading, in the reader’s language.'),
});

const columnHeadSchema = headSchema.extend({
  sign: z.string().min(1).max(2).describe('Sign on the marks of the column: it tells columns apart without colour.'),
  look: z.enum(['solid', 'pale', 'outline']).default('solid').describe('Fill of the marks. Default solid.'),
  tone: toneSchema.default('ink').describe('Ink of the marks. Default ink.'),
});
export type ColumnHead = z.infer<typeof columnHeadSchema>;

const distinct = (heads: readonly { readonly key: string }[]): boolean =>
  new Set(heads.map(({ key }) => key)).size === heads.length;

/** Things sorted into cells have no axis. */
const {
  unit: _unit,
  signed: _signed,
  unitLabel: _unitLabel,
  annotations: _annotations,
  annotationRoomPx: _room,
  ...COMMON
} = COMMON_VIEW;
export const crosstabViewSchema = z.strictObject({
  ...COMMON,
  rowHeads: z
    .array(headSchema)
    .min(1)
    .refine(distinct, 'a key of its own for each head')
    .describe('The rows, from the top. Rows without things are drawn empty.'),
  columnHeads: z
    .array(columnHeadSchema)
    .min(1)
    .max(6)
    .refine(distinct, 'a key of its own for each head')
    .describe('The columns, from the left.'),
  rowLabel: z.string().min(1).optional().describe('What the rows are, as heading in the table.'),
  columnLabel: z.string().min(1).optional().describe('What the columns are, as heading in the table.'),
});
export type CrosstabView = z.infer<typeof crosstabViewSchema>;

/** Rows and options of the timeline. */
import * as z from 'zod';
import { STATUSES } from '../../../data/model/statuses.ts';
import { momentSchema } from '../../evidence/moment.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

export const timelineRowSchema = z.strictObject({
  key: z.string().min(1).describe('Names the event in views and in the keys of its marks.'),
  label: z.string().min(1).describe('What happened, in a few words of the reader’s language.'),
  date: momentSchema.describe(
    'A day, or a month, quarter, half or year where no day is known: drawn in its middle, its length along the axis.',
  ),
  detail: z.string().min(1).optional().describe('One or two sentences more.'),
  tone: toneSchema.default('ink').describe('Whose ink. Default: ink.'),
  status: z.enum(STATUSES).default('reported').describe('A result, a plan, a claim. Default: reported.'),
  figure: z.string().optional().describe('Id of the event or figure, so that the mark can open its evidence.'),
});
export type TimelineRow = z.infer<typeof timelineRowSchema>;

const { itemLabel, emphasis, show, annotations, annotationRoomPx } = COMMON_VIEW;
export const timelineViewSchema = z.strictObject({ itemLabel, emphasis, show, annotations, annotationRoomPx });
export type TimelineView = z.infer<typeof timelineViewSchema>;

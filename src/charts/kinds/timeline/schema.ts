/** Rows and options of the timeline. */
import { z } from 'zod';
import { STATUSES } from '../../../data/model/schema.ts';
import { momentSchema } from '../../layout/time.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';

export const timelineRowSchema = z.strictObject({
  /** Names the event in views and in the keys of its marks. */
  key: z.string().min(1).describe('unique among the rows'),
  /** What happened, in a few words of the reader's language. */
  label: z.string().min(1).describe('printed beside the date'),
  /** A day, or a month, quarter, half or year where no day is known: drawn in its middle, its length along the axis. */
  date: momentSchema.describe('day, month, quarter, half or year'),
  /** One or two sentences more. */
  detail: z.string().min(1).optional().describe('smaller, under or beside the label'),
  /** Whose ink. Default: ink. */
  tone: toneSchema.default('ink').describe('colour role'),
  /** A result, a plan, a claim. Default: reported. */
  status: z.enum(STATUSES).default('reported').describe('evidence status'),
  /** Id of the event or figure, so that the mark can open its evidence. */
  figure: z.string().optional().describe('id of the figure or event'),
});
export type TimelineRow = z.infer<typeof timelineRowSchema>;

const { itemLabel, emphasis, show, annotations, annotationRoomPx } = COMMON_VIEW;
export const timelineViewSchema = z.strictObject({ itemLabel, emphasis, show, annotations, annotationRoomPx });
export type TimelineView = z.infer<typeof timelineViewSchema>;

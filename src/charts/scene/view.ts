/**
 * Options that every kind with rows has, and what follows from them. Spread `COMMON_VIEW` into a kind's view schema.
 */
import * as z from 'zod';
import { LARGEST } from '../evidence/datum.ts';
import { unitSchema } from '../layout/units.ts';
import type { Tone } from './types.ts';

/** Tones that a row may take: one of three colours, ink or grey, or the one hot colour for the mark in question. */
export const toneSchema = z.enum(['a', 'b', 'c', 'other', 'ink', 'muted', 'hot'] as const satisfies readonly Tone[]);
export type RowTone = z.infer<typeof toneSchema>;

const end = z.number().min(-LARGEST).max(LARGEST);
/** Lower and upper end of an axis. */
export const domainSchema = z.tuple([end, end]).refine(([low, high]) => low < high, 'a lower end below the upper one');

export const COMMON_VIEW = {
  unit: unitSchema.describe(
    'How axis numbers are printed: percent, points, yuan (values in yuan), usd (in dollars), count or plain; or a unit of your own, in any language: { currency: "EUR" } for whole euros, { word: "tonnes" }, with ticks (about how many) and format (options of Intl.NumberFormat). Default plain.',
  ),
  unitLabel: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What the axis measures, in the reader’s language: "Growth on the year before". The unit word is added to it.',
    ),
  signed: z
    .boolean()
    .default(false)
    .describe('Axis numbers above zero carry a +: for growth and changes. Default false.'),
  itemLabel: z
    .string()
    .min(1)
    .optional()
    .describe('What the rows are, as heading of the table’s first column: "Company".'),
  emphasis: z
    .array(z.string())
    .optional()
    .describe('Keys of the rows this view is about; the others are drawn fainter. Default: all are equal.'),
  show: z
    .array(z.string())
    .optional()
    .describe('Keys of the rows this view draws. The layout stays that of all rows. Default: all.'),
  annotations: z
    .array(z.strictObject({ at: z.string(), text: z.string().min(1) }))
    .default([])
    .describe('Words at the mark of a row, placed in free room. Default none.'),
  annotationRoomPx: z
    .number()
    .min(0)
    .max(200)
    .default(0)
    .describe('Extra height under the plot for annotations, in px; the same in all views of one chart. Default 0.'),
};

interface Selection {
  readonly emphasis?: readonly string[] | undefined;
  readonly show?: readonly string[] | undefined;
}

/** Whether a view draws any mark of a row that answers to these keys. */
export const isShown = (view: Selection, ...keys: string[]): boolean =>
  !view.show || keys.some((key) => view.show?.includes(key));

/** `true` where a view is about other rows, else left out: spread it as `dim`. */
export const dimOf = (view: Selection, ...keys: string[]): true | undefined =>
  view.emphasis && !keys.some((key) => view.emphasis?.includes(key)) ? true : undefined;

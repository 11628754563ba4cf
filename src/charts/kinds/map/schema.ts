/** What a map takes: rows of four types, the geometry as an option, and what a view may change. */
import * as z from 'zod';
import type { AreaTopology } from '../../../data/geo/topology.ts';
import { datumSchema } from '../../evidence/datum.ts';
import { toneSchema } from '../../scene/view.ts';
import { troubleIn } from './whole-geometry.ts';

/** Longitude, latitude in degrees, WGS-84. */
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const key = z.string().min(1).describe('Unique in the chart; marks are matched by it between views.');
const label = z.string().min(1).describe('Its name, in the reader’s language.');
const tone = toneSchema.describe('Colour role of its mark and its name.');
const side = z
  .enum(['right', 'left', 'above', 'below'])
  .optional()
  .describe('Side of the mark on which the name stands first; the others are tried after it. Default right.');

/**
 * What a place is: a city (ring and dot), a park (four lots), a factory (its roof), a station (ring), a port (anchor),
 * or `name` for words without a mark: a sea, a neighbour.
 */
export const GLYPHS = ['city', 'park', 'factory', 'station', 'port', 'name'] as const;
export type Glyph = (typeof GLYPHS)[number];

const regionRow = z.strictObject({
  type: z.literal('region'),
  id: z.string().min(1).describe('Id of a province or district of the geometry; the row’s key.'),
  label: label.describe('In the reader’s language.'),
  otherName: label.optional().describe('Its name in another language, printed beside it. Default: none.'),
  tone: toneSchema.describe('Its wash and its outline.'),
  datum: datumSchema.optional().describe('A figure printed under the name.'),
});
const placeRow = z.strictObject({
  type: z.literal('place'),
  key,
  label,
  otherName: label.optional().describe('Its name in another language, printed beside it. Default: none.'),
  at: lonLat.describe('Where it is: longitude and latitude in degrees, WGS-84.'),
  tone,
  glyph: z.enum(GLYPHS).describe('What it is, and so what its mark looks like; name is words without a mark.'),
  side,
  datum: datumSchema.optional().describe('A figure printed under the name.'),
});
const lineRow = z.strictObject({
  type: z.literal('line'),
  key,
  label,
  stops: z
    .array(z.strictObject({ label, at: lonLat.describe('Longitude and latitude in degrees.') }))
    .min(2)
    .describe('In order of travel; the line is drawn straight between them.'),
  state: z
    .enum(['open', 'later', 'existing'])
    .describe(
      '`open`: opened by what the map tells of (strong). later: not yet open then (dashed). existing: open before (thin).',
    ),
  tone,
  side,
  datum: datumSchema.optional(),
});
const flowRow = z
  .strictObject({
    type: z.literal('flow'),
    key,
    label: label.describe('What moves: "companies".'),
    from: z.string().describe('Key of a place, or id of a region.'),
    to: z.string().describe('Key of a place, or id of a region.'),
    units: z.int().min(1).max(400).describe('How many dots.'),
    perUnit: z.number().positive().describe('What one dot stands for, in the datum’s unit.'),
    tone,
    datum: datumSchema,
  })
  .refine(({ units, perUnit, datum }) => Math.abs(units * perUnit - datum.value) <= perUnit, {
    path: ['units'],
    message: 'as many units as the datum’s value divided by perUnit, give or take one',
  });

export const mapRowSchema = z.discriminatedUnion('type', [regionRow, placeRow, lineRow, flowRow]);
export type MapRow = z.infer<typeof mapRowSchema>;
export type RegionRow = z.infer<typeof regionRow>;
export type PlaceRow = z.infer<typeof placeRow>;
export type LineRow = z.infer<typeof lineRow>;
export type FlowRow = z.infer<typeof flowRow>;

/** Side of its mark on which a name stands. */
export type Side = NonNullable<z.infer<typeof side>>;

/** Key by which views and marks name a row. */
export const keyOfRow = (row: MapRow): string => (row.type === 'region' ? row.id : row.key);

const cameraSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([west, south, east, north]) => west < east && south < north, 'west, south, east, north in degrees');
/** West, south, east, north in degrees. */
export type Camera = z.infer<typeof cameraSchema>;

const LAYERS = ['places', 'lines', 'flows', 'neighbours', 'prefectures'] as const;
export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

export const mapViewSchema = z.strictObject({
  geometry: z
    .custom<AreaTopology>()
    .superRefine((value, ctx) => {
      const message = troubleIn(value);
      if (message) ctx.addIssue({ code: 'custom', message });
    })
    .describe('Outlines to draw on.'),
  camera: cameraSchema
    .optional()
    .describe('What fills the board: west, south, east, north in degrees. Default: all provinces of the geometry.'),
  layers: z
    .array(z.enum(LAYERS))
    .default(['places', 'lines', 'flows', 'neighbours'])
    .describe('What is drawn beside regions. Default: all but prefectures.'),
  districts: z
    .boolean()
    .default(false)
    .describe('Outlines of districts, and the names of those that are labelled. Default false.'),
  labels: z
    .union([z.enum(['all', 'none']), z.array(z.string())])
    .default('all')
    .describe(
      'Rows (and ids of districts) that are named. Default all rows; with districts on, all districts large enough.',
    ),
  smallAreas: z
    .strictObject({ ids: z.array(z.string()).min(1), text: label })
    .optional()
    .describe('Districts too small for names, and the words for all of them, at the end of a leader.'),
  flow: z
    .union([z.literal(0), z.literal(1)])
    .default(0)
    .describe('Where the dots of flows are: 0 where they come from, 1 where they go. Default 0.'),
  inset: z
    .union([z.literal(false), z.enum(CORNERS)])
    .default(false)
    .describe('Corner with a small map of the whole that shows where the camera is. Default none.'),
  emphasis: z.array(z.string()).optional().describe('Keys of the rows this view is about; the rest are fainter.'),
  show: z.array(z.string()).optional().describe('Keys of the rows this view draws. Default: all.'),
  annotations: z
    .array(z.strictObject({ at: z.string(), text: label }))
    .default([])
    .describe('Words at a row, placed in free room. Default none.'),
  note: label
    .optional()
    .describe('Words under the map, before the note that railway lines are schematic; the same in all views of a map.'),
});
export type MapView = z.infer<typeof mapViewSchema>;

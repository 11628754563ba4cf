/** What a map of anywhere takes: areas, places and flows as rows; the geometry, and how it is shown, as options. */
import * as z from 'zod';
import { datumSchema } from '../../evidence/datum.ts';
import { COMMON_VIEW, toneSchema } from '../../scene/view.ts';
import { readOutlines } from './outlines.ts';
import { projectionSchema } from './projections.ts';

const label = z.string().min(1);
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const tone = toneSchema.default('ink');

const regionRow = z.strictObject({
  type: z.literal('region'),
  id: z.string().min(1).describe('What the geometry calls the area, under `join`; the row’s key.'),
  label: label.optional().describe('Its name, in the reader’s language. Default: the geometry’s own.'),
  datum: datumSchema.optional().describe('The value that colours it. Left out: the area has no data.'),
});
const placeRow = z.strictObject({
  type: z.literal('place'),
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: label.describe('Its name, in the reader’s language.'),
  at: lonLat.describe('Longitude and latitude in degrees.'),
  datum: datumSchema.optional().describe('The value that the area of its circle shows. Left out: a small dot.'),
  tone: tone.describe('Colour role of the circle. Default ink.'),
});
const flowRow = z.strictObject({
  type: z.literal('flow'),
  key: z.string().min(1).describe('Unique in the chart; marks are matched by it between views.'),
  label: label.optional().describe('What moves. Default: where from and where to.'),
  from: label.describe('Key of a place, or id of an area.'),
  to: label.describe('Key of a place, or id of an area.'),
  datum: datumSchema.describe('The value that the width of its arrow shows; zero or more.'),
  tone: tone.describe('Colour role of the arrow. Default ink.'),
});

export const geoRowSchema = z.discriminatedUnion('type', [regionRow, placeRow, flowRow]);
export type GeoRow = z.infer<typeof geoRowSchema>;
export type RegionRow = z.infer<typeof regionRow>;
export type PlaceRow = z.infer<typeof placeRow>;
export type FlowRow = z.infer<typeof flowRow>;

/** Key by which views and marks name a row. */
export const keyOfRow = (row: GeoRow): string => (row.type === 'region' ? row.id : row.key);

const isBox = ([west, south, east, north]: readonly number[]): boolean =>
  west !== east &&
  Number(south) < Number(north) &&
  [west, east].every((one) => Math.abs(Number(one)) <= 360) &&
  [south, north].every((one) => Math.abs(Number(one)) <= 90);
const boxSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(isBox, 'west, south, east, north in degrees; west is the larger one where the date line lies between');
const fitSchema = z.union([z.literal('all'), z.literal('rows'), boxSchema, z.array(z.string().min(1)).min(1)]);
export type Fit = z.infer<typeof fitSchema>;

const { annotationRoomPx: _, ...common } = COMMON_VIEW;

const MOST_CLASSES = 9;
const increasing = (list: readonly number[]): boolean => list.every((one, i) => i === 0 || one > Number(list[i - 1]));

export const geoViewSchema = z
  .strictObject({
    ...common,
    geometry: z
      .custom<object>(
        (value) => typeof value === 'object' && value !== null,
        'GeoJSON or TopoJSON as an object: JSON.parse(text)',
      )
      .describe('Outlines of the areas: any GeoJSON or TopoJSON of polygons, parsed, in degrees.'),
    object: label
      .optional()
      .describe('Of a TopoJSON: the name of the object that holds the areas. Default: the one with most of them.'),
    join: label
      .optional()
      .describe(
        'How rows find their areas: `id`, or the name of a property of the geometry. Default: what fits most rows.',
      ),
    projection: projectionSchema
      .optional()
      .describe(
        'By name: equalEarth, mercator, conicEqualArea, albersUsa, azimuthalEqualArea, orthographic, or identity for a geometry that is flat already; or { type, rotate, parallels, reflectY }. Default: by the extent, always true to areas.',
      ),
    fit: fitSchema
      .default('all')
      .describe(
        'What fills the board: all, rows (the areas and places of the rows), ids of areas, or west, south, east, north in degrees. Default all.',
      ),
    method: z
      .enum(['quantize', 'quantile'])
      .default('quantize')
      .describe('Classes: of equal steps between round numbers, or of as many areas each. Default quantize.'),
    classes: z.int().min(2).max(MOST_CLASSES).default(5).describe('About how many classes. Default 5.'),
    breaks: z
      .array(z.number())
      .min(1)
      .max(MOST_CLASSES - 1)
      .refine(increasing, 'numbers from the smallest to the largest')
      .optional()
      .describe('Your own breaks: each is where a class ends and the next begins. Default: by method.'),
    tone: toneSchema.default('b').describe('Colour role of the classes, from pale to full. Default b.'),
    missing: z
      .enum(['show', 'refuse'])
      .default('show')
      .describe('Areas without a row: shown as without data and named, or refused. Default show.'),
    labels: z
      .union([z.enum(['room', 'none']), z.array(z.string())])
      .default('room')
      .describe(
        'Names on the map: where there is room, none, or those of some rows. All are in the table. Default room.',
      ),
    insets: z
      .array(
        z.strictObject({
          title: label,
          fit: fitSchema,
          projection: projectionSchema.optional(),
        }),
      )
      .max(6)
      .default([])
      .describe('Small maps below, each of what its `fit` says. Default none.'),
  })
  .superRefine(({ geometry, object }, ctx) => {
    const read = readOutlines(geometry, object);
    if (!('trouble' in read)) return;
    const { place, found, expected } = read.trouble;
    ctx.addIssue({
      code: 'custom',
      path: [place === 'objects' && object !== undefined ? 'object' : 'geometry'],
      message: `${place}: ${expected} (found ${found})`,
    });
  });
export type GeoView = z.infer<typeof geoViewSchema>;

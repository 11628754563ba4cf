/** The shape of the map geometry, and the check that it passes once when it loads. */
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as z from 'zod';
import { Problem } from '../model/problem.ts';

/** What each outline carries: its names, and a place for them where the middle of the outline would be a bad one. */
export interface AreaNames {
  name: string;
  zh?: string | undefined;
  at?: [number, number] | undefined;
}
type Areas = GeometryCollection<AreaNames> & { geometries: (Polygon<AreaNames> | MultiPolygon<AreaNames>)[] };

/**
 * Geometry of a map: `provinces` are the units of the first order, `districts` and `prefectures` finer ones inside
 * some of them, `neighbours` the land around. Longitude and latitude in degrees, WGS-84; ids are unique in each object.
 */
export type AreaTopology = Topology<{
  provinces: Areas;
  prefectures: Areas;
  districts: Areas;
  neighbours: Areas;
  coast: GeometryCollection<{ name: string }> & { geometries: MultiLineString<{ name: string }>[] };
  sea: GeometryCollection<{ name: string }> & { geometries: Polygon<{ name: string }>[] };
}>;

const names = z.strictObject({
  name: z.string().min(1),
  zh: z.string().min(1).optional(),
  at: z.tuple([z.number(), z.number()]).optional(),
});
const arcIndexes = z.array(z.int()).min(1);
const area = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('Polygon'),
    id: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code of six digits'),
    properties: names,
    arcs: z.array(arcIndexes).min(1),
  }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    id: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code of six digits'),
    properties: names,
    arcs: z.array(z.array(arcIndexes).min(1)).min(1),
  }),
]);
const areas = z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(area).min(1) });
const named = z.strictObject({ name: z.string() });
const topologySchema = z.strictObject({
  type: z.literal('Topology'),
  transform: z.strictObject({
    scale: z.tuple([z.number().positive(), z.number().positive()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()])).min(2)).min(1),
  objects: z.strictObject({
    provinces: areas,
    prefectures: areas,
    districts: areas,
    neighbours: areas,
    coast: z.strictObject({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(
          z.strictObject({ type: z.literal('MultiLineString'), properties: named, arcs: z.array(arcIndexes).min(1) }),
        )
        .min(1),
    }),
    sea: z.strictObject({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(z.strictObject({ type: z.literal('Polygon'), properties: named, arcs: z.array(arcIndexes).min(1) }))
        .min(1),
    }),
  }),
});

const REMEDY = 'take the file as it was committed, or build it anew as NOTICE.md beside it says';

function refuseDoubleIds(object: string, geometries: readonly { id: string }[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of geometries) {
    if (seen.has(id))
      throw new Problem({
        file,
        place: `objects.${object}`,
        found: `two outlines with id "${id}"`,
        expected: 'an id of its own for each outline',
        remedy: REMEDY,
      });
    seen.add(id);
  }
}

function refuseMissingArcs(object: string, arcs: readonly unknown[], arcCount: number, file: string): void {
  for (const index of arcs.flat(3)) {
    if (typeof index !== 'number') continue;
    const at = index < 0 ? ~index : index;
    if (at >= arcCount)
      throw new Problem({
        file,
        place: `objects.${object}`,
        found: `arc ${index}`,
        expected: `an arc from 0 to ${arcCount - 1}, or its complement`,
        remedy: REMEDY,
      });
  }
}

/** Degrees of the arcs' points, undoing the quantization; a point off the globe means that the file is broken. */
function refuseArcsOffTheGlobe(topology: z.infer<typeof topologySchema>, file: string): void {
  const {
    scale: [scaleX, scaleY],
    translate: [x0, y0],
  } = topology.transform;
  topology.arcs.forEach((arc, index) => {
    let [x, y] = [0, 0];
    for (const [dx, dy] of arc) {
      [x, y] = [x + dx, y + dy];
      const [lon, lat] = [x * scaleX + x0, y * scaleY + y0];
      if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) continue;
      throw new Problem({
        file,
        place: `arcs[${index}]`,
        found: `a point at ${lon}, ${lat}`,
        expected: 'longitudes within 180 and latitudes within 90 degrees',
        remedy: REMEDY,
      });
    }
  });
}

/**
 * The topology in `input`, checked. Throws Problem where an object is missing, an id comes twice, or an arc is broken
 * or not there.
 */
export function parseTopology(input: unknown, file: string): AreaTopology {
  const result = topologySchema.safeParse(input);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Problem({
      file,
      place: issue?.path.join('.') || 'the whole file',
      found: issue ? issue.code : 'something else',
      expected: issue?.message ?? 'a topology',
      remedy: REMEDY,
    });
  }
  const topology = result.data;
  for (const [object, { geometries }] of Object.entries(topology.objects)) {
    refuseMissingArcs(
      object,
      geometries.map(({ arcs }) => arcs),
      topology.arcs.length,
      file,
    );
  }
  for (const object of ['provinces', 'prefectures', 'districts', 'neighbours'] as const)
    refuseDoubleIds(object, topology.objects[object].geometries, file);
  refuseArcsOffTheGlobe(topology, file);
  return topology;
}

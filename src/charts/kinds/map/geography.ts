/**
 * Geometry made ready to draw: one projection for each geometry, outlines thinned and written once as paths.
 *
 * Everything lives in a plane of its own: the units of the first order (`provinces`) fitted into 10,000 × 10,000 units
 * (so that whole numbers are fine enough, and short) by an equal-area cone, so that areas may be compared. Cameras
 * (camera.ts) take this plane to a board.
 */
import { geoBounds, geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { AreaNames, AreaTopology } from '../../../data/geo/topology.ts';
import { pathOf, ringsContain, simplifyLine, type Point2 } from './simplify.ts';

const PLANE_UNITS = 10_000;
/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
/**
 * Least triangle that a point must span to be kept, in square units (a unit is about 73 m), by how near one
 * looks: cameras go in to the districts, less to their neighbours, never to the rest.
 */
const MIN_AREA = { near: 14, middle: 90, far: 450 };
/**
 * How far the land is drawn out past the frame that the file was clipped to, by its own size, so that no camera sees
 * the cut.
 */
const OUTWARDS = { longitude: 0.75, latitude: 0.6 };
/** Nearer to a pole a cone cannot be drawn. */
const MOST_LATITUDE = 85;

export interface Area {
  readonly id: string;
  readonly names: AreaNames;
  /** Where its name stands, in plane units. */
  readonly centre: Point2;
  readonly bounds: readonly [Point2, Point2];
  /** Outer rings and holes, closed. */
  readonly rings: readonly (readonly Point2[])[];
}

export interface Geography {
  /** Longitude and latitude in degrees to plane units. */
  readonly project: (lonLat: readonly [number, number]) => Point2;
  readonly projection: GeoProjection;
  readonly kmPerUnit: number;
  /** Outlines by id: provinces, then districts. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly provinceIds: readonly string[];
  readonly districtIds: readonly string[];
  /** The province that each district lies in, by id. */
  readonly provinceOf: ReadonlyMap<string, string>;
  /**
   * Path by shared id: `geo-land`, `geo-<id>`, or the inner borders `geo-districts`, `geo-prefectures`,
   * `geo-neighbours`.
   */
  readonly path: (id: string) => string;
}

type AreaObject = GeometryCollection<AreaNames>;
type PlaneTopology = Topology<Record<string, GeometryObject<AreaNames>>>;

const toPoint = (p: readonly number[]): Point2 => [p[0] ?? 0, p[1] ?? 0];

function fitProjection(topology: AreaTopology): GeoProjection {
  const provinces = feature(topology, topology.objects.provinces);
  const [[west, south], [east, north]] = geoBounds(provinces);
  const sixth = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [0, 0],
        [PLANE_UNITS, PLANE_UNITS],
      ],
      provinces,
    );
}

const arcIndexesOf = (object: AreaObject, keep: (id: string) => boolean = () => true): Set<number> => {
  const all = object.geometries.filter((g) => keep(String(g.id))).flatMap((g) => ('arcs' in g ? g.arcs.flat(3) : []));
  return new Set(all.map((index) => (index < 0 ? ~index : index)));
};

/** Degrees of one arc, undoing the quantization; points on the frame of the clip are moved far out. */
function degreesOf(topology: AreaTopology): Point2[][] {
  const {
    scale: [kx, ky],
    translate: [x0, y0],
  } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point2 => {
      [x, y] = [x + dx, y + dy];
      return [x * kx + x0, y * ky + y0];
    });
  });
  const xs = arcs.flat().map((p) => p[0]);
  const ys = arcs.flat().map((p) => p[1]);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 2e-3;
  const [outX, outY] = [(east - west) * OUTWARDS.longitude, (north - south) * OUTWARDS.latitude];
  const [outerSouth, outerNorth] = [Math.max(south - outY, -MOST_LATITUDE), Math.min(north + outY, MOST_LATITUDE)];
  return arcs.map((arc) =>
    arc.map(([lon, lat]): Point2 => [
      near(lon, west) ? west - outX : near(lon, east) ? east + outX : lon,
      near(lat, south) ? outerSouth : near(lat, north) ? outerNorth : lat,
    ]),
  );
}

/** The same topology in plane units, with only the points that show. Borders stay shared, so no gaps open. */
function flatten(
  topology: AreaTopology,
  project: (p: Point2) => Point2,
  provinceOf: Geography['provinceOf'],
): PlaneTopology {
  const { provinces, districts } = topology.objects;
  const near = arcIndexesOf(districts);
  const withDistricts = new Set(provinceOf.values());
  // The smallest unit of the first order is where cameras go next.
  const middle = arcIndexesOf(provinces, (id) => withDistricts.has(id) || id === provinces.geometries[0]?.id);
  const arcs = degreesOf(topology).map((arc, index) =>
    simplifyLine(
      arc.map(project),
      near.has(index) ? MIN_AREA.near : middle.has(index) ? MIN_AREA.middle : MIN_AREA.far,
    ).map(([x, y]) => [x, y]),
  );
  return { type: 'Topology', arcs, objects: { ...topology.objects } };
}

const polygonsOf = (geometry: Geometry): Point2[][] => {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map((ring) => ring.map(toPoint));
};

/** Few points of an outline are enough to tell where it lies. */
const EVERY_NTH_POINT = 6;

/** The province that holds most of each district's outline. */
function provincesOfDistricts(topology: AreaTopology): Map<string, string> {
  const outlines = (object: AreaObject): { id: string; rings: Point2[][] }[] =>
    feature(topology, object).features.map(({ id, geometry }) => ({ id: String(id), rings: polygonsOf(geometry) }));
  const provinces = outlines(topology.objects.provinces);
  return new Map(
    outlines(topology.objects.districts).flatMap(({ id, rings }): [string, string][] => {
      const points = rings.flat().filter((_, i) => i % EVERY_NTH_POINT === 0);
      const inside = provinces.map((province) => points.filter((point) => ringsContain(province.rings, point)).length);
      const province = provinces[inside.indexOf(Math.max(...inside))];
      return province ? [[id, province.id]] : [];
    }),
  );
}

/** Points along a ring, no farther apart than a name notices (in plane units). */
const EDGE_STEP = 40;
const edgePointsOf = (rings: readonly (readonly Point2[])[]): Point2[] =>
  rings.flatMap((ring) =>
    ring.slice(1).flatMap((b, i): Point2[] => {
      const a = ring[i] ?? b;
      const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / EDGE_STEP));
      return Array.from({ length: count }, (_, j): Point2 => [
        a[0] + ((b[0] - a[0]) * j) / count,
        a[1] + ((b[1] - a[1]) * j) / count,
      ]);
    }),
  );

/** Names are about this many times as wide as they are high. */
const NAME_RATIO = 3;
const GRID = 24;

/**
 * Where a name has most room inside the rings: the point of a grid whose name-shaped box touches no edge for longest.
 */
function roomiest(rings: readonly (readonly Point2[])[], [[x0, y0], [x1, y1]]: Area['bounds']): Point2 {
  const edges = edgePointsOf(rings);
  let best: { point: Point2; room: number } = { point: [(x0 + x1) / 2, (y0 + y1) / 2], room: -1 };
  for (let i = 1; i < GRID; i++) {
    for (let j = 1; j < GRID; j++) {
      const point: Point2 = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID];
      if (!ringsContain(rings, point)) continue;
      let room = Infinity;
      for (const [x, y] of edges)
        room = Math.min(room, Math.max(Math.abs(x - point[0]) / NAME_RATIO, Math.abs(y - point[1])));
      if (room > best.room) best = { point, room };
    }
  }
  return best.point;
}

function areaOf(id: string, names: AreaNames, rings: readonly Point2[][], project: (p: Point2) => Point2): Area {
  const xs = rings.flat().map((p) => p[0]);
  const ys = rings.flat().map((p) => p[1]);
  const bounds: Area['bounds'] = [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
  return { id, names, rings, bounds, centre: names.at ? project(names.at) : roomiest(rings, bounds) };
}

function build(topology: AreaTopology): Geography {
  const projection = fitProjection(topology);
  const project = (lonLat: readonly [number, number]): Point2 => toPoint(projection([lonLat[0], lonLat[1]]) ?? [0, 0]);
  const provinceOf = provincesOfDistricts(topology);
  const plane = flatten(topology, project, provinceOf);
  const { provinces, districts, prefectures, neighbours } = topology.objects;
  const areas = new Map<string, Area>();
  for (const object of [provinces, districts]) {
    for (const { id, properties, geometry } of feature(plane, object).features) {
      areas.set(String(id), areaOf(String(id), properties, polygonsOf(geometry), project));
    }
  }
  const innerBorders = (object: AreaObject): string =>
    mesh(plane, object, (a, b) => a !== b)
      .coordinates.map((line) => pathOf(line.map(toPoint), false))
      .join('');
  const land = (): string =>
    polygonsOf(merge(plane, [...neighbours.geometries, ...provinces.geometries]))
      .map((ring) => pathOf(ring, true))
      .join('');
  const makers: Record<string, () => string> = {
    'geo-land': land,
    'geo-districts': () => innerBorders(districts),
    'geo-prefectures': () => innerBorders(prefectures),
    'geo-neighbours': () => innerBorders(neighbours),
  };
  const paths = new Map<string, string>();
  const path = (id: string): string => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const made =
      makers[id]?.() ??
      areas
        .get(id.slice('geo-'.length))
        ?.rings.map((ring) => pathOf(ring, true))
        .join('');
    if (made === undefined) throw new RangeError(`the geometry has no outline "${id}"`);
    paths.set(id, made);
    return made;
  };
  return {
    project,
    projection,
    path,
    areas,
    kmPerUnit: EARTH_RADIUS_KM / projection.scale(),
    provinceIds: provinces.geometries.map((g) => String(g.id)),
    districtIds: districts.geometries.map((g) => String(g.id)),
    provinceOf,
  };
}

const built = new WeakMap<AreaTopology, Geography>();

/** The topology ready to draw. Made once for each topology: every map of it shares the paths. */
export function geographyOf(topology: AreaTopology): Geography {
  const known = built.get(topology) ?? build(topology);
  built.set(topology, known);
  return known;
}

/** Whether a point of the plane lies in an area. */
export const areaContains = (area: Area, point: Point2): boolean => ringsContain(area.rings, point);

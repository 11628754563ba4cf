/** Areas of any GeoJSON or TopoJSON: read, checked, wound as d3-geo wants them, and found by an id or a property. */
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { printValue, valueAt } from '../../../data/model/found.ts';

type XY = readonly [number, number];
type Ring = readonly XY[];

/** One area of the geometry. */
export interface Outline {
  readonly id: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings, the outer one first. */
  readonly polygons: readonly (readonly Ring[])[];
}

/** Where a geometry cannot be drawn, and what belongs there. */
interface Trouble {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** A geometry as areas, or what is wrong with it. */
export type Read =
  { readonly outlines: readonly Outline[]; readonly isPlanar: boolean } | { readonly trouble: Trouble };

class Wrong extends Error {
  readonly trouble: Trouble;
  constructor(place: string, found: unknown, expected: string) {
    super(place);
    this.trouble = { place, found: printValue(found), expected };
  }
}

const list = (value: unknown, place: string, expected: string, least = 1): readonly unknown[] => {
  if (Array.isArray(value) && value.length >= least) return value;
  throw new Wrong(place, value, expected);
};

function pointOf(value: unknown, place: string): XY {
  const [x, y] = [valueAt(value, [0]), valueAt(value, [1])];
  if (typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= 1e9 && Math.abs(y) <= 1e9) return [x, y];
  throw new Wrong(place, value, 'longitude and latitude, two numbers');
}

/** A ring may be left open; d3-geo wants it closed. */
function ringOf(value: unknown, place: string): Ring {
  const points = list(value, place, 'a ring of three points or more', 3).map((one, i) => pointOf(one, `${place}.${i}`));
  const [first, last] = [points[0], points.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...points, first] : points;
}

function polygonsOf(geometry: unknown, place: string): readonly (readonly Ring[])[] {
  const [type, coordinates] = [valueAt(geometry, ['type']), valueAt(geometry, ['coordinates'])];
  const rings = (value: unknown, at: string): Ring[] =>
    list(value, at, 'rings').map((one, i) => ringOf(one, `${at}.${i}`));
  if (type === 'Polygon') return [rings(coordinates, `${place}.coordinates`)];
  if (type === 'MultiPolygon')
    return list(coordinates, `${place}.coordinates`, 'polygons').map((one, i) =>
      rings(one, `${place}.coordinates.${i}`),
    );
  throw new Wrong(`${place}.type`, type, 'Polygon or MultiPolygon: areas, not points or lines');
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : undefined;

function outlineOf(value: unknown, place: string): Outline[] {
  const isFeature = valueAt(value, ['type']) === 'Feature';
  const geometry = isFeature ? valueAt(value, ['geometry']) : value;
  // GeoJSON lets a feature be nowhere.
  if (isFeature && geometry === null) return [];
  const properties = valueAt(value, ['properties']);
  return [
    {
      id: idOf(valueAt(value, ['id'])),
      properties: typeof properties === 'object' && properties !== null ? { ...properties } : {},
      polygons: polygonsOf(geometry, isFeature ? `${place}.geometry` : place),
    },
  ];
}

const all = (value: unknown, place: string): Outline[] =>
  list(value, place, 'a list of areas').flatMap((one, i) => outlineOf(one, `${place}.${i}`));

/** The object of a topology that was named; else the one that divides the land most finely. */
function objectOf(topology: unknown, name: string | undefined): { name: string; object: unknown } {
  const objects = valueAt(topology, ['objects']);
  const entries = typeof objects === 'object' && objects !== null ? Object.entries(objects) : [];
  const count = (object: unknown): number => {
    const geometries = valueAt(object, ['geometries']);
    return Array.isArray(geometries) ? geometries.length : 1;
  };
  const chosen =
    name === undefined
      ? entries.toSorted(([, a], [, b]) => count(b) - count(a))[0]
      : entries.find(([one]) => one === name);
  if (chosen) return { name: chosen[0], object: chosen[1] };
  const names = entries.map(([one]) => one).join(', ');
  throw new Wrong('objects', name ?? objects, names ? `the name of one of its objects: ${names}` : 'objects, by name');
}

function outlinesOfTopology(topology: unknown, name: string | undefined): Outline[] {
  const { name: own, object } = objectOf(topology, name);
  let made: unknown;
  try {
    made = feature(topology as Topology, object as Parameters<typeof feature>[1]);
  } catch {
    throw new Wrong(`objects.${own}`, object, 'areas whose arcs are there; the file may have been cut');
  }
  return valueAt(made, ['type']) === 'FeatureCollection'
    ? all(valueAt(made, ['features']), `objects.${own}.geometries`)
    : outlineOf(made, `objects.${own}`);
}

function outlinesOf(geometry: unknown, object: string | undefined): Outline[] {
  const type = valueAt(geometry, ['type']);
  if (type === 'Topology') return outlinesOfTopology(geometry, object);
  if (type === 'FeatureCollection') return all(valueAt(geometry, ['features']), 'features');
  if (type === 'GeometryCollection') return all(valueAt(geometry, ['geometries']), 'geometries');
  if (type === 'Feature' || type === 'Polygon' || type === 'MultiPolygon') return outlineOf(geometry, 'the geometry');
  throw new Wrong('type', type ?? geometry, 'GeoJSON (a FeatureCollection) or TopoJSON (a Topology), parsed');
}

const isOnGlobe = ([x, y]: XY): boolean => Math.abs(x) <= 540 && Math.abs(y) <= 90 + 1e-6;

const isSmall = (rings: readonly Ring[]): boolean =>
  geoArea({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])) }) <= 2 * Math.PI;
/**
 * Holes lie on the other side of their rings than the land does; a continent around a pole may have its coast for a
 * hole.
 */
const isWound = (rings: readonly Ring[]): boolean =>
  isSmall(rings) && (!isSmall(rings.slice(0, 1)) || rings.slice(1).every((ring) => !isSmall([ring])));

/**
 * On a sphere a ring has two insides: files wind it one way or the other, and d3-geo takes the one on its right. No
 * area of a map is larger than half the globe, so the smaller one is meant. Polygons are judged whole first.
 */
function wound(rings: readonly Ring[]): readonly Ring[] {
  if (isWound(rings)) return rings;
  const turned = rings.map((ring) => ring.toReversed());
  if (isWound(turned)) return turned;
  return rings.map((ring, i) => (isSmall([ring]) === (i === 0) ? ring : ring.toReversed()));
}

function readNow(geometry: unknown, object: string | undefined): Read {
  try {
    const outlines = outlinesOf(geometry, object);
    if (outlines.length === 0) throw new Wrong('the geometry', geometry, 'one area or more');
    const isPlanar = !outlines.every(({ polygons }) => polygons.flat(2).every(isOnGlobe));
    if (isPlanar) return { outlines, isPlanar };
    return { outlines: outlines.map((one) => ({ ...one, polygons: one.polygons.map(wound) })), isPlanar };
  } catch (error) {
    if (error instanceof Wrong) return { trouble: error.trouble };
    throw error;
  }
}

/** Geometries are large, and drawn many times: each is read once. */
const known = new WeakMap<object, Map<string, Read>>();

/** The areas of a geometry. `isPlanar`: its numbers are no degrees, so that it is drawn flat as it is. */
export function readOutlines(geometry: unknown, object?: string): Read {
  if (typeof geometry !== 'object' || geometry === null) return readNow(geometry, object);
  const before = known.get(geometry) ?? new Map<string, Read>();
  known.set(geometry, before);
  const name = object ?? '';
  const read = before.get(name) ?? readNow(geometry, object);
  before.set(name, read);
  return read;
}

/** The names by which rows may find areas: `id`, and the properties that are words or numbers. */
export const joinsOf = (outlines: readonly Outline[]): string[] => [
  ...(outlines.some(({ id }) => id !== undefined) ? ['id'] : []),
  ...new Set(
    outlines.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, value]) => (idOf(value) === undefined ? [] : [name])),
    ),
  ),
];

/** What an area is called under such a name. */
export const keyUnder = ({ id, properties }: Outline, join: string): string | undefined =>
  join === 'id' ? (id ?? idOf(properties['id'])) : Object.hasOwn(properties, join) ? idOf(properties[join]) : undefined;

const NAMES = ['name', 'NAME', 'Name', 'NAME_EN', 'NAME_LONG', 'ADMIN', 'admin', 'title'];

/** An area's own name, where a row gives none. */
export const nameOf = (outline: Outline, key: string): string => {
  const name = NAMES.map((one) => keyUnder(outline, one)).find((one) => one !== undefined);
  return name ?? key;
};

/** The ways from degrees to a board: by name, with options, or by what the extent of the areas asks for. */
import {
  geoAlbersUsa,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  geoIdentity,
  geoMercator,
  geoOrthographic,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStreamWrapper,
} from 'd3-geo';
import * as z from 'zod';
import { extentOf, type Extent } from './extent.ts';

const MAKERS = {
  equalEarth: geoEqualEarth,
  mercator: geoMercator,
  conicEqualArea: geoConicEqualArea,
  albersUsa: geoAlbersUsa,
  azimuthalEqualArea: geoAzimuthalEqualArea,
  orthographic: geoOrthographic,
} as const;
type Name = keyof typeof MAKERS;
const NAMES = [...(Object.keys(MAKERS) as Name[]), 'identity'] as const;

const degrees = z.number().min(-360).max(360);
export const projectionSchema = z.union([
  z.enum(NAMES),
  z.strictObject({
    type: z.enum(NAMES),
    /** Degrees by which the globe is turned: the middle of the map at -longitude, -latitude. */
    rotate: z.union([z.tuple([degrees, degrees]), z.tuple([degrees, degrees, degrees])]).optional(),
    /** Two parallels at which a cone is true to scale. */
    parallels: z.tuple([z.number().min(-89).max(89), z.number().min(-89).max(89)]).optional(),
    /** For `identity`: y grows upwards, as in most coordinates of surveys. */
    reflectY: z.boolean().optional(),
  }),
]);
export type ProjectionOption = z.infer<typeof projectionSchema>;

/** What the rest of the map asks of any of them. */
export interface Projected {
  /** Degrees to px; nothing where the projection does not show the point. */
  readonly at: (point: readonly [number, number]) => readonly [number, number] | undefined;
  readonly stream: GeoStreamWrapper;
  /** Numbers of the geometry are px already, or the like: nothing is turned or bent. */
  readonly isFlat: boolean;
}

export interface Window {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A degree and its like, so that an extent of one point is a map, too. */
const LEAST_HEIGHT = 0.5;
const cone = (south: number, north: number): [number, number] => {
  const sixth = Math.max(north - south, LEAST_HEIGHT) / 6;
  const [low, high] = [Math.max(south + sixth, -85), Math.min(north - sixth, 85)];
  // Near the equator a cone has no tip: a cylinder, as true to areas.
  return Math.abs(low + high) < 8
    ? [-Math.max(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))]
    : [low, high];
};

/** Wider than this, one sees the world. */
const WORLD_FROM = 150;
/** A world that is cut in the Bering Strait, where no land is. */
const WORLD_TURN = -11;

const defaultName = ([west, south, east, north]: Extent): Name => {
  if (south > 45 && north > 75) return 'azimuthalEqualArea';
  if (north < -45 && south < -75) return 'azimuthalEqualArea';
  return east - west > WORLD_FROM ? 'equalEarth' : 'conicEqualArea';
};

const AROUND_A_POINT: ReadonlySet<string> = new Set(['azimuthalEqualArea', 'orthographic']);

/** The projection with its middle in the middle of what is shown, unless the options turn it. */
function turned(
  name: Name,
  extent: Extent,
  own: { rotate?: readonly number[] | undefined; parallels?: readonly number[] | undefined },
): GeoProjection {
  const made = MAKERS[name]();
  if (name === 'albersUsa') return made;
  const [west, south, east, north] = extent;
  const isWorld = east - west > 300;
  const turn = isWorld && !AROUND_A_POINT.has(name) ? WORLD_TURN : -(west + east) / 2;
  const [lambda = turn, phi = AROUND_A_POINT.has(name) ? -(south + north) / 2 : 0, gamma = 0] = own.rotate ?? [];
  made.rotate([lambda, phi, gamma]).precision(0.4);
  if ('parallels' in made && typeof made.parallels === 'function') {
    const [low, high] = own.parallels ?? cone(south, north);
    (made as ReturnType<typeof geoConicEqualArea>).parallels([low ?? 0, high ?? 0]);
  }
  return made;
}

const box = ({ x, y, widthPx, heightPx }: Window, insetPx: number): [[number, number], [number, number]] => [
  [x + insetPx, y + insetPx],
  [x + widthPx - insetPx, y + heightPx - insetPx],
];

const MARGIN_PX = 4;

/** Room that is left free inside a window, for circles at its edge: left, top, right, bottom. */
export type Free = readonly [number, number, number, number];

const insideOf = ({ x, y, widthPx, heightPx }: Window, [left, top, right, bottom]: Free): Window => ({
  x: x + left,
  y: y + top,
  widthPx: widthPx - left - right,
  heightPx: heightPx - top - bottom,
});

/** What is shown, fitted into a window and cut off at its edge. */
export function projectionFor(
  option: ProjectionOption | undefined,
  shown: GeoPermissibleObjects,
  { window, free = [0, 0, 0, 0] }: { readonly window: Window; readonly free?: Free },
  isPlanar: boolean,
): Projected {
  const room = box(insideOf(window, free), MARGIN_PX);
  const own = typeof option === 'string' ? { type: option } : option;
  if (own?.type === 'identity' || (!own && isPlanar)) {
    const made = geoIdentity()
      .reflectY(own?.reflectY ?? false)
      .fitExtent(room, shown);
    made.clipExtent(box(window, 0));
    return { at: ([x, y]) => made([x, y]) ?? undefined, stream: made, isFlat: true };
  }
  const extent = extentOf(shown);
  const made = turned(own?.type ?? defaultName(extent), extent, own ?? {});
  made.fitExtent(room, shown);
  if (typeof made.clipExtent === 'function') made.clipExtent(box(window, 0));
  return { at: ([x, y]) => made([x, y]) ?? undefined, stream: made, isFlat: false };
}

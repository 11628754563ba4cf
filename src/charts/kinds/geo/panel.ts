/** One window on the areas: the main map or an inset, with its projection and the paths that are seen through it. */
import { geoArea, geoCentroid, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Area, Joined } from './areas.ts';
import { projectionFor, type Free, type Projected, type ProjectionOption, type Window } from './projections.ts';
import type { Fit, GeoRow } from './schema.ts';

type XY = readonly [number, number];

/** An area as it is seen: its path, how much of it, and where its name may stand. */
export interface Seen {
  readonly area: Area;
  /** Empty where it is smaller than a path can show. */
  readonly d: string;
  readonly sizePx2: number;
  /** Middle of its largest part. */
  readonly centre: XY;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Panel {
  readonly window: Window;
  readonly projected: Projected;
  readonly seen: readonly Seen[];
}

const shapeOf = (polygons: Area['outlines'][number]['polygons']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
});
const wholeOf = (area: Area): MultiPolygon => shapeOf(area.outlines.flatMap(({ polygons }) => polygons));

const STEP_DEG = 2;
/** The edges of a box in degrees as points: its parallels are curves. */
function edgesOf([west, south, east, north]: readonly [number, number, number, number]): GeoPermissibleObjects {
  const end = east < west ? east + 360 : east;
  const steps = Math.max(1, Math.ceil((end - west) / STEP_DEG));
  const coordinates = Array.from({ length: steps + 1 }, (_, i) => west + ((end - west) * i) / steps).flatMap((lon) => [
    [lon, south],
    [lon, (south + north) / 2],
    [lon, north],
  ]);
  return { type: 'MultiPoint', coordinates };
}

/** What a fit asks to be shown. */
export function shownBy(fit: Fit, rows: readonly GeoRow[], { areas }: Joined): GeoPermissibleObjects {
  if (Array.isArray(fit) && typeof fit[0] === 'number') return edgesOf(fit as [number, number, number, number]);
  const keys = Array.isArray(fit)
    ? new Set(fit.map(String))
    : new Set(rows.flatMap((row) => (row.type === 'region' ? [row.id] : row.type === 'place' ? [row.key] : [])));
  const isAll = fit === 'all' || keys.size === 0;
  const shapes = areas.filter(({ key }) => isAll || keys.has(key)).map(wholeOf);
  const points = rows.flatMap((row) =>
    row.type === 'place' && (isAll || keys.has(row.key)) ? [{ type: 'Point' as const, coordinates: [...row.at] }] : [],
  );
  return { type: 'GeometryCollection', geometries: [...shapes, ...points] };
}

/**
 * Half a pixel is finer than a border, among thousands of areas a whole one: points that fall together are written
 * once, alike on both of its sides.
 */
const GRID = { few: 2, many: 1 } as const;
const MANY = 1000;

/** Collects rings as short absolute paths. */
function ringWriter(grid: number): { readonly context: GeoContext; readonly done: () => string } {
  let [out, ring] = ['', [] as [number, number][]];
  const rounded = (value: number): number => Math.round(value * grid) / grid;
  const add = (px: number, py: number): void => {
    const [x, y] = [rounded(px), rounded(py)];
    const last = ring.at(-1);
    if (last?.[0] !== x || last[1] !== y) ring.push([x, y]);
  };
  const end = (): void => {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && first[0] === last[0] && first[1] === last[1]) ring.pop();
    const [start, ...rest] = ring;
    if (start && rest.length > 1) out += `M${start.join()}L${rest.map((one) => one.join()).join(' ')}Z`;
    ring = [];
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      end();
      add(x, y);
    },
    lineTo: add,
    closePath: end,
  };
  return { context, done: () => out };
}

function largestOf(area: Area, isFlat: boolean): MultiPolygon {
  const polygons = area.outlines.flatMap((one) => one.polygons).map((one) => shapeOf([one]));
  if (polygons.length < 2) return wholeOf(area);
  const flat = geoPath();
  const size = (one: MultiPolygon): number => (isFlat ? flat.area(one) : geoArea(one));
  return polygons.map((one) => ({ one, size: size(one) })).reduce((a, b) => (b.size > a.size ? b : a)).one;
}

function seenOf(area: Area, projected: Projected, grid: number): Seen[] {
  const whole = wholeOf(area);
  const path = geoPath(projected.stream);
  const [[x0, y0], [x1, y1]] = path.bounds(whole);
  if (!(x0 <= x1 && y0 <= y1)) return [];
  const { context, done } = ringWriter(grid);
  geoPath(projected.stream, context)(whole);
  const largest = largestOf(area, projected.isFlat);
  const [[left, top], [right, bottom]] = path.bounds(largest);
  const [cx, cy] = path.centroid(Number.isFinite(path.centroid(largest)[0]) ? largest : whole);
  if (!Number.isFinite(cx) || !Number.isFinite(cy)) return [];
  return [
    { area, d: done(), sizePx2: path.area(whole), centre: [cx, cy], widthPx: right - left, heightPx: bottom - top },
  ];
}

/** How high a window of that width is for what it shows, at most `mostPx`. */
export function heightFor(
  shown: GeoPermissibleObjects,
  option: ProjectionOption | undefined,
  { widthPx, mostPx, isPlanar }: { readonly widthPx: number; readonly mostPx: number; readonly isPlanar: boolean },
): number {
  const draft = projectionFor(option, shown, { window: { x: 0, y: 0, widthPx, heightPx: widthPx * 8 } }, isPlanar);
  const [[x0, y0], [x1, y1]] = geoPath(draft.stream).bounds(shown);
  const ratio = (y1 - y0) / Math.max(x1 - x0, 1e-6);
  const naturalPx = Number.isFinite(ratio) ? ratio * (widthPx - 8) + 8 : mostPx;
  return Math.round(Math.max(LEAST_PX, Math.min(mostPx, naturalPx)));
}
const LEAST_PX = 60;

/** A circle on the map: its middle in degrees. */
export interface Circle {
  readonly at: XY;
  readonly r: number;
}

/** Circles take no more than this of a window's width or height from the map. */
const MOST_FREE = 0.35;
const TRIES = 6;

/** How far circles that the window shows reach over its edges. */
function overEdges(circles: readonly Circle[], { at }: Projected, { x, y, widthPx, heightPx }: Window): Free {
  const over: [number, number, number, number] = [0, 0, 0, 0];
  for (const { at: place, r } of circles) {
    const [cx, cy] = at(place) ?? [Number.NaN, Number.NaN];
    if (!(cx >= x && cx <= x + widthPx && cy >= y && cy <= y + heightPx)) continue;
    [x - cx + r, y - cy + r, cx + r - x - widthPx, cy + r - y - heightPx].forEach((px, side) => {
      over[side] = Math.max(over[side] ?? 0, px);
    });
  }
  return over;
}

/** The map in its window, smaller where circles at its edge would be cut: half a circle shows half a value. */
function projectedIn(
  option: ProjectionOption | undefined,
  shown: GeoPermissibleObjects,
  { window, circles }: { readonly window: Window; readonly circles: readonly Circle[] },
  isPlanar: boolean,
): Projected {
  let free: Free = [0, 0, 0, 0];
  let projected = projectionFor(option, shown, { window, free }, isPlanar);
  for (let i = 0; i < TRIES; i += 1) {
    const over = overEdges(circles, projected, window);
    if (over.every((px) => px < 0.5)) break;
    const most = [window.widthPx, window.heightPx, window.widthPx, window.heightPx].map((px) => px * MOST_FREE);
    free = free.map((px, side) => Math.min(px + (over[side] ?? 0), most[side] ?? 0)) as unknown as Free;
    projected = projectionFor(option, shown, { window, free }, isPlanar);
  }
  return projected;
}

export function panelOf(
  joined: Joined,
  shown: GeoPermissibleObjects,
  option: ProjectionOption | undefined,
  { window, circles = [] }: { readonly window: Window; readonly circles?: readonly Circle[] },
): Panel {
  const projected = projectedIn(option, shown, { window, circles }, joined.isPlanar);
  const grid = joined.areas.length > MANY ? GRID.many : GRID.few;
  return { window, projected, seen: joined.areas.flatMap((area) => seenOf(area, projected, grid)) };
}

/** Where an area is on the globe: the middle of its largest part. */
export function middleOf(area: Area, isFlat: boolean): XY {
  const largest = largestOf(area, isFlat);
  const [x, y] = isFlat ? geoPath().centroid(largest) : geoCentroid(largest);
  return [x, y];
}

/** Cameras: which part of the plane fills a window of the board. */
import type { Geography } from './geography.ts';
import type { Point2 } from './simplify.ts';
import type { Transform } from '../../scene/types.ts';
import type { Camera } from './schema.ts';

/** A rectangle of the board that the map is seen through. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** West, south, east, north in degrees. `region` has the sea beside the three provinces; `places`: Beijing, Tianjin and the coast; `north`: the land between the two. */
const EXTENTS: Readonly<Record<Exclude<Camera, object>, readonly [number, number, number, number]>> = {
  region: [113.46, 36.05, 121.3, 42.62],
  places: [115.75, 38.5, 118.35, 40.7],
  north: [116.2, 38.95, 118.3, 40.15],
  tianjin: [116.7, 38.55, 118.07, 40.25],
};
const STEPS = 8;

/** Points along the edges of a box in degrees: a straight parallel is a curve in the plane. */
function edgePoints([west, south, east, north]: readonly [number, number, number, number]): [number, number][] {
  return Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS).flatMap((t): [number, number][] => {
    const [lon, lat] = [west + (east - west) * t, south + (north - south) * t];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
}

/** The plane's transform that fits the camera's extent into the window, `marginPx` inside it. */
export function cameraTransform(geography: Geography, camera: Camera, window: MapWindow, marginPx: number): Transform {
  const points = edgePoints(typeof camera === 'string' ? EXTENTS[camera] : camera.bbox).map(geography.project);
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = Math.min((window.widthPx - 2 * marginPx) / (x1 - x0), (window.heightPx - 2 * marginPx) / (y1 - y0));
  return {
    k,
    x: window.x + window.widthPx / 2 - (k * (x0 + x1)) / 2,
    y: window.y + window.heightPx / 2 - (k * (y0 + y1)) / 2,
  };
}

export const applyTransform = ({ x, y, k }: Transform, [px, py]: Point2): Point2 => [px * k + x, py * k + y];

export const inWindow = ([px, py]: Point2, window: MapWindow, marginPx = 0): boolean =>
  px >= window.x + marginPx &&
  px <= window.x + window.widthPx - marginPx &&
  py >= window.y + marginPx &&
  py <= window.y + window.heightPx - marginPx;

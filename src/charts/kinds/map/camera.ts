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

const STEPS = 8;

/** Points along the edges of a box in degrees: a straight parallel is a curve in the plane. */
function edgePoints([west, south, east, north]: Camera): [number, number][] {
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

/** The plane's transform that fits the camera's extent, or all provinces, into the window, `marginPx` inside it. */
export function cameraTransform(
  geography: Geography,
  camera: Camera | undefined,
  window: MapWindow,
  marginPx: number,
): Transform {
  const points = camera
    ? edgePoints(camera).map(geography.project)
    : geography.provinceIds.flatMap((id) => geography.areas.get(id)?.bounds ?? []);
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

/** The three sheets that the cover is drawn on. */
import type { MapWindow } from '../../charts/kinds/map/camera.ts';
import type { Camera } from '../../charts/kinds/map/schema.ts';

/** West, south, east, north, degrees: the two cities and the coast; on small sheets a little less. */
const NEAR: Camera = [115.55, 38.4, 118.35, 41.05];

const NEARER: Camera = [115.95, 38.5, 118.25, 40.4];

interface SheetShape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly region: MapWindow;
  readonly camera: Camera;
  readonly namePx: number;
  readonly ring: number;
}

/** `wide`: the map on the right, room for words on the left. `medium` and `tall`: on top, words below. */
export const COVER_SHEETS = {
  wide: {
    widthPx: 1440,
    heightPx: 900,
    region: { x: 640, y: 34, widthPx: 700, heightPx: 812 },
    camera: NEAR,
    namePx: 32,
    ring: 1.6,
  },
  medium: {
    widthPx: 720,
    heightPx: 760,
    region: { x: 60, y: 14, widthPx: 600, heightPx: 440 },
    camera: NEARER,
    namePx: 24,
    ring: 1.25,
  },
  tall: {
    widthPx: 390,
    heightPx: 520,
    region: { x: 34, y: 10, widthPx: 338, heightPx: 272 },
    camera: NEARER,
    namePx: 18,
    ring: 1,
  },
} as const satisfies Record<string, SheetShape>;

export type CoverSheet = keyof typeof COVER_SHEETS;

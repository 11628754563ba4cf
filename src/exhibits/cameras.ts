/** What this story's maps look at: west, south, east, north in degrees. */
import type { Camera } from '../charts/kinds/map/schema.ts';

export const CAMERAS = {
  /** The three provinces and the sea beside them. */
  region: [113.46, 36.05, 121.3, 42.62],
  /** Beijing, Tianjin and the coast. */
  places: [115.75, 38.5, 118.35, 40.7],
  /** The land between Beijing and Tianjin. */
  north: [116.2, 38.95, 118.3, 40.15],
  tianjin: [116.7, 38.55, 118.07, 40.25],
} satisfies Record<string, Camera>;

/** The map: areas, places, lines and movements on any checked topology, under a camera that other views move. */
import type { ChartKind } from '../../scene/types.ts';
import { mapScene } from './scene.ts';
import { keyOfRow, mapRowSchema, mapViewSchema, type MapRow, type MapView } from './schema.ts';
import { describeMap, mapTable } from './table.ts';

/** Areas, places, rail lines and movements on a topology, under a camera. */
export const map = {
  name: 'map',
  about:
    'Areas, places, rail lines and movements on a schematic map. Good for where things are and what went from where to where; views move the camera, so that the region becomes a district. It does not colour areas by value: to compare places, use bar or dot.',
  example: '{"type":"place","key":"port","label":"Port","at":[117.7,39],"tone":"ink","glyph":"port"}',
  rowSchema: mapRowSchema,
  viewSchema: mapViewSchema,
  keysOf: (row: MapRow) => [keyOfRow(row)],
  scene: mapScene,
  table: mapTable,
  describe: describeMap,
} as const satisfies ChartKind<MapRow, MapView>;

/** The frame of one map: its rows by type, its window, and the way from degrees to px. */
import { Problem } from '../../../data/model/problem.ts';
import { isShown } from '../../scene/view.ts';
import type { Board, Transform } from '../../scene/types.ts';
import { applyTransform, cameraTransform, type MapWindow } from './camera.ts';
import { geographyOf, type Geography } from './geography.ts';
import {
  keyOfRow,
  type FlowRow,
  type LineRow,
  type MapRow,
  type MapView,
  type PlaceRow,
  type RegionRow,
} from './schema.ts';
import type { Point2 } from './simplify.ts';

/** Everything the parts of one map need to know of each other. */
export interface MapFrame {
  readonly geography: Geography;
  readonly view: MapView;
  readonly board: Board;
  readonly window: MapWindow;
  readonly k: number;
  readonly regions: readonly RegionRow[];
  readonly places: readonly PlaceRow[];
  readonly lines: readonly LineRow[];
  readonly flows: readonly FlowRow[];
  /** Longitude and latitude to board px. */
  readonly at: (lonLat: readonly [number, number]) => Point2;
  /** Plane units to board px. */
  readonly fromPlane: (point: Point2) => Point2;
}

/** On a narrow board it leaves room for a step's words below it on the smallest phones. */
const mapHeightPx = (board: Board): number => (board.id === 'narrow' ? 356 : 540);
const marginPx = (board: Board): number => (board.id === 'narrow' ? 10 : 16);

function refuseUnknownNames(rows: readonly MapRow[], view: MapView, geography: Geography): void {
  const known = new Set([...rows.map(keyOfRow), ...geography.areas.keys()]);
  const named = [
    ...(Array.isArray(view.labels) ? view.labels.map((key) => ['labels', key] as const) : []),
    ...(view.smallAreas?.ids ?? []).map((key) => ['smallAreas', key] as const),
  ];
  const ends = rows.flatMap((row) =>
    row.type === 'flow' ? [['the flow', row.from] as const, ['the flow', row.to] as const] : [],
  );
  const outlines = rows.flatMap((row) =>
    row.type === 'region' && !geography.areas.has(row.id) ? [['the region', row.id] as const] : [],
  );
  for (const [option, key] of [...named, ...ends, ...outlines]) {
    if (known.has(key) && !outlines.some(([, id]) => id === key)) continue;
    throw new Problem({
      file: 'src/charts/kinds/map',
      place: option,
      found: `"${key}"`,
      expected:
        option === 'the region'
          ? `the id of an outline: ${[...geography.areas.keys()].join(', ')}`
          : 'the key of a row, or the id of a province or district of the geometry',
      remedy: 'correct the key, or add the row',
    });
  }
}

/** Throws Problem where a row or an option names an outline or a row that is not there. */
export function frameOf(rows: readonly MapRow[], view: MapView, board: Board): { frame: MapFrame; camera: Transform } {
  const geography = geographyOf(view.geometry);
  refuseUnknownNames(rows, view, geography);
  const window: MapWindow = { x: 0, y: 0, widthPx: board.widthPx, heightPx: mapHeightPx(board) };
  const camera = cameraTransform(geography, view.camera, window, marginPx(board));
  const fromPlane = (point: Point2): Point2 => applyTransform(camera, point);
  const shown = rows.filter((row) => isShown(view, keyOfRow(row)));
  const of = <T extends MapRow['type']>(type: T): Extract<MapRow, { type: T }>[] =>
    shown.filter((row): row is Extract<MapRow, { type: T }> => row.type === type);
  const frame: MapFrame = {
    geography,
    view,
    board,
    window,
    fromPlane,
    k: camera.k,
    regions: of('region'),
    places: view.layers.includes('places') ? of('place') : [],
    lines: view.layers.includes('lines') ? of('line') : [],
    flows: view.layers.includes('flows') ? of('flow') : [],
    at: (lonLat) => fromPlane(geography.project(lonLat)),
  };
  return { frame, camera };
}

/** A small map that says where one place lies in a province: its districts, the coast, one mark, one name. */
import type { AreaTopology } from '../../../data/geo/topology.ts';
import type { Language } from '../../../data/model/schema.ts';
import { wrapText } from '../../text/text.ts';
import { LABEL_PX, narrowBoard, type Mark, type Scene, type Tone } from '../../scene/types.ts';
import { baseGroup, sharedOf } from './base.ts';
import { applyTransform, cameraTransform, type MapWindow } from './camera.ts';
import { geographyOf } from './geography.ts';
import { glyphId, glyphPath, glyphRadiusPx } from './glyphs.ts';
import { placeNames } from './names.ts';
import { mapViewSchema, type Camera, type Glyph, type RegionRow } from './schema.ts';

export interface LocatorInput {
  readonly geometry: AreaTopology;
  /** Codes of the areas that are washed, with their tones; names are not printed. */
  readonly areas: readonly { readonly id: string; readonly tone: RegionRow['tone'] }[];
  /** Code of the district that the place lies in, outlined; none where it is not known. */
  readonly district?: string | undefined;
  readonly at: readonly [number, number];
  /** In the reader's language: the place, or what is known of where it is. */
  readonly label: string;
  readonly tone: Tone;
  readonly glyph?: Exclude<Glyph, 'name'> | undefined;
  readonly camera?: Camera | undefined;
  readonly language: Language;
}

export const LOCATOR_SHEET = { widthPx: 240, heightPx: 240 } as const;

/** The locator as a scene of 240 × 240 units, to be shown no smaller than that. */
export function locatorScene(input: LocatorInput): Scene {
  const { widthPx, heightPx } = LOCATOR_SHEET;
  const window: MapWindow = { x: 0, y: 0, widthPx, heightPx };
  const geography = geographyOf(input.geometry);
  const camera = cameraTransform(geography, input.camera ?? 'tianjin', window, 10);
  const [x, y] = applyTransform(camera, geography.project(input.at));
  const glyph = input.glyph ?? 'factory';
  const r = glyphRadiusPx(glyph);
  const rows = [...input.areas, ...(input.district ? [{ id: input.district, tone: 'tianjin' as const }] : [])].map(
    ({ id, tone }): RegionRow => ({ type: 'region', id, label: geography.areas.get(id)?.names.name ?? id, tone }),
  );
  const view = mapViewSchema.parse({
    geometry: input.geometry,
    districts: true,
    layers: [],
    ...(input.district ? { emphasis: [input.district] } : {}),
  });
  const mark: Mark = {
    shape: 'use',
    key: 'place',
    part: 'place',
    tone: input.tone,
    shared: glyphId(glyph),
    transform: { x, y, k: 1 },
  };
  const name = placeNames(
    [
      {
        texts: [
          {
            key: 'label',
            part: 'label',
            tone: input.tone,
            sizePx: LABEL_PX,
            bold: true,
            lines: wrapText(input.label, 110, LABEL_PX, true),
          },
        ],
        at: [x, y],
        clearPx: r,
        mode: 'beside',
      },
    ],
    { hard: [{ key: 'place', x0: x - r, x1: x + r, y0: y - r, y1: y + r }], soft: [], faint: [] },
    window,
  );
  const marks: Mark[] = [
    { shape: 'rect', key: 'sea', part: 'geo', tone: 'sea', x: 0, y: 0, width: widthPx, height: heightPx },
    baseGroup(geography, camera, rows, view, narrowBoard(input.language)),
    mark,
    ...name,
    { shape: 'rect', key: 'frame', part: 'frame', x: 0.5, y: 0.5, width: widthPx - 1, height: heightPx - 1 },
  ];
  return {
    widthPx,
    heightPx,
    marks,
    clipped: true,
    shared: sharedOf(geography, marks, { [glyphId(glyph)]: glyphPath(glyph) }),
  };
}

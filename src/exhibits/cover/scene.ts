/**
 * The cover: the region in linework, with a graticule and its degrees along the edge, as on a surveyor's sheet; the
 * province that the story is about in its full ink, and a swarm of dots that comes to it.
 */
import { bySize, sharedOf } from '../../charts/kinds/map/base.ts';
import { applyTransform, cameraTransform } from '../../charts/kinds/map/camera.ts';
import { areaContains, type Geography, geographyOf } from '../../charts/kinds/map/geography.ts';
import { glyphId, glyphPath } from '../../charts/kinds/map/glyphs.ts';
import { type NameRequest, placeNames } from '../../charts/kinds/map/names.ts';
import type { Side } from '../../charts/kinds/map/schema.ts';
import type { Point2 } from '../../charts/kinds/map/simplify.ts';
import type { Mark, Part, Scene, Tone } from '../../charts/scene/types.ts';
import { leadingPx, measureText } from '../../charts/text/text.ts';
import type { AreaTopology } from '../../data/geo/topology.ts';
import type { Language } from '../../data/model/schema.ts';
import { graticule, type LonLat, polyline, type Sheet } from './graticule.ts';
import { COVER_SHEETS, type CoverSheet } from './sheets.ts';
import { dotsPath, swarmPoints } from './swarm.ts';

interface CoverPlace {
  readonly key: string;
  readonly label: string;
  readonly otherName?: string | undefined;
  readonly at: LonLat;
  readonly tone: Tone;
  readonly side?: Side | undefined;
  /** Names an area: no ring is drawn. */ readonly area?: boolean | undefined;
  /** Where the name stands, larger, if not beside the ring. */ readonly nameAt?: LonLat | undefined;
  /** The ring's own ink. */ readonly ringTone?: Tone | undefined;
}

interface CoverLine {
  readonly key: string;
  readonly stops: readonly LonLat[];
  readonly tone: Tone;
  readonly later?: boolean | undefined;
}

export interface CoverInput {
  readonly geometry: AreaTopology;
  /** Tone of each province's outline, by code. */
  readonly tones: ReadonlyMap<string, Tone>;
  /** Code of the province that the story is about: it alone is filled, and shows its districts. */
  readonly subject: string;
  readonly places: readonly CoverPlace[];
  readonly lines: readonly CoverLine[];
  /** What came from one place to another, a dot for each; left out, there is none. */
  readonly swarm?:
    { readonly from: string; readonly to: string; readonly count: number; readonly tone: Tone } | undefined;
  readonly language: Language;
}

/** Plane units: how far the swarm spreads round its end, and what it leaves free round the rings. */
const SWARM_REACH_KM = 34;

const SWARM_CLEAR_KM = 5.5;

const use = (key: string, shared: string, part: Part, tone?: Tone): Mark => ({ shape: 'use', key, shared, part, tone });

function ground(): Mark[] {
  return [
    ...(['water-3', 'water-2', 'water-1'] as const).flatMap((part) => [
      use(part, 'geo-land', part),
      use(`${part}:gap`, 'geo-land', part, 'sea'),
    ]),
    use('land', 'geo-land', 'geo', 'paper'),
  ];
}

function outlines(geography: Geography, input: CoverInput): Mark[] {
  return [
    use('subject', `geo-${input.subject}`, 'area', input.tones.get(input.subject)),
    use('districts', 'geo-districts', 'border', 'paper'),
    use('coast', 'geo-land', 'coast'),
    ...bySize(geography).map((id) => use(`border:${id}`, `geo-${id}`, 'border', input.tones.get(id))),
  ];
}

interface Swarm {
  readonly marks: Mark[];
  readonly shared: NonNullable<Scene['shared']>;
}

/**
 * The swarm in plane units, drawn by every sheet from the same two paths: in its own ink on paper, in paper on the
 * subject's ink.
 */
function swarmOf(geography: Geography, input: CoverInput): Swarm {
  const { swarm, places } = input;
  const from = places.find((place) => place.key === swarm?.from);
  const to = places.find((place) => place.key === swarm?.to);
  if (!swarm || !from || !to) return { marks: [], shared: {} };
  const ends = { from: geography.project(from.at), to: geography.project(to.at) };
  const points = swarmPoints(
    ends,
    swarm.count,
    SWARM_REACH_KM / geography.kmPerUnit,
    SWARM_CLEAR_KM / geography.kmPerUnit,
  );
  const subject = geography.areas.get(input.subject);
  const inside = (point: Point2): boolean => subject !== undefined && areaContains(subject, point);
  return {
    marks: [
      use('swarm:out', 'cover-swarm-out', 'swarm', swarm.tone),
      use('swarm:in', 'cover-swarm-in', 'swarm', 'paper'),
    ],
    shared: {
      'cover-swarm-out': { d: dotsPath(points.filter((point) => !inside(point))) },
      'cover-swarm-in': { d: dotsPath(points.filter(inside)) },
    },
  };
}

function nameMarks(
  sheet: Sheet,
  input: CoverInput,
  { namePx, ring }: { readonly namePx: number; readonly ring: number },
  drawn: readonly Mark[],
): Mark[] {
  const requests = input.places.map((place): NameRequest => {
    const apart = place.area === true || place.nameAt !== undefined;
    const sizePx = namePx * (place.area ? 0.8 : place.nameAt ? 1.2 : 1);
    const name = place.otherName
      ? place.nameAt
        ? [place.label, place.otherName]
        : [`${place.label} ${place.otherName}`]
      : [place.label];
    return {
      at: sheet.at(place.nameAt ?? place.at),
      side: place.side,
      clearPx: apart ? 0 : 6 * ring,
      mode: apart ? 'inside' : 'beside',
      texts: [{ key: `name:${place.key}`, part: 'title', tone: place.tone, sizePx, bold: true, lines: name }],
    };
  });
  const hard = drawn.flatMap((mark) => {
    if (mark.shape !== 'text') return [];
    const width = Math.max(...mark.lines.map((line) => measureText(line, mark.sizePx)));
    return [
      {
        key: mark.key,
        x0: mark.x - width,
        x1: mark.x + width,
        y0: mark.y - mark.sizePx,
        y1: mark.y + leadingPx(mark.sizePx) * (mark.lines.length - 1) + 4,
      },
    ];
  });
  const rails = input.lines.flatMap((line) =>
    line.stops.slice(1).flatMap((stop, i) => {
      const [a, b] = [sheet.at(line.stops[i] ?? stop), sheet.at(stop)];
      return Array.from({ length: 9 }, (_, j) => {
        const [x, y] = [a[0] + ((b[0] - a[0]) * j) / 8, a[1] + ((b[1] - a[1]) * j) / 8];
        return { key: 'rail', x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 };
      });
    }),
  );
  return placeNames(
    requests,
    { hard, soft: rails, faint: [] },
    { x: 0, y: 0, widthPx: sheet.widthPx, heightPx: sheet.heightPx },
  );
}

/**
 * The cover's picture on one of three sheets. No text in it is needed to understand the page: it is decoration with
 * names.
 */
export function coverScene(input: CoverInput, sheetName: CoverSheet): Scene {
  const { widthPx, heightPx, region, namePx, ring, camera: extent } = COVER_SHEETS[sheetName];
  const geography = geographyOf(input.geometry);
  const camera = cameraTransform(geography, extent, region, 0);
  const sheet: Sheet = {
    geography,
    widthPx,
    heightPx,
    at: (lonLat) => applyTransform(camera, geography.project(lonLat)),
  };
  const { lines, numbers } = graticule(sheet);
  const swarm = swarmOf(geography, input);
  const rails = input.lines.map((line): Mark => ({
    shape: 'path',
    key: `line:${line.key}`,
    part: 'rail',
    tone: line.tone,
    status: line.later ? 'planned' : 'context',
    d: polyline(line.stops.map(sheet.at)),
  }));
  const rings = input.places
    .filter((place) => !place.area)
    .map((place): Mark => {
      const [x, y] = sheet.at(place.at);
      return {
        shape: 'use',
        key: `place:${place.key}`,
        part: 'place',
        tone: place.ringTone ?? place.tone,
        shared: glyphId('city'),
        transform: { x, y, k: ring },
      };
    });
  const group = (key: string, part: Part, children: Mark[]): Mark => ({
    shape: 'group',
    key,
    part,
    transform: camera,
    children,
  });
  const marks: Mark[] = [
    { shape: 'rect', key: 'sea', part: 'geo', tone: 'sea', x: 0, y: 0, width: widthPx, height: heightPx },
    group('ground', 'geo', ground()),
    { shape: 'group', key: 'graticule', part: 'grid', transform: { x: 0, y: 0, k: 1 }, children: lines },
    group('camera', 'geo', outlines(geography, input)),
    ...rails,
    ...(swarm.marks.length > 0 ? [group('swarm', 'geo', swarm.marks)] : []),
    ...rings,
    ...numbers,
    ...nameMarks(sheet, input, { namePx, ring }, numbers),
  ];
  const paths = Object.fromEntries(Object.entries(swarm.shared).map(([id, { d }]) => [id, d]));
  return {
    widthPx,
    heightPx,
    marks,
    clipped: true,
    shared: sharedOf(geography, marks, { [glyphId('city')]: glyphPath('city'), ...paths }),
  };
}

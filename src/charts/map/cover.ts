/** The cover: the region in linework, with a graticule and its degrees along the edge, as on a surveyor's sheet. */
import type { AreaTopology } from '../../data/geo/topology.ts';
import type { Language } from '../../data/schema.ts';
import { leadingPx, measureText } from '../scene/text.ts';
import { SMALL_PX, type Mark, type Part, type Scene, type Tone } from '../scene/types.ts';
import { bySize, sharedOf } from './base.ts';
import { applyTransform, cameraTransform, type MapWindow } from './camera.ts';
import { geographyOf, type Geography } from './geography.ts';
import { glyphId, glyphPath } from './glyphs.ts';
import { placeNames, type NameRequest } from './names.ts';
import type { Camera, Side } from './schema.ts';
import type { Point2 } from './simplify.ts';

type LonLat = readonly [number, number];
export interface CoverPlace { readonly key: string; readonly label: string; readonly labelZh?: string | undefined; readonly at: LonLat; readonly tone: Tone; readonly side?: Side | undefined; /** Names an area: no ring is drawn. */ readonly area?: boolean | undefined }
export interface CoverLine { readonly key: string; readonly stops: readonly LonLat[]; readonly tone: Tone; readonly later?: boolean | undefined }
export interface CoverInput {
  readonly geometry: AreaTopology;
  /** Tone of each province's outline, by code. */
  readonly tones: ReadonlyMap<string, Tone>;
  /** Code of the province that the story is about: it alone is washed, and shows its districts. */
  readonly subject: string;
  readonly places: readonly CoverPlace[];
  readonly lines: readonly CoverLine[];
  /** Words at the middle of a dimension line between two places; left out, there is none. */
  readonly dimension?: { readonly from: string; readonly to: string; readonly text: string } | undefined;
  readonly language: Language;
}

/** `wide`: the region on the right, room for words on the left. `medium`: the region in the middle. `tall`: on top, words below. */
export const COVER_SHEETS = {
  wide: { widthPx: 1440, heightPx: 900, region: { x: 610, y: 24, widthPx: 720, heightPx: 852 }, namePx: 30, ring: 1.5 },
  medium: { widthPx: 720, heightPx: 760, region: { x: 70, y: 20, widthPx: 560, heightPx: 720 }, namePx: 24, ring: 1.25 },
  tall: { widthPx: 390, heightPx: 520, region: { x: 10, y: 16, widthPx: 345, heightPx: 450 }, namePx: 18, ring: 1 },
} as const satisfies Record<string, { widthPx: number; heightPx: number; region: MapWindow; namePx: number; ring: number }>;
export type CoverSheet = keyof typeof COVER_SHEETS;

const TICK_PX = 9;
/** The three provinces, with nothing to spare: the sheets say where they stand. */
const REGION: Camera = { bbox: [113.46, 36.05, 119.85, 42.62] };

interface Sheet { readonly geography: Geography; readonly widthPx: number; readonly heightPx: number; readonly at: (lonLat: LonLat) => Point2 }

const polyline = (points: readonly Point2[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');

/** Where a curve sampled as points crosses a level of one axis. */
function crossing(points: readonly Point2[], axis: 0 | 1, level: number): number | undefined {
  const along = axis === 0 ? 1 : 0;
  for (const [i, b] of points.slice(1).entries()) {
    const a = points[i] ?? b;
    if ((a[axis] - level) * (b[axis] - level) <= 0 && a[axis] !== b[axis]) {
      const t = (level - a[axis]) / (b[axis] - a[axis]);
      return a[along] + (b[along] - a[along]) * t;
    }
  }
  return undefined;
}

/** Whole degrees as hairlines; their numbers along the foot (east) and the right edge (north). */
function graticule({ at, widthPx, heightPx }: Sheet): { lines: Mark[]; numbers: Mark[] } {
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const lines: Mark[] = [];
  const numbers: Mark[] = [];
  const text = (key: string, x: number, y: number, anchor: 'middle' | 'end', line: string): Mark =>
    ({ shape: 'text', key, part: 'axis-label', x, y, anchor, sizePx: SMALL_PX, lines: [line], halo: true });
  for (const lon of range(102, 126)) {
    const points = range(0, 28).map((i) => at([lon, 33 + i * 0.5]));
    const x = crossing(points, 1, heightPx);
    if (x === undefined || x < 0 || x > widthPx) continue;
    lines.push({ shape: 'path', key: `meridian:${lon}`, part: 'grid', d: polyline(points) });
    if (x > 24 && x < widthPx - 60) {
      numbers.push({ shape: 'line', key: `tick:${lon}e`, part: 'tick', x1: x, x2: x, y1: heightPx - TICK_PX, y2: heightPx }, text(`${lon}e`, x, heightPx - TICK_PX - 5, 'middle', `${lon}° E`));
    }
  }
  for (const lat of range(33, 46)) {
    const points = range(0, 56).map((i) => at([98 + i * 0.5, lat]));
    const y = crossing(points, 0, widthPx);
    lines.push({ shape: 'path', key: `parallel:${lat}`, part: 'grid', d: polyline(points) });
    if (y !== undefined && y > 20 && y < heightPx - 40) {
      numbers.push({ shape: 'line', key: `tick:${lat}n`, part: 'tick', x1: widthPx - TICK_PX, x2: widthPx, y1: y, y2: y }, text(`${lat}n`, widthPx - TICK_PX - 5, y + 4.7, 'end', `${lat}° N`));
    }
  }
  return { lines, numbers };
}

const use = (key: string, shared: string, part: Part, tone?: Tone): Mark => ({ shape: 'use', key, shared, part, tone });

function ground(input: CoverInput): Mark[] {
  return [
    ...(['water-3', 'water-2', 'water-1'] as const).flatMap((part) => [use(part, 'geo-land', part), use(`${part}:gap`, 'geo-land', part, 'sea')]),
    use('land', 'geo-land', 'geo', 'paper'),
    use('subject', `geo-${input.subject}`, 'geo', input.tones.get(input.subject)),
  ];
}

function outlines(geography: Geography, input: CoverInput): Mark[] {
  return [
    use('districts', 'geo-districts', 'border'),
    use('coast', 'geo-land', 'coast'),
    ...bySize(geography).map((id) => use(`border:${id}`, `geo-${id}`, 'border', input.tones.get(id))),
  ];
}

/** A dimension line as in a drawing: set off from both places, an arrowhead at each end, the words over its middle. */
function dimensionMarks({ at }: Sheet, input: CoverInput): Mark[] {
  const { dimension, places } = input;
  const from = places.find((place) => place.key === dimension?.from);
  const to = places.find((place) => place.key === dimension?.to);
  if (!dimension || !from || !to) return [];
  const [a, b] = [at(from.at), at(to.at)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const [nx, ny] = [uy, -ux];
  const off = 46;
  const on = (p: Point2, along: number, out: number): string => `${p[0] + ux * along + nx * out},${p[1] + uy * along + ny * out}`;
  const head = (p: Point2, way: 1 | -1): string => `M${on(p, way * 8, off - 2.6)}L${on(p, 0, off)}L${on(p, way * 8, off + 2.6)}`;
  const d = `M${on(a, 0, 12)}L${on(a, 0, off + 6)}M${on(b, 0, 12)}L${on(b, 0, off + 6)}M${on(a, 0, off)}L${on(b, 0, off)}${head(a, 1)}${head(b, -1)}`;
  const [mx, my] = [(a[0] + b[0]) / 2 + nx * (off + 9), (a[1] + b[1]) / 2 + ny * (off + 9)];
  return [
    { shape: 'path', key: 'dimension', part: 'leader', tone: 'ink', d },
    { shape: 'text', key: 'dimension:text', part: 'axis-label', x: mx, y: my, sizePx: SMALL_PX, lines: [dimension.text], halo: true },
  ];
}

function nameMarks(sheet: Sheet, input: CoverInput, namePx: number, ring: number, drawn: readonly Mark[]): Mark[] {
  const requests = input.places.map((place): NameRequest => {
    const sizePx = place.area ? namePx * 0.8 : namePx;
    return {
      at: sheet.at(place.at), side: place.side, clearPx: place.area ? 0 : 6 * ring, mode: place.area ? 'inside' : 'beside',
      texts: [{ key: `name:${place.key}`, part: 'title', tone: place.tone, sizePx, bold: true, lines: [place.labelZh ? `${place.label} ${place.labelZh}` : place.label] }],
    };
  });
  const hard = drawn.flatMap((mark) => {
    if (mark.shape !== 'text') return [];
    const width = Math.max(...mark.lines.map((line) => measureText(line, mark.sizePx)));
    return [{ key: mark.key, x0: mark.x - width, x1: mark.x + width, y0: mark.y - mark.sizePx, y1: mark.y + leadingPx(mark.sizePx) * (mark.lines.length - 1) + 4 }];
  });
  const rails = input.lines.flatMap((line) => line.stops.slice(1).flatMap((stop, i) => {
    const [a, b] = [sheet.at(line.stops[i] ?? stop), sheet.at(stop)];
    return Array.from({ length: 9 }, (_, j) => {
      const [x, y] = [a[0] + ((b[0] - a[0]) * j) / 8, a[1] + ((b[1] - a[1]) * j) / 8];
      return { key: 'rail', x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 };
    });
  }));
  return placeNames(requests, { hard, soft: rails, faint: [] }, { x: 0, y: 0, widthPx: sheet.widthPx, heightPx: sheet.heightPx });
}

/** The cover's picture on one of three sheets. No text in it is needed to understand the page: it is decoration with names. */
export function coverScene(input: CoverInput, sheetName: CoverSheet): Scene {
  const { widthPx, heightPx, region, namePx, ring } = COVER_SHEETS[sheetName];
  const geography = geographyOf(input.geometry);
  const camera = cameraTransform(geography, REGION, region, 0);
  const sheet: Sheet = { geography, widthPx, heightPx, at: (lonLat) => applyTransform(camera, geography.project(lonLat)) };
  const { lines, numbers } = graticule(sheet);
  const rails = input.lines.map((line): Mark => ({
    shape: 'path', key: `line:${line.key}`, part: 'rail', tone: line.tone, status: line.later ? 'planned' : 'context', d: polyline(line.stops.map(sheet.at)),
  }));
  const stops = [...new Map(input.lines.flatMap((line) => line.stops.map((stop) => [stop.join(), { stop, tone: line.tone }] as const))).values()]
    .filter(({ stop }) => !input.places.some((place) => place.at.join() === stop.join()))
    .map(({ stop, tone }, i): Mark => { const [x, y] = sheet.at(stop); return { shape: 'circle', key: `stop:${i}`, part: 'place', tone, cx: x, cy: y, r: 2 }; });
  const rings = input.places.filter((place) => !place.area).map((place): Mark => {
    const [x, y] = sheet.at(place.at);
    return { shape: 'use', key: `place:${place.key}`, part: 'place', tone: place.tone, shared: glyphId('city'), transform: { x, y, k: ring } };
  });
  const dimension = dimensionMarks(sheet, input);
  const marks: Mark[] = [
    { shape: 'rect', key: 'sea', part: 'geo', tone: 'sea', x: 0, y: 0, width: widthPx, height: heightPx },
    { shape: 'group', key: 'ground', part: 'geo', transform: camera, children: ground(input) },
    { shape: 'group', key: 'graticule', part: 'grid', transform: { x: 0, y: 0, k: 1 }, children: lines },
    { shape: 'group', key: 'camera', part: 'geo', transform: camera, children: outlines(geography, input) },
    ...rails, ...stops, ...rings, ...dimension, ...numbers,
    ...nameMarks(sheet, input, namePx, ring, [...dimension, ...numbers]),
  ];
  return { widthPx, heightPx, marks, clipped: true, shared: sharedOf(geography, marks, { [glyphId('city')]: glyphPath('city') }) };
}

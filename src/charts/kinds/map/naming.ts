/** Which names a map asks for, and in which order they are given room: what matters most first. */
import { inLanguage } from '../../../data/words/format.ts';
import { wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, TITLE_PX, VALUE_PX } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { inWindow } from './camera.ts';
import type { FlowMarks } from './flow.ts';
import type { MapFrame } from './frame.ts';
import { areaContains, type Area } from './geography.ts';
import { glyphRadiusPx } from './glyphs.ts';
import type { NameRequest, NameText } from './names.ts';
import type { FlowRow, LineRow, PlaceRow, RegionRow } from './schema.ts';
import type { Point2 } from './simplify.ts';

/** From this scale on stations are named, px per km: a narrow board then shows little more than 200 km. */
const STOPS_FROM_PX_PER_KM = 1.6;
const CITY_PX = 15;

const isNamed = ({ view }: MapFrame, key: string): boolean =>
  view.labels === 'all' || (view.labels !== 'none' && view.labels.includes(key));

/** The name, and the other one after it on the same line if it fits there. */
function nameLines(label: string, otherName: string | undefined, maxPx: number, sizePx: number): string[] {
  const lines = wrapText(label, maxPx, sizePx, true);
  if (!otherName) return lines;
  const last = lines.at(-1) ?? '';
  const joined = wrapText(`${last} ${otherName}`, maxPx, sizePx, true);
  return joined.length === 1 ? [...lines.slice(0, -1), ...joined] : [...lines, otherName];
}

const maxNamePx = ({ board }: MapFrame): number => (board.id === 'narrow' ? 108 : 170);

const valueText = (row: RegionRow | PlaceRow | LineRow | FlowRow, key: string, dim: true | undefined): NameText[] =>
  row.datum
    ? [
        {
          key: `value:${key}`,
          part: 'value',
          tone: row.tone,
          dim,
          lines: [row.datum.text],
          sizePx: VALUE_PX,
          bold: true,
          figure: row.datum.figure,
          status: row.datum.status,
        },
      ]
    : [];

/** px that a place's name keeps away: its mark, or the dots that stand round it now. */
const clearOf = (row: PlaceRow, at: Point2, flows: readonly FlowMarks[]): number =>
  Math.max(
    glyphRadiusPx(row.glyph),
    ...flows.filter(({ centre }) => centre[0] === at[0] && centre[1] === at[1]).map(({ radiusPx }) => radiusPx),
  );

function placeRequest(frame: MapFrame, row: PlaceRow, flows: readonly FlowMarks[]): NameRequest[] {
  if (!isNamed(frame, row.key)) return [];
  const at = frame.at(row.at);
  const dim = dimOf(frame.view, row.key);
  const city = row.glyph === 'city';
  const sizePx = city ? CITY_PX : LABEL_PX;
  const name: NameText = {
    key: `label:${row.key}`,
    part: 'label',
    tone: row.tone,
    dim,
    sizePx,
    bold: city,
    italic: row.glyph === 'name',
    lines: nameLines(row.label, row.otherName, maxNamePx(frame), sizePx),
  };
  return [
    {
      texts: [name, ...valueText(row, row.key, dim)],
      at,
      clearPx: clearOf(row, at, flows),
      side: row.side,
      mode: row.glyph === 'name' ? 'inside' : 'beside',
      optional: row.glyph === 'name',
      hidden: !inWindow(at, frame.window, 2),
    },
  ];
}

/** The point of an area in the window that is farthest from its outline and from the window's edge. */
function roomiestPoint(frame: MapFrame, area: Area): Point2 | undefined {
  const { window } = frame;
  const edges = area.rings.flat().map(frame.fromPlane);
  const corners = frame.fromPlane([0, 0]);
  let best: { point: Point2; room: number } | undefined;
  const steps = 14;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const point: Point2 = [window.x + (window.widthPx * i) / steps, window.y + (window.heightPx * j) / steps];
      if (!areaContains(area, [(point[0] - corners[0]) / frame.k, (point[1] - corners[1]) / frame.k])) continue;
      const edge = Math.min(...edges.map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
      const room = Math.min(
        edge,
        point[0] - window.x,
        window.x + window.widthPx - point[0],
        point[1] - window.y,
        window.y + window.heightPx - point[1],
      );
      if (!best || room > best.room) best = { point, room };
    }
  }
  return best && best.room >= 16 ? best.point : undefined;
}

function regionRequest(frame: MapFrame, row: RegionRow): NameRequest[] {
  const area = frame.geography.areas.get(row.id);
  // With districts drawn the province's name would lie over theirs, so it is printed only when asked for.
  const byDefault =
    frame.view.districts && frame.view.labels === 'all' && [...frame.geography.provinceOf.values()].includes(row.id);
  if (!area || byDefault || !isNamed(frame, row.id) || frame.geography.districtIds.includes(row.id)) return [];
  const centre = frame.fromPlane(area.centre);
  const spot = inWindow(centre, frame.window, 36) ? centre : roomiestPoint(frame, area);
  const dim = dimOf(frame.view, row.id);
  const name: NameText = {
    key: `label:${row.id}`,
    part: 'title',
    tone: row.tone,
    dim,
    sizePx: TITLE_PX,
    bold: true,
    lines: nameLines(row.label, row.otherName, maxNamePx(frame), TITLE_PX),
  };
  return [
    {
      texts: [name, ...valueText(row, row.id, dim)],
      at: spot ?? centre,
      clearPx: 0,
      mode: 'inside',
      hidden: !spot,
      optional: true,
    },
  ];
}

function districtRequests(frame: MapFrame): NameRequest[] {
  const { view, geography } = frame;
  if (!view.districts) return [];
  const small = new Set(view.smallAreas?.ids ?? []);
  return geography.districtIds.flatMap((id): NameRequest[] => {
    const area = geography.areas.get(id);
    if (!area || small.has(id) || !isNamed(frame, id)) return [];
    const row = frame.regions.find((region) => region.id === id);
    const at = frame.fromPlane(area.centre);
    const dim = dimOf(view, id);
    const label = row?.label ?? inLanguage({ en: area.names.name, zh: area.names.zh }, frame.board.words.language);
    const widthPx = (area.bounds[1][0] - area.bounds[0][0]) * frame.k;
    if (!row && widthPx < 34) return [];
    const lines = nameLines(label, row?.otherName, Math.max(60, Math.min(widthPx, maxNamePx(frame))), LABEL_PX);
    const name: NameText = {
      key: `label:${id}`,
      part: 'label',
      tone: row?.tone ?? 'muted',
      dim,
      sizePx: row ? LABEL_PX : SMALL_PX,
      bold: Boolean(row),
      lines,
    };
    return [
      {
        texts: [name, ...(row ? valueText(row, id, dim) : [])],
        at,
        clearPx: 0,
        mode: 'inside',
        hidden: !inWindow(at, frame.window, 8),
        optional: !row,
      },
    ];
  });
}

function smallAreasRequest(frame: MapFrame): NameRequest[] {
  const { smallAreas, districts } = frame.view;
  if (!districts || !smallAreas) return [];
  const centres = smallAreas.ids.flatMap((id) => {
    const area = frame.geography.areas.get(id);
    return area ? [frame.fromPlane(area.centre)] : [];
  });
  const at: Point2 = [
    centres.reduce((sum, p) => sum + p[0], 0) / centres.length,
    centres.reduce((sum, p) => sum + p[1], 0) / centres.length,
  ];
  const lines = wrapText(smallAreas.text, maxNamePx(frame), SMALL_PX);
  return [
    {
      texts: [{ key: 'label:small-areas', part: 'label', tone: 'muted', sizePx: SMALL_PX, lines }],
      at,
      clearPx: 0,
      mode: 'far',
      side: 'left',
      hidden: !inWindow(at, frame.window, 8),
    },
  ];
}

/** The middle of the longest stretch between two stops that the window shows. */
function lineMiddle(frame: MapFrame, row: LineRow): Point2 | undefined {
  const points = row.stops.map((stop) => frame.at(stop.at));
  let best: { at: Point2; lengthPx: number } | undefined;
  points.slice(1).forEach((b, i) => {
    const a = points[i] ?? b;
    const at: Point2 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const lengthPx = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (inWindow(at, frame.window, 12) && (!best || lengthPx > best.lengthPx)) best = { at, lengthPx };
  });
  return best?.at;
}

function lineRequest(frame: MapFrame, row: LineRow): NameRequest[] {
  if (!isNamed(frame, row.key)) return [];
  const at = lineMiddle(frame, row);
  const dim = dimOf(frame.view, row.key);
  const name: NameText = {
    key: `label:${row.key}`,
    part: 'label',
    tone: row.tone,
    dim,
    sizePx: LABEL_PX,
    bold: row.state === 'open',
    lines: wrapText(row.label, maxNamePx(frame), LABEL_PX, true),
  };
  return [
    {
      texts: [name, ...valueText(row, row.key, dim)],
      at: at ?? frame.at(row.stops[0]?.at ?? [0, 0]),
      clearPx: 4,
      mode: 'beside',
      side: row.side,
      hidden: !at,
    },
  ];
}

function stopRequests(frame: MapFrame): NameRequest[] {
  const close = frame.k / frame.geography.kmPerUnit >= STOPS_FROM_PX_PER_KM;
  const named = new Set(frame.places.map((place) => place.at.join()));
  return frame.lines.flatMap((row) =>
    (isNamed(frame, row.key) ? row.stops : []).flatMap((stop, i): NameRequest[] => {
      if (named.has(stop.at.join())) return [];
      named.add(stop.at.join());
      const at = frame.at(stop.at);
      const name: NameText = {
        key: `label:${row.key}:${i}`,
        part: 'label',
        tone: 'muted',
        dim: dimOf(frame.view, row.key),
        sizePx: SMALL_PX,
        lines: [stop.label],
      };
      return [
        {
          texts: [name],
          at,
          clearPx: 4,
          mode: 'close',
          hidden: !close || !inWindow(at, frame.window, 6),
          optional: true,
        },
      ];
    }),
  );
}

function flowRequest(frame: MapFrame, row: FlowRow, flow: FlowMarks | undefined): NameRequest[] {
  if (!flow || !isNamed(frame, row.key)) return [];
  const dim = dimOf(frame.view, row.key);
  const name: NameText = {
    key: `label:${row.key}`,
    part: 'label',
    tone: row.tone,
    dim,
    sizePx: LABEL_PX,
    lines: wrapText(row.label, maxNamePx(frame), LABEL_PX),
  };
  return [
    {
      texts: [...valueText(row, row.key, dim), name],
      at: flow.centre,
      clearPx: flow.radiusPx,
      mode: 'beside',
      hidden: !inWindow(flow.centre, frame.window, 4),
    },
  ];
}

/** Requests in order of right of way. */
export function nameRequests(frame: MapFrame, flows: readonly FlowMarks[]): NameRequest[] {
  const cities = frame.places.filter((row) => row.glyph === 'city');
  const words = frame.places.filter((row) => row.glyph === 'name');
  const others = frame.places.filter((row) => row.glyph !== 'city' && row.glyph !== 'name');
  return [
    ...frame.flows.flatMap((row, i) => flowRequest(frame, row, flows[i])),
    ...cities.flatMap((row) => placeRequest(frame, row, flows)),
    ...others.flatMap((row) => placeRequest(frame, row, flows)),
    ...frame.lines.flatMap((row) => lineRequest(frame, row)),
    ...smallAreasRequest(frame),
    ...frame.regions.flatMap((row) => regionRequest(frame, row)),
    ...districtRequests(frame),
    ...words.flatMap((row) => placeRequest(frame, row, flows)),
    ...stopRequests(frame),
  ];
}

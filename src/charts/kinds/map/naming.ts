/** Which names a map asks for, and in which order they are given room: what matters most first. */
import { LABEL_PX, SMALL_PX } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { wrapText } from '../../text/text.ts';
import {
  districtRequests,
  figureLines,
  isNamed,
  maxNamePx,
  nameLines,
  regionRequest,
  smallAreasRequest,
} from './area-names.ts';
import { inWindow } from './camera.ts';
import type { FlowMarks } from './flow.ts';
import type { MapFrame } from './frame.ts';
import { glyphRadiusPx } from './glyphs.ts';
import type { NameRequest, NameText } from './names.ts';
import type { FlowRow, LineRow, PlaceRow } from './schema.ts';
import type { Point2 } from './simplify.ts';

/** From this scale on stations are named, px per km: a narrow board then shows little more than 200 km. */
const STOPS_FROM_PX_PER_KM = 1.6;

const CITY_PX = 15;

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
      texts: [name, ...figureLines(row, row.key, dim)],
      at,
      clearPx: clearOf(row, at, flows),
      side: row.side,
      mode: row.glyph === 'name' ? 'inside' : 'beside',
      optional: row.glyph === 'name',
      hidden: !inWindow(at, frame.window, 2),
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
      texts: [name, ...figureLines(row, row.key, dim)],
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
      texts: [...figureLines(row, row.key, dim), name],
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

/** A map as a scene: the ground under its camera, and over it, in board px, everything that keeps its size. */
import { annotate } from '../../layout/annotate.ts';
import type { Box } from '../../scene/boxes.ts';
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Board, Mark, Scene, Transform } from '../../scene/types.ts';
import { baseGroup, sharedOf } from './base.ts';
import { inWindow } from './camera.ts';
import { flowMarks, type FlowMarks } from './flow.ts';
import { frameOf, type MapFrame } from './frame.ts';
import { insetMap, notesOf, titleBlock, titleBlockPx } from './furniture.ts';
import { glyphId, glyphPath, glyphRadiusPx } from './glyphs.ts';
import { placeNames } from './names.ts';
import { nameRequests } from './naming.ts';
import { GLYPHS, keyOfRow, type LineRow, type MapRow, type MapView, type PlaceRow } from './schema.ts';
import type { Point2 } from './simplify.ts';

const SHARED_GLYPHS = Object.fromEntries(
  GLYPHS.filter((glyph) => glyph !== 'name').map((glyph) => [glyphId(glyph), glyphPath(glyph)]),
);
function lineMarks(frame: MapFrame, row: LineRow): Mark[] {
  const dim = dimOf(frame.view, row.key);
  const points = row.stops.map((stop) => frame.at(stop.at));
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');
  // Plans are dashed and what lay there before is thin wherever lines are drawn: the same classes say it here.
  const status =
    row.state === 'open' ? (row.datum?.status ?? 'reported') : row.state === 'later' ? 'planned' : 'context';
  const name = row.datum ? markLabel(row.label, row.datum, frame.board.words) : undefined;
  return [
    {
      shape: 'path',
      key: `line:${row.key}`,
      part: 'rail',
      tone: row.tone,
      status,
      dim,
      d,
      figure: row.datum?.figure,
      label: name,
    },
  ];
}

/** Stations lie over all lines; where two lines meet there is one ring. */
function stopMarks(frame: MapFrame): Mark[] {
  const seen = new Set<string>();
  return frame.lines.flatMap((row) =>
    row.stops.flatMap((stop, i): Mark[] => {
      const place = stop.at.join();
      if (seen.has(place) || frame.places.some((other) => other.at.join() === place)) return [];
      seen.add(place);
      const [x, y] = frame.at(stop.at);
      return [
        {
          shape: 'use',
          key: `stop:${row.key}:${i}`,
          part: 'place',
          tone: row.tone,
          dim: dimOf(frame.view, row.key),
          shared: glyphId('station'),
          transform: { x, y, k: 1 },
        },
      ];
    }),
  );
}

function placeMark(frame: MapFrame, row: PlaceRow): Mark[] {
  if (row.glyph === 'name') return [];
  const [x, y] = frame.at(row.at);
  return [
    {
      shape: 'use',
      key: `place:${row.key}`,
      part: 'place',
      tone: row.tone,
      dim: dimOf(frame.view, row.key),
      shared: glyphId(row.glyph),
      transform: { x, y, k: 1 },
      opacity: inWindow([x, y], frame.window) ? undefined : 0,
      ...(row.datum
        ? {
            figure: row.datum.figure,
            status: row.datum.status,
            label: markLabel(row.label, row.datum, frame.board.words),
          }
        : {}),
    },
  ];
}

/** Where a flow ends, board px. */
function endOf(frame: MapFrame, rows: readonly MapRow[], key: string): Point2 {
  const row = rows.find((other) => keyOfRow(other) === key);
  if (row?.type === 'place') return frame.at(row.at);
  const area = frame.geography.areas.get(key);
  return area ? frame.fromPlane(area.centre) : [0, 0];
}

/** All flows; those of fewer dots lie within those of more, whatever the order of rows. */
function allFlows(frame: MapFrame, rows: readonly MapRow[]): FlowMarks[] {
  const used = new Map<string, number>();
  const inside = frame.flows.toSorted((a, b) => a.units - b.units || (a.key < b.key ? -1 : 1));
  return inside.map((row) => {
    const skip = { from: used.get(`from ${row.from}`) ?? 0, to: used.get(`to ${row.to}`) ?? 0 };
    used.set(`from ${row.from}`, skip.from + row.units);
    used.set(`to ${row.to}`, skip.to + row.units);
    return flowMarks(row, { from: endOf(frame, rows, row.from), to: endOf(frame, rows, row.to), skip }, frame);
  });
}

const around = (key: string, [x, y]: Point2, r: number): Box => ({ key, x0: x - r, y0: y - r, x1: x + r, y1: y + r });

/** Small boxes along the lines, so that a name can keep off them. */
function lineBoxes(frame: MapFrame): Box[] {
  return frame.lines.flatMap((row) =>
    row.stops.slice(1).flatMap((stop, i) => {
      const [a, b] = [frame.at(row.stops[i]?.at ?? stop.at), frame.at(stop.at)];
      const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 7));
      return Array.from({ length: count + 1 }, (_, j) =>
        around('line', [a[0] + ((b[0] - a[0]) * j) / count, a[1] + ((b[1] - a[1]) * j) / count], 2),
      );
    }),
  );
}

/** Points of the provinces' outlines that the window shows. */
const outlineBoxes = (frame: MapFrame): Box[] =>
  frame.geography.provinceIds.flatMap((id) =>
    (frame.geography.areas.get(id)?.rings.flat() ?? [])
      .map(frame.fromPlane)
      .filter((point) => inWindow(point, frame.window))
      .map((point) => around('outline', point, 1)),
  );

function anchorsOf(frame: MapFrame, flows: readonly FlowMarks[]): Map<string, Box> {
  const anchors = new Map<string, Box>();
  for (const row of frame.regions)
    anchors.set(row.id, around(row.id, frame.fromPlane(frame.geography.areas.get(row.id)?.centre ?? [0, 0]), 1));
  for (const row of frame.places) anchors.set(row.key, around(row.key, frame.at(row.at), glyphRadiusPx(row.glyph) + 1));
  for (const row of frame.lines) {
    const [a, b] = [row.stops[Math.floor((row.stops.length - 1) / 2)], row.stops[Math.ceil(row.stops.length / 2)]];
    const [p, q] = [frame.at(a?.at ?? [0, 0]), frame.at(b?.at ?? [0, 0])];
    anchors.set(row.key, around(row.key, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], 2));
  }
  frame.flows.forEach((row, i) => {
    const flow = flows[i];
    if (flow) anchors.set(row.key, flow.cluster);
  });
  return anchors;
}

/** The ground, and the places, lines and flows over it. */
function groundMarks(frame: MapFrame, camera: Transform, flows: readonly FlowMarks[], stops: readonly Mark[]): Mark[] {
  const { board, window } = frame;
  return [
    { shape: 'rect', key: 'sea', part: 'geo', tone: 'sea', x: 0, y: 0, width: board.widthPx, height: window.heightPx },
    baseGroup(frame, camera),
    // Lines run out of the window with the camera: in a group, so that they are known to be clipped.
    {
      shape: 'group',
      key: 'overlay',
      part: 'rail',
      transform: { x: 0, y: 0, k: 1 },
      children: [...frame.lines.flatMap((row) => lineMarks(frame, row)), ...flows.map((flow) => flow.arrow), ...stops],
    },
    ...frame.places.flatMap((row) => placeMark(frame, row)),
    ...flows.flatMap((flow) => flow.dots),
  ];
}

/** What no word may cover: places, stations, clusters of dots. */
const obstaclesOf = (frame: MapFrame, flows: readonly FlowMarks[], stops: readonly Mark[]): Box[] => [
  ...frame.places
    .filter((row) => row.glyph !== 'name')
    .map((row) => around(row.key, frame.at(row.at), glyphRadiusPx(row.glyph))),
  ...stops.flatMap((mark) =>
    mark.shape === 'use' && mark.transform ? [around(mark.key, [mark.transform.x, mark.transform.y], 4)] : [],
  ),
  ...flows.map((flow) => flow.cluster),
];

const blockedMark = (box: Box, i: number): Mark => ({
  shape: 'rect',
  key: `blocked:${i}`,
  part: 'area',
  x: box.x0,
  y: box.y0,
  width: box.x1 - box.x0,
  height: box.y1 - box.y0,
});

/** The map on a board. Its height follows the board and the notes, never the camera. */
export function mapScene(rows: readonly MapRow[], view: MapView, board: Board): Scene {
  const { frame, camera } = frameOf(rows, view, board);
  const { geography, window } = frame;
  const hasLines = rows.some((row) => row.type === 'line');
  const notes = notesOf(view.note, hasLines, board.words);
  const flows = allFlows(frame, rows);
  const inset = view.inset ? insetMap(frame, camera, view.inset) : undefined;
  const stops = stopMarks(frame);
  const hard = [...obstaclesOf(frame, flows, stops), ...(inset ? [inset.box] : [])];
  const names = placeNames(
    nameRequests(frame, flows),
    { hard, soft: lineBoxes(frame), faint: outlineBoxes(frame) },
    window,
  );
  const shown = [...groundMarks(frame, camera, flows, stops), ...(inset?.marks ?? []), ...names];
  const texts = shown.filter((mark) => mark.opacity !== 0 && mark.shape === 'text');
  const words = annotate([...texts, ...hard.map(blockedMark)], view.annotations, {
    anchors: anchorsOf(frame, flows),
    kind: 'map',
    region: { x0: 6, y0: 6, x1: board.widthPx - 6, y1: window.heightPx - 6 },
  });
  const marks = [...shown, ...words, ...titleBlock(frame, notes)];
  return {
    widthPx: board.widthPx,
    heightPx: window.heightPx + titleBlockPx(notes, board),
    marks,
    clipped: true,
    shared: sharedOf(geography, marks, SHARED_GLYPHS),
  };
}

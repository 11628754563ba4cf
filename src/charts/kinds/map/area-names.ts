/** Names of areas: provinces, districts, and the districts that are too small for one. */
import { inLanguage } from '../../../data/words/format.ts';
import { LABEL_PX, SMALL_PX, TITLE_PX, VALUE_PX } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { wrapText } from '../../text/text.ts';
import { inWindow } from './camera.ts';
import type { MapFrame } from './frame.ts';
import { type Area, areaContains } from './geography.ts';
import type { NameRequest, NameText } from './names.ts';
import type { FlowRow, LineRow, PlaceRow, RegionRow } from './schema.ts';
import type { Point2 } from './simplify.ts';

export const isNamed = ({ view }: MapFrame, key: string): boolean =>
  view.labels === 'all' || (view.labels !== 'none' && view.labels.includes(key));

/** The name, and the other one after it on the same line if it fits there. */
export function nameLines(label: string, otherName: string | undefined, maxPx: number, sizePx: number): string[] {
  const lines = wrapText(label, maxPx, sizePx, true);
  if (!otherName) return lines;
  const last = lines.at(-1) ?? '';
  const joined = wrapText(`${last} ${otherName}`, maxPx, sizePx, true);
  return joined.length === 1 ? [...lines.slice(0, -1), ...joined] : [...lines, otherName];
}

export const maxNamePx = ({ board }: MapFrame): number => (board.id === 'narrow' ? 108 : 170);

export const figureLines = (
  row: RegionRow | PlaceRow | LineRow | FlowRow,
  key: string,
  dim: true | undefined,
): NameText[] =>
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

export function regionRequest(frame: MapFrame, row: RegionRow): NameRequest[] {
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
      texts: [name, ...figureLines(row, row.id, dim)],
      at: spot ?? centre,
      clearPx: 0,
      mode: 'inside',
      hidden: !spot,
      optional: true,
    },
  ];
}

export function districtRequests(frame: MapFrame): NameRequest[] {
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
        texts: [name, ...(row ? figureLines(row, id, dim) : [])],
        at,
        clearPx: 0,
        mode: 'inside',
        hidden: !inWindow(at, frame.window, 8),
        optional: !row,
      },
    ];
  });
}

export function smallAreasRequest(frame: MapFrame): NameRequest[] {
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

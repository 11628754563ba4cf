/** The marks in one window of the map: areas by class, circles by value, arrows by width. */
import { kindWords } from '../../words/kind-words.ts';
import { withEvidence } from '../../evidence/evidence.ts';
import type { Board, Mark, PathMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Joined } from './areas.ts';
import { shadeOf, type Classes } from './classes.ts';
import { arrowPath } from './flow.ts';
import { middleOf, type Panel, type Seen } from './panel.ts';
import type { FlowRow, GeoRow, GeoView, PlaceRow } from './schema.ts';
import { GEO_WORDS } from './words.ts';

export interface Picture {
  readonly rows: readonly GeoRow[];
  readonly view: GeoView;
  readonly board: Board;
  readonly joined: Joined;
  readonly classes: Classes | undefined;
  readonly radiusPx: (value: number) => number;
  readonly flowPx: (value: number) => number;
}

/** Smaller areas are drawn as a dot, too: nobody would see them. */
const LEAST_PX2 = 4;
const DOT_PX = { narrow: 2.6, wide: 3.2 } as const;
export const PLAIN_PX = 4;

/** Colour says the value here, so how it is known is said by the outline, and by hatching. */
function evidenceMarks(mark: PathMark, status: PathMark['status'], key: string): Mark[] {
  if (status === undefined || status === 'reported') return [];
  const outline = {
    ...mark,
    key: `edge:${key}`,
    part: 'range' as const,
    tone: 'ink' as const,
    status,
    opacity: undefined,
  };
  const [, hatch] = withEvidence({ ...mark, status, opacity: undefined });
  return [...(hatch ? [hatch] : []), { ...outline, figure: undefined, label: undefined }];
}

function areaMarks(
  { area, d, sizePx2, centre }: Seen,
  picture: Picture,
  prefix: string,
): { ground: Mark[]; over: Mark[] } {
  const { view, board, classes } = picture;
  const row = area.row && isShown(view, area.row.id) ? area.row : undefined;
  const datum = row?.datum;
  const shade = classes && datum ? shadeOf(classes.of(datum.value), classes.count) : undefined;
  const look = datum
    ? ({ part: 'area', tone: view.tone, opacity: shade } as const)
    : ({ part: 'geo', tone: classes ? 'other' : 'land' } as const);
  const said = row
    ? {
        dim: dimOf(view, row.id),
        figure: datum?.figure,
        label: datum ? markLabel(area.name, datum, board.words) : undefined,
      }
    : {};
  const key = `${prefix}${area.key}`;
  const mark: PathMark = { shape: 'path', key: `area:${key}`, ...look, ...said, d };
  const ground = d === '' ? [] : [mark, ...evidenceMarks(mark, datum?.status, key)];
  if (!datum || sizePx2 >= LEAST_PX2) return { ground, over: [] };
  const circle = { shape: 'circle', cx: centre[0], cy: centre[1], r: DOT_PX[board.id] } as const;
  return {
    ground,
    over: [
      { ...circle, ...said, key: `spot:${key}`, part: 'dot', tone: view.tone, opacity: shade },
      { ...circle, key: `spot:${key}~edge`, part: 'range', tone: view.tone, status: datum.status },
    ],
  };
}

/** A place that the window shows. */
export function placePoint(row: PlaceRow, { projected, window }: Panel): readonly [number, number] | undefined {
  const point = projected.at(row.at);
  if (!point || !point.every(Number.isFinite)) return undefined;
  const [x, y] = point;
  const inside = x >= window.x && x <= window.x + window.widthPx && y >= window.y && y <= window.y + window.heightPx;
  return inside ? point : undefined;
}

function placeMarks(row: PlaceRow, panel: Panel, { view, board, radiusPx }: Picture, prefix: string): Mark[] {
  const point = placePoint(row, panel);
  if (!point) return [];
  const [cx, cy] = point;
  const r = row.datum ? Math.max(1, radiusPx(row.datum.value)) : PLAIN_PX;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  return withEvidence({
    ...base,
    shape: 'circle',
    key: `place:${prefix}${row.key}`,
    part: 'dot',
    status: row.datum?.status,
    figure: row.datum?.figure,
    label: row.datum ? markLabel(row.label, row.datum, board.words) : undefined,
    cx,
    cy,
    r,
  });
}

/** Where a flow begins and ends, in degrees. */
export function endsOf(row: FlowRow, { rows, joined }: Pick<Picture, 'rows' | 'joined'>, isFlat: boolean) {
  const of = (key: string): readonly [number, number] => {
    const place = rows.find((other) => other.type === 'place' && other.key === key);
    if (place?.type === 'place') return place.at;
    const area = joined.byKey.get(key);
    return area ? middleOf(area, isFlat) : [0, 0];
  };
  return [of(row.from), of(row.to)] as const;
}

export const flowName = (row: FlowRow, { rows, joined, board }: Pick<Picture, 'rows' | 'joined' | 'board'>): string => {
  const of = (key: string): string => {
    const place = rows.find((other) => other.type === 'place' && other.key === key);
    return (place?.type === 'place' ? place.label : joined.byKey.get(key)?.name) ?? key;
  };
  return row.label ?? kindWords(GEO_WORDS, 'geo', board.words).moves(of(row.from), of(row.to));
};

function flowMarks(row: FlowRow, panel: Panel, picture: Picture, prefix: string): Mark[] {
  const [from, to] = endsOf(row, picture, panel.projected.isFlat);
  const d = arrowPath(from, to, picture.flowPx(row.datum.value), panel);
  if (d === '') return [];
  return withEvidence({
    shape: 'path',
    key: `flow:${prefix}${row.key}`,
    part: 'area',
    tone: row.tone,
    dim: dimOf(picture.view, row.key),
    status: row.datum.status,
    figure: row.datum.figure,
    label: markLabel(flowName(row, picture), row.datum, picture.board.words),
    d,
  });
}

/** All marks of one window; larger circles first, so that none hides a smaller one. */
export function panelMarks(panel: Panel, picture: Picture, prefix = ''): Mark[] {
  const { rows, view } = picture;
  const areas = panel.seen.map((seen) => areaMarks(seen, picture, prefix));
  const shown = rows.filter((row) => row.type !== 'region' && isShown(view, row.key));
  const places = shown
    .filter((row) => row.type === 'place')
    .toSorted((a, b) => (b.datum?.value ?? 0) - (a.datum?.value ?? 0));
  const flows = shown.filter((row) => row.type === 'flow').toSorted((a, b) => b.datum.value - a.datum.value);
  return [
    ...areas.flatMap(({ ground }) => ground),
    ...areas.flatMap(({ over }) => over),
    ...flows.flatMap((row) => flowMarks(row, panel, picture, prefix)),
    ...places.flatMap((row) => placeMarks(row, panel, picture, prefix)),
  ];
}

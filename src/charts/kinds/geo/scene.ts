/** A map of anywhere as a scene: legend, map, insets, and words for what lies outside. */
import { kindWords } from '../../words/kind-words.ts';
import { ticks } from 'd3-array';
import { Problem } from '../../../data/model/problem.ts';
import { annotate } from '../../layout/annotate.ts';
import { SMALL_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import type { Box } from '../../scene/boxes.ts';
import { joinAreas, refuseStrangers, type Area, type Joined } from './areas.ts';
import { classesOf, type Classes } from './classes.ts';
import { wayPoint } from './flow.ts';
import { headOf, someOf, type Told } from './head.ts';
import { endsOf, flowName, panelMarks, placePoint, type Picture } from './marks.ts';
import { headingPx, nameMarks } from './names.ts';
import { heightFor, panelOf, shownBy, type Circle, type Panel } from './panel.ts';
import { keyOfRow, type GeoRow, type GeoView } from './schema.ts';
import { GEO_WORDS } from './words.ts';

const MOST_PX = { narrow: 420, wide: 500 } as const;
const LARGEST_PX = { narrow: 18, wide: 26 } as const;
const WIDEST_PX = { narrow: 9, wide: 14 } as const;
const INSET = { leastPx: 132, highPx: 120, gapPx: 10 } as const;

const valuesOf = (rows: readonly GeoRow[], type: GeoRow['type']): number[] =>
  rows.flatMap((row) => (row.type === type && row.datum ? [row.datum.value] : []));

/** Areas and widths say how much: there is none of less than nothing. */
function refuseNegative(rows: readonly GeoRow[]): void {
  rows.forEach((row, i) => {
    if (row.type === 'region' || !row.datum || row.datum.value >= 0) return;
    throw new Problem({
      file: 'src/charts/kinds/geo',
      place: `row ${i + 1} "${row.key}", field datum.value`,
      found: String(row.datum.value),
      expected: 'zero or more: the area of a circle or the width of an arrow shows it',
      remedy: row.type === 'flow' ? 'swap from and to' : 'colour areas by it, or use a bar chart',
    });
  });
}

export const classesFor = (rows: readonly GeoRow[], view: GeoView): Classes | undefined => {
  const values = valuesOf(rows, 'region');
  return values.length === 0 ? undefined : classesOf(values, view);
};

/** All that windows share. */
function pictureOf(rows: readonly GeoRow[], view: GeoView, board: Board, joined: Joined): Picture {
  const largest = Math.max(0, ...valuesOf(rows, 'place'));
  const widest = Math.max(0, ...valuesOf(rows, 'flow'));
  return {
    rows,
    view,
    board,
    joined,
    classes: classesFor(rows, view),
    radiusPx: (value) => (largest === 0 ? 0 : Math.sqrt(value / largest) * LARGEST_PX[board.id]),
    flowPx: (value) => (widest === 0 ? 0.5 : Math.max(0.5, (value / widest) * WIDEST_PX[board.id])),
  };
}

export const withoutData = (areas: readonly Area[]): string[] =>
  areas
    .filter(({ row }) => !row?.datum)
    .map(({ name }) => name)
    .filter((name) => name !== '–');

function toldOf({ rows, view, board, classes, radiusPx }: Picture, without: readonly string[]): Told {
  const values = rows.flatMap((row) => (row.datum ? [row.datum.value] : []));
  const statuses = rows.flatMap((row) => (row.type === 'region' && row.datum ? [row.datum.status] : []));
  const places = valuesOf(rows, 'place');
  const top = Math.max(0, ...places);
  const round = top > 0 ? (ticks(0, top, 3).at(-1) ?? top) : 0;
  return {
    view,
    board,
    classes,
    domain: values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)],
    statuses: [...new Set(statuses)].filter((status) => status !== 'reported'),
    without: classes ? without : [],
    circles: round > 0 ? { radiusPx, sizes: [round, round / 4] } : undefined,
  };
}

/** Rows that no window shows: they are said, never lost. */
function outsideOf({ rows, view, joined, board }: Picture, panels: readonly Panel[]): string[] {
  return rows.flatMap((row) => {
    if (!isShown(view, keyOfRow(row))) return [];
    if (row.type === 'region')
      return panels.some(({ seen }) => seen.some(({ area }) => area.key === row.id))
        ? []
        : [joined.byKey.get(row.id)?.name ?? row.id];
    if (row.type === 'place') return panels.some((panel) => placePoint(row, panel)) ? [] : [row.label];
    const isSeen = panels.some((panel) => {
      const [from, to] = endsOf(row, { rows, joined }, panel.projected.isFlat);
      return wayPoint(from, to, panel) !== undefined;
    });
    return isSeen ? [] : [flowName(row, { rows, joined, board })];
  });
}

/** Circles by value of all places, whatever a view shows: the map under them stays where it is. */
const circlesOf = ({ rows, radiusPx }: Picture): Circle[] =>
  rows.flatMap((row) => (row.type === 'place' && row.datum ? [{ at: row.at, r: radiusPx(row.datum.value) }] : []));

interface Inset {
  readonly panel: Panel;
  readonly marks: readonly Mark[];
}

/** Insets in rows under the map, each with its name and its frame. */
function insetsOf(picture: Picture, top: number): { insets: Inset[]; bottom: number } {
  const { view, board, rows, joined } = picture;
  if (view.insets.length === 0) return { insets: [], bottom: top };
  const fits = Math.max(1, Math.floor((board.widthPx + INSET.gapPx) / (INSET.leastPx + INSET.gapPx)));
  const columns = Math.min(view.insets.length, fits);
  const widthPx = Math.min(220, (board.widthPx - (columns - 1) * INSET.gapPx) / columns);
  const stepPx = headingPx + INSET.highPx + INSET.gapPx;
  const insets = view.insets.map(({ title, fit, projection }, i): Inset => {
    const x = (i % columns) * (widthPx + INSET.gapPx);
    const y = top + 6 + Math.floor(i / columns) * stepPx;
    const window = { x, y: y + headingPx, widthPx, heightPx: INSET.highPx };
    const panel = panelOf(joined, shownBy(fit, rows, joined), projection, { window, circles: circlesOf(picture) });
    const lines = wrapText(title, widthPx, SMALL_PX).slice(0, 1);
    return {
      panel,
      marks: [
        { shape: 'text', key: `inset:${i}~title`, part: 'label', x, y: y + SMALL_PX, lines, sizePx: SMALL_PX },
        ...panelMarks(panel, picture, `inset${i}/`),
        {
          shape: 'rect',
          key: `inset:${i}`,
          part: 'frame',
          x: window.x,
          y: window.y,
          width: widthPx,
          height: INSET.highPx,
        },
      ],
    };
  });
  return { insets, bottom: top + 6 + Math.ceil(view.insets.length / columns) * stepPx };
}

const around = (key: string, [x, y]: readonly [number, number], r: number): Box => ({
  key,
  x0: x - r,
  x1: x + r,
  y0: y - r,
  y1: y + r,
});

function anchorsOf(panel: Panel, picture: Picture): Map<string, Box> {
  const anchors = new Map<string, Box>();
  for (const { area, centre } of panel.seen) if (area.row) anchors.set(area.key, around(area.key, centre, 3));
  for (const row of picture.rows) {
    if (row.type === 'region') continue;
    const [from, to] = row.type === 'flow' ? endsOf(row, picture, panel.projected.isFlat) : [undefined, undefined];
    const point = row.type === 'place' ? placePoint(row, panel) : from && wayPoint(from, to, panel);
    const r = row.type === 'place' && row.datum ? picture.radiusPx(row.datum.value) : 4;
    if (point) anchors.set(row.key, around(row.key, point, r));
  }
  return anchors;
}

/** The map on a board. Its height follows what is fitted into it, the same for all views that fit the same. */
export function geoScene(rows: readonly GeoRow[], view: GeoView, board: Board): Scene {
  refuseNegative(rows);
  const joined = joinAreas(rows, view);
  refuseStrangers(rows, view, joined);
  const picture = pictureOf(rows, view, board, joined);
  const shown = shownBy(view.fit, rows, joined);
  const { isPlanar } = joined;
  const heightPx = heightFor(shown, view.projection, { widthPx: board.widthPx, mostPx: MOST_PX[board.id], isPlanar });
  const room = { x: 0, y: 0, widthPx: board.widthPx, heightPx };
  // Neighbours at the edge are seen without data; what lies elsewhere is not spoken of.
  const near =
    view.fit === 'all'
      ? joined.areas
      : panelOf(joined, shown, view.projection, { window: room })
          .seen.filter(({ d }) => d)
          .map(({ area }) => area);
  const head = headOf(toldOf(picture, withoutData(near)));
  const window = { ...room, y: Math.ceil(head.bottom) };
  const panel = panelOf(joined, shown, view.projection, { window, circles: circlesOf(picture) });
  const { insets, bottom } = insetsOf(picture, window.y + heightPx);
  const outside = outsideOf(picture, [panel, ...insets.map((one) => one.panel)]);
  const said =
    outside.length === 0
      ? []
      : wrapText(kindWords(GEO_WORDS, 'geo', board.words).outside(someOf(outside, board)), board.widthPx, SMALL_PX);
  const note: Mark[] =
    said.length === 0
      ? []
      : [
          {
            shape: 'text',
            key: 'outside',
            part: 'axis-label',
            x: 0,
            y: bottom + 4 + SMALL_PX,
            lines: said,
            sizePx: SMALL_PX,
          },
        ];
  const names = nameMarks(panel, picture);
  const main = panelMarks(panel, picture);
  const region = { x0: 4, y0: window.y + 4, x1: board.widthPx - 4, y1: window.y + heightPx - 4 };
  const solid = main.filter(({ shape, part }) => shape === 'circle' && part === 'dot');
  const words = annotate([...names, ...solid], view.annotations, {
    anchors: anchorsOf(panel, picture),
    region,
    kind: 'geo',
  });
  return {
    widthPx: board.widthPx,
    heightPx: Math.ceil(bottom + (said.length === 0 ? 2 : said.length * leadingPx(SMALL_PX) + 8)),
    marks: [...head.marks, ...main, ...insets.flatMap(({ marks }) => marks), ...names, ...words, ...note],
    clipped: true,
  };
}

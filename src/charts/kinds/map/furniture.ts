/** What stands round a map: its title block with north, scale and notes, and the small map of the whole. */
import type { Box } from '../../scene/boxes.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import { SMALL_PX, type Board, type Mark, type Tone, type Transform } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import type { MapWindow } from './camera.ts';
import type { Geography } from './geography.ts';
import type { CORNERS } from './schema.ts';
import { MAP_WORDS } from './words.ts';

const LENGTHS_KM = [500, 200, 100, 50, 20, 10, 5, 2, 1];
const NORTH_PX = 40;
const SCALE_PX = 156;
const BAR_MAX_PX = 84;

export const notesOf = (note: string | undefined, hasLines: boolean, words: Words): string =>
  [note, hasLines ? MAP_WORDS[words.language].schematic : undefined].filter(Boolean).join(words.space);

const noteLines = (notes: string, board: Board): string[] =>
  notes ? wrapText(notes, board.widthPx - NORTH_PX - SCALE_PX - 20, SMALL_PX) : [];

/** Height of the title block: it follows the notes, which are the same in every view. */
export const titleBlockPx = (notes: string, board: Board): number =>
  Math.max(40, noteLines(notes, board).length * leadingPx(SMALL_PX) + 16);

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

/** Four blocks, every other one solid, as on a chart. */
function scaleBar(x: number, y: number, lengthPx: number): string {
  const quarter = lengthPx / 4;
  return (
    [0, 1, 2, 3]
      .map((i) =>
        i % 2 === 0
          ? box(x + i * quarter, y, quarter, 4)
          : box(x + i * quarter, y, quarter, 0.8) + box(x + i * quarter, y + 3.2, quarter, 0.8),
      )
      .join('') + box(x + lengthPx - 0.8, y, 0.8, 4)
  );
}

/** Longest round length that fits, and its px. */
export function scaleOf(geography: Geography, k: number): { km: number; lengthPx: number } {
  const pxPerKm = k / geography.kmPerUnit;
  const km = LENGTHS_KM.find((length) => length * pxPerKm <= BAR_MAX_PX) ?? 1;
  return { km, lengthPx: km * pxPerKm };
}

/** The block under the map from `top` down: north, scale, notes, ruled off from each other. */
export function titleBlock(geography: Geography, k: number, notes: string, top: number, board: Board): Mark[] {
  const own = MAP_WORDS[board.words.language];
  const { km, lengthPx } = scaleOf(geography, k);
  const heightPx = titleBlockPx(notes, board);
  const middle = top + heightPx / 2;
  const text = (key: string, x: number, y: number, lines: readonly string[]): Mark => ({
    shape: 'text',
    key,
    part: 'axis-label',
    x,
    y,
    lines,
    sizePx: SMALL_PX,
  });
  const lines = noteLines(notes, board);
  const rule = (key: string, x: number): Mark => ({
    shape: 'line',
    key,
    part: 'frame',
    x1: x,
    x2: x,
    y1: top,
    y2: top + heightPx - 0.5,
  });
  return [
    { shape: 'rect', key: 'block', part: 'area', tone: 'paper', x: 0, y: top, width: board.widthPx, height: heightPx },
    {
      shape: 'path',
      key: 'north',
      part: 'place',
      tone: 'ink',
      d: 'M0,-11L4,9L0,5.5Z',
      transform: { x: 12, y: middle, k: 1 },
    },
    {
      shape: 'path',
      key: 'north:half',
      part: 'leader',
      tone: 'ink',
      d: 'M0,-11L-4,9L0,5.5',
      transform: { x: 12, y: middle, k: 1 },
    },
    text('north:name', 20, middle + 5, [own.north]),
    { shape: 'path', key: 'scale', part: 'place', tone: 'ink', d: scaleBar(NORTH_PX + 10, middle - 2, lengthPx) },
    // Another length is another mark: it fades in, where a number running through the lengths between would be untrue.
    text(`scale:${km}km`, NORTH_PX + 18 + lengthPx, middle + 5, [`${km} ${own.km}`]),
    ...(lines.length > 0
      ? [text('note', NORTH_PX + SCALE_PX + 10, middle + 5 - ((lines.length - 1) * leadingPx(SMALL_PX)) / 2, lines)]
      : []),
    rule('rule:north', NORTH_PX),
    ...(lines.length > 0 ? [rule('rule:scale', NORTH_PX + SCALE_PX)] : []),
    { shape: 'line', key: 'rule:block', part: 'frame', x1: 0.5, x2: board.widthPx - 0.5, y1: top, y2: top },
    {
      shape: 'rect',
      key: 'frame',
      part: 'frame',
      x: 0.5,
      y: 0.5,
      width: board.widthPx - 1,
      height: top + heightPx - 1,
    },
  ];
}

/** A map of all provinces in a corner, with the camera's window on it. */
export function insetMap(
  geography: Geography,
  tones: ReadonlyMap<string, Tone>,
  camera: Transform,
  window: MapWindow,
  corner: (typeof CORNERS)[number],
  board: Board,
): { marks: Mark[]; box: Box } {
  const [width, height] = board.id === 'narrow' ? [78, 96] : [104, 128];
  const bounds = geography.provinceIds.flatMap((id) => geography.areas.get(id)?.bounds ?? []);
  const [bx0, bx1] = [Math.min(...bounds.map((p) => p[0])), Math.max(...bounds.map((p) => p[0]))];
  const [by0, by1] = [Math.min(...bounds.map((p) => p[1])), Math.max(...bounds.map((p) => p[1]))];
  const x = corner.endsWith('left') ? window.x + 10 : window.x + window.widthPx - width - 10;
  const y = corner.startsWith('top') ? window.y + 10 : window.y + window.heightPx - height - 10;
  const k = Math.min((width - 12) / (bx1 - bx0), (height - 12) / (by1 - by0));
  const at: Transform = { k, x: x + width / 2 - (k * (bx0 + bx1)) / 2, y: y + height / 2 - (k * (by0 + by1)) / 2 };
  const toInset = (px: number, py: number): [number, number] => [
    ((px - camera.x) / camera.k) * k + at.x,
    ((py - camera.y) / camera.k) * k + at.y,
  ];
  const [vx0, vy0] = toInset(window.x, window.y);
  const [vx1, vy1] = toInset(window.x + window.widthPx, window.y + window.heightPx);
  const [cx0, cx1] = [Math.max(vx0, x), Math.min(vx1, x + width)];
  const [cy0, cy1] = [Math.max(vy0, y), Math.min(vy1, y + height)];
  return {
    box: { key: 'inset', x0: x, y0: y, x1: x + width, y1: y + height },
    marks: [
      { shape: 'rect', key: 'inset:paper', part: 'area', tone: 'paper', x, y, width, height },
      {
        shape: 'group',
        key: 'inset',
        part: 'geo',
        transform: at,
        children: geography.provinceIds.map((id) => ({
          shape: 'use',
          key: `inset:${id}`,
          part: 'geo',
          tone: tones.get(id) ?? 'land',
          shared: `geo-${id}`,
        })),
      },
      { shape: 'rect', key: 'inset:frame', part: 'frame', x, y, width, height },
      {
        shape: 'rect',
        key: 'inset:camera',
        part: 'frame',
        tone: 'ink',
        x: cx0,
        y: cy0,
        width: cx1 - cx0,
        height: cy1 - cy0,
      },
    ],
  };
}

/** What stands round a map: its title block with north, scale and notes, and the small map of the whole. */
import { kindWords } from '../../words/kind-words.ts';
import type { Box } from '../../scene/boxes.ts';
import { leadingPx, wrapText } from '../../text/text.ts';
import { SMALL_PX, type Board, type Mark, type RectMark, type Tone, type Transform } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import type { MapWindow } from './camera.ts';
import type { MapFrame } from './frame.ts';
import type { Geography } from './geography.ts';
import type { CORNERS } from './schema.ts';
import { MAP_WORDS } from './words.ts';

const LENGTHS_KM = [500, 200, 100, 50, 20, 10, 5, 2, 1];
const NORTH_PX = 40;
const SCALE_PX = 156;
const BAR_MAX_PX = 84;

export const notesOf = (note: string | undefined, hasLines: boolean, words: Words): string =>
  [note, hasLines ? kindWords(MAP_WORDS, 'map', words).schematic : undefined].filter(Boolean).join(words.space);

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
function scaleOf(geography: Geography, k: number): { km: number; lengthPx: number } {
  const pxPerKm = k / geography.kmPerUnit;
  const km = LENGTHS_KM.find((length) => length * pxPerKm <= BAR_MAX_PX) ?? 1;
  return { km, lengthPx: km * pxPerKm };
}

/** Where the title block lies, and the text of its notes. */
interface Block {
  readonly top: number;
  readonly heightPx: number;
  readonly middle: number;
  readonly lines: readonly string[];
}

const smallText = (key: string, x: number, y: number, lines: readonly string[]): Mark => ({
  shape: 'text',
  key,
  part: 'axis-label',
  x,
  y,
  lines,
  sizePx: SMALL_PX,
});

/** An arrow to the north, its right half solid, and its letter. */
function northMarks(middle: number, words: Words): Mark[] {
  const transform = { x: 12, y: middle, k: 1 };
  return [
    { shape: 'path', key: 'north', part: 'place', tone: 'ink', d: 'M0,-11L4,9L0,5.5Z', transform },
    { shape: 'path', key: 'north:half', part: 'leader', tone: 'ink', d: 'M0,-11L-4,9L0,5.5', transform },
    smallText('north:name', 20, middle + 5, [kindWords(MAP_WORDS, 'map', words).north]),
  ];
}

function scaleMarks({ km, lengthPx }: ReturnType<typeof scaleOf>, middle: number, words: Words): Mark[] {
  return [
    { shape: 'path', key: 'scale', part: 'place', tone: 'ink', d: scaleBar(NORTH_PX + 10, middle - 2, lengthPx) },
    // Another length is another mark: it fades in, where a number running through the lengths between would be untrue.
    smallText(`scale:${km}km`, NORTH_PX + 18 + lengthPx, middle + 5, [
      `${km}${words.space}${kindWords(MAP_WORDS, 'map', words).km}`,
    ]),
  ];
}

const noteMarks = ({ lines, middle }: Block): Mark[] =>
  lines.length === 0
    ? []
    : [smallText('note', NORTH_PX + SCALE_PX + 10, middle + 5 - ((lines.length - 1) * leadingPx(SMALL_PX)) / 2, lines)];

/** Rules between north, scale and notes, over the block, and the frame around block and map. */
function ruleMarks({ top, heightPx, lines }: Block, widthPx: number): Mark[] {
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
    rule('rule:north', NORTH_PX),
    ...(lines.length > 0 ? [rule('rule:scale', NORTH_PX + SCALE_PX)] : []),
    { shape: 'line', key: 'rule:block', part: 'frame', x1: 0.5, x2: widthPx - 0.5, y1: top, y2: top },
    { shape: 'rect', key: 'frame', part: 'frame', x: 0.5, y: 0.5, width: widthPx - 1, height: top + heightPx - 1 },
  ];
}

/** The block under the map: north, scale, notes, ruled off from each other. */
export function titleBlock({ geography, k, window, board }: MapFrame, notes: string): Mark[] {
  const top = window.heightPx;
  const heightPx = titleBlockPx(notes, board);
  const block: Block = { top, heightPx, middle: top + heightPx / 2, lines: noteLines(notes, board) };
  return [
    { shape: 'rect', key: 'block', part: 'area', tone: 'paper', x: 0, y: top, width: board.widthPx, height: heightPx },
    ...northMarks(block.middle, board.words),
    ...scaleMarks(scaleOf(geography, k), block.middle, board.words),
    ...noteMarks(block),
    ...ruleMarks(block, board.widthPx),
  ];
}

type Corner = (typeof CORNERS)[number];

/** The small map's sheet in a corner of the window. */
function insetSheet(corner: Corner, window: MapWindow, board: Board): Pick<RectMark, 'x' | 'y' | 'width' | 'height'> {
  const [width, height] = board.id === 'narrow' ? [78, 96] : [104, 128];
  return {
    x: corner.endsWith('left') ? window.x + 10 : window.x + window.widthPx - width - 10,
    y: corner.startsWith('top') ? window.y + 10 : window.y + window.heightPx - height - 10,
    width,
    height,
  };
}

/** All provinces in the middle of a sheet. */
function insetCamera(geography: Geography, { x, y, width, height }: ReturnType<typeof insetSheet>): Transform {
  const bounds = geography.provinceIds.flatMap((id) => geography.areas.get(id)?.bounds ?? []);
  const [bx0, bx1] = [Math.min(...bounds.map((p) => p[0])), Math.max(...bounds.map((p) => p[0]))];
  const [by0, by1] = [Math.min(...bounds.map((p) => p[1])), Math.max(...bounds.map((p) => p[1]))];
  const k = Math.min((width - 12) / (bx1 - bx0), (height - 12) / (by1 - by0));
  return { k, x: x + width / 2 - (k * (bx0 + bx1)) / 2, y: y + height / 2 - (k * (by0 + by1)) / 2 };
}

/** A map of all provinces in a corner, with the camera's window on it. */
export function insetMap(
  { geography, regions, window, board }: MapFrame,
  camera: Transform,
  corner: Corner,
): { marks: Mark[]; box: Box } {
  const tones = new Map<string, Tone>(regions.map((row) => [row.id, row.tone]));
  const sheet = insetSheet(corner, window, board);
  const { x, y, width, height } = sheet;
  const at = insetCamera(geography, sheet);
  const toInset = (px: number, py: number): [number, number] => [
    ((px - camera.x) / camera.k) * at.k + at.x,
    ((py - camera.y) / camera.k) * at.k + at.y,
  ];
  const [vx0, vy0] = toInset(window.x, window.y);
  const [vx1, vy1] = toInset(window.x + window.widthPx, window.y + window.heightPx);
  const [cx0, cx1] = [Math.max(vx0, x), Math.min(vx1, x + width)];
  const [cy0, cy1] = [Math.max(vy0, y), Math.min(vy1, y + height)];
  const provinces = geography.provinceIds.map((id): Mark => ({
    shape: 'use',
    key: `inset:${id}`,
    part: 'geo',
    tone: tones.get(id) ?? 'land',
    shared: `geo-${id}`,
  }));
  return {
    box: { key: 'inset', x0: x, y0: y, x1: x + width, y1: y + height },
    marks: [
      { shape: 'rect', key: 'inset:paper', part: 'area', tone: 'paper', ...sheet },
      { shape: 'group', key: 'inset', part: 'geo', transform: at, children: provinces },
      { shape: 'rect', key: 'inset:frame', part: 'frame', ...sheet },
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

/** Flows: dots packed round the place they come from or go to, one for so many of what moves. */
import type { Box } from '../../scene/boxes.ts';
import { withEvidence } from '../../evidence/evidence.ts';
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Board, Mark } from '../../scene/types.ts';
import type { FlowRow, MapView } from './schema.ts';
import type { Point2 } from './simplify.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Steps through the dots that is prime to most counts: neighbours at one end are far apart at the other. */
const SHUFFLE = 89;

const unitRadiusPx = (board: Board): number => (board.id === 'narrow' ? 2 : 2.5);

/** Where the `index`th dot lies from the middle of its cluster, px: a sunflower, so that any count fills a disc. */
function offset(index: number, firstPx: number, pitchPx: number): Point2 {
  // Area of the disc grows by one pitch² a dot, around a free disc of radius firstPx for the place's own mark.
  const r = Math.sqrt(firstPx ** 2 + ((index + 0.5) * pitchPx ** 2) / (Math.PI * 0.86));
  const angle = index * GOLDEN_ANGLE;
  return [r * Math.cos(angle), r * Math.sin(angle)];
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
/** Order of the dots at the far end, the same for every board and view. */
const shuffled = (index: number, count: number): number => {
  let step = SHUFFLE;
  while (gcd(step, count) !== 1) step += 2;
  return (index * step) % count;
};

/** A curve bent a sixth of its length to one side, with an open head; it keeps clear of the dots at both ends. */
function arrowPath(from: Point2, to: Point2, clearPx: number): string {
  const bend: Point2 = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * 0.16,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * 0.16,
  ];
  const clear = Math.min(clearPx, Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.32);
  const towards = (end: Point2): { point: Point2; ux: number; uy: number } => {
    const length = Math.hypot(end[0] - bend[0], end[1] - bend[1]) || 1;
    const [ux, uy] = [(end[0] - bend[0]) / length, (end[1] - bend[1]) / length];
    return { point: [end[0] - ux * clear, end[1] - uy * clear], ux, uy };
  };
  const start = towards(from).point;
  const { point: tip, ux, uy } = towards(to);
  const barb = (turn: number): string =>
    `${tip[0] - (ux * Math.cos(turn) - uy * Math.sin(turn)) * 8},${tip[1] - (ux * Math.sin(turn) + uy * Math.cos(turn)) * 8}`;
  return `M${start[0]},${start[1]}Q${bend[0]},${bend[1]} ${tip[0]},${tip[1]}M${barb(0.42)}L${tip[0]},${tip[1]}L${barb(-0.42)}`;
}

export interface FlowMarks {
  /** From end to end, whatever the camera: to be drawn where marks may leave the board. */
  readonly arrow: Mark;
  /** Dots and what answers for them; not seen where their end is out of the window. */
  readonly dots: Mark[];
  /** What the dots fill now. */
  readonly cluster: Box;
  readonly centre: Point2;
  readonly radiusPx: number;
}

/** One flow's arrow and dots, and the box that its cluster fills now. `skip`: dots of earlier flows already at the same end. */
export function flowMarks(
  row: FlowRow,
  ends: { from: Point2; to: Point2 },
  skip: { from: number; to: number },
  view: MapView,
  board: Board,
  seen: (point: Point2) => boolean,
): FlowMarks {
  const r = unitRadiusPx(board);
  const pitch = r * 2 + 1.3;
  const freePx = 9;
  const dim = dimOf(view, row.key);
  const { status } = row.datum;
  const centre = view.flow === 0 ? ends.from : ends.to;
  const opacity = seen(centre) ? undefined : 0;
  const before = view.flow === 0 ? skip.from : skip.to;
  const radiusPx = Math.hypot(...offset(before + row.units, freePx, pitch)) + r;
  const arrow: Mark = {
    shape: 'path',
    key: `flow:${row.key}`,
    part: 'leader',
    tone: row.tone,
    dim,
    d: arrowPath(ends.from, ends.to, radiusPx + 4),
  };
  const units = Array.from({ length: row.units }, (_, i): Mark[] => {
    const [ox, oy] = offset(before + (view.flow === 0 ? i : shuffled(i, row.units)), freePx, pitch);
    return withEvidence({
      shape: 'circle',
      key: `unit:${row.key}:${i}`,
      part: 'unit',
      tone: row.tone,
      status,
      dim,
      opacity,
      cx: centre[0] + ox,
      cy: centre[1] + oy,
      r,
    });
  }).flat();
  const hit: Mark = {
    shape: 'circle',
    key: `hit:${row.key}`,
    part: 'hit',
    cx: centre[0],
    cy: centre[1],
    r: radiusPx,
    opacity,
    figure: row.datum.figure,
    status,
    label: markLabel(row.label, row.datum, board.words),
  };
  const cluster = {
    key: `cluster:${row.key}`,
    x0: centre[0] - radiusPx,
    y0: centre[1] - radiusPx,
    x1: centre[0] + radiusPx,
    y1: centre[1] + radiusPx,
  };
  return { arrow, dots: [...units, hit], cluster, centre, radiusPx };
}

/** Flows: dots packed round the place they come from or go to, one for so many of what moves. */
import type { Box } from '../../scene/boxes.ts';
import { withEvidence } from '../../evidence/evidence.ts';
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Board, Mark } from '../../scene/types.ts';
import { inWindow } from './camera.ts';
import type { MapFrame } from './frame.ts';
import type { FlowRow, MapView } from './schema.ts';
import type { Point2 } from './simplify.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Steps through the dots that is prime to most counts: neighbours at one end are far apart at the other. */
const SHUFFLE = 89;

/** Round the middle of a cluster, for the mark of the place itself. */
const FREE_PX = 9;

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

/** Where a flow's dots are now, and how they are packed. */
interface Cluster {
  readonly centre: Point2;
  readonly r: number;
  readonly pitchPx: number;
  /** Dots of earlier flows at the same end. */
  readonly before: number;
  readonly radiusPx: number;
  readonly opacity: 0 | undefined;
  readonly dim: true | undefined;
}

/** The dots of one flow; at the far end they arrive in another order. */
const unitMarks = (row: FlowRow, cluster: Cluster, flow: MapView['flow']): Mark[] =>
  Array.from({ length: row.units }, (_, i): Mark[] => {
    const place = cluster.before + (flow === 0 ? i : shuffled(i, row.units));
    const [ox, oy] = offset(place, FREE_PX, cluster.pitchPx);
    return withEvidence({
      shape: 'circle',
      key: `unit:${row.key}:${i}`,
      part: 'unit',
      tone: row.tone,
      status: row.datum.status,
      dim: cluster.dim,
      opacity: cluster.opacity,
      cx: cluster.centre[0] + ox,
      cy: cluster.centre[1] + oy,
      r: cluster.r,
    });
  }).flat();

const hitMark = ({ key, label, datum }: FlowRow, { centre, radiusPx, opacity }: Cluster, board: Board): Mark => ({
  shape: 'circle',
  key: `hit:${key}`,
  part: 'hit',
  cx: centre[0],
  cy: centre[1],
  r: radiusPx,
  opacity,
  figure: datum.figure,
  status: datum.status,
  label: markLabel(label, datum, board.words),
});

export interface FlowPlace {
  readonly from: Point2;
  readonly to: Point2;
  /** Dots of earlier flows already at the same end. */
  readonly skip: { readonly from: number; readonly to: number };
}

/** One flow's arrow and dots, and the box that its cluster fills now. */
export function flowMarks(row: FlowRow, { from, to, skip }: FlowPlace, { view, board, window }: MapFrame): FlowMarks {
  const r = unitRadiusPx(board);
  const pitchPx = r * 2 + 1.3;
  const dim = dimOf(view, row.key);
  const centre = view.flow === 0 ? from : to;
  const before = view.flow === 0 ? skip.from : skip.to;
  const radiusPx = Math.hypot(...offset(before + row.units, FREE_PX, pitchPx)) + r;
  const opacity = inWindow(centre, window, 4) ? undefined : 0;
  const packed: Cluster = { centre, r, pitchPx, before, radiusPx, opacity, dim };
  const arrow: Mark = {
    shape: 'path',
    key: `flow:${row.key}`,
    part: 'leader',
    tone: row.tone,
    dim,
    d: arrowPath(from, to, radiusPx + 4),
  };
  const cluster = {
    key: `cluster:${row.key}`,
    x0: centre[0] - radiusPx,
    y0: centre[1] - radiusPx,
    x1: centre[0] + radiusPx,
    y1: centre[1] + radiusPx,
  };
  const dots = [...unitMarks(row, packed, view.flow), hitMark(row, packed, board)];
  return { arrow, dots, cluster, centre, radiusPx };
}

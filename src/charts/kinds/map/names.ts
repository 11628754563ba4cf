/** Where names on a map stand: each beside its point, on nothing else, inside the window. */
import { Problem } from '../../../data/model/problem.ts';
import { boxesTouch, nearestPoints, type Box } from '../../scene/boxes.ts';
import { leadingPx, measureText } from '../../text/text.ts';
import type { Mark, MarkBase, TextMark } from '../../scene/types.ts';
import type { MapWindow } from './camera.ts';
import type { Side } from './schema.ts';
import type { Point2 } from './simplify.ts';

/** Lines of one name: the name itself, then its figure; each text keeps its own weight. */
export interface NameText extends Pick<MarkBase, 'key' | 'part' | 'tone' | 'status' | 'figure' | 'label' | 'dim'> {
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface NameRequest {
  readonly texts: readonly NameText[];
  readonly at: Point2;
  /** px that the name keeps from `at`: the radius of its mark. */
  readonly clearPx: number;
  /**
   * `beside`: next to a mark, further off with a leader where it is crowded; `inside`: over the middle of an area,
   * as near as there is room; `far`: always off to a side with a leader; `close`: next to its mark or not at all.
   */
  readonly mode: 'beside' | 'inside' | 'far' | 'close';
  readonly side?: Side | undefined;
  /** Not in the window: its words are there for the next keyframe, but not seen. */
  readonly hidden?: boolean | undefined;
  /** May go unseen where there is no room (stops of a line: they are in the table). */
  readonly optional?: boolean | undefined;
}

interface Candidate {
  readonly box: Box;
  readonly leader: boolean;
  readonly cost: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const ASCENT = 0.76;
const DESCENT = 0.2;
const GAP_PX = 4;
const ROUND = 16;

function sizeOf(texts: readonly NameText[]): { widthPx: number; heightPx: number } {
  const widthPx = Math.max(
    ...texts.flatMap((t) => t.lines.map((line) => measureText(line, t.sizePx, t.italic ? 'italic' : t.bold))),
  );
  const heightPx =
    texts.reduce((sum, t) => sum + t.lines.length * leadingPx(t.sizePx), 0) -
    (texts.at(-1)?.sizePx ?? 0) * (1.22 - ASCENT - DESCENT);
  return { widthPx, heightPx };
}

const boxAt = (x0: number, y0: number, { widthPx, heightPx }: { widthPx: number; heightPx: number }): Box => ({
  key: 'name',
  x0,
  y0,
  x1: x0 + widthPx,
  y1: y0 + heightPx,
});

function besideCandidates(request: NameRequest): Candidate[] {
  const size = sizeOf(request.texts);
  const { widthPx: w, heightPx: h } = size;
  const [x, y] = request.at;
  const order: Side[] = [
    ...new Set<Side>([...(request.side ? [request.side] : []), 'right', 'left', 'above', 'below']),
  ];
  const gap = request.clearPx + GAP_PX;
  const near = order.flatMap((side, rank): Candidate[] => {
    const cost = rank * 4;
    if (side === 'right')
      return [0, -h * 0.3, h * 0.3].map((dy, i) => ({
        box: boxAt(x + gap, y - h / 2 + dy, size),
        leader: false,
        cost: cost + i,
        anchor: 'start',
      }));
    if (side === 'left')
      return [0, -h * 0.3, h * 0.3].map((dy, i) => ({
        box: boxAt(x - gap - w, y - h / 2 + dy, size),
        leader: false,
        cost: cost + i,
        anchor: 'end',
      }));
    const y0 = side === 'above' ? y - gap - h : y + gap;
    return [0, -w * 0.3, w * 0.3].map((dx, i) => ({
      box: boxAt(x - w / 2 + dx, y0, size),
      leader: false,
      cost: cost + i,
      anchor: 'middle',
    }));
  });
  return [...(request.mode === 'far' ? [] : near), ...(request.mode === 'close' ? [] : farCandidates(request))];
}

/** All round the point, further and further off, each with a leader back to it. */
function farCandidates(request: NameRequest): Candidate[] {
  const size = sizeOf(request.texts);
  const [x, y] = request.at;
  const wanted: Readonly<Record<Side, number>> = { right: 0, below: Math.PI / 2, left: Math.PI, above: -Math.PI / 2 };
  const first = request.side ? wanted[request.side] : 0;
  return [16, 26, 38, 52, 68, 86, 106, 130, 160].flatMap((off) =>
    Array.from({ length: ROUND }, (_, i): Candidate => {
      const turn = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((2 * Math.PI) / ROUND);
      const angle = first + turn;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const reach = request.clearPx + off;
      const [px, py] = [x + dx * reach, y + dy * reach];
      const x0 = dx > 0.35 ? px : dx < -0.35 ? px - size.widthPx : px - size.widthPx / 2;
      const y0 = dy > 0.35 ? py : dy < -0.35 ? py - size.heightPx : py - size.heightPx / 2;
      return {
        box: boxAt(x0, y0, size),
        leader: true,
        cost: 24 + off + Math.abs(turn) * 4,
        anchor: dx > 0.35 ? 'start' : dx < -0.35 ? 'end' : 'middle',
      };
    }),
  );
}

function insideCandidates(request: NameRequest): Candidate[] {
  const size = sizeOf(request.texts);
  const [x, y] = request.at;
  const offsets = [0, 8, 16, 26, 38, 52];
  return offsets.flatMap((off) =>
    Array.from({ length: off === 0 ? 1 : 12 }, (_, i): Candidate => {
      const angle = (i * Math.PI) / 6 - Math.PI / 2;
      return {
        box: boxAt(x + Math.cos(angle) * off - size.widthPx / 2, y + Math.sin(angle) * off - size.heightPx / 2, size),
        leader: false,
        cost: off,
        anchor: 'middle',
      };
    }),
  );
}

export interface Obstacles {
  /** Marks and names that nothing may lie on. */
  readonly hard: Box[];
  /** Lines: crossed only where there is no better place. */
  readonly soft: readonly Box[];
  /** Outlines: crossed rather than going far. */
  readonly faint: readonly Box[];
}

const within = (box: Box, window: MapWindow): boolean =>
  box.x0 >= window.x + 3 &&
  box.y0 >= window.y + 3 &&
  box.x1 <= window.x + window.widthPx - 3 &&
  box.y1 <= window.y + window.heightPx - 3;

function choose(request: NameRequest, obstacles: Obstacles, window: MapWindow): Candidate | undefined {
  const all = request.mode === 'inside' ? insideCandidates(request) : besideCandidates(request);
  let best: Candidate | undefined;
  for (const candidate of all) {
    if (best && candidate.cost >= best.cost) continue;
    if (!within(candidate.box, window) || obstacles.hard.some((other) => boxesTouch(candidate.box, other, 2))) continue;
    const crossings = obstacles.soft.filter((other) => boxesTouch(candidate.box, other, 1)).length;
    const outlines =
      request.mode === 'far' ? 0 : obstacles.faint.filter((other) => boxesTouch(candidate.box, other)).length;
    const cost = candidate.cost + Math.min(crossings, 6) * 7 + Math.min(outlines, 6) * 1.5;
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

function marksAt(request: NameRequest, { box, leader, anchor }: Candidate, opacity: number | undefined): Mark[] {
  const { widthPx } = sizeOf(request.texts);
  // One line stands the same however it is anchored; anchored alike in every keyframe it moves without a jump.
  const single = request.texts.length === 1 && request.texts[0]?.lines.length === 1;
  const held = single ? 'start' : anchor;
  const x = held === 'start' ? box.x0 : held === 'end' ? box.x0 + widthPx : box.x0 + widthPx / 2;
  let top = box.y0;
  const texts = request.texts.map((text): TextMark => {
    const y = top + text.sizePx * ASCENT;
    top += text.lines.length * leadingPx(text.sizePx);
    return { ...text, shape: 'text', x, y, anchor: held, halo: true, opacity };
  });
  const first = request.texts[0];
  if (!leader || !first) return texts;
  const point = { key: 'at', x0: request.at[0], x1: request.at[0], y0: request.at[1], y1: request.at[1] };
  const [from, to] = nearestPoints(point, box);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const out = request.clearPx / length;
  const line: Mark = {
    shape: 'line',
    key: `leader:${first.key}`,
    part: 'leader',
    opacity,
    x1: from.x + (to.x - from.x) * out,
    y1: from.y + (to.y - from.y) * out,
    x2: to.x - ((to.x - from.x) * 2) / length,
    y2: to.y - ((to.y - from.y) * 2) / length,
  };
  return [line, ...texts];
}

/**
 * Marks of the names, in the order asked for: earlier ones take the better places. What is placed is added to
 * `obstacles.hard`. Throws Problem where a name that is not optional finds no room.
 */
export function placeNames(requests: readonly NameRequest[], obstacles: Obstacles, window: MapWindow): Mark[] {
  return requests.flatMap((request) => {
    const fallback = (request.mode === 'inside' ? insideCandidates(request) : besideCandidates(request))[0];
    if (!fallback) return [];
    if (request.hidden) return marksAt(request, { ...fallback, leader: false }, 0);
    const found = choose(request, obstacles, window);
    if (!found) {
      if (request.optional) return marksAt(request, { ...fallback, leader: false }, 0);
      throw new Problem({
        file: 'src/charts/kinds/map',
        place: `name "${request.texts[0]?.lines.join(' ') ?? ''}"`,
        found: 'no free room for it in this view',
        expected: 'room beside its mark, or further off with a leader',
        remedy: 'take names out with the option labels, give rows another side, or move the camera in',
      });
    }
    obstacles.hard.push(found.box);
    return marksAt(request, found, undefined);
  });
}

/** Places a view's annotations in the free room of a finished scene, each with a leader to the mark it is about. */
import { Problem } from '../../data/model/problem.ts';
import { boxesTouch, boxOf, nearestPoints, segmentCrosses, type Box, type Point } from '../scene/boxes.ts';
import { leadingPx, measureText, wrapText } from '../text/text.ts';
import { LABEL_PX, type Mark, type Part } from '../scene/types.ts';

export interface AnnotationPlace {
  /** Box of the mark (with its value label) that each row's annotation points to. */
  readonly anchors: ReadonlyMap<string, Box>;
  /** Where annotations may stand, in board units. */
  readonly region: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Name of the chart kind, for the message when there is no room. */
  readonly kind: string;
  /** Rows lie under each other, a line each: words on the line of another row would be read as its own. */
  readonly inLines?: boolean;
}

const STEP_PX = 6;
const GAP_PX = 5;
/**
 * Words stand further from other words than from marks, so that two labels never read as one; closer only where that
 * spares a leader across marks.
 */
const TEXT_GAPS_PX = [9, 4];
const TIGHT_COST = 25;
/** A shorter leader would only be a stub beside its mark. */
const LEADER_FROM_PX = 16;
const WIDTHS_PX = [200, 150, 260, 120, 340];
/**
 * Words on a curve hide it; on a straight reference line their halo parts it; a leader over words is the last resort.
 */
const ON_LINE_COST = 120;
const ON_REFERENCE_COST = 30;
const OVER_MARK_COST = 120;
const OVER_WORDS_COST = 700;

/** Words that stand no further from another row's mark than from their own are led, and better elsewhere. */
const NEARER_ANOTHER_COST = 40;
/** How much more a distance up or down counts than one along the line, where rows are lines. */
const LINE_FIRST = 40;
/** How much words cost that stand off the middle of their row's line: half in the next row's, they could be its own. */
const OFF_LINE_COST = 0.5;
const STUB_PX = 8;
const STUB_COST = 30;
/** First looked for this near: nothing further away can then be better. */
const NEAR_PX = [70, 210, 500, Infinity];

/** Words as they are wrapped, and how far they stand from others. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly gapPx: number;
  readonly cost: number;
}
interface Place {
  readonly block: Block;
  readonly box: Box;
  readonly cost: number;
}
interface Candidate extends Place {
  readonly leader?: Leader | undefined;
}
type Leader = readonly [Point, Point];
type Ends = readonly [number, number];

interface Obstacles {
  readonly texts: readonly Box[];
  readonly solids: readonly Box[];
  readonly lines: readonly Box[];
  readonly references: readonly Box[];
  /** Marks of other rows: words nearer to one of them would be read as its own. */
  readonly rivals: readonly Box[];
  /** Marks and words of the row itself, which its anchor may be wider than. */
  readonly own: readonly Box[];
  /** What a leader would cross, with what that costs. */
  readonly crossed: readonly { readonly box: Box; readonly cost: number }[];
}

/** How far apart two boxes are; `steep` makes more of what lies above and below. */
const distanceBetween = (a: Box, b: Box, steep = 1): number =>
  Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1) * steep);

/** Whether a mark is one of the row's: `bar:oak`, `dot:oak:2020`, `bar:oak/2020~hatch`. */
function belongsTo(key: string, at: string): boolean {
  const start = key.indexOf(`:${at}`);
  return start >= 0 && ['', ':', '/', '~'].includes(key.charAt(start + 1 + at.length));
}

/** No mark of a row: scales, and words that stand for themselves. */
const OF_NO_ROW =
  /^(?:[^:]*\/)?(?:tick|grid|zero|axis|axis-title|reference|annotation|leader|label|heading|series)(?::|$)/;

/** What lies in the picture, by what words may do with it. */
function obstaclesFor(
  { at, anchor }: { readonly at: string; readonly anchor: Box },
  marks: readonly Mark[],
  anchors: ReadonlyMap<string, Box>,
): Obstacles {
  const all = (is: (mark: Mark) => boolean): Box[] => marks.filter(is).flatMap((mark) => boxOf(mark) ?? []);
  const parts = (...names: readonly Part[]): Box[] => all(({ part }) => names.includes(part));
  const solids = parts('bar', 'dot', 'unit', 'area', 'range', 'cell', 'open-end', 'bracket');
  const texts = all(({ shape }) => shape === 'text');
  const isNamed = ({ key }: Box): boolean => belongsTo(key, at);
  // Words at one moment of a series are not about another of its points.
  const isOther = (key: string): boolean =>
    anchor.key.startsWith('dot:') && key.startsWith('dot:') && key !== anchor.key;
  const isOwn = (box: Box): boolean =>
    (belongsTo(box.key, at) && !isOther(box.key)) ||
    (box.x0 >= anchor.x0 - 1 && box.x1 <= anchor.x1 + 1 && box.y0 >= anchor.y0 - 1 && box.y1 <= anchor.y1 + 1);
  const others = [...anchors].filter(([key]) => key !== at && !belongsTo(`:${key}`, at)).map(([, box]) => box);
  const crossing = (list: readonly Box[], cost: number) =>
    list.filter((box) => !boxesTouch(box, anchor, -1)).map((box) => ({ box, cost }));
  return {
    solids,
    texts,
    crossed: [...crossing(texts, OVER_WORDS_COST), ...crossing(solids, OVER_MARK_COST)],
    lines: parts('line', 'leader'),
    references: parts('reference'),
    // Outlines of a map have no boxes: its words alone would stand for them.
    own: solids.some(isNamed) ? [...solids, ...texts].filter(isNamed) : [],
    rivals: [...solids.filter((box) => !OF_NO_ROW.test(box.key)), ...others].filter((box) => !isOwn(box)),
  };
}

/** The leader that crosses least; none where the words stand close enough without, or where all cost too much. */
function cheapestLeader(
  anchor: Box,
  box: Box,
  { crossed, rivals, own, inLines }: Wanted,
  most: number,
): Pick<Candidate, 'leader' | 'cost'> | undefined {
  const distance = distanceBetween(anchor, box);
  const level = (other: Box): number => distanceBetween(other, box, inLines ? LINE_FIRST : 1);
  const near = Math.max(level(anchor), own.length > 0 ? Math.min(...own.map(level)) : 0);
  const isNearerAnother = rivals.some((rival) => level(rival) <= near);
  if (distance <= LEADER_FROM_PX && !isNearerAnother) return { cost: 0 };
  const base = isNearerAnother ? NEARER_ANOTHER_COST + (distance < STUB_PX ? STUB_COST : 0) : 0;
  let best: { leader: Leader; cost: number } | undefined;
  for (const along of [0.5, 0.06, 0.94, 0.25, 0.75]) {
    const leader = nearestPoints(anchor, box, along);
    let cost = base;
    for (const other of crossed) {
      if (cost > most) break;
      if (segmentCrosses(...leader, other.box)) cost += other.cost;
    }
    if (cost > most) continue;
    best = { leader, cost };
    most = cost - 1;
  }
  return best;
}

interface Wanted extends Obstacles {
  readonly blocks: readonly Block[];
  readonly anchor: Box;
  readonly region: AnnotationPlace['region'];
  readonly inLines: boolean | undefined;
}

/** Places of a grid between two ends at which words of a size come nearer to something than a gap: first and last. */
const near = ([start, end]: Ends, size: number, [low, high]: Ends, gapPx: number): Ends => [
  Math.max(0, Math.floor((low - gapPx - size - start) / STEP_PX) + 1),
  Math.min(Math.floor((end - size - start) / STEP_PX), Math.ceil((high + gapPx - start) / STEP_PX) - 1),
];

/**
 * Where the words may stand for at most `limit`, by the whole number of what that costs at least: looked for from the
 * cheapest on, few of them need a closer look.
 */
function freePlaces({ blocks, anchor, solids, texts, region, inLines }: Wanted, limit: number): Place[][] {
  const offLine = ({ y0, y1 }: Box): number =>
    inLines ? (Math.abs(y0 + y1 - anchor.y0 - anchor.y1) / 2) * OFF_LINE_COST : 0;
  const found: Place[][] = [];
  for (const block of blocks) {
    const { width, height, gapPx } = block;
    const inX = ({ x0, x1 }: Box, gapPx: number): Ends => near([region.x0, region.x1], width, [x0, x1], gapPx);
    const inY = ({ y0, y1 }: Box, gapPx: number): Ends => near([region.y0, region.y1], height, [y0, y1], gapPx);
    const [left, right] = inX(anchor, limit);
    const [top, bottom] = inY(anchor, limit);
    const inRow = Math.max(0, right - left + 1);
    const isTaken = new Uint8Array(inRow * Math.max(0, bottom - top + 1));
    const take = (away: number) => (other: Box) => {
      const [from, to] = inX(other, away);
      const [above, below] = inY(other, away);
      for (let row = Math.max(top, above); row <= Math.min(bottom, below); row += 1)
        for (let x = Math.max(left, from); x <= Math.min(right, to); x += 1)
          isTaken[(row - top) * inRow + x - left] = 1;
    };
    [...solids, anchor].forEach(take(GAP_PX));
    texts.forEach(take(gapPx));
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        if (isTaken[(row - top) * inRow + column - left]) continue;
        const [x0, y0] = [region.x0 + column * STEP_PX, region.y0 + row * STEP_PX];
        const box = { key: 'annotation', x0, y0, x1: x0 + width, y1: y0 + height };
        const cost = distanceBetween(anchor, box, 1.3) + offLine(box) + block.cost;
        if (cost <= limit) (found[Math.floor(cost)] ??= []).push({ block, box, cost });
      }
  }
  return found;
}

/** The best room that costs no more than `limit`. */
function roomWithin(wanted: Wanted, limit: number): Candidate | undefined {
  const { anchor, lines, references } = wanted;
  let best: Candidate | undefined;
  let most = limit;
  for (const places of freePlaces(wanted, limit))
    for (const place of places ?? []) {
      if (place.cost > most) continue;
      const on = (list: readonly Box[]): number => list.filter((other) => boxesTouch(place.box, other, 2)).length;
      const cost = place.cost + on(lines) * ON_LINE_COST + on(references) * ON_REFERENCE_COST;
      const led = cost <= most && cheapestLeader(anchor, place.box, wanted, most - cost);
      // The first of equals is taken: from top to bottom and from left to right.
      if (!led || (best && cost + led.cost >= most)) continue;
      best = { ...place, ...led };
      most = cost + led.cost;
    }
  return best;
}

/** The best room for an annotation: near its mark where there is any, else anywhere in the region. */
function roomFor(
  { at, text }: { readonly at: string; readonly text: string },
  anchor: Box,
  marks: readonly Mark[],
  { anchors, region, inLines }: AnnotationPlace,
): Candidate | undefined {
  const blocks = TEXT_GAPS_PX.flatMap((gapPx, order) =>
    WIDTHS_PX.filter((px) => px <= region.x1 - region.x0).map((maxPx): Block => {
      const lines = wrapText(text, maxPx, LABEL_PX);
      return {
        lines,
        width: Math.max(...lines.map((line) => measureText(line, LABEL_PX))),
        height: LABEL_PX * 0.96 + (lines.length - 1) * leadingPx(LABEL_PX),
        gapPx,
        cost: lines.length * 3 + order * TIGHT_COST,
      };
    }),
  );
  const wanted = { blocks, anchor, region, inLines, ...obstaclesFor({ at, anchor }, marks, anchors) };
  for (const limit of NEAR_PX) {
    const room = roomWithin(wanted, limit);
    if (room) return room;
  }
  return undefined;
}

/** Words at a row; `anchor` is a mark of it other than the row's own, such as a point in a series. */
interface Note {
  readonly at: string;
  readonly text: string;
  readonly anchor?: Box | undefined;
}

/**
 * Marks `annotation:<row>` and `leader:annotation:<row>` (`<row>~2` for a second one), standing in free room as near to their mark
 * as it allows. Throws Problem where no room is left: nothing is dropped.
 */
export function annotate(marks: readonly Mark[], annotations: readonly Note[], place: AnnotationPlace): Mark[] {
  const added: Mark[] = [];
  for (const [index, { at, text, anchor = place.anchors.get(at) }] of annotations.entries()) {
    const before = annotations.slice(0, index).filter((other) => other.at === at).length;
    const name = before === 0 ? at : `${at}~${before + 1}`;
    const found = anchor && roomFor({ at, text }, anchor, [...marks, ...added], place);
    if (!anchor || !found) {
      throw new Problem({
        file: `src/charts/${place.kind}`,
        place: `annotation at "${at}"`,
        found: anchor ? `no free room for "${text}"` : 'a row that this view does not show',
        expected: anchor ? 'room near the mark' : 'the key of a row that is shown',
        remedy: anchor
          ? 'shorten the text, or give all views a larger annotationRoomPx'
          : 'add the row to show, or move the annotation',
      });
    }
    if (found.leader) {
      const [from, to] = found.leader;
      const back = 2 / Math.hypot(to.x - from.x, to.y - from.y);
      added.push({
        shape: 'line',
        key: `leader:annotation:${name}`,
        part: 'leader',
        x1: from.x,
        y1: from.y,
        x2: to.x + (from.x - to.x) * back,
        y2: to.y + (from.y - to.y) * back,
      });
    }
    added.push({
      shape: 'text',
      key: `annotation:${name}`,
      part: 'annotation',
      lines: found.block.lines,
      sizePx: LABEL_PX,
      halo: true,
      x: found.box.x0,
      y: found.box.y0 + LABEL_PX * 0.76,
    });
  }
  return added;
}

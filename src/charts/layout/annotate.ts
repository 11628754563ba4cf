/** Places a view's annotations in the free room of a finished scene, each with a leader to the mark it speaks of. */
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
const SOLID: ReadonlySet<Part> = new Set(['bar', 'dot', 'unit', 'area', 'range', 'cell', 'open-end', 'bracket']);
const LINES: ReadonlySet<Part> = new Set(['line', 'leader']);
/**
 * Words on a curve hide it; on a straight reference line their halo parts it; a leader over words is the last resort.
 */
const ON_LINE_COST = 120;
const ON_REFERENCE_COST = 30;
const OVER_MARK_COST = 120;
const OVER_WORDS_COST = 700;

/** Words that stand no further from another row's mark than from their own are led, and better elsewhere. */
const NEARER_ANOTHER_COST = 40;
const STUB_PX = 8;
const STUB_COST = 30;
/** First looked for this near: nothing further away can then be better. */
const WINDOW_PX = 400;
const NEAR_PX = 70;

interface Candidate {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly cost: number;
  readonly leader: Leader | undefined;
}
type Leader = readonly [Point, Point];

interface Obstacles {
  readonly texts: readonly Box[];
  readonly solids: readonly Box[];
  readonly lines: readonly Box[];
  readonly references: readonly Box[];
  /** Marks of other rows: words nearer to one of them would be read as its own. */
  readonly rivals: readonly Box[];
  /** Marks and words of the row itself, which its anchor may be wider than. */
  readonly own: readonly Box[];
}

const distanceBetween = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));

/** Whether a mark is one of the row's: `bar:oak`, `dot:oak:2020`, `bar:oak/2020~hatch`. */
function belongsTo(key: string, at: string): boolean {
  const start = key.indexOf(`:${at}`);
  return start >= 0 && ['', ':', '/', '~'].includes(key.charAt(start + 1 + at.length));
}

/** No mark of a row: scales, and words that stand for themselves. */
const OF_NO_ROW =
  /^(?:[^:]*\/)?(?:tick|grid|zero|axis|axis-title|reference|annotation|leader|label|heading|series)(?::|$)/;

/** What lies in a window of the picture, by what words may do with it. */
function obstaclesFor(
  { at, anchor }: { readonly at: string; readonly anchor: Box },
  marks: readonly Mark[],
  anchors: ReadonlyMap<string, Box>,
  window: Omit<Box, 'key'>,
): Obstacles {
  const boxes = marks.flatMap((mark) => {
    const box = boxOf(mark);
    return box && boxesTouch(box, { key: 'window', ...window }, LEADER_FROM_PX) ? [{ mark, box }] : [];
  });
  const all = (is: (mark: Mark) => boolean): Box[] => boxes.filter(({ mark }) => is(mark)).map(({ box }) => box);
  const solids = all((mark) => SOLID.has(mark.part));
  const texts = all((mark) => mark.shape === 'text');
  const isNamed = ({ key }: Box): boolean => belongsTo(key, at);
  // Words at one moment of a series are not about another of its points.
  const isOther = (key: string): boolean =>
    anchor.key.startsWith('dot:') && key.startsWith('dot:') && key !== anchor.key;
  const isOwn = (box: Box): boolean =>
    (belongsTo(box.key, at) && !isOther(box.key)) ||
    (box.x0 >= anchor.x0 - 1 && box.x1 <= anchor.x1 + 1 && box.y0 >= anchor.y0 - 1 && box.y1 <= anchor.y1 + 1);
  const others = [...anchors].filter(([key]) => key !== at && !belongsTo(`:${key}`, at)).map(([, box]) => box);
  return {
    solids,
    texts,
    lines: all((mark) => LINES.has(mark.part)),
    references: all((mark) => mark.part === 'reference'),
    // Outlines of a map have no boxes: its words alone would stand for them.
    own: solids.some(isNamed) ? [...solids, ...texts].filter(isNamed) : [],
    rivals: [...solids.filter((box) => !OF_NO_ROW.test(box.key)), ...others].filter((box) => !isOwn(box)),
  };
}

/** The leader that crosses least; none where the words stand close enough without. */
function cheapestLeader(
  anchor: Box,
  box: Box,
  { texts, solids, rivals, own }: Obstacles,
): { readonly points: Leader | undefined; readonly cost: number } {
  const distance = distanceBetween(anchor, box);
  const ownDistance = own.length === 0 ? distance : Math.min(...own.map((one) => distanceBetween(one, box)));
  const isNearerAnother = rivals.some((rival) => distanceBetween(rival, box) <= Math.max(distance, ownDistance));
  if (distance <= LEADER_FROM_PX && !isNearerAnother) return { points: undefined, cost: 0 };
  const base = isNearerAnother ? NEARER_ANOTHER_COST + (distance < STUB_PX ? STUB_COST : 0) : 0;
  let best: { points: Leader; cost: number } | undefined;
  for (const along of [0.5, 0.06, 0.94, 0.25, 0.75]) {
    const points = nearestPoints(anchor, box, along);
    const [from, to] = points;
    const crossed = (boxes: readonly Box[]): number =>
      boxes.filter((other) => !boxesTouch(other, anchor, -1) && segmentCrosses(from, to, other)).length;
    const cost = base + crossed(texts) * OVER_WORDS_COST + crossed(solids) * OVER_MARK_COST;
    if (!best || cost < best.cost) best = { points, cost };
    if (cost === base) break;
  }
  return best ?? { points: undefined, cost: 0 };
}

interface Wanted {
  readonly text: string;
  readonly anchor: Box;
  readonly obstacles: Obstacles;
  readonly region: AnnotationPlace['region'];
  readonly textGapPx: number;
}

/** The places of a grid, from one edge of a region to the other, that lie near enough. */
function* places(from: number, to: number, least: number, most: number): Generator<number> {
  const start = from + Math.max(0, Math.floor((least - from) / STEP_PX)) * STEP_PX;
  for (let at = start; at <= Math.min(to, most); at += STEP_PX) yield at;
}

/** The best room that costs no more than `limit`. */
function roomWithin({ text, anchor, obstacles, region, textGapPx }: Wanted, limit: number): Candidate | undefined {
  const { texts, solids, lines, references } = obstacles;
  let best: Candidate | undefined;
  for (const maxPx of WIDTHS_PX.filter((px) => px <= region.x1 - region.x0)) {
    const wrapped = wrapText(text, maxPx, LABEL_PX);
    const width = Math.max(...wrapped.map((line) => measureText(line, LABEL_PX)));
    const height = LABEL_PX * 0.96 + (wrapped.length - 1) * leadingPx(LABEL_PX);
    for (const y of places(region.y0, region.y1 - height, anchor.y0 - height - limit, anchor.y1 + limit)) {
      for (const x of places(region.x0, region.x1 - width, anchor.x0 - width - limit, anchor.x1 + limit)) {
        const box = { key: 'annotation', x0: x, y0: y, x1: x + width, y1: y + height };
        if (boxesTouch(box, anchor, GAP_PX)) continue;
        const [from, to] = nearestPoints(anchor, box);
        const distance = Math.hypot(to.x - from.x, (to.y - from.y) * 1.3);
        const base = distance + wrapped.length * 3;
        if (best ? base >= best.cost : base > limit) continue;
        if (
          solids.some((other) => boxesTouch(box, other, GAP_PX)) ||
          texts.some((other) => boxesTouch(box, other, textGapPx))
        )
          continue;
        const onLines = lines.filter((other) => boxesTouch(box, other, 2)).length;
        const onReferences = references.filter((other) => boxesTouch(box, other, 2)).length;
        const leader = cheapestLeader(anchor, box, obstacles);
        const cost = base + onLines * ON_LINE_COST + onReferences * ON_REFERENCE_COST + leader.cost;
        if (best ? cost < best.cost : cost <= limit) best = { box, lines: wrapped, cost, leader: leader.points };
      }
    }
  }
  return best;
}

/** The best room: what is found near by bounds how far away a better one can be. */
function findRoom(wanted: Wanted): Candidate | undefined {
  const near = roomWithin(wanted, NEAR_PX) ?? roomWithin(wanted, NEAR_PX * 3);
  return near ?? roomWithin(wanted, Infinity);
}

/** The best room in a region: as far from other words as it should be, or a little nearer. */
const roomIn = (wanted: Omit<Wanted, 'textGapPx'>): Candidate | undefined =>
  TEXT_GAPS_PX.flatMap((textGapPx, order) => {
    const room = findRoom({ ...wanted, textGapPx });
    return room ? [{ ...room, cost: room.cost + order * TIGHT_COST }] : [];
  }).toSorted((one, other) => one.cost - other.cost)[0];

/** The best room for an annotation: near its mark where there is any, else anywhere in the region. */
function roomFor(
  { at, text }: { readonly at: string; readonly text: string },
  anchor: Box,
  marks: readonly Mark[],
  { anchors, region }: AnnotationPlace,
): Candidate | undefined {
  const rowsIn = (y0: number): number => region.y0 + Math.floor((y0 - region.y0) / STEP_PX) * STEP_PX;
  const near = {
    ...region,
    y0: Math.max(region.y0, rowsIn(anchor.y0 - WINDOW_PX)),
    y1: Math.min(region.y1, anchor.y1 + WINDOW_PX),
  };
  const within = (part: AnnotationPlace['region']): Candidate | undefined =>
    roomIn({ text, anchor, region: part, obstacles: obstaclesFor({ at, anchor }, marks, anchors, part) });
  const found = within(near);
  const isWhole = near.y0 === region.y0 && near.y1 === region.y1;
  return isWhole || (found && found.cost < WINDOW_PX) ? found : within(region);
}

/** Words at a row; `anchor` is a mark of it other than the row's own, such as a point in a series. */
interface Note {
  readonly at: string;
  readonly text: string;
  readonly anchor?: Box | undefined;
}

/**
 * Marks `annotation:<row>` and `leader:<row>` (`<row>~2` for a second one), standing in free room as near to their mark
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
        expected: anchor ? 'room beside, above or below the mark' : 'the key of a row that is shown',
        remedy: anchor
          ? 'shorten the text, or give all views of the chart a larger annotationRoomPx'
          : 'add the row to show, or move the annotation',
      });
    }
    if (found.leader) {
      const [from, to] = found.leader;
      const back = 2 / Math.hypot(to.x - from.x, to.y - from.y);
      added.push({
        shape: 'line',
        key: `leader:${name}`,
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
      lines: found.lines,
      sizePx: LABEL_PX,
      halo: true,
      x: found.box.x0,
      y: found.box.y0 + LABEL_PX * 0.76,
    });
  }
  return added;
}

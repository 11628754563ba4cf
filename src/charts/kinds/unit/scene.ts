/** Dots that each stand for so many, the remainder as a part of a dot. */
import { arc } from 'd3-shape';
import { annotate } from '../../layout/annotate.ts';
import type { Box } from '../../scene/boxes.ts';
import { boundArrow, withEvidence } from '../../evidence/evidence.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { SMALL_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { type Block, type Count, countOf, dotAt, layOutBlocks, layOutFromTo, type PlacedRow } from './layout.ts';
import type { UnitRow, UnitView } from './schema.ts';

const RADIUS = 0.4;
const sector = arc<{ part: number; r: number }>()
  .innerRadius(0)
  .outerRadius(({ r }) => r)
  .startAngle(0)
  .endAngle(({ part }) => part * 2 * Math.PI);

type Base = Pick<Mark, 'tone' | 'dim'>;

/** Outlines of the areas between which the dots go. */
const frameMarks = (key: string, areas: readonly Block[]): Mark[] =>
  areas.map((area, i) => ({
    shape: 'rect',
    key: `frame:${key}:${i === 0 ? 'from' : 'to'}`,
    part: 'frame',
    x: area.x - 4,
    y: area.y - 4,
    width: area.widthPx + 8,
    height: area.heightPx + 8,
  }));

/** Dots `unit:<row>:<i>`, the part of a dot last. */
function dotMarks({ key, datum: { status } }: UnitRow, block: Block, count: Count, base: Base): Mark[] {
  const { whole, part } = count;
  const r = block.pitchPx * RADIUS;
  const dots = Array.from({ length: whole }, (_, i): Mark[] => {
    const at = dotAt(block, i);
    return withEvidence({
      ...base,
      shape: 'circle',
      key: `unit:${key}:${i}`,
      part: 'unit',
      status,
      cx: at.x,
      cy: at.y,
      r,
    });
  }).flat();
  if (part <= 0) return dots;
  const at = dotAt(block, whole);
  return [
    ...dots,
    { ...base, shape: 'circle', key: `unit-rest:${key}`, part: 'frame', cx: at.x, cy: at.y, r },
    ...withEvidence({
      ...base,
      shape: 'path',
      key: `unit:${key}:${whole}`,
      part: 'unit',
      status,
      d: sector({ part, r }) ?? '',
      transform: { ...at, k: 1 },
    }),
  ];
}

/** Areas, dots, the arrow of a bound, and over them the area `units:<row>` that answers for the row. */
function rowMarks({ row, block, areas }: PlacedRow, view: UnitView, board: Board): Mark[] {
  const { datum, key, tone } = row;
  const base = { tone, dim: dimOf(view, key) };
  const r = block.pitchPx * RADIUS;
  const count = countOf(row);
  const last = dotAt(block, Math.max(0, count.marks - 1));
  return [
    ...frameMarks(key, areas),
    ...dotMarks(row, block, count, base),
    ...boundArrow({
      key: `units:${key}`,
      datum,
      x: last.x + (count.marks > 0 ? r + 3 : -r),
      y: last.y,
      halfPx: Math.min(5, r),
      towards: 'right',
      base,
    }),
    {
      shape: 'rect',
      key: `units:${key}`,
      part: 'hit',
      status: datum.status,
      figure: datum.figure,
      label: markLabel(row.label, datum, board.words),
      x: block.x,
      y: block.y,
      width: block.widthPx,
      height: block.heightPx,
    },
  ];
}

/** The way the dots go: an arrow from the one heading to the other. */
function crossing(from: TextMark, to: TextMark): Mark[] {
  const y = from.y - from.sizePx * 0.35;
  const x0 = from.x + Math.max(...from.lines.map((line) => measureText(line, from.sizePx, true))) + 10;
  const x1 = to.x - 8;
  if (x1 - x0 < 12) return [];
  return [
    {
      shape: 'path',
      key: 'crossing',
      part: 'leader',
      d: `M${x0},${y}L${x1},${y}M${x1 - 5},${y - 4}L${x1},${y}L${x1 - 5},${y + 4}`,
    },
  ];
}

/**
 * The picture; with from and to its height is that of the taller arrangement, so that views can change between them.
 */
export function unitScene(rows: readonly UnitRow[], view: UnitView, board: Board): Scene {
  const title = view.unitLabel ? wrapText(view.unitLabel, board.widthPx, SMALL_PX) : [];
  const top = title.length > 0 ? title.length * leadingPx(SMALL_PX) + 8 : 2;
  const blocks = layOutBlocks(rows, view, board, top);
  const areas = view.from && view.to ? layOutFromTo(rows, view, board, top) : undefined;
  const layout = view.arrangement === 'from-to' && areas ? areas : blocks;
  const heightPx = Math.ceil(Math.max(blocks.heightPx, areas?.heightPx ?? 0) + 4 + view.annotationRoomPx);
  const marks: Mark[] =
    title.length > 0
      ? [
          {
            shape: 'text',
            key: 'axis-title',
            part: 'axis-label',
            x: 0,
            y: SMALL_PX * 0.9,
            lines: title,
            sizePx: SMALL_PX,
          },
        ]
      : [];
  const [left, right] = layout.headings;
  if (left && right) marks.push(left, right, ...crossing(left, right));
  const anchors = new Map<string, Box>();
  for (const placed of layout.rows) {
    const { row, block, texts } = placed;
    if (!isShown(view, row.key)) continue;
    marks.push(...rowMarks(placed, view, board), ...texts);
    const lines = Math.ceil(countOf(row).marks / block.line);
    const edge = dotAt(block, Math.min(block.line, Math.max(1, countOf(row).marks)) - 1).x + block.pitchPx / 2;
    anchors.set(row.key, { key: row.key, x0: block.x, y0: block.y, x1: edge, y1: block.y + lines * block.pitchPx });
  }
  marks.push(
    ...annotate(marks, view.annotations, {
      anchors,
      region: { x0: 0, y0: top, x1: board.widthPx, y1: heightPx - 2 },
      kind: 'unit',
    }),
  );
  return { widthPx: board.widthPx, heightPx, marks };
}

/** Draws groups of named things as cells, marks the things that are in several groups, and joins them. */
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { evidenceGlyph, GLYPH_PX } from '../../evidence/glyph.ts';
import { LABEL_PX, SMALL_PX, TITLE_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import {
  CELL_GAP_PX,
  layoutTaxonomy,
  PAD_PX,
  stackLines,
  type CellLayout,
  type GroupLayout,
  type TaxonomyLayout,
} from './layout.ts';
import { matrixScene } from './matrix.ts';
import type { TaxonomyRow, TaxonomyView } from './schema.ts';

const CORNER_PX = 9;

const idOf = (group: GroupLayout, cell: CellLayout): string => `${group.row.key}/${cell.item.key}`;

interface TextBlock {
  readonly key: string;
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly part: TextMark['part'];
  readonly bold?: boolean;
}

/** Blocks of lines under each other; a block without lines leaves no mark. */
function textMarks(
  x: number,
  top: number,
  blocks: readonly TextBlock[],
  more: Pick<TextMark, 'dim' | 'figure'>,
): TextMark[] {
  const baselines = stackLines(top, blocks);
  return blocks.flatMap((block, i): TextMark[] =>
    block.lines.length === 0 ? [] : [{ shape: 'text', ...block, ...more, x, y: baselines[i] ?? top }],
  );
}

function headMarks(group: GroupLayout, view: TaxonomyView, board: Board): Mark[] {
  const { row } = group;
  const dim = dimOf(view, row.key, ...row.items.map((item) => `${row.key}/${item.key}`));
  const [head, ...rest] = textMarks(
    group.x,
    group.y,
    [
      { key: `label:${row.key}`, lines: group.headLines, sizePx: TITLE_PX, part: 'title', bold: true },
      { key: `other:${row.key}`, lines: group.otherLines, sizePx: SMALL_PX, part: 'axis-label' },
      { key: `note:${row.key}`, lines: group.noteLines, sizePx: SMALL_PX, part: 'axis-label' },
    ],
    { dim },
  );
  return [
    ...evidenceGlyph(`glyph:${row.key}`, {
      x: group.x,
      y: group.y + 1,
      status: row.status,
      tone: row.tone,
      dim,
      figure: row.figure,
      label: [row.label, board.words.statuses[row.status]].join(board.words.comma),
    }),
    ...(head ? [{ ...head, x: group.x + GLYPH_PX + 7 }] : []),
    ...rest,
  ];
}

function cellMarks(group: GroupLayout, cell: CellLayout, view: TaxonomyView): Mark[] {
  const id = idOf(group, cell);
  const dim = dimOf(view, group.row.key, id);
  const spoken = view.emphasis !== undefined && dim === undefined;
  const { x, y, width, height, item } = cell;
  const corner: Mark[] =
    cell.alsoLines.length === 0
      ? []
      : [
          {
            shape: 'path',
            key: `corner:${id}`,
            part: 'unit',
            tone: 'ink',
            dim,
            d: `M${x + width - CORNER_PX},${y}L${x + width},${y}L${x + width},${y + CORNER_PX}Z`,
          },
        ];
  return [
    {
      shape: 'rect',
      key: `cell:${id}`,
      part: 'track',
      dim,
      label: [item.label, item.otherName, item.note].filter(Boolean).join(' · '),
      x,
      y,
      width,
      height,
    },
    ...(spoken
      ? [{ shape: 'rect', key: `cell:${id}~edge`, part: 'frame', tone: 'ink', x, y, width, height } as const]
      : []),
    ...corner,
    ...textMarks(
      x + PAD_PX,
      y + PAD_PX - 3,
      [
        { key: `label:${id}`, lines: cell.nameLines, sizePx: LABEL_PX, part: 'label', bold: true },
        { key: `other:${id}`, lines: cell.otherLines, sizePx: SMALL_PX, part: 'axis-label' },
        { key: `note:${id}`, lines: cell.noteLines, sizePx: SMALL_PX, part: 'axis-label' },
        { key: `also:${id}`, lines: cell.alsoLines, sizePx: SMALL_PX, part: 'annotation' },
      ],
      { dim },
    ),
  ];
}

/** From a cell to the gutter at one side: straight out of an outer cell, else through the gap under it. */
function wayOut(group: GroupLayout, cell: CellLayout, side: 'left' | 'right', shiftPx: number): string[] {
  const outer = side === 'right' ? cell.column === group.cellColumns - 1 : cell.column === 0;
  const middle = cell.y + cell.height / 2 + shiftPx;
  if (outer) return [`${side === 'right' ? cell.x + cell.width : cell.x},${middle}`];
  const x = side === 'right' ? cell.x + cell.width - 14 : cell.x + 14;
  const gap = cell.y + cell.height + CELL_GAP_PX / 2;
  return [`${x},${cell.y + cell.height}`, `${x},${gap}`];
}

/**
 * Connectors between items that are one thing in groups that stand side by side: square bends, each in its own lane.
 */
function linkMarks(layout: TaxonomyLayout, view: TaxonomyView): Mark[] {
  if (!view.links) return [];
  const groups = layout.groups.filter((group) => isShown(view, group.row.key));
  const pairs = groups.flatMap((group) => {
    const next = groups.find((other) => other.line === group.line && other.column === group.column + 1);
    if (!next) return [];
    return group.cells.flatMap((cell) => {
      const twin =
        cell.item.same === undefined ? undefined : next.cells.find((other) => other.item.same === cell.item.same);
      return twin ? [{ group, cell, next, twin }] : [];
    });
  });
  return pairs.map(({ group, cell, next, twin }): Mark => {
    const siblings = pairs.filter((pair) => pair.group === group);
    const lane = siblings.findIndex((pair) => pair.cell === cell);
    const x = group.x + group.width + (layout.gutterPx * (lane + 1)) / (siblings.length + 1);
    const out = wayOut(group, cell, 'right', 0);
    const into = wayOut(next, twin, 'left', 0);
    const yOf = (point: string | undefined): string => point?.split(',')[1] ?? '0';
    const points = [...out, `${x},${yOf(out.at(-1))}`, `${x},${yOf(into.at(-1))}`, ...into.toReversed()];
    const dim = dimOf(view, group.row.key, next.row.key, idOf(group, cell), idOf(next, twin));
    return {
      shape: 'path',
      key: `link:${idOf(group, cell)}:${next.row.key}`,
      part: 'leader',
      dim,
      d: `M${points.join('L')}`,
    };
  });
}

/** The whole picture; groups keep their places whichever a view shows. */
export function taxonomyScene(rows: readonly TaxonomyRow[], view: TaxonomyView, board: Board): Scene {
  if (view.arrangement === 'matrix') return matrixScene(rows, view, board);
  const layout = layoutTaxonomy(rows, board);
  const shown = layout.groups.filter((group) => isShown(view, group.row.key));
  const marks = [
    ...shown.flatMap((group) => [
      ...headMarks(group, view, board),
      ...group.cells.flatMap((cell) => cellMarks(group, cell, view)),
    ]),
    ...linkMarks(layout, view),
  ];
  const heightPx = Math.ceil(layout.bottom + view.annotationRoomPx);
  const anchors = new Map<string, Box>(
    marks.flatMap((mark): [string, Box][] => {
      const match = /^(?:cell:([^~]+)|label:([^/]+))$/.exec(mark.key);
      const box = match && boxOf(mark);
      const key = match?.[1] ?? match?.[2];
      return key && box ? [[key, box]] : [];
    }),
  );
  // Words may stand beside cells, not in them.
  const obstacles = marks.map((mark): Mark => (mark.part === 'track' ? { ...mark, part: 'cell' } : mark));
  const notes = annotate(obstacles, view.annotations, {
    anchors,
    kind: 'taxonomy',
    region: { x0: 0, x1: board.widthPx, y0: 0, y1: heightPx },
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

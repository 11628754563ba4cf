/** The taxonomy as a matrix: a line for each thing, a column for each list, a cell where the list names the thing. */
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { evidenceGlyph, GLYPH_PX } from '../../evidence/glyph.ts';
import { centredBaseline, leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, type Board, type Mark, type Scene } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import type { TaxonomyItem, TaxonomyRow, TaxonomyView } from './schema.ts';

const NAMES_SHARE = { narrow: 0.34, wide: 0.3 } as const;
const GAP_PX = { narrow: 6, wide: 22 } as const;
const CELL_PAD_PX = { narrow: 4, wide: 8 } as const;
const ROW_PAD_PX = { narrow: 2, wide: 5 } as const;
/** What a cell is higher than its words. */
const CELL_EXTRA_PX = { narrow: 5, wide: 6 } as const;
const STACK_GAP_PX = 3;

/** A heading stands beside its evidence glyph, or under it where columns are narrow. */
const headIndent = (board: Board): { readonly x: number; readonly y: number } =>
  board.id === 'wide' ? { x: GLYPH_PX + 6, y: 0 } : { x: 0, y: GLYPH_PX + 4 };

interface Named {
  readonly row: TaxonomyRow;
  readonly item: TaxonomyItem;
  readonly column: number;
}
interface Thing {
  readonly key: string;
  readonly label: string;
  readonly otherName: string | undefined;
  readonly named: readonly Named[];
}
interface MatrixCell extends Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}
interface MatrixLine {
  readonly thing: Thing;
  readonly y: number;
  readonly height: number;
  /** Of its name and of the first cell of each column. */
  readonly middle: number;
  readonly nameLines: readonly string[];
  readonly cells: readonly MatrixCell[];
}
interface MatrixLayout {
  readonly columns: readonly string[];
  readonly headLines: readonly (readonly string[])[];
  readonly lines: readonly MatrixLine[];
  readonly columnX: (column: number) => number;
  readonly columnPx: number;
  readonly namesPx: number;
  readonly headPx: number;
  readonly bottom: number;
}

const columnOf = (row: TaxonomyRow): string => row.column ?? row.label;

/** Every thing once, in the order of its first mention. */
function thingsOf(rows: readonly TaxonomyRow[], columns: readonly string[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const row of rows) {
    for (const item of row.items) {
      const key = item.same ?? `${row.key}/${item.key}`;
      const known = things.get(key);
      const named = [...(known?.named ?? []), { row, item, column: columns.indexOf(columnOf(row)) }];
      const label = known?.label ?? item.label;
      // A second name belongs to the first: 轻纺 is light industry and textiles, not textiles.
      things.set(key, {
        key,
        label,
        otherName: known?.otherName ?? (item.label === label ? item.otherName : undefined),
        named,
      });
    }
  }
  return [...things.values()];
}

/** Where lines and cells stand; depends on rows and board alone. */
function layoutMatrix(rows: readonly TaxonomyRow[], board: Board): MatrixLayout {
  const columns = [...new Set(rows.map(columnOf))];
  const [gap, pad] = [GAP_PX[board.id], CELL_PAD_PX[board.id]];
  const namesPx = board.widthPx * NAMES_SHARE[board.id];
  const columnPx = (board.widthPx - namesPx - gap * columns.length) / columns.length;
  const columnX = (column: number): number => namesPx + gap + column * (columnPx + gap);
  const headLines = columns.map((column) => wrapText(column, columnPx - headIndent(board).x, LABEL_PX, true));
  const headPx = Math.max(...headLines.map((lines) => lines.length)) * leadingPx(LABEL_PX) + headIndent(board).y + 8;
  let y = headPx;
  const lines = thingsOf(rows, columns).map((thing): MatrixLine => {
    const nameLines = wrapText(thing.label, namesPx, LABEL_PX);
    const words = thing.named.map((named) => {
      // A list's own name for the thing is in its cell where it differs and there is room.
      const own =
        board.id === 'wide' && named.item.label !== thing.label
          ? named.item.label
          : (named.row.word ?? named.row.label);
      return { named, lines: wrapText(own, columnPx - pad * 2, SMALL_PX) };
    });
    const cellPx = (count: number): number => count * leadingPx(SMALL_PX) + CELL_EXTRA_PX[board.id];
    const stackPx = (column: number): number =>
      words
        .filter(({ named }) => named.column === column)
        .reduce((sum, word) => sum + cellPx(word.lines.length) + STACK_GAP_PX, -STACK_GAP_PX);
    // The name and each column's first cell stand on one line, so that a cell that comes alone stands at its name.
    const firsts = columns.map((_, column) => {
      const first = words.find(({ named }) => named.column === column);
      return first ? cellPx(first.lines.length) : 0;
    });
    const firstPx = Math.max(nameLines.length * leadingPx(LABEL_PX), ...firsts);
    const middle = y + ROW_PAD_PX[board.id] + firstPx / 2;
    const tops = firsts.map((px) => middle - px / 2);
    const bottom = Math.max(middle + firstPx / 2, ...tops.map((top, column) => top + Math.max(0, stackPx(column))));
    const height = bottom + ROW_PAD_PX[board.id] - y;
    const cells = words.map(({ named, lines: cellLines }): MatrixCell => {
      const top = tops[named.column] ?? y;
      const cell = {
        ...named,
        id: `${named.row.key}/${named.item.key}`,
        x: columnX(named.column),
        y: top,
        width: columnPx,
        height: cellPx(cellLines.length),
        lines: cellLines,
      };
      tops[named.column] = top + cell.height + STACK_GAP_PX;
      return cell;
    });
    const line = { thing, y, height, middle, nameLines, cells };
    y += height;
    return line;
  });
  return { columns, headLines, lines, columnX, columnPx, namesPx, headPx, bottom: y };
}

function headMarks(rows: readonly TaxonomyRow[], layout: MatrixLayout, view: TaxonomyView, board: Board): Mark[] {
  return layout.columns.flatMap((column, index) => {
    const shown = rows.filter(
      (row) => columnOf(row) === column && isShown(view, row.key, ...row.items.map((item) => `${row.key}/${item.key}`)),
    );
    const [first] = shown;
    if (!first) return [];
    const dim = dimOf(view, ...shown.flatMap((row) => [row.key, ...row.items.map((item) => `${row.key}/${item.key}`)]));
    const x = layout.columnX(index);
    return [
      ...evidenceGlyph(`glyph:${column}`, {
        x,
        y: 2,
        status: first.status,
        tone: first.tone,
        dim,
        figure: first.figure,
        label: [column, board.words.statuses[first.status]].join(board.words.comma),
      }),
      {
        shape: 'text',
        key: `column:${column}`,
        part: 'title',
        lines: layout.headLines[index] ?? [],
        x: x + headIndent(board).x,
        y: 2 + headIndent(board).y + LABEL_PX * 0.8,
        sizePx: LABEL_PX,
        bold: true,
        dim,
      } as const,
    ];
  });
}

type Dim = true | undefined;

/** The name of a line's thing, its other name where there is room, and the rule under the line. */
function nameMarks(
  { thing, nameLines, y, height, middle }: MatrixLine,
  namesPx: number,
  dim: Dim,
  board: Board,
): Mark[] {
  const baseline = centredBaseline(middle, LABEL_PX, nameLines.length);
  const nameEnd = Math.max(...nameLines.map((text) => measureText(text, LABEL_PX))) + 7;
  const otherFits =
    board.id === 'wide' && thing.otherName !== undefined && nameEnd + measureText(thing.otherName, SMALL_PX) <= namesPx;
  const other: Mark = {
    shape: 'text',
    key: `other:${thing.key}`,
    part: 'axis-label',
    lines: [thing.otherName ?? ''],
    x: nameEnd,
    y: baseline + (nameLines.length - 1) * leadingPx(LABEL_PX),
    sizePx: SMALL_PX,
    dim,
  };
  return [
    {
      shape: 'text',
      key: `name:${thing.key}`,
      part: 'label',
      lines: nameLines,
      x: 0,
      y: baseline,
      sizePx: LABEL_PX,
      dim,
    },
    ...(otherFits ? [other] : []),
    { shape: 'line', key: `rule:${thing.key}`, part: 'grid', x1: 0, x2: board.widthPx, y1: y + height, y2: y + height },
  ];
}

/** From each cell of a line to the next column that names the same thing. */
function linkMarks(shown: readonly MatrixCell[], middle: number, view: TaxonomyView): Mark[] {
  if (!view.links) return [];
  return shown.flatMap((cell): Mark[] => {
    const next = shown.filter((other) => other.column > cell.column).toSorted((a, b) => a.column - b.column)[0];
    const twin = shown.some((other) => other.column === cell.column && other.y < cell.y);
    if (!next || twin) return [];
    return [
      {
        shape: 'line',
        key: `link:${cell.id}`,
        part: 'line',
        tone: 'ink',
        dim: dimOf(view, cell.row.key, cell.id, next.row.key, next.id),
        x1: cell.x + cell.width,
        x2: next.x,
        y1: middle,
        y2: middle,
      },
    ];
  });
}

/** A cell, its edge where the view is about it, and its word. */
function cellMarks(
  { id, x, y, width, height, lines, item, row }: MatrixCell,
  view: TaxonomyView,
  board: Board,
): Mark[] {
  const dim = dimOf(view, row.key, id);
  const emphasised = view.emphasis !== undefined && dim === undefined;
  const edge: Mark = { shape: 'rect', key: `cell:${id}~edge`, part: 'frame', tone: 'ink', x, y, width, height };
  return [
    {
      shape: 'rect',
      key: `cell:${id}`,
      part: 'track',
      dim,
      label: [item.label, item.otherName, row.label].filter(Boolean).join(' · '),
      x,
      y,
      width,
      height,
    },
    ...(emphasised ? [edge] : []),
    {
      shape: 'text',
      key: `label:${id}`,
      part: 'label',
      lines,
      x: x + CELL_PAD_PX[board.id],
      y: centredBaseline(y + height / 2, SMALL_PX, lines.length),
      sizePx: SMALL_PX,
      dim,
    },
  ];
}

function lineMarks(line: MatrixLine, layout: MatrixLayout, view: TaxonomyView, board: Board): Mark[] {
  const shown = line.cells.filter((cell) => isShown(view, cell.row.key, cell.id));
  // A line whose lists a view does not show keeps its name, faint: the table is there from the start.
  const dim = shown.length === 0 || dimOf(view, ...shown.flatMap((cell) => [cell.row.key, cell.id]));
  return [
    ...nameMarks(line, layout.namesPx, dim, board),
    ...linkMarks(shown, line.middle, view),
    ...shown.flatMap((cell) => cellMarks(cell, view, board)),
  ];
}

/** The whole picture; lines and columns keep their places whichever groups a view shows. */
export function matrixScene(rows: readonly TaxonomyRow[], view: TaxonomyView, board: Board): Scene {
  const layout = layoutMatrix(rows, board);
  const marks = [
    ...headMarks(rows, layout, view, board),
    ...layout.lines.flatMap((line) => lineMarks(line, layout, view, board)),
  ];
  const heightPx = Math.ceil(layout.bottom + view.annotationRoomPx) + 1;
  const anchors = new Map<string, Box>(
    marks.flatMap((mark): [string, Box][] => {
      const key = /^cell:([^~]+)$/.exec(mark.key)?.[1];
      const box = key === undefined ? undefined : boxOf(mark);
      return key !== undefined && box ? [[key, box]] : [];
    }),
  );
  const obstacles = marks.map((mark): Mark => (mark.part === 'track' ? { ...mark, part: 'cell' } : mark));
  const notes = annotate(obstacles, view.annotations, {
    anchors,
    kind: 'taxonomy',
    region: { x0: 0, x1: board.widthPx, y0: 0, y1: heightPx },
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}

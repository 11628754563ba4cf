/**
 * Draws two or three moments side by side. Between two moments nothing was measured, so what joins them is a thin
 * dashed leader in the row's ink: it leads the eye from one value to the next and claims no path.
 */
import { scaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisTitleLines } from '../../layout/axes.ts';
import { asObstacles, boxAround, boxesAlong } from '../../layout/place-text.ts';
import { valueDomain } from '../../layout/year-plot.ts';
import { type Box, boxesTouch, textBox } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, type Scene, SMALL_PX } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { measureText } from '../../text/text.ts';
import { columnMarks, innerMarks, type Labelled } from './labels.ts';
import { DOT_PX, FOOT_PX, type Layout, layoutOf } from './layout.ts';
import { barMarks, dotMarks, type Placed, spanLabel } from './points.ts';
import type { SlopeRow, SlopeView } from './schema.ts';

/** The scale of values: its ends, and the height of a value on the board. */
interface Scale {
  readonly domain: readonly [number, number];
  readonly y: (value: number) => number;
}

function titleMarks(view: SlopeView, board: Board, domain: Scale['domain']): Mark[] {
  const lines = axisTitleLines(
    { scale: scaleLinear(domain, [0, 1]), unit: view.unit, words: board.words, title: view.unitLabel },
    board.widthPx,
  );
  if (lines.length === 0) return [];
  return [{ shape: 'text', key: 'axis-title', part: 'axis-label', x: 0, y: SMALL_PX * 0.9, lines, sizePx: SMALL_PX }];
}

/** Heads the column of a moment; bars have their moments under them and need no axis. */
function momentMarks(moment: string, layout: Layout, board: Board): Mark[] {
  const x = layout.x(moment);
  const half = measureText(moment, LABEL_PX, true) / 2;
  const axis: Mark = {
    shape: 'line',
    key: `axis:${moment}`,
    part: 'grid',
    x1: x,
    x2: x,
    y1: layout.headPx - 4,
    y2: layout.bottom,
  };
  return [
    ...(layout.hasBars ? [] : [axis]),
    {
      shape: 'text',
      key: `moment:${moment}`,
      part: 'axis-label',
      x: Math.max(half, Math.min(x, board.widthPx - half)),
      y: layout.hasBars ? layout.bottom + FOOT_PX - 5 : layout.headPx - 9,
      lines: [moment],
      sizePx: LABEL_PX,
      anchor: 'middle',
      bold: true,
    },
  ];
}

/** The line of zero, where the scale has one. */
function zeroMarks(layout: Layout, { domain, y }: Scale): Mark[] {
  if (domain[0] > 0 || domain[1] < 0) return [];
  const [first = '', last = first] = [layout.moments[0], layout.moments.at(-1)];
  return [
    {
      shape: 'line',
      key: 'zero',
      part: 'zero',
      x1: layout.x(first) - layout.halfPx - 2,
      x2: layout.x(last) + layout.halfPx + 2,
      y1: y(0),
      y2: y(0),
    },
    {
      shape: 'text',
      key: 'tick:0',
      part: 'axis-label',
      x: layout.x(first) - layout.halfPx - 7,
      y: y(0) + SMALL_PX * 0.35,
      lines: ['0'],
      sizePx: SMALL_PX,
      anchor: 'end',
    },
  ];
}

function scaleOf(shown: readonly SlopeRow[], view: SlopeView, layout: Layout): Scale {
  const data = shown.flatMap((row) => row.points.map((point) => point.datum));
  const domain = view.domain ?? valueDomain(data, view.fromZero);
  return { domain, y: scaleLinear(domain, [layout.bottom - 6, layout.headPx + 14]) };
}

const placeRow = (row: SlopeRow, view: SlopeView, layout: Layout, y: Scale['y']): Placed => ({
  row,
  dim: dimOf(view, row.key),
  points: row.points
    .map((point) => ({
      ...point,
      x: layout.x(point.moment),
      y: y(point.datum.value),
      i: layout.moments.indexOf(point.moment),
    }))
    .toSorted((a, b) => a.i - b.i),
});

/** What stands at one side of a row. A row of one moment is named on the right alone. */
function endOf({ row, dim, points }: Placed, side: 'left' | 'right'): Labelled[] {
  const point = side === 'left' ? points[0] : points.at(-1);
  if (!point || (side === 'left' && (points.length < 2 || point.i !== 0))) return [];
  return [
    {
      key: side === 'left' ? `${row.key}:${point.i}` : row.key,
      name: row.label,
      dim,
      tone: row.tone,
      datum: point.datum,
      x: point.x,
      y: point.y,
    },
  ];
}

/** What a row covers: its connectors and its dots. */
const boxesOf = ({ row, points }: Placed): Box[] => [
  ...boxesAlong(
    `line:${row.key}`,
    points.map((point) => [point.x, point.y] as const),
  ),
  ...points.map((point) => boxAround(`dot:${row.key}:${point.i}`, point.x, point.y, DOT_PX + 2)),
];

/** Annotations are about a row's last point. */
const anchorOf = ({ row, points }: Placed): [string, Box][] =>
  points.slice(-1).map((point) => [row.key, boxAround(row.key, point.x, point.y, DOT_PX)]);

/** The whole picture. Height and columns depend on all rows and the board; the scale on the rows that are shown. */
export function slopeScene(rows: readonly SlopeRow[], view: SlopeView, board: Board): Scene {
  const layout = layoutOf(rows, view, board);
  const shown = rows.filter((row) => isShown(view, row.key));
  const scale = scaleOf(shown, view, layout);
  const placed = shown.map((row) => placeRow(row, view, layout, scale.y));
  const columns = (['left', 'right'] as const).flatMap((side) =>
    columnMarks(
      placed.flatMap((row) => endOf(row, side)),
      side,
      layout,
    ),
  );
  const values = columns.filter((mark) => mark.shape === 'text').map(textBox);
  // Where a value stands beside zero, its line says enough.
  const isFree = (mark: Mark): boolean =>
    mark.shape !== 'text' || !values.some((box) => boxesTouch(box, textBox(mark), 1));
  const frame = [
    ...titleMarks(view, board, scale.domain),
    ...layout.moments.flatMap((moment) => momentMarks(moment, layout, board)),
    ...zeroMarks(layout, scale).filter(isFree),
  ];
  const taken: Box[] = [
    ...[...frame, ...columns].filter((mark) => mark.shape === 'text').map(textBox),
    ...placed.flatMap(boxesOf),
  ];
  const inner = layout.hasBars ? placed.flatMap((row) => spanLabel(row, layout)) : innerMarks(placed, layout, taken);
  const notes = annotate(asObstacles(taken), view.annotations, {
    anchors: new Map(placed.flatMap(anchorOf)),
    kind: 'slope',
    region: { x0: 2, x1: board.widthPx - 2, y0: layout.headPx, y1: layout.heightPx - 2 },
  });
  const data = placed.flatMap((row) =>
    layout.hasBars ? barMarks(row, layout, board, scale.y(0)) : dotMarks(row, board),
  );
  return {
    widthPx: board.widthPx,
    heightPx: layout.heightPx,
    marks: [...frame, ...data, ...columns, ...inner, ...notes],
  };
}

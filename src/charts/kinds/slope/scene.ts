/**
 * Draws two or three moments side by side. Between two moments nothing was measured, so what joins them is a thin
 * dashed leader in the row's ink: it leads the eye from one value to the next and claims no path.
 */
import { scaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisTitleLines } from '../../layout/axes.ts';
import { asObstacles, boxAround, boxesAlong } from '../../layout/place-text.ts';
import { valueDomain } from '../../layout/year-plot.ts';
import { type Box, textBox } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, type Scene, SMALL_PX } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { columnMarks, innerMarks } from './labels.ts';
import { DOT_PX, FOOT_PX, type Layout, layoutOf } from './layout.ts';
import { barMarks, dotMarks, type Placed, spanLabel } from './points.ts';
import type { SlopeRow, SlopeView } from './schema.ts';

function frameMarks(
  layout: Layout,
  view: SlopeView,
  board: Board,
  domain: readonly [number, number],
  y: (value: number) => number,
): Mark[] {
  const title = axisTitleLines(
    { scale: scaleLinear(domain, [0, 1]), unit: view.unit, words: board.words, title: view.unitLabel },
    board.widthPx,
  );
  const marks: Mark[] =
    title.length === 0
      ? []
      : [
          {
            shape: 'text',
            key: 'axis-title',
            part: 'axis-label',
            x: 0,
            y: SMALL_PX * 0.9,
            lines: title,
            sizePx: SMALL_PX,
          },
        ];
  for (const moment of layout.moments) {
    const x = layout.x(moment);
    if (!layout.hasBars)
      marks.push({
        shape: 'line',
        key: `axis:${moment}`,
        part: 'grid',
        x1: x,
        x2: x,
        y1: layout.headPx - 4,
        y2: layout.bottom,
      });
    marks.push({
      shape: 'text',
      key: `moment:${moment}`,
      part: 'axis-label',
      x,
      y: layout.hasBars ? layout.bottom + FOOT_PX - 5 : layout.headPx - 9,
      lines: [moment],
      sizePx: LABEL_PX,
      anchor: 'middle',
      bold: true,
    });
  }
  if (domain[0] <= 0 && domain[1] >= 0) {
    const [first = '', last = first] = [layout.moments[0], layout.moments.at(-1)];
    marks.push({
      shape: 'line',
      key: 'zero',
      part: 'zero',
      x1: layout.x(first) - layout.halfPx - 2,
      x2: layout.x(last) + layout.halfPx + 2,
      y1: y(0),
      y2: y(0),
    });
    marks.push({
      shape: 'text',
      key: 'tick:0',
      part: 'axis-label',
      x: layout.x(first) - layout.halfPx - 7,
      y: y(0) + SMALL_PX * 0.35,
      lines: ['0'],
      sizePx: SMALL_PX,
      anchor: 'end',
    });
  }
  return marks;
}

/** The whole picture. Height and columns depend on all rows and the board; the scale on the rows that are shown. */
export function slopeScene(rows: readonly SlopeRow[], view: SlopeView, board: Board): Scene {
  const layout = layoutOf(rows, view, board);
  const shown = rows.filter((row) => isShown(view, row.key));
  const domain =
    view.domain ??
    valueDomain(
      shown.flatMap((row) => row.points.map((point) => point.datum)),
      view.fromZero,
    );
  const y = scaleLinear(domain, [layout.bottom - 6, layout.headPx + 14]);
  const placed: Placed[] = shown.map((row) => ({
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
  }));
  const frame = frameMarks(layout, view, board, domain, y);
  const ends = (side: 'left' | 'right'): Mark[] =>
    columnMarks(
      placed.flatMap(({ row, dim, points }) => {
        const point = side === 'left' ? points[0] : points.at(-1);
        // A row of one moment is named on the right alone.
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
      }),
      side,
      layout,
    );
  const columns = [...ends('left'), ...ends('right')];
  const taken: Box[] = [
    ...[...frame, ...columns].filter((mark) => mark.shape === 'text').map(textBox),
    ...placed.flatMap(({ row, points }) => [
      ...boxesAlong(
        `line:${row.key}`,
        points.map((point) => [point.x, point.y] as const),
      ),
      ...points.map((point) => boxAround(`dot:${row.key}:${point.i}`, point.x, point.y, DOT_PX + 2)),
    ]),
  ];
  const inner = layout.hasBars ? placed.flatMap((row) => spanLabel(row, layout)) : innerMarks(placed, layout, taken);
  const anchors = new Map<string, Box>(
    placed.flatMap(({ row, points }) =>
      points.slice(-1).map((point): [string, Box] => [row.key, boxAround(row.key, point.x, point.y, DOT_PX)]),
    ),
  );
  const notes = annotate(asObstacles(taken), view.annotations, {
    anchors,
    kind: 'slope',
    region: { x0: 2, x1: board.widthPx - 2, y0: layout.headPx, y1: layout.heightPx - 2 },
  });
  return {
    widthPx: board.widthPx,
    heightPx: layout.heightPx,
    marks: [
      ...frame,
      ...placed.flatMap((row) => (layout.hasBars ? barMarks(row, layout, board, y(0)) : dotMarks(row, board))),
      ...columns,
      ...inner,
      ...notes,
    ],
  };
}

/**
 * Draws two or three moments side by side. Between two moments nothing was measured, so what joins them is a thin
 * dashed leader in the row's ink: it leads the eye from one value to the next and claims no path.
 */
import { scaleLinear } from 'd3-scale';
import { annotate } from '../../layout/annotate.ts';
import { axisTitleLines } from '../../layout/axes.ts';
import { textBox, type Box } from '../../scene/boxes.ts';
import type { Datum } from '../../evidence/datum.ts';
import { openEndUp, withEvidence } from '../../evidence/evidence.ts';
import { dodge } from '../../layout/place-labels.ts';
import {
  asObstacles,
  blockHeightPx,
  boxAround,
  boxesAlong,
  firstBaseline,
  placeText,
} from '../../layout/place-text.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import { LABEL_PX, SMALL_PX, VALUE_PX, type Board, type Mark, type Scene, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { valueDomain } from '../../layout/year-plot.ts';
import type { SlopeRow, SlopeView } from './schema.ts';

const DOT_PX = 4;
const LABEL_GAP_PX = 12;
/** A fixed number of dashes, so that a connector can be interpolated whatever its length. */
const DASHES = 34;
/** Share of each dash's stretch that is ink. */
const DASH_INK = 0.55;

/** The moments in the order in which the rows name them. */
export const momentsOf = (rows: readonly SlopeRow[]): string[] => [
  ...new Set(rows.flatMap((row) => row.points.map((point) => point.moment))),
];

/** A dashed straight connector as one path of `DASHES` strokes. */
export function dashedPath(x1: number, y1: number, x2: number, y2: number): string {
  return Array.from({ length: DASHES }, (_, i) => {
    const from = i / DASHES;
    const to = (i + DASH_INK) / DASHES;
    return `M${x1 + (x2 - x1) * from},${y1 + (y2 - y1) * from}L${x1 + (x2 - x1) * to},${y1 + (y2 - y1) * to}`;
  }).join('');
}

/** Room for the moments under bars. */
const FOOT_PX = 20;

interface Layout {
  /** A lone row has bars for dots: its two lengths are the picture. Half of their width, or the radius of a dot. */
  readonly halfPx: number;
  readonly hasBars: boolean;
  readonly moments: readonly string[];
  readonly leftPx: number;
  readonly rightPx: number;
  readonly headPx: number;
  readonly heightPx: number;
  readonly bottom: number;
  readonly x: (moment: string) => number;
}

const longestWordPx = (text: string): number =>
  Math.max(0, ...wrapText(text, 1, LABEL_PX, true).map((word) => measureText(word, LABEL_PX, true)));

/** Width of a column of labels: as wide as its longest text up to a share of the board, never less than its longest word. */
const gutterPx = (texts: readonly string[], board: Board, share: number): number =>
  Math.ceil(
    Math.max(
      0,
      ...texts.map((text) =>
        Math.max(
          Math.min(measureText(text, LABEL_PX, true), board.widthPx * share),
          Math.min(longestWordPx(text), board.widthPx * 0.36),
        ),
      ),
    ),
  );

function layoutOf(rows: readonly SlopeRow[], view: SlopeView, board: Board): Layout {
  const moments = momentsOf(rows);
  const [first = ''] = moments;
  const at = (row: SlopeRow, moment: string): string[] =>
    row.points.filter((point) => point.moment === moment).map((point) => point.datum.text);
  const leftPx = gutterPx(
    rows.flatMap((row) => at(row, first)),
    board,
    0.24,
  );
  const lastTexts = rows.map((row) => row.points.at(-1)?.datum.text ?? '');
  const rightPx = gutterPx([...rows.map((row) => row.label), ...lastTexts], board, 0.3);
  const labelsPx = rows.reduce(
    (sum, row, i) =>
      sum +
      6 +
      blockHeightPx(
        wrapText(row.label, rightPx, LABEL_PX, true).length +
          wrapText(lastTexts[i] ?? '', rightPx, LABEL_PX, true).length,
        LABEL_PX,
      ),
    0,
  );
  const titleLines = axisTitleLines(
    { scale: scaleLinear([0, 1e12], [0, 1]), unit: view.unit, words: board.words, title: view.unitLabel },
    board.widthPx,
  ).length;
  const hasBars =
    rows.length === 1 &&
    view.fromZero &&
    view.domain === undefined &&
    rows.every((row) => row.points.every(({ datum }) => datum.value > 0));
  const narrow = board.id === 'narrow';
  const halfPx = hasBars ? (narrow ? 24 : 52) : DOT_PX;
  const plotPx = Math.max(hasBars ? (narrow ? 200 : 250) : narrow ? 230 : 280, labelsPx);
  // Two lines are kept for the title, so that a view with a longer one does not move the picture.
  const momentsPx = hasBars ? 0 : leadingPx(LABEL_PX) + 10;
  const headPx = Math.max(hasBars ? 1 : 2, titleLines) * leadingPx(SMALL_PX) + momentsPx;
  const bottom = (hasBars ? titleLines : 2) * leadingPx(SMALL_PX) + momentsPx + plotPx;
  const x0 = leftPx + LABEL_GAP_PX + halfPx;
  const x1 = board.widthPx - rightPx - LABEL_GAP_PX - halfPx;
  const x = (moment: string): number => {
    const i = moments.indexOf(moment);
    return moments.length < 2 ? (x0 + x1) / 2 : x0 + ((x1 - x0) * i) / (moments.length - 1);
  };
  return {
    halfPx,
    hasBars,
    moments,
    leftPx,
    rightPx,
    headPx,
    bottom,
    heightPx: Math.ceil(bottom + (hasBars ? FOOT_PX : 12) + view.annotationRoomPx),
    x,
  };
}

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

interface Placed {
  readonly row: SlopeRow;
  readonly dim: true | undefined;
  readonly points: readonly {
    readonly moment: string;
    readonly datum: Datum;
    readonly x: number;
    readonly y: number;
    readonly i: number;
  }[];
}

function dotMarks({ row, dim, points }: Placed, board: Board): Mark[] {
  const base = { tone: row.tone, dim } as const;
  const connectors = points.slice(1).map((point, i): Mark => {
    const before = points[i] ?? point;
    return {
      shape: 'path',
      key: `line:${row.key}:${before.i}`,
      part: 'leader',
      ...base,
      d: dashedPath(before.x, before.y, point.x, point.y),
    };
  });
  const dots = points.flatMap(({ datum, x, y, i, moment }): Mark[] => [
    ...withEvidence({
      shape: 'circle',
      key: `dot:${row.key}:${i}`,
      part: 'dot',
      ...base,
      status: datum.status,
      figure: datum.figure,
      label: markLabel(`${row.label}${board.words.comma}${moment}`, datum, board.words),
      cx: x,
      cy: y,
      r: DOT_PX,
    }),
    ...openEndUp(`dot:${row.key}:${i}`, datum, x, y, 4.5, DOT_PX + 3, base),
  ]);
  return [...connectors, ...dots];
}

const heightOf = (lines: number): number => blockHeightPx(lines, LABEL_PX);

interface Labelled {
  readonly key: string;
  readonly name: string;
  readonly dim: true | undefined;
  readonly tone: SlopeRow['tone'];
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

/** A column of labels, each level with its dot or led to it. */
function columnMarks(entries: readonly Labelled[], side: 'left' | 'right', layout: Layout): Mark[] {
  const widthPx = side === 'left' ? layout.leftPx : layout.rightPx;
  // An index starts every row at the same 100: printed once, for the row that the view speaks of.
  const repeated = (entry: Labelled, i: number): boolean =>
    side === 'left' &&
    entries.some(
      (other, j) =>
        other.datum.text === entry.datum.text &&
        Math.abs(other.y - entry.y) < 0.5 &&
        (Number(other.dim ?? false) < Number(entry.dim ?? false) || (other.dim === entry.dim && j < i)),
    );
  const blocks = entries
    .filter((entry, i) => !repeated(entry, i))
    .map((entry) => ({
      ...entry,
      nameLines: side === 'left' ? [] : wrapText(entry.name, widthPx, LABEL_PX, true),
      valueLines: wrapText(entry.datum.text, widthPx, LABEL_PX, true),
    }));
  const middles = dodge(
    blocks.map((block) => ({ at: block.y, sizePx: heightOf(block.nameLines.length + block.valueLines.length) })),
    layout.headPx - 4,
    layout.bottom + 8,
    5,
  );
  return blocks.flatMap((block, i): Mark[] => {
    const middle = middles[i] ?? block.y;
    const sizePx = heightOf(block.nameLines.length + block.valueLines.length);
    const top = middle - sizePx / 2;
    const away = side === 'left' ? -1 : 1;
    const x = block.x + away * (layout.halfPx + LABEL_GAP_PX);
    const common = {
      shape: 'text',
      x,
      sizePx: LABEL_PX,
      anchor: side === 'left' ? 'end' : 'start',
      dim: block.dim,
      bold: true,
    } as const;
    const value: TextMark = {
      ...common,
      key: `value:${block.key}`,
      part: 'value',
      status: block.datum.status,
      figure: block.datum.figure,
      y: firstBaseline(top + block.nameLines.length * leadingPx(LABEL_PX), LABEL_PX),
      lines: block.valueLines,
    };
    const name: TextMark[] =
      side === 'left'
        ? []
        : [
            {
              ...common,
              key: `label:${block.key}`,
              part: 'label',
              tone: block.tone,
              y: firstBaseline(top, LABEL_PX),
              lines: block.nameLines,
            },
          ];
    const moved = Math.abs(middle - block.y) > sizePx / 2 - 3;
    const leader: Mark[] = moved
      ? [
          {
            shape: 'line',
            key: `leader:${side}:${block.key}`,
            part: 'leader',
            dim: block.dim,
            x1: block.x + away * (layout.halfPx + 2),
            y1: block.y,
            x2: x - away * 2,
            y2: middle,
          },
        ]
      : [];
    return [...leader, ...name, value];
  });
}

const SPAN_GAP_PX = 16;
/** Where the dimension line of a lone row's change stands: before its last bar. */
const spanX = ({ points }: Placed, layout: Layout): number => (points.at(-1)?.x ?? 0) - layout.halfPx - SPAN_GAP_PX;

/** A lone row: a bar at each moment, and a dimension line from the first one's height to the last one's. */
function barMarks(placed: Placed, layout: Layout, board: Board, zero: number): Mark[] {
  const { row, dim, points } = placed;
  const base = { tone: row.tone, dim } as const;
  const bars = points.flatMap(({ datum, x, y, i, moment }): Mark[] => [
    ...withEvidence({
      shape: 'rect',
      key: `bar:${row.key}:${i}`,
      part: 'bar',
      ...base,
      status: datum.status,
      figure: datum.figure,
      label: markLabel(`${row.label}${board.words.comma}${moment}`, datum, board.words),
      x: x - layout.halfPx,
      y,
      width: layout.halfPx * 2,
      height: zero - y,
    }),
    ...openEndUp(`bar:${row.key}:${i}`, datum, x, y, 4.5, 3, base),
  ]);
  const [first, last] = [points[0], points.at(-1)];
  if (!row.change || !first || !last || first === last) return bars;
  const x = spanX(placed, layout);
  const d = `M${first.x + layout.halfPx + 3},${first.y}H${last.x - layout.halfPx - 3}M${x},${first.y}V${last.y}M${x - 4},${first.y + 4}L${x + 4},${first.y - 4}M${x - 4},${last.y + 4}L${x + 4},${last.y - 4}M${x - 4},${last.y}H${last.x - layout.halfPx - 3}`;
  return [...bars, { shape: 'path', key: `span:${row.key}`, part: 'bracket', ...base, d }];
}

/** The change, beside its dimension line. */
function spanLabel(placed: Placed, layout: Layout): TextMark[] {
  const {
    row: { change, key },
    dim,
    points,
  } = placed;
  const [first, last] = [points[0], points.at(-1)];
  if (!change || !first || !last || first === last) return [];
  return [
    {
      shape: 'text',
      key: `change:${key}`,
      part: 'value',
      status: change.status,
      figure: change.figure,
      label: change.label,
      dim,
      x: spanX(placed, layout) - 10,
      y: (first.y + last.y) / 2 + VALUE_PX * 0.35,
      lines: [change.text],
      sizePx: VALUE_PX,
      anchor: 'end',
      bold: true,
      halo: true,
    },
  ];
}

/** Values at moments between the first and the last, and the change at the connector. */
function innerMarks(placed: readonly Placed[], layout: Layout, taken: Box[]): TextMark[] {
  const frame = {
    x0: layout.leftPx + 2,
    x1: layout.x(layout.moments.at(-1) ?? '') - 6,
    y0: layout.headPx,
    y1: layout.bottom,
  };
  return placed.flatMap(({ row, dim, points }): TextMark[] => {
    const wanted = points.slice(1, -1).map(({ datum, x, y, i }) => ({ key: `value:${row.key}:${i}`, datum, x, y }));
    const [first] = points;
    const last = points.at(-1);
    const before = points.at(-2);
    if (row.change && first && last && before && first !== last)
      wanted.push({
        key: `change:${row.key}`,
        datum: row.change,
        x: (before.x + last.x) / 2,
        y: (before.y + last.y) / 2,
      });
    return wanted.map(({ key, datum, x, y }): TextMark => {
      const found = placeText(
        { key, x, y, lines: [datum.text], sizePx: LABEL_PX, bold: true, reachPx: [5, 9, 14, 20, 30, 44] },
        taken,
        frame,
      );
      taken.push(found.box);
      return {
        shape: 'text',
        key,
        part: 'value',
        status: datum.status,
        figure: datum.figure,
        label: datum.label,
        dim,
        x: found.x,
        y: found.y,
        lines: [datum.text],
        sizePx: LABEL_PX,
        bold: true,
        halo: true,
      };
    });
  });
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

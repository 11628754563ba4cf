/** The marks of a row: dots and their dashed connectors, or for a lone row bars and the dimension line between them. */
import type { Datum } from '../../evidence/datum.ts';
import { boundArrow, withEvidence } from '../../evidence/evidence.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Board, type Mark, type TextMark, VALUE_PX } from '../../scene/types.ts';
import { markLabel } from '../../words/words.ts';
import { DOT_PX, type Layout } from './layout.ts';
import type { SlopeRow } from './schema.ts';

/** A fixed number of dashes, so that a connector can be interpolated whatever its length. */
const DASHES = 34;

/** Share of each dash's stretch that is ink. */
const DASH_INK = 0.55;

/** A dashed straight connector as one path of `DASHES` strokes. */
export function dashedPath(x1: number, y1: number, x2: number, y2: number): string {
  return Array.from({ length: DASHES }, (_, i) => {
    const from = i / DASHES;
    const to = (i + DASH_INK) / DASHES;
    return `M${x1 + (x2 - x1) * from},${y1 + (y2 - y1) * from}L${x1 + (x2 - x1) * to},${y1 + (y2 - y1) * to}`;
  }).join('');
}

export interface Placed {
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

export function dotMarks({ row, dim, points }: Placed, board: Board): Mark[] {
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
    ...boundArrow({ key: `dot:${row.key}:${i}`, datum, x, y, halfPx: 4.5, offPx: DOT_PX + 3, towards: 'up', base }),
  ]);
  return [...connectors, ...dots];
}

const SPAN_GAP_PX = 16;

/** Where the dimension line of a lone row's change stands: before its last bar. */
const spanX = ({ points }: Placed, layout: Layout): number => (points.at(-1)?.x ?? 0) - layout.halfPx - SPAN_GAP_PX;

/** A lone row: a bar at each moment, and a dimension line from the first one's height to the last one's. */
export function barMarks(placed: Placed, layout: Layout, board: Board, zero: number): Mark[] {
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
    ...boundArrow({ key: `bar:${row.key}:${i}`, datum, x, y, halfPx: 4.5, offPx: 3, towards: 'up', base }),
  ]);
  const [first, last] = [points[0], points.at(-1)];
  if (!row.change || !first || !last || first === last) return bars;
  const x = spanX(placed, layout);
  const d = `M${first.x + layout.halfPx + 3},${first.y}H${last.x - layout.halfPx - 3}M${x},${first.y}V${last.y}M${x - 4},${first.y + 4}L${x + 4},${first.y - 4}M${x - 4},${last.y + 4}L${x + 4},${last.y - 4}M${x - 4},${last.y}H${last.x - layout.halfPx - 3}`;
  return [...bars, { shape: 'path', key: `span:${row.key}`, part: 'bracket', ...base, d }];
}

/** The change, beside its dimension line. */
export function spanLabel(placed: Placed, layout: Layout): TextMark[] {
  const {
    row: { change, key },
    dim,
    points,
  } = placed;
  const [first, last] = [points[0], points.at(-1)];
  if (!change || !first || !last || first === last) return [];
  return [
    valueText(`change:${key}`, {
      datum: change,
      label: change.label,
      dim,
      x: spanX(placed, layout) - 10,
      y: (first.y + last.y) / 2 + VALUE_PX * 0.35,
      lines: [change.text],
      sizePx: VALUE_PX,
      anchor: 'end',
      halo: true,
    }),
  ];
}

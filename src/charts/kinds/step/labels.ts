/** Names and values of a step chart, in free room. */
import { type EndLabel, endLabels, labelAtPoint } from '../../layout/end-labels.ts';
import { placeText } from '../../layout/place-text.ts';
import { valueText } from '../../layout/value-text.ts';
import { type Box, boxOf } from '../../scene/boxes.ts';
import { type Board, LABEL_PX, type Mark, type TextMark } from '../../scene/types.ts';
import type { Plot } from './plot.ts';
import type { StepView } from './schema.ts';
import { DOT_PX, type Placed } from './series.ts';

/** The plot, and what words keep clear of in it. */
export interface Room {
  readonly plot: Plot;
  /** Grows by the box of each word that is placed. */
  readonly taken: Box[];
  readonly poles: readonly Box[];
}

/** Points whose dots touch those on both sides leave no room for a value: it is in the table alone. */
const isApart = (points: Placed['points'], at: number): boolean => {
  const away = ({ x, y }: Placed['points'][number], other = { x: Infinity, y }): number =>
    Math.hypot(other.x - x, other.y - y);
  const point = points[at];
  return point !== undefined && Math.max(away(point, points[at - 1]), away(point, points[at + 1])) >= 2 * DOT_PX;
};

export function valueMarks(placed: readonly Placed[], view: StepView, { plot, taken, poles }: Room): TextMark[] {
  if (view.values !== 'all') return [];
  return placed
    .filter((row) => row.joined)
    .flatMap(({ points, dim }) =>
      points.slice(0, -1).flatMap(({ key, datum, x, y }, at): TextMark[] => {
        if (!isApart(points, at)) return [];
        const near = DOT_PX + (datum.bound ? 11 : 4);
        const wanted = {
          key: `value:${key}`,
          x,
          y,
          lines: [datum.text],
          sizePx: LABEL_PX,
          bold: true,
          reachPx: [near, near + 6],
        };
        const room = { x0: plot.left + 2, x1: plot.right, y0: plot.top - 8, y1: plot.bottom - 2 };
        // Clear of the poles if it can be, else over one.
        const clear = placeText(wanted, [...taken, ...poles], room);
        const found = clear.free ? clear : placeText(wanted, taken, room);
        if (!found.free) return [];
        taken.push(found.box);
        return [
          valueText(`value:${key}`, {
            datum,
            dim,
            x: found.x,
            y: found.y,
            lines: [datum.text],
            sizePx: LABEL_PX,
            halo: true,
          }),
        ];
      }),
    );
}

/**
 * Names and last values: in the column at the right, or beside the last point where the series ends early or is a lone
 * dot.
 */
export function nameMarks(
  placed: readonly Placed[],
  view: StepView,
  board: Board,
  { plot, taken, poles }: Room,
): Mark[] {
  const labels = placed.flatMap(({ key, label, tone, dim, points, joined }) =>
    points.slice(-1).map((point): EndLabel & { joined: boolean } => ({
      key,
      name: label,
      datum: view.values === 'none' && joined ? undefined : point.datum,
      tone,
      dim,
      x: point.x,
      y: point.y,
      joined,
    })),
  );
  const atEnd = (label: { x: number; joined: boolean }): boolean => label.joined && plot.right - label.x < 48;
  const ends = endLabels(labels.filter(atEnd), {
    x: board.widthPx - plot.gutterPx,
    top: plot.top - 14,
    bottom: plot.bottom + 6,
    gutterPx: plot.gutterPx,
  });
  taken.push(...ends.boxes);
  const marks = [...ends.marks];
  for (const label of labels.filter((each) => !atEnd(each))) {
    const others = [...taken, ...poles].filter((box) => !box.key.startsWith(`dot:${label.key}:`));
    const own = labelAtPoint(label, {
      taken: others,
      frame: { x0: plot.left + 2, x1: board.widthPx - 2, y0: plot.top - 12, y1: plot.bottom - 2 },
      gutterPx: board.id === 'narrow' ? 120 : 170,
    });
    taken.push(...own.flatMap((mark) => boxOf(mark) ?? []));
    marks.push(...own);
  }
  return marks;
}

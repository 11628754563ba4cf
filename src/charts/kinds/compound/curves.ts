/** The curve of a rate, and the dot of what was stated. */
import { line as linePath } from 'd3-shape';
import type { Datum } from '../../evidence/datum.ts';
import { boundArrow, rangeMark, whisker, withEvidence } from '../../evidence/evidence.ts';
import type { Mark } from '../../scene/types.ts';
import { dimOf } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import { nameOf, type Plot, RADIUS_PX } from './ends.ts';
import { compounded, drawnYears, endOf } from './growth.ts';
import type { CompoundRow } from './schema.ts';

/** Points of a curve: fixed, so that curves of any length have as many and can turn into each other. */
const SAMPLES = 40;

/** Half the width of a whisker's cap, and of a bound's arrow. */
const CAP_PX = 5;

/** Length of the line from a bound to its arrow. */
const OPEN_PX = 14;

/** The curve of a row's rate, as far as the view draws it, and the dot at its end. */
export function curve(row: CompoundRow, rate: Datum, { view, board, x, y }: Plot): Mark[] {
  const years = drawnYears(view);
  const points = Array.from({ length: SAMPLES + 1 }, (_, i): [number, number] => {
    const year = (i / SAMPLES) * years;
    return [x(year), y(compounded(view.start, rate.value, year))];
  });
  const end = endOf(row, rate, view, board.words);
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const [ex, ey] = points.at(-1) ?? [0, 0];
  return [
    {
      ...base,
      shape: 'path',
      key: `line:${row.key}`,
      part: 'line',
      status: 'derived',
      figure: rate.figure,
      label: markLabel(row.label, rate, board.words),
      d: linePath()(points) ?? '',
    },
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `dot:${row.key}`,
      part: 'dot',
      status: end.status,
      figure: end.figure,
      label: markLabel(nameOf({ row, kind: 'curve' }), end, board.words),
      cx: ex,
      cy: ey,
      r: RADIUS_PX,
    }),
  ];
}

/** The dot of what was stated, with its range or the open end of a bound. Nothing where the row states nothing. */
export function stated(row: CompoundRow, { view, board, x, y }: Plot): Mark[] {
  if (!row.stated) return [];
  const { datum, year } = row.stated;
  const base = { tone: row.tone, dim: dimOf(view, row.key) };
  const [cx, cy] = [x(year), y(datum.value)];
  const marks: Mark[] = [];
  if (datum.low !== undefined && datum.high !== undefined) {
    marks.push(rangeMark(row.key, datum, base, whisker('y', [y(datum.low), y(datum.high)], cx, CAP_PX)));
  }
  if (datum.bound) {
    const end = cy + (datum.bound === 'lower' ? -1 : 1) * OPEN_PX;
    marks.push({
      ...base,
      shape: 'path',
      key: `open:${row.key}`,
      part: 'open-end',
      status: datum.status,
      d: `M${cx},${cy}V${end}`,
    });
    marks.push(...boundArrow({ key: `stated:${row.key}`, datum, x: cx, y: end, halfPx: CAP_PX, towards: 'up', base }));
  }
  return [
    ...marks,
    ...withEvidence({
      ...base,
      shape: 'circle',
      key: `stated:${row.key}`,
      part: 'dot',
      status: datum.status,
      figure: datum.figure,
      label: markLabel(row.label, datum, board.words),
      cx,
      cy,
      r: RADIUS_PX + 1,
    }),
  ];
}

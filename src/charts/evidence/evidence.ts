/**
 * How evidence is drawn, the same in every chart: reported solid, claimed solid with a dotted edge, planned and
 * target hatched, derived as an outline, context in lighter ink, a bound with an open end and an arrow.
 * The classes do most of it; this file adds the marks that classes cannot.
 */
import type { Datum } from './datum.ts';
import type { CircleMark, Mark, PathMark, RectMark } from '../scene/types.ts';

const HATCHED = new Set(['planned', 'target']);

/** The mark, and over it the hatch that says "planned" or "target" where its status asks for one. */
export function withEvidence(mark: RectMark | CircleMark | PathMark): Mark[] {
  if (!mark.status || !HATCHED.has(mark.status)) return [mark];
  // The overlay carries no figure and no name: the mark below it is the one that answers.
  const overlay = { ...mark, key: `${mark.key}~hatch`, part: 'hatch' as const, figure: undefined, label: undefined };
  return [mark, overlay];
}

/**
 * The open end of a bar whose value is a bound: an arrow pointing the way the true value lies.
 * `x`, `y` is the middle of the bar's end; `sizePx` the arrow's half height; `direction` +1 right, -1 left.
 */
export function openEnd(
  key: string,
  datum: Datum,
  x: number,
  y: number,
  sizePx: number,
  direction: 1 | -1,
  base: Pick<RectMark, 'tone' | 'dim'>,
): Mark[] {
  if (!datum.bound) return [];
  const way = datum.bound === 'lower' ? direction : (-direction as 1 | -1);
  const tip = x + way * sizePx * 1.1;
  return [
    {
      ...base,
      shape: 'path',
      key: `${key}~open`,
      part: 'open-end',
      status: datum.status,
      d: `M${x},${y - sizePx}L${tip},${y}L${x},${y + sizePx}`,
    },
  ];
}

/**
 * The same for values that run upwards: a point in a line chart, the top of a column. `x`, `y` is the point, `sizePx`
 * the arrow's half width, `offPx` how far from the point it stands. It points up for "or more", down for "or less".
 */
export function openEndUp(
  key: string,
  datum: Datum,
  x: number,
  y: number,
  sizePx: number,
  offPx: number,
  base: Pick<RectMark, 'tone' | 'dim'>,
): Mark[] {
  if (!datum.bound) return [];
  const way = datum.bound === 'lower' ? -1 : 1;
  const foot = y + way * offPx;
  return [
    {
      ...base,
      shape: 'path',
      key: `${key}~open`,
      part: 'open-end',
      status: datum.status,
      d: `M${x - sizePx},${foot}L${x},${foot + way * sizePx * 1.1}L${x + sizePx},${foot}`,
    },
  ];
}

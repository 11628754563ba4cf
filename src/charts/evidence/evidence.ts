/**
 * How evidence is drawn, the same in every chart: reported solid, claimed solid with a dotted edge, planned and
 * target hatched, derived as an outline, context in lighter ink, a bound with an open end and an arrow.
 * The classes do most of it; this file adds the marks that classes cannot.
 */
import type { CircleMark, LineMark, Mark, MarkBase, PathMark, RectMark } from '../scene/types.ts';
import type { Datum } from './datum.ts';

/** What all marks of one row share. */
export type Base = Pick<MarkBase, 'tone' | 'dim'>;

const HATCHED = new Set(['planned', 'target']);

/** The mark, and over it the hatch that says "planned" or "target" where its status asks for one. */
export function withEvidence(mark: RectMark | CircleMark | PathMark): Mark[] {
  if (!mark.status || !HATCHED.has(mark.status)) return [mark];
  // The overlay carries no figure and no name: the mark below it is the one that answers.
  const overlay = { ...mark, key: `${mark.key}~hatch`, part: 'hatch' as const, figure: undefined, label: undefined };
  return [mark, overlay];
}

type Geometry<M extends MarkBase> = Omit<M, keyof MarkBase>;
type RangeShape = Geometry<RectMark> | Geometry<LineMark> | Geometry<PathMark>;

/** The mark of a stated range, or of a date that is known to a month or a year: `range:<key>`. */
export const rangeMark = (key: string, { status }: Pick<MarkBase, 'status'>, base: Base, shape: RangeShape): Mark => ({
  ...base,
  ...shape,
  key: `range:${key}`,
  part: 'range',
  status,
});

type Axis = 'x' | 'y';

/** A straight range along one axis, at `at` on the other. */
export const straight = (along: Axis, from: number, to: number, at: number): Geometry<LineMark> =>
  along === 'x'
    ? { shape: 'line', x1: from, x2: to, y1: at, y2: at }
    : { shape: 'line', x1: at, x2: at, y1: from, y2: to };

/** A range with a cap of `capPx` to each side at both ends: a whisker. */
export function whisker(
  along: Axis,
  [from, to]: readonly [number, number],
  at: number,
  capPx: number,
): Geometry<PathMark> {
  const point = (on: number, across: number): string => (along === 'x' ? `${on},${across}` : `${across},${on}`);
  const cap = (end: number): string => `M${point(end, at - capPx)}L${point(end, at + capPx)}`;
  return { shape: 'path', d: `${cap(from)}M${point(from, at)}L${point(to, at)}${cap(to)}` };
}

/** What a range leaves open of a bar: from one end to the other along an axis, `thickPx` from `edge` across it. */
export const stretch = (
  along: Axis,
  ends: readonly [number, number],
  edge: number,
  thickPx: number,
): Geometry<RectMark> => {
  const from = Math.min(...ends);
  const lengthPx = Math.abs(ends[1] - ends[0]);
  return along === 'x'
    ? { shape: 'rect', x: from, y: edge, width: lengthPx, height: thickPx }
    : { shape: 'rect', x: edge, y: from, width: thickPx, height: lengthPx };
};

export interface BoundArrow {
  /** Of the mark that has the open end; `~open` is added to it. */
  readonly key: string;
  readonly datum: Pick<Datum, 'bound' | 'status'>;
  /** The end of the bar, the middle of the dot. */
  readonly x: number;
  readonly y: number;
  /** Half the width of the head. */
  readonly halfPx: number;
  /** Where larger amounts lie: a lower bound points there, an upper bound back. */
  readonly towards: 'right' | 'left' | 'up' | 'down';
  /** How far from the point the head begins. Default 0. */
  readonly offPx?: number;
  /** Length of the head by half its width. Default 1.1. */
  readonly ratio?: number;
  readonly base: Base;
}

/** The arrow of a bound, the way the true value lies; nothing where the value is none. */
export function boundArrow({ key, datum, x, y, halfPx, towards, offPx = 0, ratio = 1.1, base }: BoundArrow): Mark[] {
  if (!datum.bound) return [];
  const sign = (towards === 'right' || towards === 'down' ? 1 : -1) * (datum.bound === 'lower' ? 1 : -1);
  const across = towards === 'right' || towards === 'left';
  const foot = (across ? x : y) + sign * offPx;
  const tip = foot + sign * halfPx * ratio;
  const d = across
    ? `M${foot},${y - halfPx}L${tip},${y}L${foot},${y + halfPx}`
    : `M${x - halfPx},${foot}L${x},${tip}L${x + halfPx},${foot}`;
  return [{ ...base, shape: 'path', key: `${key}~open`, part: 'open-end', status: datum.status, d }];
}

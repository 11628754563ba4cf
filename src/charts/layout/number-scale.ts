/** Scales of number axes, linear or logarithmic, with the ticks that fit them. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { Problem } from '../../data/model/problem.ts';
import type { Datum } from '../evidence/datum.ts';

export type ScaleName = 'linear' | 'log';

export interface NumberScale {
  (value: number): number;
  ticks(count?: number): number[];
  domain(): number[];
}

interface Axis {
  readonly scale: ScaleName;
  readonly domain?: readonly [number, number] | undefined;
  /** Name of the option, for messages: `scale`, `xScale`. */
  readonly option: string;
  readonly kind: string;
}

/** Powers of ten, and 2 and 5 between them where few powers are in view. */
function logTicks([low = 1, high = 10]: readonly number[]): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const every = Math.max(1, Math.ceil((last - first) / 8));
  const digits = last - first <= 3 ? [1, 2, 5] : [1];
  const powers = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => first + i * every);
  return powers
    .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
    .filter((tick) => tick >= low && tick <= high);
}

/** A logarithmic scale with ticks at powers of ten. */
export function logScale(domain: readonly number[], range: readonly [number, number]): NumberScale {
  const scale = scaleLog(domain, range);
  return Object.assign((value: number) => scale(value), {
    ticks: () => logTicks(scale.domain()),
    domain: () => scale.domain(),
  });
}

/** Values have been checked; the ends of the axis are the caller's own. */
function refuseLowEnd({ domain, option, kind }: Axis): void {
  const low = domain?.[0] ?? 1;
  if (low > 0) return;
  throw new Problem({
    file: 'your rows',
    place: `${kind} chart, view, option ${option === 'xScale' ? 'xDomain' : 'domain'}`,
    found: `a lower end of ${low}`,
    expected: 'values above zero: a logarithmic axis has no place for zero or less',
    remedy: 'let it begin above zero, or leave it out',
  });
}

/**
 * A scale around all values with their ranges, from `from` to `to` px. Throws Problem on a log scale from zero or less.
 */
export function numberScale(
  data: readonly { readonly datum: Datum }[],
  axis: Axis,
  [from, to]: readonly [number, number],
): NumberScale {
  const values = data.flatMap(({ datum }) => [datum.value, datum.low ?? datum.value, datum.high ?? datum.value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (axis.scale === 'log') {
    refuseLowEnd(axis);
    const ends = axis.domain ?? (low === high ? [low / 2, high * 2] : [low, high]);
    const domain = axis.domain ?? scaleLog(ends, [0, 1]).nice().domain();
    return logScale(domain, [from, to]);
  }
  if (axis.domain) return scaleLinear(axis.domain, [from, to]);
  const apart = low === high ? Math.abs(low) / 2 || 1 : 0;
  return scaleLinear([low - apart, high + apart], [from, to]).nice(5);
}

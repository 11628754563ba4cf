/** The range that rounding leaves open, for charts that draw it. */
import type { Datum } from '../charts/evidence/datum.ts';
import { operandInterval } from '../data/model/derive.ts';
import { figure, type FigureId } from '../data/model/figures.ts';

/**
 * The datum with `low` and `high`: what the rounding of its inputs allows a derived figure, half the last stated digit
 * either way for a stated one. Unchanged where nothing was rounded, and for ranges and bounds, which have ends of their
 * own.
 */
export function withRounding(value: Datum, id: FigureId, scale = 1): Datum {
  const { quantity, derivation } = figure(id);
  if (quantity.is === 'range' || value.bound) return value;
  const { low, high } = derivation ?? {};
  if (derivation ? low === undefined || high === undefined : quantity.step === undefined) return value;
  const [from, to] = operandInterval({
    quantity,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  });
  return { ...value, low: from / scale, high: to / scale };
}

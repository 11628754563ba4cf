/** The range that a figure's rounding leaves open, for charts that draw it. */
import type { Datum } from '../../charts/scene/datum.ts';
import { operandInterval } from '../../data/derive.ts';
import { figure, type FigureId } from '../../data/figures.ts';

/** The datum with `low` and `high`: half the last stated digit either way, or what the inputs' rounding allows a derived figure. */
export function withRounding(value: Datum, id: FigureId, scale = 1): Datum {
  const { quantity, derivation } = figure(id);
  const [low, high] = operandInterval({ quantity, ...(derivation?.low === undefined ? {} : { low: derivation.low }), ...(derivation?.high === undefined ? {} : { high: derivation.high }) });
  return { ...value, low: low / scale, high: high / scale };
}

/** Points of a series in the shape that yearly charts take. */
import type { Datum } from '../../charts/evidence/datum.ts';
import { points, type SeriesId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum, type DatumOptions } from '../datum.ts';

/** Every point of a series with its year, in order. */
export const yearPoints = (
  series: SeriesId,
  language: Language,
  options?: DatumOptions,
): { year: number; datum: Datum }[] =>
  points(series).map(({ id, period }) => ({ year: Number(period), datum: datum(id, language, options) }));

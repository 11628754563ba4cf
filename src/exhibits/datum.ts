/** Turns a figure of the data module into the value a chart takes. */
import type { Datum } from '../charts/evidence/datum.ts';
import { formatPeriod, formatQuantity, inLanguage, type Form } from '../data/words/format.ts';
import { figure, type FigureId } from '../data/model/figures.ts';
import { PLACES } from '../data/records/places.ts';
import type { Language, Quantity } from '../data/model/schema.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';
import { exhibitWords } from './words/index.ts';

export interface DatumOptions {
  /** Size of the chart's axis unit in the figure's own: 1e12 for an axis in trillion yuan. */
  readonly scale?: number;
  /** How the value is printed at its mark. */
  readonly form?: Form;
  /** Printed instead of the formatted value, where the mark's own words say more. Never a number of its own. */
  readonly text?: string;
}

const BOUND: Partial<Record<Quantity['is'], 'lower' | 'upper'>> = {
  'more-than': 'lower',
  'at-least': 'lower',
  'up-to': 'upper',
  nearly: 'upper',
  'less-than': 'upper',
};

/** Everything that the reader of one mark is told, as one line. */
function figureLabel(id: FigureId, language: Language): string {
  const { quantity, unit, measure, place, period, status } = figure(id);
  const { comma } = exhibitWords(language);
  return [
    formatQuantity(quantity, unit, language, 'full'),
    inLanguage(measure, language),
    inLanguage(PLACES[place].name, language),
    formatPeriod(period, language),
    inLanguage(STATUS_WORDS[status].name, language),
  ].join(comma);
}

/**
 * The figure as a datum: its value in the axis unit, its bound or range, its printed form, status and accessible name.
 */
export function datum(id: FigureId, language: Language, { scale = 1, form = 'short', text }: DatumOptions = {}): Datum {
  const { quantity, unit, status } = figure(id);
  const shared = {
    text: text ?? formatQuantity(quantity, unit, language, form),
    status,
    figure: id,
    label: figureLabel(id, language),
  };
  if (quantity.is === 'range') {
    const low = quantity.low / scale;
    const high = quantity.high / scale;
    return { ...shared, value: (low + high) / 2, low, high };
  }
  const bound = BOUND[quantity.is];
  return {
    ...shared,
    value: quantity.value / scale,
    ...(bound ? { bound } : {}),
    ...(quantity.is === 'about' || quantity.is === 'nearly' ? { approximate: true } : {}),
  };
}

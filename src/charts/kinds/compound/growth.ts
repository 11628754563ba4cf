/** The arithmetic of the chart and its words. */
import { format } from 'd3-format';
import { Problem } from '../../../data/model/problem.ts';
import { tickFormat } from '../../layout/axes.ts';
import type { Datum } from '../../evidence/datum.ts';
import type { Words } from '../../words/dictionary.ts';
import type { CompoundRow, CompoundView } from './schema.ts';

/** start × (1 + rate / 100) ^ years. */
export const compounded = (start: number, ratePercent: number, years: number): number =>
  start * (1 + ratePercent / 100) ** years;

/** Years up to which the curves of this view are drawn. */
export const drawnYears = (view: CompoundView): number => Math.min(view.upTo ?? view.years, view.years);

/** How far a figure given as the end may be from what its rate gives: figures are rounded. */
const TOLERANCE = 0.02;

/** End of a row's curve in this view. Throws Problem where the row's own figure for it is not what the rate gives. */
export function endOf(row: CompoundRow, rate: Datum, view: CompoundView, words: Words): Datum {
  const years = drawnYears(view);
  if (row.end && years === view.years) {
    const expected = compounded(view.start, rate.value, years);
    if (Math.abs(row.end.value / expected - 1) > TOLERANCE) {
      throw new Problem({
        file: 'src/charts/kinds/compound',
        place: `row "${row.key}", field end`,
        found: String(row.end.value),
        expected: `about ${expected.toPrecision(5)}: ${view.start} × (1 + ${rate.value}%) ^ ${years}`,
        remedy: 'correct end, rate, years or start, or leave end out and let the chart compute it',
      });
    }
    return row.end;
  }
  const value = compounded(view.start, rate.value, years);
  return { value, text: printEnd(value, view, words), status: 'derived' };
}

function printEnd(value: number, view: CompoundView, words: Words): string {
  if (view.endForm === 'times') return `×${format('.2f')(value / view.start)}`;
  const { print, unitWord } = tickFormat(view.unit, words, [0, value]);
  // Three digits say what an end is; more would claim a precision that no rate has.
  const text = print(Number(value.toPrecision(3)));
  return words.axis.amount(text, unitWord);
}

/** The small figure of one check: what was stated and what was computed, on one scale. */
import { dot } from '../../charts/kinds/dot/index.ts';
import { parseChart } from '../../charts/parse-chart.ts';
import type { AxisUnit } from '../../charts/layout/axes.ts';
import type { Board, Scene } from '../../charts/scene/types.ts';
import type { Check } from '../../data/model/checks.ts';
import { dataWords } from '../../data/words/dictionary.ts';
import { formatQuantity, inLanguage } from '../../data/words/format.ts';
import { figure } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { UNITS, type UnitId } from '../../data/model/units.ts';
import { datum } from '../datum.ts';
import { storyWords } from '../story-words.ts';
import { exhibitWords } from '../words/index.ts';
import { withRounding } from '../rounding.ts';

/** As wide as a phone's column; names stand beside the dots. */
const checkBoard = (language: Language): Board => ({ id: 'wide', widthPx: 360, words: storyWords(language) });

const AXIS_OF_KIND: Readonly<Record<(typeof UNITS)[UnitId]['kind'], AxisUnit>> = {
  money: 'yuan',
  percent: 'percent',
  points: 'points',
  count: 'count',
  measure: 'plain',
  ratio: 'plain',
  label: 'plain',
};
/** Units in which small differences are the point; others are amounts, whose axis begins at zero. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'count', 'measure']);

/** The words under an axis that its ticks don't say. */
const unitLabel = (unit: UnitId, language: Language): string | undefined => {
  if (unit === 'percentage-point') return undefined;
  const { kind } = UNITS[unit];
  if (kind === 'percent') return unit === 'percent-a-year' ? exhibitWords(language).checks.aYear : undefined;
  if (kind === 'money') return undefined;
  const word = dataWords(language).units.name(UNITS[unit]);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The scene of a check's comparison, or undefined where its figures cannot stand on one scale. */
export function checkFigure(
  { id, comparison }: Pick<Check, 'id' | 'comparison'>,
  language: Language,
): Scene | undefined {
  if (!comparison) return undefined;
  const { kind } = UNITS[comparison.unit];
  const named = unitLabel(comparison.unit, language);
  const rows = comparison.figures.map(({ figure: figureId, as }) => {
    const { quantity, unit } = figure(figureId);
    // The axis says that these are rates a year.
    const form = unit === 'percent-a-year' ? 'number' : named ? exhibitWords(language).checks.beside : 'short';
    const text = formatQuantity(quantity, unit, language, form);
    return {
      key: figureId,
      label: inLanguage(as, language),
      datum: withRounding(datum(figureId, language, { text }), figureId),
    };
  });
  const view = {
    unit: AXIS_OF_KIND[kind],
    unitLabel: named,
    fromZero: AMOUNTS.has(kind),
  };
  const parsed = parseChart(dot, rows, view, {
    file: 'src/data/records/checks',
    place: `record "${id}", field comparison`,
  });
  return dot.scene(parsed.rows, parsed.view, checkBoard(language));
}

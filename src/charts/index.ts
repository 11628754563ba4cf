/**
 * Every kind of chart, by name. A kind is declared with `satisfies ChartKind<Row, View>`, so that
 * `z.input<(typeof CHART_KINDS)['bar']['viewSchema']>` is what an author may write, defaults left out.
 */
import { area } from './area/index.ts';
import { bar } from './bar/index.ts';
import { compound } from './compound/index.ts';
import { crosstab } from './crosstab/index.ts';
import { dot } from './dot/index.ts';
import { grid } from './grid/index.ts';
import { line } from './line/index.ts';
import { map } from './map/index.ts';
import { partOfWhole } from './part-of-whole/index.ts';
import { profile } from './profile/index.ts';
import { slope } from './slope/index.ts';
import { step } from './step/index.ts';
import { target } from './target/index.ts';
import { taxonomy } from './taxonomy/index.ts';
import { timeline } from './timeline/index.ts';
import { unit } from './unit/index.ts';
import { waffle } from './waffle/index.ts';

/** Every kind of chart by its name, for code that takes the kind as a value. A bundler keeps all of them: `renderBar` and its like keep one. */
export const CHART_KINDS = {
  'part-of-whole': partOfWhole,
  area,
  bar,
  compound,
  crosstab,
  dot,
  grid,
  line,
  map,
  profile,
  slope,
  step,
  target,
  taxonomy,
  timeline,
  unit,
  waffle,
} as const;

/** Name of a kind of chart. */
export type ChartName = keyof typeof CHART_KINDS;

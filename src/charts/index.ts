/**
 * Every kind of chart, by name. A kind is declared with `satisfies ChartKind<Row, View>`, so that
 * `z.input<(typeof CHART_KINDS)['bar']['viewSchema']>` is what an author may write, defaults left out.
 */
import { area } from './kinds/area/index.ts';
import { bar } from './kinds/bar/index.ts';
import { compound } from './kinds/compound/index.ts';
import { crosstab } from './kinds/crosstab/index.ts';
import { dot } from './kinds/dot/index.ts';
import { geo } from './kinds/geo/index.ts';
import { grid } from './kinds/grid/index.ts';
import { histogram } from './kinds/histogram/index.ts';
import { line } from './kinds/line/index.ts';
import { map } from './kinds/map/index.ts';
import { partOfWhole } from './kinds/part-of-whole/index.ts';
import { profile } from './kinds/profile/index.ts';
import { scatter } from './kinds/scatter/index.ts';
import { slope } from './kinds/slope/index.ts';
import { stack } from './kinds/stack/index.ts';
import { step } from './kinds/step/index.ts';
import { goal } from './kinds/goal/index.ts';
import { taxonomy } from './kinds/taxonomy/index.ts';
import { timeline } from './kinds/timeline/index.ts';
import { unit } from './kinds/unit/index.ts';
import { waffle } from './kinds/waffle/index.ts';

/**
 * Every kind of chart by its name, for code that takes the kind as a value. A bundler keeps all of them: `renderBar`
 * and its like keep one.
 */
export const CHART_KINDS = {
  'part-of-whole': partOfWhole,
  area,
  bar,
  compound,
  crosstab,
  dot,
  geo,
  grid,
  histogram,
  line,
  map,
  profile,
  scatter,
  slope,
  stack,
  step,
  goal,
  taxonomy,
  timeline,
  unit,
  waffle,
} as const;

/** Name of a kind of chart. */
export type ChartName = keyof typeof CHART_KINDS;

/** The same names as values, for code that is not to bring the kinds along. */
const NAMES: Readonly<Record<ChartName, true>> = {
  'part-of-whole': true,
  area: true,
  bar: true,
  compound: true,
  crosstab: true,
  dot: true,
  geo: true,
  grid: true,
  histogram: true,
  line: true,
  map: true,
  profile: true,
  scatter: true,
  slope: true,
  stack: true,
  step: true,
  goal: true,
  taxonomy: true,
  timeline: true,
  unit: true,
  waffle: true,
};
export const CHART_NAMES = /* @__PURE__ */ Object.keys(NAMES) as readonly ChartName[];

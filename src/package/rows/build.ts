/** How the rows of each kind are put together from the values of a table. */
import { CHART_NAMES, type ChartName } from '../../charts/index.ts';
import { area, overTime, slope, step, timeline } from './build-series.ts';
import { histogram, scatter, stack } from './build-points.ts';
import {
  crosstab,
  geo,
  goal,
  grid,
  map,
  partOfWhole,
  profile,
  single,
  taxonomy,
  unit,
  valueRows,
} from './build-values.ts';
import { axisOf, type Builder } from './given.ts';

/** Rows of a name and one value: `key`, `label`, `datum`. */
const ONE_VALUE: Builder = {
  axes: 'one',
  required: ['label'],
  build: (given) => ({ ...single('datum')(given), view: axisOf(given) }),
};

/** By kind, where its rows are others: which axes it has, which columns it cannot do without, how rows are made. */
const BUILDERS: Readonly<Partial<Record<ChartName, Builder>>> = {
  'part-of-whole': { axes: 'one', value: false, required: ['label', 'part', 'whole'], build: partOfWhole },
  area: { axes: 'time', required: ['time'], build: area },
  bar: { axes: 'one', required: ['label'], build: (given) => valueRows(given, true) },
  compound: { axes: 'one', required: ['label'], build: single('rate') },
  crosstab: { axes: 'one', value: false, required: ['label', 'heading', 'group'], build: crosstab },
  dot: { axes: 'one', required: ['label'], build: (given) => valueRows(given, false) },
  goal: { axes: 'one', value: false, required: ['label'], build: goal },
  geo: { axes: 'one', build: geo, value: 'areas', required: ['label'] },
  grid: { axes: 'cells', required: ['label'], build: grid },
  histogram: { axes: 'values', build: histogram },
  line: { axes: 'time', required: ['time'], build: overTime },
  map: { axes: 'one', value: false, build: map },
  profile: { axes: 'one', required: ['label'], build: profile },
  scatter: { axes: 'two', required: ['across'], build: scatter },
  slope: { axes: 'time', required: ['time'], build: slope },
  stack: { axes: 'one', required: ['label'], build: stack },
  step: { axes: 'time', required: ['time'], build: step },
  taxonomy: { axes: 'one', value: false, required: ['label', 'group'], build: taxonomy },
  timeline: { axes: 'time', value: false, required: ['time', 'group'], build: timeline },
  unit: { axes: 'one', required: ['label'], build: unit },
  waffle: { axes: 'one', required: ['label'], build: single('datum') },
};

export const builderOf = (kind: ChartName): Builder => BUILDERS[kind] ?? ONE_VALUE;

/** Kinds whose rows are a name and one value each. */
export const PLAIN_KINDS: readonly ChartName[] = /* @__PURE__ */ CHART_NAMES.filter((kind) => !BUILDERS[kind]);

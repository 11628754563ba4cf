/** Chart kinds by name, each fetched when a page first asks for it. */
import type { ChartName } from '../../charts/index.ts';
import type { AnyKind } from '../chart.ts';

const LOADERS: Readonly<Record<ChartName, () => Promise<AnyKind>>> = {
  area: async () => (await import('../../charts/kinds/area/index.ts')).area,
  bar: async () => (await import('../../charts/kinds/bar/index.ts')).bar,
  compound: async () => (await import('../../charts/kinds/compound/index.ts')).compound,
  crosstab: async () => (await import('../../charts/kinds/crosstab/index.ts')).crosstab,
  dot: async () => (await import('../../charts/kinds/dot/index.ts')).dot,
  geo: async () => (await import('../../charts/kinds/geo/index.ts')).geo,
  grid: async () => (await import('../../charts/kinds/grid/index.ts')).grid,
  histogram: async () => (await import('../../charts/kinds/histogram/index.ts')).histogram,
  line: async () => (await import('../../charts/kinds/line/index.ts')).line,
  map: async () => (await import('../../charts/kinds/map/index.ts')).map,
  'part-of-whole': async () => (await import('../../charts/kinds/part-of-whole/index.ts')).partOfWhole,
  profile: async () => (await import('../../charts/kinds/profile/index.ts')).profile,
  scatter: async () => (await import('../../charts/kinds/scatter/index.ts')).scatter,
  slope: async () => (await import('../../charts/kinds/slope/index.ts')).slope,
  stack: async () => (await import('../../charts/kinds/stack/index.ts')).stack,
  step: async () => (await import('../../charts/kinds/step/index.ts')).step,
  goal: async () => (await import('../../charts/kinds/goal/index.ts')).goal,
  taxonomy: async () => (await import('../../charts/kinds/taxonomy/index.ts')).taxonomy,
  timeline: async () => (await import('../../charts/kinds/timeline/index.ts')).timeline,
  unit: async () => (await import('../../charts/kinds/unit/index.ts')).unit,
  waffle: async () => (await import('../../charts/kinds/waffle/index.ts')).waffle,
};

export const KIND_NAMES = Object.keys(LOADERS);
const isKind = (name: string): name is ChartName => Object.hasOwn(LOADERS, name);

/** The kind of that name, or nothing where there is none. */
export const loadKind = async (name: string): Promise<AnyKind | undefined> =>
  isKind(name) ? LOADERS[name]() : undefined;

/** Chart kinds by name, each fetched when a page first asks for it. */
import type { ChartName } from '../../charts/index.ts';
import type { AnyKind } from '../chart.ts';

const LOADERS: Readonly<Record<ChartName, () => Promise<AnyKind>>> = {
  area: async () => (await import('../../charts/area/index.ts')).area,
  bar: async () => (await import('../../charts/bar/index.ts')).bar,
  compound: async () => (await import('../../charts/compound/index.ts')).compound,
  crosstab: async () => (await import('../../charts/crosstab/index.ts')).crosstab,
  dot: async () => (await import('../../charts/dot/index.ts')).dot,
  grid: async () => (await import('../../charts/grid/index.ts')).grid,
  line: async () => (await import('../../charts/line/index.ts')).line,
  map: async () => (await import('../../charts/map/index.ts')).map,
  'part-of-whole': async () => (await import('../../charts/part-of-whole/index.ts')).partOfWhole,
  profile: async () => (await import('../../charts/profile/index.ts')).profile,
  slope: async () => (await import('../../charts/slope/index.ts')).slope,
  step: async () => (await import('../../charts/step/index.ts')).step,
  target: async () => (await import('../../charts/target/index.ts')).target,
  taxonomy: async () => (await import('../../charts/taxonomy/index.ts')).taxonomy,
  timeline: async () => (await import('../../charts/timeline/index.ts')).timeline,
  unit: async () => (await import('../../charts/unit/index.ts')).unit,
  waffle: async () => (await import('../../charts/waffle/index.ts')).waffle,
};

export const KIND_NAMES = Object.keys(LOADERS);
const isKind = (name: string): name is ChartName => Object.hasOwn(LOADERS, name);

/** The kind of that name, or nothing where there is none. */
export const loadKind = async (name: string): Promise<AnyKind | undefined> =>
  isKind(name) ? LOADERS[name]() : undefined;

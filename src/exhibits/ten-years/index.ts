import type { ExhibitMaker } from '../define.ts';
import { beijingAir } from './beijing-air.ts';
import { coordinationTimeline } from './coordination-timeline.ts';
import { gdpByPlace } from './gdp-by-place.ts';
import { growthByPlace } from './growth-by-place.ts';
import { parkRegistrations } from './park-registrations.ts';
import { regionMap } from './region-map.ts';
import { techContracts } from './tech-contracts.ts';
import { tenYearsOfIndustry } from './ten-years.ts';
import { valueAndOutput } from './value-and-output.ts';

/** The chapter's exhibits, in the order of its text. */
export const tenYears: readonly ExhibitMaker[] = [
  tenYearsOfIndustry,
  valueAndOutput,
  gdpByPlace,
  growthByPlace,
  regionMap,
  parkRegistrations,
  techContracts,
  beijingAir,
  coordinationTimeline,
];

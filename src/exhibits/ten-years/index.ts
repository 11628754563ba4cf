import type { ExhibitMaker } from '../define.ts';
import { arrivals2022 } from './arrivals-2022.ts';
import { baodi } from './baodi.ts';
import { clusterShares } from './cluster-shares.ts';
import { coordinationTimeline } from './coordination-timeline.ts';
import { gdpByPlace } from './gdp-by-place.ts';
import { highSpeedRail } from './high-speed-rail.ts';
import { nominalAndReal } from './nominal-and-real.ts';
import { parkRegistrations } from './park-registrations.ts';
import { profitH12024 } from './profit-h1-2024.ts';
import { realGrowth } from './real-growth.ts';
import { regionMap } from './region-map.ts';
import { sixChains } from './six-chains.ts';
import { techContracts } from './tech-contracts.ts';
import { tenYearsOfIndustry } from './ten-years.ts';

/** The chapter's exhibits, in the order of its text. */
export const tenYears: readonly ExhibitMaker[] = [
  tenYearsOfIndustry,
  gdpByPlace,
  nominalAndReal,
  realGrowth,
  profitH12024,
  clusterShares,
  sixChains,
  regionMap,
  arrivals2022,
  parkRegistrations,
  baodi,
  highSpeedRail,
  techContracts,
  coordinationTimeline,
];

import type { ExhibitMaker } from '../define.ts';
import { equipmentWeight } from './equipment-weight.ts';
import { growth2020 } from './growth-2020.ts';
import { policyIndustries } from './policy-industries.ts';
import { threePromises } from './three-promises.ts';

/** The chapter's exhibits, in the order of its text. */
export const newProductiveForces: readonly ExhibitMaker[] = [
  threePromises,
  policyIndustries,
  growth2020,
  equipmentWeight,
];

import type { ExhibitMaker } from '../define.ts';
import { beforeThePhrase } from './before-the-phrase.ts';
import { chainsByYear } from './chains-by-year.ts';
import { equipmentShare } from './equipment-share.ts';
import { growth2020 } from './growth-2020.ts';
import { growth2023 } from './growth-2023.ts';
import { industry20182024 } from './industry-2018-2024.ts';
import { investment2020 } from './investment-2020.ts';
import { investmentShare } from './investment-share.ts';
import { parksAndChains } from './parks-and-chains.ts';
import { policyIndustries } from './policy-industries.ts';
import { projects2020 } from './projects-2020.ts';
import { shares2020 } from './shares-2020.ts';
import { turn2020 } from './turn-2020.ts';

/** The chapter's exhibits, in the order of its text. */
export const newProductiveForces: readonly ExhibitMaker[] = [
  beforeThePhrase,
  policyIndustries,
  parksAndChains,
  growth2020,
  turn2020,
  shares2020,
  equipmentShare,
  investment2020,
  investmentShare,
  projects2020,
  growth2023,
  chainsByYear,
  industry20182024,
];

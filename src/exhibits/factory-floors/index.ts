import type { ExhibitMaker } from '../define.ts';
import { bentelerGrowth } from './benteler.ts';
import { boeingCapacity, boeingPiecePrice } from './boeing.ts';
import { lishenOutput, lishenSales } from './lishen.ts';
import { fourPlaces } from './places.ts';
import { plansAndAfter } from './plans-and-after.ts';

/** The chapter's exhibits, in the order of its text. */
export const factoryFloors: readonly ExhibitMaker[] = [
  fourPlaces,
  lishenOutput,
  lishenSales,
  bentelerGrowth,
  boeingCapacity,
  boeingPiecePrice,
  plansAndAfter,
];

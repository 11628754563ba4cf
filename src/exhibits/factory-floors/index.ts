import type { ExhibitMaker } from '../define.ts';
import { bentelerGrowth, bentelerMoney, bentelerWorks } from './benteler.ts';
import { boeingCapacity, boeingOrders, boeingPiecePrice } from './boeing.ts';
import { lishenEfficiency, lishenOutput, lishenSales } from './lishen.ts';
import { fourPlaces } from './places.ts';
import { fourSideBySide, plansAndAfter } from './side-by-side.ts';
import { toyotaPlan, toyotaPlanAndAfter } from './toyota.ts';

/** The chapter's exhibits, in the order of its text. */
export const factoryFloors: readonly ExhibitMaker[] = [
  fourPlaces,
  lishenEfficiency,
  lishenOutput,
  lishenSales,
  bentelerWorks,
  bentelerGrowth,
  bentelerMoney,
  boeingCapacity,
  boeingOrders,
  boeingPiecePrice,
  toyotaPlan,
  toyotaPlanAndAfter,
  plansAndAfter,
  fourSideBySide,
];

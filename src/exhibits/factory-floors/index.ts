import type { ExhibitMaker } from '../define.ts';
import { bentelerGrowth, bentelerMoney } from './benteler.ts';
import { boeingOrders, boeingPiecePrice } from './boeing.ts';
import { lishenEfficiency, lishenOutput, lishenSales } from './lishen.ts';
import { toyotaPlan } from './toyota.ts';

/** The chapter's exhibits, in the order of its text. */
export const factoryFloors: readonly ExhibitMaker[] = [
  lishenEfficiency, lishenOutput, lishenSales,
  bentelerGrowth, bentelerMoney,
  boeingOrders, boeingPiecePrice,
  toyotaPlan,
];

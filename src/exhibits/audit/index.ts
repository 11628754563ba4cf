import type { ExhibitMaker } from '../define.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { roundingRange } from './rounding-range.ts';

/** The chapter's exhibits, in the order of its text. */
export const audit: readonly ExhibitMaker[] = [
  percentOrPoints,
  roundingRange,
];

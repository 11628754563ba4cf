import type { ExhibitMaker } from '../define.ts';
import { auditSummary } from './audit-summary.ts';
import { compounding } from './compounding.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { roundingRange } from './rounding-range.ts';
import { statedAndComputed } from './stated-and-computed.ts';

/** The chapter's exhibits, in the order of its text. */
export const audit: readonly ExhibitMaker[] = [
  compounding,
  auditSummary,
  statedAndComputed,
  percentOrPoints,
  roundingRange,
];

import type { ExhibitMaker } from '../define.ts';
import { auditSummary } from './audit-summary.ts';
import { chainsAndAll } from './chains-and-all.ts';
import { chainsByYear } from './chains-by-year.ts';
import { chainsWeight2024 } from './chains-weight-2024.ts';
import { compounding } from './compounding.ts';
import { industry20182025 } from './industry-2018-2025.ts';
import { percentOrPoints } from './percent-or-points.ts';
import { promiseAndOutcome } from './promise-and-outcome.ts';
import { sharesByYear } from './shares-by-year.ts';

/** The chapter's exhibits, in the order of its text. */
export const audit: readonly ExhibitMaker[] = [
  promiseAndOutcome,
  industry20182025,
  chainsByYear,
  chainsAndAll,
  chainsWeight2024,
  sharesByYear,
  compounding,
  auditSummary,
  percentOrPoints,
];

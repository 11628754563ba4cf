import type { ExhibitMaker } from '../define.ts';
import { nominalAndReal } from './nominal-and-real.ts';
import { profitH12024 } from './profit-h1-2024.ts';
import { tenYearsOfIndustry } from './ten-years.ts';

/** The chapter's exhibits, in the order of its text. */
export const tenYears: readonly ExhibitMaker[] = [tenYearsOfIndustry, nominalAndReal, profitH12024];

import type { ExhibitMaker } from '../define.ts';

/** The chapter's exhibits, in the order of its text. */
export const audit: readonly ExhibitMaker[] = [];

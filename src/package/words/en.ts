/** English words of the components and the element, beside the charts' own. */
export const en = { table: 'Table', evidence: 'Numbers and evidence' };

/** What each language has words for. */
export type PackageWords = typeof en;

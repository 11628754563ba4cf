/** How a figure came to be: apart from the records' schemas, which charts have no use for. */

/**
 * How a figure came to be.
 * - `reported`: a result, as one of the five sources states it; the speaker is who measured it, where the source says so
 * - `claimed`: a company's or an official's statement that nothing else checks
 * - `planned`: what somebody means to do or expects
 * - `target`: what a government has set
 * - `derived`: our own arithmetic, with its formula
 * - `context`: from outside the five sources
 */
export const STATUSES = ['reported', 'claimed', 'planned', 'target', 'derived', 'context'] as const;
/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];

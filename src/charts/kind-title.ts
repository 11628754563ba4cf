/**
 * A kind's name as its functions and components carry it: `part-of-whole` is the `PartOfWhole` of `renderPartOfWhole`
 * and `PartOfWholeChart`.
 */
export const kindTitle = (kind: string): string =>
  kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

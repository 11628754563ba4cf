/** When something was measured, as a point of a series says it. */

/** One of the two. */
export interface When {
  readonly year?: number | undefined;
  readonly date?: string | undefined;
}

/** As a point says it: "2024", "2024-03". Names its marks. */
export const momentOf = ({ year, date }: When): string => date ?? String(year);

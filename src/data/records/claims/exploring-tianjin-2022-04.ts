import type { ClaimInput } from '../../model/schema.ts';

/** The report of 1 April 2022 on the legislature's decision states no figure at all; what it names is in `lists.ts`. */
export const exploringTianjin2022Claims = {} as const satisfies Record<string, ClaimInput>;

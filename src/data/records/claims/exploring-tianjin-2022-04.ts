import type { ClaimInput } from '../../model/schema.ts';

/** The legislature's call of 1 April 2022 states no figure at all; what it names is in `lists.ts`. */
export const exploringTianjin2022Claims = {} as const satisfies Record<string, ClaimInput>;

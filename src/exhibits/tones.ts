/**
 * Whose ink a mark is in: this story's places in the roles that charts know. `tokens.css` gives the roles their
 * colours.
 */
import type { RowTone } from '../charts/scene/view.ts';

export const TONES = {
  tianjin: 'a',
  beijing: 'b',
  hebei: 'c',
  /** The three places together: the ink of what has no colour of its own. */
  region: 'ink',
} as const satisfies Record<string, RowTone>;

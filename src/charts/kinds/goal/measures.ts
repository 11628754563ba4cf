/** What a row holds: its result, target and plan, each with its name. */
import type { Datum } from '../../evidence/datum.ts';
import type { Words } from '../../words/dictionary.ts';
import type { GoalPart, GoalRow } from './schema.ts';
import { GOAL_WORDS } from './words.ts';

export interface Measure {
  readonly part: GoalPart;
  readonly datum: Datum;
  readonly label: string;
}

/** The row's measures from top to bottom. */
export const measuresOf = (row: GoalRow, words: Words): readonly Measure[] =>
  (['target', 'result', 'plan'] as const).flatMap((part) => {
    const measure = row[part];
    return measure
      ? [{ part, datum: measure.datum, label: measure.label ?? GOAL_WORDS[words.language].parts[part] }]
      : [];
  });

/** What a row holds: its result, target and plan, each with its name. */
import { kindWords } from '../../words/kind-words.ts';
import type { Datum } from '../../evidence/datum.ts';
import type { Words } from '../../words/dictionary.ts';
import type { GoalPart, GoalRow } from './schema.ts';
import { GOAL_WORDS } from './words.ts';

export interface Measure {
  readonly part: GoalPart;
  readonly datum: Datum;
  readonly label: string;
  /** What is printed at its mark: value and name. */
  readonly printed: string;
}

/** The row's measures from top to bottom. */
export const measuresOf = (row: GoalRow, words: Words): readonly Measure[] =>
  (['target', 'result', 'plan'] as const).flatMap((part) => {
    const measure = row[part];
    if (!measure) return [];
    const { parts, beside } = kindWords(GOAL_WORDS, 'goal', words);
    const { datum, label = parts[part] } = measure;
    return [{ part, datum, label, printed: beside(label, datum.text) }];
  });

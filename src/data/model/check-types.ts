import type { FigureId, SourceId, UnitId } from './figure-types.ts';
import type { CheckKind, Text, Verdict } from './schema.ts';

/** A figure that is drawn beside others, and what it is called there: "stated", "computed", "in 2023". */
export interface Compared {
  figure: FigureId;
  as: Text;
}

/**
 * What decides a verdict: two figures, and how the first must lie to the second for the statement to hold (`meets`:
 * they may be one number, rounding allowed for); `given` is the reading under which, for `holds-if`. Or why no two
 * figures decide it.
 */
type Rests = { left: FigureId; is: 'meets' | 'below' | 'above'; right: FigureId; given?: string } | { why: string };

/**
 * One question of the audit, with its answer. Every text may name figures in braces, `{xh24-iva-growth}` or
 * `{xh24-chains|word}`: pages print the figure there, linked to its evidence. No number is typed into these texts but
 * years; constants are in the formulas only.
 */
export interface CheckInput {
  verdict: Verdict;
  /** What decides the verdict; nothing for what cannot be known. */
  rests?: Rests;
  kind: CheckKind;
  /** Every source whose figures are checked or used to check. */
  sources: readonly SourceId[];
  /** The question, in a sentence. */
  title: Text;
  /** Figures that sources state. */
  stated: readonly FigureId[];
  /** Figures that we computed from them. */
  computed: readonly FigureId[];
  /** Figures that may be drawn on one scale, in this order, all in this unit. */
  comparison?: { unit: UnitId; figures: readonly Compared[] };
  /** The sum, or the comparison, with the figures in braces. */
  formula: Text;
  /** The answer, in a sentence. */
  verdictSentence: Text;
  /** What to know to judge the answer: at most sixty words. */
  detail: Text;
}

import type { FigureId, SourceId, UnitId } from './figure-types.ts';
import type { CheckKind, Text, Verdict } from './schema.ts';

/** A figure that is drawn beside others, and what it is called there: "stated", "computed", "in 2023". */
export interface Compared {
  figure: FigureId;
  as: Text;
}

/**
 * One question of the audit, with its answer. Every text may name figures in braces, `{xh24-iva-growth}` or `{xh24-chains|word}`: pages print the figure
 * there, linked to its evidence. No number is typed into these texts but years; constants stand in the formulas only.
 */
export interface CheckInput {
  verdict: Verdict;
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

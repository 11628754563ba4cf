/** Looks up derivations from their inputs' side: what is worked out from a figure. */
import { allFigures, type FigureId } from '../data/figures.ts';

const byInput = new Map<FigureId, FigureId[]>();
for (const { id, derivation } of allFigures()) {
  for (const input of new Set(derivation?.inputs)) byInput.set(input, [...(byInput.get(input) ?? []), id]);
}

/** Ids of the derivations that take the figure as an input. */
export const derivedFrom = (id: FigureId): readonly FigureId[] => byInput.get(id) ?? [];

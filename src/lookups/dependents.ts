/** Looks up what rests on a figure: derivations that take it as an input, checks that test it. */
import { CHECKS, type Check } from '../data/model/checks.ts';
import { allFigures, type FigureId } from '../data/model/figures.ts';

const byInput = new Map<FigureId, FigureId[]>();
for (const { id, derivation } of allFigures()) {
  for (const input of new Set(derivation?.inputs)) byInput.set(input, [...(byInput.get(input) ?? []), id]);
}

/** Ids of the derivations that take the figure as an input. */
export const derivedFrom = (id: FigureId): readonly FigureId[] => byInput.get(id) ?? [];

/** Checks of the audit that test the figure: they state it or compute it. */
export const checksOf = (id: FigureId): readonly Check[] =>
  CHECKS.filter(({ stated, computed }) => stated.includes(id) || computed.includes(id));

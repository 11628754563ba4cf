import { Problem, type ProblemParts } from '../../src/data/model/problem.ts';

/** What an act is refused with; fails where nothing is refused, or where something else is thrown. */
export function problemOf(act: () => unknown): ProblemParts {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.parts;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A claim that nothing is wrong with: tests change a field of it. */
export const sound = {
  quantity: { is: 'exact', value: 43, step: 1 },
  unit: 'percent',
  period: '2013/2023',
  status: 'reported',
  place: 'bth',
  measure: { en: 'growth' },
  source: 'xinhua-2024-10',
  speaker: 'xinhua',
  phrase: 'with a cumulative growth of 43 percent',
};

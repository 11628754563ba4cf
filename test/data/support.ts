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

import { Problem } from '../src/data/model/problem.ts';

/** What an act is refused with; fails where nothing is refused, or where something else is thrown. */
export function refused(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

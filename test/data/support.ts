import type { ProblemParts } from '../../src/data/model/problem.ts';
import { refused } from '../refused.ts';

/** What an act is refused with, in its parts. */
export const problemOf = (act: () => unknown): ProblemParts => refused(act).parts;

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

/** What each chapter is known by: at its head, where it is announced, and on its card. */
import type { DrawingName } from '../site/drawings/index.ts';

const EMBLEMS: Readonly<Record<string, DrawingName>> = {
  '01-new-productive-forces': 'port-crane',
  '02-ten-years-of-coordination': 'train',
  '03-four-factory-floors': 'industrial-park',
  '04-do-the-numbers-add-up': 'vernier-caliper',
};

/** The drawing of a chapter, by its slug. */
export const emblemOf = (slug: string): DrawingName | undefined => EMBLEMS[slug];

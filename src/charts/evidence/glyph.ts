/** The evidence glyph: a small square drawn as a bar of that status is, for figures that stand as words. */
import type { Status } from '../../data/model/schema.ts';
import { withEvidence } from './evidence.ts';
import type { Mark, MarkBase, Tone } from '../scene/types.ts';

/** Side of the glyph. */
export const GLYPH_PX = 12;

/** Its upper left corner, and what it says. */
export type EvidenceGlyph = Pick<MarkBase, 'dim' | 'figure' | 'label'> & {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
  readonly tone: Tone;
};

/** The glyph at its upper left corner; hatched for plans and targets, outlined for what is calculated, and so on. */
export const evidenceGlyph = (key: string, glyph: EvidenceGlyph): Mark[] =>
  withEvidence({ shape: 'rect', key, part: 'bar', ...glyph, width: GLYPH_PX, height: GLYPH_PX });

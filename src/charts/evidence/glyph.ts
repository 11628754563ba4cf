/** The evidence glyph: a small square drawn as a bar of that status is, for figures that stand as words. */
import type { Status } from '../../data/model/schema.ts';
import { withEvidence } from './evidence.ts';
import type { Mark, MarkBase, Tone } from '../scene/types.ts';

/** Side of the glyph. */
export const GLYPH_PX = 12;

/** The glyph at its upper left corner; hatched for plans and targets, outlined for what is calculated, and so on. */
export function evidenceGlyph(
  key: string,
  x: number,
  y: number,
  status: Status,
  tone: Tone,
  more: Pick<MarkBase, 'dim' | 'figure' | 'label'> = {},
): Mark[] {
  return withEvidence({
    shape: 'rect',
    key,
    part: 'bar',
    tone,
    status,
    ...more,
    x,
    y,
    width: GLYPH_PX,
    height: GLYPH_PX,
  });
}

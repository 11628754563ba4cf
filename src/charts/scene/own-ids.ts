/** Ids count for a whole page, and the first of a name wins: pictures that are in one page each have their own. */
import { writeNodes, type SvgNode } from './elements.ts';

/** A number for a text: the same for the same text (FNV-1a). */
function hashOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93) >>> 0;
  return hash.toString(36);
}

const REMEMBERED_AT_MOST = 5000;
const drawnBefore = new Map<string, number>();

/**
 * A picture as markup, its ids begun by a name that no other picture has: made of the picture, and numbered where the
 * same is drawn again.
 */
export function writeWithOwnIds(nodes: readonly SvgNode[]): string {
  const markup = writeNodes(nodes);
  if (!markup.includes(' id="')) return markup;
  const hash = hashOf(markup);
  const before = drawnBefore.get(hash) ?? 0;
  if (drawnBefore.size > REMEMBERED_AT_MOST) drawnBefore.clear();
  drawnBefore.set(hash, before + 1);
  return writeNodes(nodes, before === 0 ? `rt-${hash}` : `rt-${hash}-${before + 1}`);
}

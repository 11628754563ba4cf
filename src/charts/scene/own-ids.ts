/** Ids count for a whole page, and the first of a name wins: pictures that stand in one page each have their own. */
import { writeNodes, type Attributes, type SvgNode } from './elements.ts';

/** An attribute's value, if it gives an id or refers to one: `id`, `href="#…"`, `fill="url(#…)"`. */
function ownValue(attribute: string, value: string | number | undefined, name: string): string | number | undefined {
  if (typeof value !== 'string') return value;
  if (attribute === 'id') return `${name}-${value}`;
  return attribute === 'href' || value.startsWith('url(#') ? value.replace('#', `#${name}-`) : value;
}

const ownAttributes = (attributes: Attributes, name: string): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([one, value]) => [one, ownValue(one, value, name)]));

/** The elements of a picture with every id, and all that refers to one, begun by a name. */
export const beginIds = (nodes: readonly SvgNode[], name: string): SvgNode[] =>
  nodes.map((node) =>
    typeof node === 'string'
      ? node
      : {
          ...node,
          attributes: ownAttributes(node.attributes ?? {}, name),
          children: node.children && beginIds(node.children, name),
        },
  );

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
  return writeNodes(beginIds(nodes, before === 0 ? `rt-${hash}` : `rt-${hash}-${before + 1}`));
}

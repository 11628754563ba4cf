/**
 * Pictures as nodes, made one by one: pages under `require-trusted-types-for 'script'` refuse a text as markup.
 */
import { num, writable, type SvgNode } from '../../charts/scene/elements.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture, or words in one, as a node of the page. */
export function svgNode(node: SvgNode): Node {
  if (typeof node === 'string') return document.createTextNode(writable(node));
  const { tag, classes = [], attributes, children = [] } = node;
  const made = document.createElementNS(SVG, tag);
  if (classes.length > 0) made.setAttribute('class', classes.join(' '));
  for (const [name, value] of Object.entries(attributes ?? {}))
    if (value !== undefined) made.setAttribute(name, typeof value === 'number' ? num(value) : writable(value));
  made.append(...children.map(svgNode));
  return made;
}

/**
 * Rendered markup as nodes, made one by one: pages under `require-trusted-types-for 'script'` refuse a text as markup.
 */

const SVG = 'http://www.w3.org/2000/svg';
const PIECE = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (text: string): string => text.replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => SIGNS[name] ?? '');

/** What our own renderer writes, and nothing else: elements, attributes in double quotes, four escaped signs. */
export function svgNodes(markup: string): DocumentFragment {
  const top = document.createDocumentFragment();
  let parent: ParentNode & Node = top;
  for (const [, closing, tag = '', attributes = '', empty, text] of markup.matchAll(PIECE)) {
    if (text !== undefined) parent.append(plain(text));
    else if (closing) parent = parent.parentNode ?? top;
    else {
      const element = document.createElementNS(SVG, tag);
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        if (name !== 'xmlns') element.setAttribute(name, plain(value));
      parent.append(element);
      if (!empty) parent = element;
    }
  }
  return top;
}

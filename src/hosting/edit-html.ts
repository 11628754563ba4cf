/**
 * Changes to built pages, at places that a parser finds: what is not changed stays as it was, to the letter.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Text to stand between two offsets of a page; where they are one, it is put in there. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function* elementsBelow(parent: DefaultTreeAdapterTypes.ParentNode): Generator<HtmlElement> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsBelow(node);
    if ('content' in node) yield* elementsBelow(node.content);
  }
}

/** All elements of a page, in its order, with the offsets of what is written. */
export const elementsOf = (html: string): HtmlElement[] => [
  ...elementsBelow(parse(html, { sourceCodeLocationInfo: true })),
];

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of a node and of all that is in it. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Offsets of a node as it is written; undefined for what the parser supplied. */
export function rangeOf(node: HtmlNode): { readonly from: number; readonly to: number } | undefined {
  const location = node.sourceCodeLocation;
  return location ? { from: location.startOffset, to: location.endOffset } : undefined;
}

/** Takes an element away, with all that is in it. */
export function removal(element: HtmlElement): readonly Edit[] {
  const range = rangeOf(element);
  return range ? [{ ...range, text: '' }] : [];
}

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Gives an attribute that is there another value. */
export function attributeEdit(element: HtmlElement, name: string, value: string): readonly Edit[] {
  const location = element.sourceCodeLocation?.attrs?.[name];
  return location ? [{ from: location.startOffset, to: location.endOffset, text: `${name}="${quoted(value)}"` }] : [];
}

/** The page with all edits made; edits at one place keep their order. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at)
      throw new RangeError(
        `two edits of a page overlap at offset ${from}; make them one, or run them one after the other`,
      );
    parts.push(html.slice(at, from), text);
    at = to;
  }
  return [...parts, html.slice(at)].join('');
}

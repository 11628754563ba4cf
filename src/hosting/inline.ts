/** What is in a page itself: styles and scripts, which its policy allows by their hashes. */
import { createHash } from 'node:crypto';
import { attributeEdit, attributeOf, type Edit, type HtmlElement } from './edit-html.ts';
import { allowing, type Inline } from './policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The text of a `style` or `script`, and where it is written; nothing where it has none. */
export function textIn(element: HtmlElement): { readonly text: string; readonly from: number } | undefined {
  const [node] = element.childNodes;
  const from = node?.sourceCodeLocation?.startOffset;
  return node && 'value' in node && from !== undefined ? { text: node.value, from } : undefined;
}

export const isStyle = ({ tagName }: HtmlElement): boolean => tagName === 'style';

/** A script that runs, or that tells the browser what to load: others are data, which no policy on scripts concerns. */
export const isScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' && [undefined, 'speculationrules'].includes(attributeOf(element, 'type'));

/** Hashes of what is in a page; `styleText` is what becomes of a style's text. */
export function inlineIn(elements: readonly HtmlElement[], styleText: (text: string) => string): Inline {
  const textsOf = (is: (element: HtmlElement) => boolean): string[] =>
    elements.filter(is).flatMap((element) => textIn(element)?.text ?? []);
  return {
    scripts: new Set(textsOf(isScript).map(hash)),
    styles: new Set(textsOf(isStyle).map((text) => hash(styleText(text)))),
  };
}

/** Lets the page's own policy allow what is in it. */
export const policyEdits = (elements: readonly HtmlElement[], inside: Inline): readonly Edit[] =>
  elements
    .filter((element) => element.tagName === 'meta' && attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
    .flatMap((element) => attributeEdit(element, 'content', allowing(attributeOf(element, 'content') ?? '', inside)));

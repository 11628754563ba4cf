/**
 * Browsers may break a line between a number that opens a card and the comma after it, whatever stands between; only a
 * box around both prevents it. So the built pages get that box wherever punctuation touches a number or a term.
 */
import { attributeOf, hasClass, rangeOf, type Edit, type HtmlElement, type HtmlNode } from './edit-html.ts';

const OPENING = /[(“‘]+$/u;
const CLOSING = /^[,.;:!?)’”…]+/u;

const isText = (node: HtmlNode | undefined): boolean => node?.nodeName === '#text';

/** What of a text's own characters matches, as it is written. */
function touching(html: string, node: HtmlNode | undefined, pattern: RegExp): string {
  const range = node && isText(node) ? rangeOf(node) : undefined;
  return (range && pattern.exec(html.slice(range.from, range.to))?.[0]) ?? '';
}

/** The explanation of a term follows it in the page, and is no part of the line. */
const isCard = (node: HtmlNode | undefined): boolean =>
  node !== undefined && 'tagName' in node && attributeOf(node, 'popover') !== undefined;

/** Edits that put a number or a term into one unbreakable `span.keep` with the punctuation that touches it. */
function keepEdits(html: string, element: HtmlElement): readonly Edit[] {
  const range = rangeOf(element);
  const siblings = element.parentNode?.childNodes ?? [];
  const index = siblings.indexOf(element);
  const after = siblings[isCard(siblings[index + 1]) ? index + 2 : index + 1];
  const opening = touching(html, siblings[index - 1], OPENING);
  const closing = touching(html, after, CLOSING);
  if (!range || (!opening && !closing)) return [];
  const from = range.from - opening.length;
  const closingFrom = after && rangeOf(after)?.from;
  return [
    { from, to: from, text: '<span class="keep">' },
    { from: range.to, to: range.to, text: `${closing}</span>` },
    ...(closing && closingFrom !== undefined
      ? [{ from: closingFrom, to: closingFrom + closing.length, text: '' }]
      : []),
  ];
}

/** The edits for all numbers and terms of a page. */
export const keepPunctuation = (html: string, elements: readonly HtmlElement[]): readonly Edit[] =>
  elements
    .filter((element) => hasClass(element, 'num') || hasClass(element, 'term'))
    .flatMap((element) => keepEdits(html, element));

/**
 * Where the first window of a page ends its stylesheet is asked for: what stands before it is painted by the styles in
 * the page (`first-styles.ts`) while the file is on its way, and what comes after waits for it. Browsers that go on
 * reading meanwhile are held by an empty script, so that nothing is laid out twice.
 */
import { attributeOf, rangeOf, removal, textOf, type Edit, type HtmlElement } from './edit-html.ts';

const HOLD = '<script>;</script>';

const hasClass = (element: HtmlElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

const isStylesheet = (element: HtmlElement): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';

/** What a chapter begins with: all else there is drawn, or needs more styles. */
const WORDS: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'ul', 'ol']);

/** Characters of prose that a first window has room for, and a little more: what a wide window shows beyond comes soon. */
const ROOM = 1000;

/** The first node of a chapter's prose that may wait for the stylesheet. */
function afterFirstWords(prose: HtmlElement): HtmlElement | undefined {
  let characters = 0;
  for (const node of prose.childNodes) {
    if (!('tagName' in node)) continue;
    if (!WORDS.has(node.tagName) || characters > ROOM) return node;
    characters += textOf(node).length;
  }
  return undefined;
}

/** Offset in a page where its first window ends; undefined where that has no styles of its own. */
function endOfFirstWindow(elements: readonly HtmlElement[]): number | undefined {
  const cover = elements.find((element) => hasClass(element, 'cover'));
  if (cover) return rangeOf(cover)?.to;
  const isChapter = elements.some((element) => hasClass(element, 'chapter-head'));
  const prose = isChapter ? elements.find((element) => hasClass(element, 'prose')) : undefined;
  const next = prose && afterFirstWords(prose);
  return next && rangeOf(next)?.from;
}

/** Edits that let a page of these elements ask for its stylesheets where its first window ends. */
export function firstWindowEdits(html: string, elements: readonly HtmlElement[]): readonly Edit[] {
  const at = endOfFirstWindow(elements);
  if (at === undefined) return [];
  const links = elements.filter(isStylesheet);
  const written = links.map((link) => {
    const range = rangeOf(link);
    return range ? html.slice(range.from, range.to) : '';
  });
  return [...links.flatMap(removal), { from: at, to: at, text: written.join('') + HOLD }];
}

/**
 * Makes the build independent of where it is hosted: what the bundler writes as `/assets/…` becomes relative to the
 * page or stylesheet that asks for it. Everything else on the pages is relative already (see `url.ts`).
 */
import { relativePath } from '../site/url.ts';
import { attributeEdit, type Edit, type HtmlElement } from './edit-html.ts';
import { isStyle, textIn } from './inline.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);
const ASSET = '/assets/';
const IN_CSS = /url\((["']?)\/(assets\/[^)"']*)\1\)/g;

/** Edits that turn a page's addresses under `/assets/`, as seen from `path`, a file of the site. */
export const relocatePage = (path: string, elements: readonly HtmlElement[]): readonly Edit[] =>
  elements.flatMap((element) => [
    ...element.attrs
      .filter(({ name, value }) => ADDRESSES.has(name) && value.startsWith(ASSET))
      .flatMap(({ name, value }) => attributeEdit(element, name, relativePath(path, value.slice(1)))),
    ...(isStyle(element) ? stylesEdit(path, element) : []),
  ]);

function stylesEdit(path: string, element: HtmlElement): readonly Edit[] {
  const found = textIn(element);
  if (!found) return [];
  const { from, text } = found;
  return [{ from, to: from + text.length, text: relocateStyles(path, text) }];
}

/** A stylesheet with its addresses under `/assets/` as seen from `path`. */
export const relocateStyles = (path: string, css: string): string =>
  css.replace(IN_CSS, (_, quote: string, to: string) => `url(${quote}${relativePath(path, to)}${quote})`);

/**
 * Makes the page for lost addresses independent of where it is shown. A host answers `/a/b/c` with it, and relative
 * addresses would then lead into `/a/b/`: so its styles and its icon are in the page, and its links are turned to
 * the site's root, wherever that is.
 */
import postcss from 'postcss';
import {
  applyEdits,
  attributeEdit,
  attributeOf,
  elementsOf,
  rangeOf,
  removal,
  type Edit,
  type HtmlElement,
} from './edit-html.ts';
import { inlineIn, isScript, isStyle, textIn } from './inline.ts';
import { allowing, metaPolicy, type Inline } from './policy.ts';

/** What leads to files of the site: it would be looked for in a folder that nobody knows here. */
const ASSET_RELS: ReadonlySet<string> = new Set([
  'preload',
  'manifest',
  'icon',
  'apple-touch-icon',
  'x-data',
  'x-face',
]);

const isStylesheet = (element: HtmlElement): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';

/** Styles, scripts and files from elsewhere, and the address that this page does not have. */
const leaves = (element: HtmlElement): boolean =>
  isStylesheet(element) ||
  isStyle(element) ||
  isScript(element) ||
  (element.tagName === 'link' && ASSET_RELS.has(attributeOf(element, 'rel') ?? '')) ||
  (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical') ||
  (element.tagName === 'meta' && attributeOf(element, 'property') === 'og:url');

/** Faces would be fetched from a folder that nobody knows here; their fallbacks have the same measures. */
function withoutFaces(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  return root.toString();
}

/**
 * Takes the reader's theme, and turns the links as soon as they stand. The site's root is the topmost folder of the
 * address that holds `probe`, a file of this build and of no other; most sites lie at the top, where the first
 * question is the last.
 */
const script = (probe: string, site = ''): string => `
try { const theme = localStorage.getItem('theme'); if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme; } catch {}
addEventListener('DOMContentLoaded', async () => {
  const folders = location.pathname.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const root = folders.slice(0, depth).join('/') + '/';
    if (!await fetch(root + ${JSON.stringify(probe)}, { method: 'HEAD' }).then(({ ok }) => ok, () => false)) continue;
    for (const link of document.querySelectorAll('a[href]')) {
      const address = link.getAttribute('href').replace(${JSON.stringify(site)}, '');
      if (!/^(?:[a-z]+:|#)/.test(address)) link.href = root + address;
    }
    return;
  }
});
`;

/** The policy of the page itself, with the hashes of what is in it. */
function policyEdit(element: HtmlElement, inside: Inline): readonly Edit[] {
  if (element.tagName !== 'meta' || attributeOf(element, 'http-equiv') !== 'Content-Security-Policy') return [];
  const policy = allowing(metaPolicy, inside).replace(/(script|style)-src 'self'/g, '$1-src');
  return attributeEdit(element, 'content', policy);
}

/** Where the site's own address is known, its links lead there without a script too. */
function linkEdit(element: HtmlElement, site: string | undefined): readonly Edit[] {
  const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  if (!site || address === undefined || /^(?:[a-z]+:|#)/.test(address)) return [];
  return attributeEdit(element, 'href', new URL(address, site).href);
}

/**
 * `html` with its stylesheets (read by `css`, an address in the page to its text), its icon (SVG markup) and its one
 * script inside, allowed by hash; and those hashes.
 */
export function standAlone(
  html: string,
  css: (address: string) => string,
  icon: string,
  site: string | undefined,
): { readonly html: string; readonly inside: Inline } {
  const elements = elementsOf(html);
  const addresses = elements.filter(isStylesheet).map((element) => attributeOf(element, 'href') ?? '');
  const first = elements.filter(isStyle).map((element) => textIn(element)?.text ?? '');
  const style = withoutFaces([...first, ...addresses.map(css)].join('\n'));
  const code = script(addresses[0] ?? 'index.html', site);
  const added = [
    '<meta name="robots" content="noindex">',
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${style}</style>`,
    `<script>${code}</script>`,
  ].join('');
  const inside = inlineIn(elementsOf(`<head>${added}`), (text) => text);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const end = head?.sourceCodeLocation?.endTag?.startOffset ?? (head && rangeOf(head)?.to) ?? 0;
  const edits = elements.flatMap((element) =>
    leaves(element) ? removal(element) : [...policyEdit(element, inside), ...linkEdit(element, site)],
  );
  return { html: applyEdits(html, [...edits, { from: end, to: end, text: added }]), inside };
}

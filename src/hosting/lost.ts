/**
 * Makes the page for lost addresses independent of where it is shown. A host answers `/a/b/c` with it, and relative
 * addresses would then lead into `/a/b/`: so its styles and its icon stand in the page, and its links are turned to
 * the site's root, wherever that is.
 */
import { createHash } from 'node:crypto';
import type { Inline } from './policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script[^>]* src="[^"]+"[^>]*><\/script>/g;
const ASSET_LINK = /<link rel="(?:preload|manifest|icon|apple-touch-icon|x-data)"[^>]*>/g;
/** Faces would be fetched from a folder that nobody knows here; their fallbacks have the same measures. */
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
/** The page stands for no address of its own, and nobody should find it by searching. */
const OWN_ADDRESS = /<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g;
const LINK = /(<a\b[^>]*?\shref=")([^"]*)"/g;

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

/**
 * `html` with its stylesheets (read by `css`, an address in the page to its text), its icon (SVG markup) and its one
 * script inside, allowed by hash; and those hashes. Where the site's own address is known, the links lead there
 * without a script too.
 */
export function standAlone(
  html: string,
  css: (address: string) => string,
  icon: string,
  site: string | undefined,
): { readonly html: string; readonly allowed: Inline } {
  const addresses = [...html.matchAll(STYLESHEET)].map(([, address = '']) => address);
  const style = addresses.map(css).join('\n').replace(FONT_FACE, '');
  const code = script(addresses[0] ?? 'index.html', site);
  const allowed = { script: hash(code), style: hash(style) };
  const inside = `<meta name="robots" content="noindex"><link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"><style>${style}</style><script>${code}</script></head>`;
  const alone = html
    .replace(STYLESHEET, '')
    .replace(SCRIPT, '')
    .replace(ASSET_LINK, '')
    .replace(OWN_ADDRESS, '')
    .replace("script-src 'self'", `script-src ${allowed.script}`)
    .replace("style-src 'self'", `style-src ${allowed.style}`)
    .replace(LINK, (whole, lead: string, address: string) =>
      site && !/^(?:[a-z]+:|#)/.test(address) ? `${lead}${new URL(address, site).href}"` : whole,
    )
    .replace('</head>', () => inside);
  return { html: alone, allowed };
}

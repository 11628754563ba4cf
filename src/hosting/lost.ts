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
const LINK = /(<a\b[^>]*?\shref=")([^"]*)"/g;

/**
 * Takes the reader's theme and turns the links, as soon as they stand. The site's root is the nearest folder below the host's own that holds
 * `probe`, a file of this build and of no other; most sites lie at the top, so that the first question is the last.
 */
const script = (probe: string, site: string | undefined): string => `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}addEventListener('DOMContentLoaded',async()=>{const f=location.pathname.split('/');for(let n=1;n<f.length;n++){const r=f.slice(0,n).join('/')+'/';if(await fetch(r+${JSON.stringify(probe)},{method:'HEAD'}).then((x)=>x.ok,()=>false)){for(const a of document.querySelectorAll('a[href]')){const h=a.getAttribute('href')${site ? `.replace(${JSON.stringify(site)},'')` : ''};if(!/^(?:[a-z]+:|#)/.test(h))a.href=r+h}return}}});`;

/**
 * `html` with its stylesheets (read by `css`, an address in the page to its text), its icon (SVG markup) and its one
 * script inside, allowed by hash; and those hashes. Where the site's own address is known, the links lead there without a script too.
 */
export function standAlone(html: string, css: (address: string) => string, icon: string, site: string | undefined): { readonly html: string; readonly allowed: Inline } {
  const addresses = [...html.matchAll(STYLESHEET)].map(([, address = '']) => address);
  const style = addresses.map(css).join('\n').replace(FONT_FACE, '');
  const code = script(addresses[0] ?? 'index.html', site);
  const allowed = { script: hash(code), style: hash(style) };
  const inside = `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"><style>${style}</style><script>${code}</script></head>`;
  const alone = html
    .replace(STYLESHEET, '').replace(SCRIPT, '').replace(ASSET_LINK, '')
    .replace("script-src 'self'", `script-src ${allowed.script}`)
    .replace("style-src 'self'", `style-src ${allowed.style}`)
    .replace(LINK, (whole, lead: string, address: string) => (site && !/^(?:[a-z]+:|#)/.test(address) ? `${lead}${new URL(address, site).href}"` : whole))
    .replace('</head>', () => inside);
  return { html: alone, allowed };
}

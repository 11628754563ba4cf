/**
 * Makes the page for lost addresses independent of where it is shown. A host answers `/a/b/c` with it, and relative
 * addresses would then lead into `/a/b/`: so its styles stand in the page, and its links look for the site's root
 * when they are followed.
 */
import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script[^>]* src="[^"]+"[^>]*><\/script>/g;
const ASSET_LINK = /<link rel="(?:preload|manifest|icon|apple-touch-icon|x-data)"[^>]*>/g;
/** Faces would be fetched from a folder that nobody knows here; their fallbacks have the same measures. */
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/** The nearest folder above the address that holds `probe`, a file of this build and of no other, is the site's root. */
const script = (probe: string): string => `document.addEventListener('click',async(e)=>{const a=e.target.closest('a[href]');if(!a||/^(?:[a-z]+:|#)/.test(a.getAttribute('href')))return;e.preventDefault();const f=location.pathname.split('/').slice(0,-1);for(;f.length;f.pop()){const r=f.join('/')+'/';const ok=await fetch(r+${JSON.stringify(probe)},{method:'HEAD'}).then((x)=>x.ok,()=>false);if(ok){location.href=r+a.getAttribute('href');return}}location.href='/'+a.getAttribute('href')});`;

/** `html` with its stylesheets (read by `css`, an address in the page to its text) and its one script inside, allowed by hash. */
export function standAlone(html: string, css: (address: string) => string): string {
  const addresses = [...html.matchAll(STYLESHEET)].map(([, address = '']) => address);
  const style = addresses.map(css).join('\n').replace(FONT_FACE, '');
  const code = script(addresses[0] ?? 'index.html');
  return html
    .replace(STYLESHEET, '').replace(SCRIPT, '').replace(ASSET_LINK, '')
    .replace("script-src 'self'", `script-src ${hash(code)}`)
    .replace("style-src 'self'", `style-src ${hash(style)}`)
    .replace('</head>', () => `<style>${style}</style><script>${code}</script></head>`);
}

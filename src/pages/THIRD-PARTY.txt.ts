/**
 * Licences of the libraries in the scripts, of the typefaces and of the map's outlines: they travel with every copy
 * of the site.
 */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { notices } from '../bundling/notices.ts';
import { CLIENT_SCRIPTS, clientBundle } from '../bundling/reader-scripts.ts';
import { elementPackages } from '../package/element/bundle.ts';

const ours = (path: string): string => readFileSync(`src/${path}`, 'utf8');

export const GET: APIRoute = async () => {
  const scripts = await Promise.all([...CLIENT_SCRIPTS, 'loader' as const].map(clientBundle));
  const packages = [...scripts.flatMap((script) => script.packages), ...(await elementPackages())];
  const others = {
    'Archivo, a typeface': ours('styles/fonts/LICENSE-archivo.txt'),
    'Source Serif 4, a typeface': ours('styles/fonts/LICENSE-source-serif-4.txt'),
    'Noto Serif SC, a typeface': ours('styles/fonts/LICENSE-noto-serif-sc.txt'),
    'Outlines of maps': ours('data/geo/NOTICE.md'),
    'Apache License 2.0, for the outlines of maps': ours('data/geo/LICENSE-APACHE-2.0.txt'),
  };
  return new Response(notices(packages, others), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

/** Serves the embed's loader under an address that never changes: other people's pages hold it. */
import type { APIRoute } from 'astro';
import { clientBundle } from '../../bundling/reader-scripts.ts';

export const GET: APIRoute = async () =>
  new Response((await clientBundle('loader')).code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

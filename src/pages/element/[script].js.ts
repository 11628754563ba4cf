/** Serves the custom element under an address that never changes, and the files it fetches. */
import type { APIRoute } from 'astro';
import { elementFiles, tryFiles } from '../../package/element/bundle.ts';

export const getStaticPaths = async () =>
  [...(await elementFiles()), ...(await tryFiles())].map(({ name, code }) => ({
    params: { script: name.replace(/\.js$/, '') },
    props: { code },
  }));

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

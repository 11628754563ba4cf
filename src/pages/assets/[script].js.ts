/** Serves the readers' scripts under their hashed names. */
import type { APIRoute } from 'astro';
import { CLIENT_SCRIPTS, clientBundle } from '../../bundling/reader-scripts.ts';

export const getStaticPaths = async () =>
  (await Promise.all(CLIENT_SCRIPTS.map(clientBundle))).map(({ name, code }) => ({
    params: { script: name.replace(/\.js$/, '') },
    props: { code },
  }));

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

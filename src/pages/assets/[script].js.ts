/** Serves the readers' scripts under their hashed names. */
import type { APIRoute } from 'astro';
import { CLIENT_SCRIPTS, clientBundle, type ClientScript } from '../../bundling/reader-scripts.ts';

interface Props {
  entry: ClientScript;
}

export const getStaticPaths = () =>
  Promise.all(
    CLIENT_SCRIPTS.map(async (entry) => ({
      params: { script: (await clientBundle(entry)).name.replace(/\.js$/, '') },
      props: { entry } satisfies Props,
    })),
  );

// The paths are asked for once, the script each time: while somebody writes it changes.
export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response((await clientBundle(entry)).code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

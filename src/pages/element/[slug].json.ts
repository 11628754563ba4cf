/** Exhibits as the custom element draws them. */
import type { APIRoute } from 'astro';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { drawnExhibit } from '../../outputs/exhibit-json.ts';
import { sourceLine } from '../../outputs/files/picture.ts';

export const getStaticPaths = () => exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } }));

export const GET: APIRoute<{ slug: string }> = ({ props: { slug } }) =>
  new Response(JSON.stringify(drawnExhibit(slug, 'en', sourceLine(exhibit(slug), 'en'))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** Each exhibit’s words, sources and table as JSON: `<slug>.json`. */
import type { APIRoute } from 'astro';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { rowsJson } from '../../outputs/files/rows.ts';

export const getStaticPaths = () => exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } }));

export const GET: APIRoute<{ slug: string }> = ({ props: { slug } }) =>
  new Response(rowsJson(exhibit(slug), 'en'), { headers: { 'content-type': 'application/json; charset=utf-8' } });

/** Each exhibit’s table as CSV: `<slug>.csv`. */
import type { APIRoute } from 'astro';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { rowsCsv } from '../../outputs/files/rows.ts';

export const getStaticPaths = () => exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } }));

export const GET: APIRoute<{ slug: string }> = ({ props: { slug } }) =>
  new Response(rowsCsv(exhibit(slug), 'en'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

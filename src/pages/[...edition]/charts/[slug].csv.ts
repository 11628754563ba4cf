/** Each exhibit’s table as CSV: `<slug>.csv`. */
import type { APIRoute } from 'astro';
import { exhibit } from '../../../exhibits/index.ts';
import { exhibitPaths, type ExhibitProps } from '../../../lookups/exhibit-paths.ts';
import { rowsCsv } from '../../../outputs/files/rows.ts';
import { inEditions } from '../../../site/editions.ts';

export const getStaticPaths = () => inEditions(exhibitPaths);

export const GET: APIRoute<ExhibitProps> = ({ props: { slug, language } }) =>
  new Response(rowsCsv(exhibit(slug), language), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

/** Each exhibit’s words, sources and table as JSON: `<slug>.json`. */
import type { APIRoute } from 'astro';
import { exhibit } from '../../../exhibits/index.ts';
import { exhibitPaths, type ExhibitProps } from '../../../lookups/exhibit-paths.ts';
import { rowsJson } from '../../../outputs/files/rows.ts';
import { inEditions } from '../../../site/editions.ts';

export const getStaticPaths = () => inEditions(exhibitPaths);

export const GET: APIRoute<ExhibitProps> = ({ props: { slug, language } }) =>
  new Response(rowsJson(exhibit(slug), language), { headers: { 'content-type': 'application/json; charset=utf-8' } });

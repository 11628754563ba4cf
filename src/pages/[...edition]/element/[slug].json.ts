/** Exhibits as the custom element draws them. */
import type { APIRoute } from 'astro';
import { exhibit } from '../../../exhibits/index.ts';
import { exhibitPaths, type ExhibitProps } from '../../../lookups/exhibit-paths.ts';
import { drawnExhibit } from '../../../outputs/exhibit-json.ts';
import { sourceLine } from '../../../outputs/files/picture.ts';
import { inEditions } from '../../../site/editions.ts';

export const getStaticPaths = () => inEditions(exhibitPaths);

export const GET: APIRoute<ExhibitProps> = ({ props: { slug, language } }) =>
  new Response(JSON.stringify(drawnExhibit(slug, language, sourceLine(exhibit(slug), language))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

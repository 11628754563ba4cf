/** Rows to try a kind of chart with, where no exhibit is of that kind. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sampledKinds, sampleOf } from '../../lookups/samples.ts';

export const getStaticPaths: GetStaticPaths = () => sampledKinds().map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify({ kind: params['kind'], ...sampleOf(params['kind'] ?? '') }));

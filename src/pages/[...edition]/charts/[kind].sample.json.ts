/** Rows to try a kind of chart with, where no exhibit is of that kind. */
import type { APIRoute } from 'astro';
import type { Language } from '../../../data/model/schema.ts';
import { sampledKinds, sampleOf } from '../../../lookups/samples.ts';
import { inEditions } from '../../../site/editions.ts';
import { exampleIn } from '../../../story/words/examples.ts';

export const getStaticPaths = () => inEditions(() => sampledKinds().map((kind) => ({ params: { kind }, props: {} })));

export const GET: APIRoute<{ language: Language }> = ({ params, props: { language } }) =>
  new Response(JSON.stringify({ kind: params['kind'], ...exampleIn(sampleOf(params['kind'] ?? ''), language) }));

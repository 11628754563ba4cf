/**
 * Rows and options that each exhibit is drawn from, `<slug>.rows.json`: what the element and the package take, to draw
 * it again or to put other rows in.
 */
import type { APIRoute } from 'astro';
import { wordsText } from '../../data/words/placeholders.ts';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { licenceOf, sourceLine } from '../../outputs/files/picture.ts';

export const getStaticPaths = () => exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } }));

export const GET: APIRoute<{ slug: string }> = ({ props: { slug } }) => {
  const one = exhibit(slug);
  const words = {
    headline: wordsText(one.headline('en')),
    subtitle: wordsText(one.subtitle('en')),
    source: sourceLine(one, 'en'),
    licence: licenceOf(one, 'en'),
  };
  return new Response(
    `${JSON.stringify({ kind: one.kindName, ...words, ...one.given(one.viewNames[0] ?? '', 'en') }, null, 1)}\n`,
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
};

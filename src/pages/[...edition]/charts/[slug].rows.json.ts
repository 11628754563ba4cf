/**
 * Rows and options that each exhibit is drawn from, `<slug>.rows.json`: what the element and the package take, to draw
 * it again or to put other rows in.
 */
import type { APIRoute } from 'astro';
import { wordsText } from '../../../data/words/placeholders.ts';
import { exhibit } from '../../../exhibits/index.ts';
import { exhibitPaths, type ExhibitProps } from '../../../lookups/exhibit-paths.ts';
import { licenceOf, sourceLine } from '../../../outputs/files/picture.ts';
import { inEditions } from '../../../site/editions.ts';

export const getStaticPaths = () => inEditions(exhibitPaths);

export const GET: APIRoute<ExhibitProps> = ({ props: { slug, language } }) => {
  const one = exhibit(slug);
  const words = {
    headline: wordsText(one.headline(language)),
    subtitle: wordsText(one.subtitle(language)),
    source: sourceLine(one, language),
    licence: licenceOf(one, language),
  };
  return new Response(
    `${JSON.stringify({ kind: one.kindName, ...words, ...one.given(one.viewNames[0] ?? '', language) }, null, 1)}\n`,
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
};

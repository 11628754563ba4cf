/**
 * oEmbed answers (https://oembed.com), one file an exhibit, where the site's own address is known: they hold absolute
 * addresses.
 */
import type { APIRoute } from 'astro';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../../../outputs/files/share-card.ts';
import { wordsText } from '../../../data/words/placeholders.ts';
import { exhibit } from '../../../exhibits/index.ts';
import { exhibitPaths, type ExhibitProps } from '../../../lookups/exhibit-paths.ts';
import { embedMarkup, embedSize } from '../../../outputs/embed.ts';
import { siteName } from '../../../site/site-facts.ts';
import { inEditions } from '../../../site/editions.ts';
import { addressIn, paths } from '../../../site/url.ts';

export const getStaticPaths = () => inEditions(() => (import.meta.env.SITE ? exhibitPaths() : []));

export const GET: APIRoute<ExhibitProps> = ({ props: { slug, language }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const title = wordsText(exhibit(slug).headline(language));
  const { widthPx, heightPx } = embedSize(slug, language);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName(language),
    provider_url: new URL(addressIn(language, paths.home), site).href,
    html: embedMarkup(slug, site.href, language),
    width: widthPx,
    height: heightPx,
    thumbnail_url: new URL(addressIn(language, paths.share(slug)), site).href,
    thumbnail_width: CARD_WIDTH_PX,
    thumbnail_height: CARD_HEIGHT_PX,
  };
  return new Response(`${JSON.stringify(answer)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

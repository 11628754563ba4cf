/** oEmbed answers (https://oembed.com), one file an exhibit, where the site's own address is known: they hold absolute addresses. */
import type { APIRoute } from 'astro';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../../outputs/files/share-card.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { embedMarkup, embedSize } from '../../outputs/embed.ts';
import { SITE_NAME } from '../../site/site-facts.ts';
import { paths } from '../../site/url.ts';

export const getStaticPaths = () =>
  import.meta.env.SITE ? exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } })) : [];

export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const title = wordsText(exhibit(slug).headline('en'));
  const { widthPx, heightPx } = embedSize(slug);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: new URL(paths.home, site).href,
    html: embedMarkup(slug, site.href),
    width: widthPx,
    height: heightPx,
    thumbnail_url: new URL(paths.share(slug), site).href,
    thumbnail_width: CARD_WIDTH_PX,
    thumbnail_height: CARD_HEIGHT_PX,
  };
  return new Response(`${JSON.stringify(answer)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

/** oEmbed answers (https://oembed.com), one file an exhibit, where the site's own address is known: they hold absolute addresses. */
import type { APIRoute } from 'astro';
import { escapeMarkup } from '../../charts/scene/render.ts';
import { wordsText } from '../../data/words.ts';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { embedSize } from '../../story/embed.ts';
import { paths } from '../../story/url.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } })) : []);

export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const title = wordsText(exhibit(slug).headline('en'));
  const { widthPx, heightPx } = embedSize(slug);
  const answer = {
    version: '1.0', type: 'rich', title,
    provider_name: 'Retooling Tianjin', provider_url: new URL(paths.home, site).href,
    html: `<iframe src="${escapeMarkup(new URL(paths.embed(slug), site).href)}" title="${escapeMarkup(title)}" width="${widthPx}" height="${heightPx}" loading="lazy" frameborder="0"></iframe>`,
    width: widthPx, height: heightPx,
  };
  return new Response(`${JSON.stringify(answer)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

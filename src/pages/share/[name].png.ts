/** Pictures that shared links show: `share/home.png`, one for each chapter, one for each exhibit. 1200 × 630. Only where the site's own address is known: cards name their pictures by it. */
import type { APIRoute } from 'astro';
import { exhibits } from '../../exhibits/index.ts';
import { chaptersIn, chapterSlug } from '../../lookups/chapters.ts';
import { rasterize } from '../../outputs/files/raster.ts';
import { chapterCard, exhibitCard, siteCard } from '../../outputs/files/share.ts';

interface Props {
  draw: () => string;
}

export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const path = (name: string, draw: () => string) => ({ params: { name }, props: { draw } satisfies Props });
  return [
    path('home', () => siteCard('en')),
    ...(await chaptersIn('en')).map((chapter) =>
      path(chapterSlug(chapter), () => chapterCard(chapterSlug(chapter), chapter.data, 'en')),
    ),
    ...exhibits().map((one) => path(one.slug, () => exhibitCard(one, 'en'))),
  ];
}

export const GET: APIRoute<Props> = async ({ props: { draw } }) =>
  new Response(new Uint8Array(await rasterize(draw(), 1)), { headers: { 'content-type': 'image/png' } });

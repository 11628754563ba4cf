/**
 * Pictures that shared links show: `share/home.png`, one for each chapter, one for each exhibit. 1200 × 630. Only
 * where the site's own address is known: cards name their pictures by it.
 */
import type { APIRoute } from 'astro';
import { exhibits } from '../../../exhibits/index.ts';
import { chaptersIn, chapterSlug } from '../../../lookups/chapters.ts';
import { rasterize } from '../../../outputs/files/raster.ts';
import { chapterCard, exhibitCard, siteCard } from '../../../outputs/files/share.ts';
import { inEditions } from '../../../site/editions.ts';

interface Props {
  draw: () => string;
}

const cardOf = (name: string, draw: () => string) => ({ params: { name }, props: { draw } satisfies Props });

export const getStaticPaths = () =>
  inEditions(async (language) =>
    import.meta.env.SITE
      ? [
          cardOf('home', () => siteCard(language)),
          ...(await chaptersIn(language)).map((chapter) =>
            cardOf(chapterSlug(chapter), () => chapterCard(chapterSlug(chapter), chapter.data, language)),
          ),
          ...exhibits().map((one) => cardOf(one.slug, () => exhibitCard(one, language))),
        ]
      : [],
  );

export const GET: APIRoute<Props> = async ({ props: { draw } }) =>
  new Response(new Uint8Array(await rasterize(draw(), 1)), { headers: { 'content-type': 'image/png' } });

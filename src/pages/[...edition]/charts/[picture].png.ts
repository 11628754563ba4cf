/** Each view of each exhibit as a picture at twice its size: `<slug>.png`, `<slug>--<view>.png`. */
import type { APIRoute } from 'astro';
import type { Language } from '../../../data/model/schema.ts';
import { exhibit, exhibits } from '../../../exhibits/index.ts';
import { differingViews, pictureName, pictureSvg } from '../../../outputs/files/picture.ts';
import { rasterize } from '../../../outputs/files/raster.ts';
import { inEditions } from '../../../site/editions.ts';

interface Props {
  slug: string;
  view: string;
}

export const getStaticPaths = () =>
  inEditions<Props>(() =>
    exhibits().flatMap((one) =>
      differingViews(one).map((view) => ({
        params: { picture: pictureName(one, view) },
        props: { slug: one.slug, view },
      })),
    ),
  );

export const GET: APIRoute<Props & { language: Language }> = async ({ props: { slug, view, language } }) => {
  const png = await rasterize(pictureSvg(exhibit(slug), view, 'light', language), 2);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

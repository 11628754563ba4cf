/** Each view of each exhibit as a picture at twice its size: `<slug>.png`, `<slug>--<view>.png`. */
import type { APIRoute } from 'astro';
import { exhibit, exhibits } from '../../exhibits/index.ts';
import { differingViews, pictureName, pictureSvg } from '../../outputs/files/picture.ts';
import { rasterize } from '../../outputs/files/raster.ts';

interface Props {
  slug: string;
  view: string;
}

export const getStaticPaths = () =>
  exhibits().flatMap((one) =>
    differingViews(one).map((view) => ({
      params: { picture: pictureName(one, view) },
      props: { slug: one.slug, view } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { slug, view } }) => {
  const png = await rasterize(pictureSvg(exhibit(slug), view, 'light', 'en'), 2);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

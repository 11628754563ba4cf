/**
 * Each view of each exhibit as an SVG file of its own: `<slug>.svg`, `<slug>--<view>.svg`, and in the dark theme
 * `<name>.dark.svg`.
 */
import type { APIRoute } from 'astro';
import type { Theme } from '../../../charts/files/paint.ts';
import type { Language } from '../../../data/model/schema.ts';
import { exhibit, exhibits } from '../../../exhibits/index.ts';
import { differingViews, pictureName, pictureSvg } from '../../../outputs/files/picture.ts';
import { inEditions } from '../../../site/editions.ts';

interface Props {
  slug: string;
  view: string;
  theme: Theme;
}

export const getStaticPaths = () =>
  inEditions<Props>(() =>
    exhibits().flatMap((one) =>
      differingViews(one).flatMap((view) =>
        (['light', 'dark'] as const).map((theme) => ({
          params: { picture: `${pictureName(one, view)}${theme === 'dark' ? '.dark' : ''}` },
          props: { slug: one.slug, view, theme },
        })),
      ),
    ),
  );

export const GET: APIRoute<Props & { language: Language }> = ({ props: { slug, view, theme, language } }) =>
  new Response(pictureSvg(exhibit(slug), view, theme, language), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

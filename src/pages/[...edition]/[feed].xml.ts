/** An Atom feed of the chapters, where the site's own address is known. */
import type { APIRoute } from 'astro';
import type { Language } from '../../data/model/schema.ts';
import { atomFeed } from '../../outputs/site-files.ts';
import { chaptersIn, chapterSlug } from '../../lookups/chapters.ts';
import { daysOf } from '../../site/chapter-days.ts';
import { siteName } from '../../site/site-facts.ts';
import { inEditions } from '../../site/editions.ts';
import { paths } from '../../site/url.ts';

export const getStaticPaths = () =>
  inEditions(() => (import.meta.env.SITE ? [{ params: { feed: 'feed' }, props: {} }] : []));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const chapters = await chaptersIn(language);
  const entries = chapters.map((chapter) => ({
    path: paths.chapter(chapterSlug(chapter)),
    title: chapter.data.title,
    summary: chapter.data.standfirst,
    ...daysOf(chapterSlug(chapter)),
  }));
  return new Response(atomFeed({ site, language, title: siteName(language), entries }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

/** An Atom feed of the chapters, where the site's own address is known. */
import type { APIRoute } from 'astro';
import { CORE_SOURCES } from '../data/records/sources.ts';
import { atomFeed } from '../outputs/site-files.ts';
import { chaptersIn, chapterSlug } from '../lookups/chapters.ts';
import { SITE_NAME } from '../site/site-facts.ts';
import { paths } from '../site/url.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const chapters = await chaptersIn('en');
  // The story is as new as its newest source; a build's own time would change the feed for nothing.
  const newest =
    Object.values(CORE_SOURCES)
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '2024';
  const entries = chapters.map((chapter) => ({
    path: paths.chapter(chapterSlug(chapter)),
    title: chapter.data.title,
    summary: chapter.data.standfirst,
  }));
  return new Response(atomFeed(site, SITE_NAME, `${newest}T00:00:00Z`, entries), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

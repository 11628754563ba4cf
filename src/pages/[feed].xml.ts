/** An Atom feed of the chapters, where the site's own address is known. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../outputs/site-files.ts';
import { chaptersIn, chapterSlug } from '../lookups/chapters.ts';
import { EDITION, SITE_NAME } from '../site/site-facts.ts';
import { paths } from '../site/url.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const chapters = await chaptersIn('en');
  const entries = chapters.map((chapter) => ({
    path: paths.chapter(chapterSlug(chapter)),
    title: chapter.data.title,
    summary: chapter.data.standfirst,
  }));
  return new Response(atomFeed(site, SITE_NAME, EDITION, entries), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

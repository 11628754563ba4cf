/**
 * Files for search engines and feed readers: they need absolute addresses, so they exist only where the site's own is
 * known.
 */
import { escapeMarkup } from '../charts/scene/elements.ts';
import type { Language } from '../data/model/schema.ts';
import { LANGUAGE_TAGS } from '../data/words/han.ts';
import { twinsOf } from '../site/editions.ts';
import { addressIn, paths } from '../site/url.ts';

const urlEntry = (site: URL, path: string, all: ReadonlySet<string>): string => {
  const address = (of: string): string => escapeMarkup(new URL(of, site).href);
  const twins = twinsOf(path).filter((twin) => all.has(twin.path));
  const others = twins.length > 1 ? twins : [];
  const links = others.map(
    (twin) => `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[twin.language]}" href="${address(twin.path)}"/>`,
  );
  return `  <url><loc>${address(path)}</loc>${links.join('')}</url>`;
};

/** A sitemap of pages, by their addresses from the site's root; each with its like in the other languages. */
export const sitemapXml = (site: URL, pages: readonly string[]): string => {
  const all = new Set(pages);
  const entries = pages.map((path) => urlEntry(site, path, all));
  const links = entries.some((entry) => entry.includes('<xhtml:')) ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${entries.join('\n')}\n</urlset>\n`;
};

interface FeedEntry {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Days on which it was published and last said something else, as `2026-11-22`. */
  readonly published: string;
  readonly updated: string;
}

interface Feed {
  readonly site: URL;
  readonly language: Language;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** An Atom feed of the chapters in one language; it is as new as the newest of them. */
export const atomFeed = ({ site, language, title, entries }: Feed): string => {
  const midnight = (day: string): string => `${day}T00:00:00Z`;
  const newest =
    entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? '';
  const address = (path: string) => escapeMarkup(new URL(addressIn(language, path), site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[language]}">
  <title>${escapeMarkup(title)}</title>
  <id>${address(paths.home)}</id>
  <link href="${address(paths.home)}"/>
  <link rel="self" href="${address('feed.xml')}"/>
  <updated>${midnight(newest)}</updated>
  <author><name>${escapeMarkup(title)}</name></author>
${entries
  .map(
    (entry) => `  <entry>
    <title>${escapeMarkup(entry.title)}</title>
    <id>${address(entry.path)}</id>
    <link href="${address(entry.path)}"/>
    <published>${midnight(entry.published)}</published>
    <updated>${midnight(entry.updated)}</updated>
    <summary>${escapeMarkup(entry.summary)}</summary>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
};

/** robots.txt: everything may be read; names the sitemap where there is one. */
export const robotsTxt = (site: URL | undefined): string =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}`;

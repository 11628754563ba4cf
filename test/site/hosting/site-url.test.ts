/** A build that knows its own address: what the web wants absolute is absolute, and leads to files of the build. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanAddresses } from '../../../src/hosting/clean-addresses.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { CHAPTER_DAYS } from '../../../src/site/chapter-days.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { ADDRESS, buildAddressed } from '../support/build.ts';
import { builtPages, distFiles, isChapter } from '../support/built.ts';
import { slips } from '../support/slips.ts';

const SITE = `${ADDRESS}/`;
let folder: string;
const file = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-url-'));
  await buildAddressed(folder);
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !/^404\.html$|(?:^|\/)embed\//.test(path),
  );
/** The file of the build that an address of the site leads to. */
const inBuild = (address: string): string => {
  expect(address.startsWith(SITE), address).toBe(true);
  return address.slice(SITE.length);
};

describe('with SITE_URL', () => {
  it('each page names its own address and a picture of its own or the site’s', () => {
    expect(pages().length).toBeGreaterThan(40);
    for (const path of pages()) {
      const root = parse(file(path));
      const content = (property: string) =>
        root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
      expect(inBuild(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''), path).toBe(path);
      expect(inBuild(content('og:url')), path).toBe(path);
      const picture = inBuild(content('og:image'));
      expect(existsSync(join(folder, picture)), `${path}: ${picture}`).toBe(true);
      const [, edition = '', own = ''] = /^(zh\/)?(?:charts\/)?(.*)\.html$/.exec(path) ?? [];
      const ofIts = `${edition}share/${own}.png`;
      expect(picture, path).toBe(existsSync(join(folder, ofIts)) ? ofIts : `${edition}share/home.png`);
      const png = readFileSync(join(folder, picture));
      expect([content('og:image:width'), content('og:image:height')], path).toEqual([
        String(png.readUInt32BE(16)),
        String(png.readUInt32BE(20)),
      ]);
      expect(content('og:image:alt').length, path).toBeGreaterThan(1);
    }
  });

  it('whatever names the site’s address leads to a file of the build', () => {
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:html|xml|json|txt|js|svg)$/.test(path))
      .flatMap((path) =>
        [...file(path).matchAll(/https:\/\/example\.org\/[^"'<>&\\\s#?]*/g)].map(
          ([address]) => `${path}: ${inBuild(address.replace(/[.,;)}]+$/, '')) || 'index.html'}`,
        ),
      );
    expect(named.length).toBeGreaterThan(400);
    const elsewhere = [...new Set(named)].filter((one) => !existsSync(join(folder, one.split(': ')[1] ?? '')));
    expect(elsewhere).toEqual([]);
  });

  it('the page for lost addresses leads home without a script, and is nothing to be found', () => {
    expect(parse(file('404.html')).querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(file('404.html')).not.toMatch(/canonical|og:url/);
    const links = parse(file('404.html'))
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => address !== '#main');
    expect(links.length).toBeGreaterThan(8);
    expect(links.map(inBuild).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it.skipIf(EDITIONS.length < 2)('each page names its like in every language, and is named by each of them', () => {
    const alternates = (path: string): string[][] =>
      parse(file(path))
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute('hreflang') ?? '', inBuild(link.getAttribute('href') ?? '')]);
    const sitemap = new Map(
      [...file('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*)<\/url>/g)].map(([, address = '', links = '']) => [
        inBuild(address),
        [...links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag = '', to = '']) => [tag, inBuild(to)]),
      ]),
    );
    for (const path of pages()) {
      const named = alternates(path);
      if (parse(file(path)).querySelector('body[data-kind="404"]')) {
        expect(named, path).toEqual([]);
        continue;
      }
      const own = path.replace(/^zh\//, '');
      const [english, chinese] = [
        ['en', own],
        ['zh-Hans', `zh/${own}`],
      ];
      expect(named, path).toEqual([english, chinese, ['x-default', own]]);
      expect(sitemap.get(path), path).toEqual([english, chinese]);
    }
    for (const language of EDITIONS) {
      const at = language === 'en' ? '' : `${language}/`;
      const feed = file(`${at}feed.xml`);
      const linked = [...feed.matchAll(/<link href="([^"]+)"\/>/g)].map(([, address = '']) => inBuild(address));
      expect(
        linked.every((path) => existsSync(join(folder, path)) && path.startsWith(at)),
        language,
      ).toBe(true);
      expect(
        parse(file(`${at}index.html`))
          .querySelector('link[type="application/atom+xml"]')
          ?.getAttribute('href'),
      ).toBe(`${SITE}${at}feed.xml`);
    }
  });

  it('sitemap and feed name pages of the build', () => {
    const listed = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      inBuild(address),
    );
    expect(listed.toSorted()).toEqual(pages().toSorted());
    const linked = [...file('feed.xml').matchAll(/<link href="([^"]+)"\/>/g)].map(([, address = '']) =>
      inBuild(address),
    );
    expect(linked.length).toBeGreaterThan(4);
    expect(linked.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(slips(file('feed.xml')), 'open slots').toEqual([]);
    const entries = file('feed.xml').match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
    expect(entries.length).toBeGreaterThan(3);
    const days = Object.entries(CHAPTER_DAYS);
    for (const [slug, { published, updated } = { published: '', updated: '' }] of days) {
      const entry = entries.find((one) => one.includes(`${SITE}${slug}.html`));
      expect(entry, slug).toContain(`<published>${published}T00:00:00Z</published>`);
      expect(entry, slug).toContain(`<updated>${updated}T00:00:00Z</updated>`);
    }
    expect(file('robots.txt')).toContain(`${SITE}sitemap.xml`);
  });

  it('each exhibit’s page leads to an oEmbed answer of version 1.0 whose markup frames that exhibit', () => {
    const slugs = exhibits().map((one) => one.slug);
    expect(slugs.length).toBeGreaterThan(20);
    for (const slug of slugs) {
      const page = parse(file(`charts/${slug}.html`));
      const [link, ...others] = page.querySelectorAll('link[type="application/json+oembed"]');
      expect(others, slug).toEqual([]);
      expect([link?.getAttribute('rel'), link?.parentNode?.rawTagName], slug).toEqual(['alternate', 'head']);
      const answer = JSON.parse(file(inBuild(link?.getAttribute('href') ?? ''))) as Record<string, unknown>;
      // https://oembed.com, 2.3.4: what an answer of type rich must hold, and the parameters it may.
      expect(Object.keys(answer).toSorted(), slug).toEqual([
        'height',
        'html',
        'provider_name',
        'provider_url',
        'thumbnail_height',
        'thumbnail_url',
        'thumbnail_width',
        'title',
        'type',
        'version',
        'width',
      ]);
      expect(answer, slug).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_name: 'Retooling Tianjin',
        title: page.querySelector('h1')?.text.trim(),
      });
      expect(
        [answer['width'], answer['height']].every((px) => Number.isInteger(px) && Number(px) > 200),
        slug,
      ).toBe(true);
      expect(existsSync(join(folder, inBuild(String(answer['provider_url'])))), slug).toBe(true);
      const thumbnail = readFileSync(join(folder, inBuild(String(answer['thumbnail_url']))));
      expect([thumbnail.readUInt32BE(16), thumbnail.readUInt32BE(20)], slug).toEqual([
        answer['thumbnail_width'],
        answer['thumbnail_height'],
      ]);
      const html = parse(String(answer['html']));
      const frame = html.querySelector('iframe');
      expect(inBuild(frame?.getAttribute('src') ?? ''), slug).toBe(`embed/${slug}.html`);
      expect([frame?.getAttribute('width'), frame?.getAttribute('height'), frame?.getAttribute('title')], slug).toEqual(
        [String(answer['width']), String(answer['height']), answer['title']],
      );
      expect(inBuild(html.querySelector('script')?.getAttribute('src') ?? ''), slug).toBe('embed/loader.js');
      expect(inBuild(html.querySelector('a')?.getAttribute('href') ?? ''), slug).toBe(`charts/${slug}.html`);
    }
    expect(existsSync(join(folder, 'embed/loader.js'))).toBe(true);
  });

  it('code to copy holds the address, ready to use', () => {
    const code = parse(
      file(
        `charts/${
          readdirSync(join(folder, 'oembed'))
            .find((name) => name.endsWith('.json'))
            ?.replace('.json', '') ?? ''
        }.html`,
      ),
    )
      .querySelectorAll('.snippets pre')
      .map((pre) => pre.text)
      .join('\n');
    expect(code).toContain(`src="${SITE}embed/`);
    expect(code).not.toContain('YOUR-COPY');
  });
});

describe('with CLEAN_URLS, for a host that takes “.html” off addresses', () => {
  let copy: string;
  const text = (path: string): string => readFileSync(join(copy, path), 'utf8');
  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'clean-'));
    cpSync(folder, copy, { recursive: true, filter: (path) => !/\.(?:png|woff2)$/.test(path) });
    await cleanAddresses(copy, readdirSync(copy, { recursive: true, encoding: 'utf8' }), SITE);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('nothing is told an address that the host moves, and each leads to the same page', () => {
    let told = 0;
    for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|xml|json|csv|txt|js|svg)$/.test(path)) continue;
      const addresses = (from: string): string[] =>
        [...from.matchAll(/https:\/\/example\.org\/[^"'<>&\\\s#?,;)}]*/g)].map(([address]) => address);
      const [before, after] = [addresses(file(path)), addresses(text(path))];
      told += after.length;
      expect(
        after.filter((address) => address.endsWith('.html')),
        path,
      ).toEqual([]);
      expect(
        after.map((address) => address.replace(/\/$/, '/index.html').replace(/\/([^/.]+)$/, '/$1.html')),
        path,
      ).toEqual(before.map((address) => address.replace(/\/$/, '/index.html')));
    }
    expect(told).toBeGreaterThan(400);
    expect(text('charts/index.html')).toContain(`<link rel="canonical" href="${SITE}charts/"`);
    expect(text('data.html')).toContain(`<meta property="og:url" content="${SITE}data"`);
    expect(text('sitemap.xml')).toContain(`<loc>${SITE}data</loc>`);
  });

  it('no page links to an address that the host moves, and each link leads to the same page', () => {
    const linksOf = (html: string, at: string): string[] =>
      [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => new URL(href, SITE + at).href);
    let links = 0;
    for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html') || path === '404.html') continue;
      const at = path.replace(/(?:(?<=^|\/)index)?\.html$/, '');
      const after = linksOf(text(path), at);
      links += after.length;
      expect(
        after.filter((address) => address.startsWith(SITE) && /\.html(?:[?#]|$)/.test(address)),
        path,
      ).toEqual([]);
      const moved = (address: string): string =>
        address.startsWith(SITE) ? address.replace(/(?:(?<=\/)index)?\.html(?=[?#]|$)/, '') : address;
      expect(after, path).toEqual(linksOf(file(path), path).map(moved));
    }
    expect(links).toBeGreaterThan(5000);
  });
});

describe('cards of shared links', () => {
  it('are there for the site, each chapter and each exhibit, in the size that is asked for', () => {
    const chapters = builtPages()
      .filter(isChapter)
      .map(({ path }) => path.replace('.html', ''));
    const cards = ['home', ...chapters, ...exhibits().map(({ slug }) => slug)];
    expect(cards.length).toBeGreaterThan(30);
    for (const card of cards) {
      const png = readFileSync(join(folder, `share/${card}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
      expect(png.byteLength, card).toBeGreaterThan(10_000);
      expect(png.byteLength, card).toBeLessThan(300_000);
    }
  });
});

describe('without PRECOMPRESS', () => {
  it('there are no compressed copies', () => {
    const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:br|gz)$/.test(path),
    );
    expect(packed).toEqual([]);
  });
});

describe('without SITE_URL', () => {
  it('there are no cards of shared links, which nothing would name', () =>
    expect(distFiles().filter((path) => path.startsWith('share/'))).toEqual([]));

  it('no page names an oEmbed answer, and there is none', () => {
    expect(
      builtPages()
        .filter(({ html }) => /oembed/.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(distFiles().filter((path) => path.startsWith('oembed/'))).toEqual([]);
  });
});

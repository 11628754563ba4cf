/** One build, anywhere: nginx, a folder of an object store, clean addresses, a disk. Every page is opened, every link followed. */
import { withFonts } from '../support/font-sets.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { EDITIONS } from '../../../src/site/editions.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPages, distFiles, isChapter } from '../support/built.ts';
import { ask, crawl } from '../support/crawl.ts';
import { FIREFOX } from '../support/firefox.ts';
import { cleanAddresses, exactKeys, hasNginx, nginx, type Host } from '../support/hosts.ts';
import { runSeed } from '../support/seed.ts';

let browser: Browser;
const open: Host[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => {
  for (const host of open.splice(0)) host.close();
});
afterAll(() => browser.close());

const hosted = async (host: Promise<Host>): Promise<string> => {
  open.push(await host);
  return (await host).base;
};
const disk = (): string => pathToFileURL(`${inject('dist')}/`).href;

const allPages = (): string[] =>
  builtPages()
    .map(({ path }) => path)
    .filter((path) => path !== '404.html')
    .toSorted();

/** Nothing leads to embeds: they are in other people's pages. */
const starts = (): string[] =>
  allPages().filter((path) => /^(?:[a-z]+\/)?index\.html$/.test(path) || /(?:^|\/)embed\//.test(path));

async function expectWhole(base: string, isOpened = (_file: string): boolean => true): Promise<void> {
  const way = { starts: starts().filter(isOpened), isOpened };
  const { opened, asked, trouble } = await crawl(browser, inject('dist'), base, way);
  expect(trouble).toEqual([]);
  expect(opened).toEqual(allPages().filter(isOpened));
  expect(asked).toBeGreaterThan(250);
}
const isLong = Boolean(process.env['LONG']);
const itsTurn = EDITIONS[runSeed() % EDITIONS.length] ?? 'en';
const editionOf = (file: string): string => EDITIONS.find((language) => file.startsWith(`${language}/`)) ?? 'en';
/** A few of the many pages of charts and embeds stand for all. */
const isTypical = (file: string): boolean =>
  !/(?:^|\/)(?:charts|embed)\/./.test(file) || /\/(?:index|kinds|try|gdp-by-place|region-map)?(?:\.html)?$/.test(file);
/** One host opens everything of the edition whose turn it is, the others what is typical of it; in the long run, all. */
const isInTurn = (file: string): boolean => isLong || editionOf(file) === itsTurn || isTypical(file);
const isOneOfAKind = (file: string): boolean => isLong || (editionOf(file) === itsTurn && isTypical(file));

describe(
  'every page opens without a failed request, a console message or a breach of its policy, and every link and hash leads somewhere',
  { timeout: 200_000 },
  () => {
    it.skipIf(!hasNginx)('at a domain’s root: nginx as the build suggests, its policy sent as well', async () =>
      expectWhole(await hosted(nginx(inject('dist'))), isInTurn),
    );
    it('in a folder of a bare object store: exact keys, no index documents', async () =>
      expectWhole(await hosted(exactKeys(inject('dist'), '/bucket/tianjin/')), isOneOfAKind));
    it('with clean addresses, which lose their .html and their slash', async () =>
      expectWhole(await hosted(cleanAddresses(inject('dist'))), isOneOfAKind));
    it('from a disk', () => expectWhole(disk(), isOneOfAKind));

    it('and where something is wrong, that is found', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wrong-'));
      const page = (body: string): string =>
        `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><title>x</title><link rel="icon" href="data:,"><body>${body}</body>`;
      writeFileSync(
        join(folder, 'speaks.js'),
        'console.info("speaks"); setTimeout(() => { throw new Error("falls"); });',
      );
      writeFileSync(
        join(folder, 'index.html'),
        page(
          '<h1 style="color:red">A</h1><a href="b.html#there">b</a><a href="b.html#not-there">b</a><a href="gone.csv">c</a><a href="/top.html">d</a><script src="speaks.js"></script><script src="gone.js"></script><script src="https://example.org/other.js"></script>',
        ),
      );
      writeFileSync(join(folder, 'b.html'), page('<p id="there">No heading</p>'));
      writeFileSync(join(folder, '404.html'), page(''));
      for (const base of [await hosted(exactKeys(folder, '/in/')), pathToFileURL(`${folder}/`).href]) {
        const { opened, trouble } = await crawl(browser, folder, base, { starts: ['index.html'] });
        expect(opened).toEqual(['b.html', 'index.html']);
        for (const expected of [
          /^index\.html: against its policy: style-src-attr inline/,
          /^index\.html: against its policy: script-src-elem https:\/\/example\.org/,
          /^index\.html: b\.html#not-there: no such place/,
          /^index\.html: gone\.csv: (?:404|Error)/,
          /^index\.html: .*\/top\.html: leads out of the folder/,
          /^index\.html: console: speaks/,
          /^index\.html: error: falls/,
          /^index\.html: (?:404|net::ERR_FILE_NOT_FOUND): .*gone\.js/,
          /^b\.html: no heading/,
        ])
          expect(trouble, base).toContainEqual(expect.stringMatching(expected));
        expect(trouble.filter((one) => one.includes('#there'))).toEqual([]);
      }
      rmSync(folder, { recursive: true });
    });
  },
);

describe('what a reader does works from a disk', () => {
  const chapter = (): string =>
    builtPages().find((page) => isChapter(page) && page.html.includes('data-passage'))?.path ?? '';

  it('in Chromium: the stage, a card, the way on', async () => {
    const { page, trouble, close } = await openPage(browser, disk() + chapter());
    await page.waitForSelector('.passage-picture svg [data-k]', { state: 'attached' });
    await page.locator('.prose .num').first().click();
    expect(await page.locator('.card:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.contents-button').click();
    expect(await page.locator('.contents [aria-current="page"]').getAttribute('href')).toBe(chapter());
    await page.locator('.contents a', { hasText: 'Charts' }).click();
    await page.waitForURL(`${disk()}charts/index.html`);
    expect(trouble).toEqual([]);
    await close();
  });

  it.skipIf(!FIREFOX)('in Firefox: the stage, a card, the way on', { timeout: 90_000 }, async () => {
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX ?? '',
      headless: true,
      env: await withFonts(),
    });
    try {
      const page = await firefox.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
      await page.setViewport({ width: 1280, height: 800 });
      // One at the top, one a folder down, and the chapter that is read on.
      for (const path of ['index.html', 'embed/gdp-by-place.html', chapter()]) {
        await page.goto(disk() + path, { waitUntil: 'load' });
        expect(
          await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--paper")'),
          path,
        ).toMatch(/#/);
      }
      await page.waitForSelector('.passage-picture svg [data-k]');
      await page.click('.prose .num');
      expect(await page.evaluate('document.querySelectorAll(".card:popover-open").length')).toBe(1);
      await page.keyboard.press('Escape');
      await page.click('.contents-button');
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('.contents ul a')]);
      expect(page.url()).toBe(`${disk()}charts/index.html`);
      expect(trouble).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});

describe('the page for lost addresses stands alone at any depth and finds the way home', () => {
  const hosts: readonly (readonly [string, boolean, () => Promise<Host>])[] = [
    ['on nginx', !hasNginx, () => nginx(inject('dist'))],
    ['on nginx, in a folder', !hasNginx, () => nginx(inject('dist'), '/some/folder/')],
    ['in a folder of another host', false, () => exactKeys(inject('dist'), '/project/tianjin/')],
  ];
  for (const [name, skip, start] of hosts) {
    it.skipIf(skip)(name, async () => {
      const base = await hosted(start());
      const { page, trouble, close } = await openPage(browser, `${base}no/such/page.html`);
      // Styled from within, in spite of what the header allows.
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector('.skip-link') ?? document.body).position),
      ).toBe('fixed');
      await page.waitForFunction(
        (home) =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].every(
            ({ href, hash }) =>
              hash !== '' || (!href.includes('/no/such/') && (!/^http:\/\/127/.test(href) || href.startsWith(home))),
          ),
        base,
      );
      const own = await page.evaluate(
        (home) =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
            .map(({ href }) => href)
            .filter((href) => href.startsWith(home) && !href.includes('#')),
        base,
      );
      expect(own.length).toBeGreaterThan(6);
      for (const address of new Set(own)) expect((await ask(address)).status, address).toBe(200);
      // Only what was asked for is missing, and folders above the site's own, which are asked for its place.
      expect(trouble.filter((one) => !/no\/such\/page\.html|status of 404|\/assets\/[\w.-]+\.css$/.test(one))).toEqual(
        [],
      );
      await page.locator('main a', { hasText: 'Data' }).click();
      await page.waitForURL(`${base}data.html`, { waitUntil: 'commit' });
      await close();
    });
  }
});

describe('what lies beside the pages', () => {
  it('are compressed copies that say the same', () => {
    const texts = distFiles()
      .filter((file) => /\.(?:html|css|js|json|svg|csv|xml)$/.test(file))
      .filter((file) => readFileSync(join(inject('dist'), file)).byteLength >= 512);
    expect(texts.length).toBeGreaterThan(200);
    for (const file of texts) {
      const path = join(inject('dist'), file);
      const content = readFileSync(path);
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).equals(content), file).toBe(true);
      expect(gunzipSync(readFileSync(`${path}.gz`)).equals(content), file).toBe(true);
    }
  });

  it('is one policy on each page, without unsafe words and without inline styles', () => {
    for (const { path, html } of builtPages()) {
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      expect(policy.replaceAll('&#39;', "'"), path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(html.match(/<[a-z][^>]*\sstyle="/gi), `inline style in ${path}`).toBeNull();
      expect(html.match(/<[a-z][^>]*\son[a-z]+="/gi), `inline handler in ${path}`).toBeNull();
    }
  });

  it('is nothing absolute where the site’s address is unknown', () => {
    for (const { path, html } of builtPages())
      expect(
        html.match(/rel="canonical"|property="og:(?:url|image)"|application\/(?:atom\+xml|json\+oembed)/g),
        path,
      ).toBeNull();
    expect(distFiles()).toContain('robots.txt');
    expect(distFiles().filter((file) => /^(?:sitemap\.xml|feed\.xml|oembed\/.*)$/.test(file))).toEqual([]);
    expect(readFileSync(join(inject('dist'), 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });

  it('is a manifest whose pictures are there and whose addresses are relative', () => {
    const manifest = JSON.parse(readFileSync(join(inject('dist'), 'site.webmanifest'), 'utf8')) as {
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual(['./index.html', './']);
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src } of manifest.icons) expect(distFiles(), src).toContain(src);
  });
});

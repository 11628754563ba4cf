/** What a page may weigh, and that nothing on it moves by itself. */
import type { Browser, Page } from 'playwright-core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage, setWaited, SLOW_MS } from '../support/browser.ts';
import { waitForRest } from '../support/stage-report.ts';
import {
  builtPages,
  FIRST_CHAPTER,
  isChapter,
  LAST_CHAPTER,
  SECOND_CHAPTER,
  type BuiltPage,
} from '../support/built.ts';
import { brotliBytes, measureScroll, scriptsOf } from '../../../scripts/measure-page.ts';

/** What a file of the build weighs as it is served: its copy in Brotli, which lies beside all text. */
const servedBytes = (file: string): number =>
  statSync(join(inject('dist'), /\.(?:html|css|js|svg)$/.test(file) ? `${file}.br` : file)).size;

const KB = 1024;
const SCRIPT_BYTES = 15 * KB;
const HTML_BYTES = 80 * KB;
const BEFORE_WORDS_BYTES = 14 * KB;
const FIRST_WINDOW_BYTES = 27 * KB;
/** Page, styles and scripts, without faces. */
const READ_BYTES = 96 * KB;
/** All that is loaded on a slow line, where pages are set in the system’s own faces but for Chinese. */
const SLOW_LINE_BYTES = 110 * KB;
const NODES = 4500;

describe('weight', () => {
  it('of a chapter’s scripts, all together, is at most 15 KB', () => {
    for (const { path, html } of builtPages().filter(isChapter)) {
      const bytes = scriptsOf(html).reduce((sum, name) => sum + servedBytes(name), 0);
      expect(bytes, path).toBeGreaterThan(1000);
      expect(bytes, path).toBeLessThanOrEqual(SCRIPT_BYTES);
    }
  });
  it('of a chapter’s page is at most 80 KB', () => {
    for (const { path } of builtPages().filter(isChapter))
      expect(servedBytes(path), path).toBeLessThanOrEqual(HTML_BYTES);
  });
});

const isStory = (page: BuiltPage): boolean => isChapter(page) || page.path === 'index.html';
const brotliOf = (text: string): number => brotliBytes(Buffer.from(text));

describe('what stands between a reader and the first words', () => {
  it('is the page itself and no other file, and at most 14 KB of it', () => {
    for (const { path, html, root } of builtPages().filter(isStory)) {
      const head = root.querySelector('head');
      expect(head?.querySelectorAll('link[rel="stylesheet"], script[src]:not([defer])').length, path).toBe(0);
      expect(head?.querySelectorAll('style').length, path).toBe(1);
      const end = html.indexOf('</p>', html.indexOf('class="standfirst"'));
      expect(end, path).toBeGreaterThan(0);
      expect(brotliOf(html.slice(0, end)), path).toBeLessThanOrEqual(BEFORE_WORDS_BYTES);
    }
  });
  it('and of the first window on a phone at most 27 KB with its marks; the stylesheet is asked for where it ends', () => {
    for (const { path, html } of builtPages().filter(isStory)) {
      const styles = html.indexOf('<link rel="stylesheet"');
      const [, main = ''] = /^[\s\S]*?<main[^>]*>([\s\S]*)$/.exec(html.slice(0, styles)) ?? [];
      expect(main, path).toContain('<h1>');
      const sheet = html.indexOf('</svg>', html.indexOf('cover-tall"'));
      const end = path === 'index.html' ? sheet : styles;
      expect(brotliOf(html.slice(0, end)), path).toBeLessThanOrEqual(FIRST_WINDOW_BYTES);
    }
  });
  it('and no Chinese in an English page, for which a system without it looks long: names on the cover’s map wait', () => {
    for (const { path, html } of builtPages().filter(isStory)) {
      const [before = ''] = html.slice(html.indexOf('<main')).split('<link rel="stylesheet"');
      const waiting = before.replace(/<tspan lang="zh-Hans">[^<]*<\/tspan>/g, '');
      expect(waiting, path).toContain('<h1>');
      expect(waiting.match(/\p{Script=Han}+/gu) ?? [], path).toEqual([]);
    }
  });
  it('and a chapter with all its styles and scripts is at most 96 KB', () => {
    for (const { path, html, root } of builtPages().filter(isStory)) {
      const styles = root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href') ?? '');
      const bytes = [path, ...styles, ...scriptsOf(html)].reduce((sum, name) => sum + servedBytes(name), 0);
      expect(styles.length, path).toBe(1);
      expect(bytes, path).toBeLessThanOrEqual(READ_BYTES);
    }
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the first words of home and chapters are seen', async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    for (const { path } of builtPages().filter(isStory)) {
      await page.goto(inject('site') + path, { waitUntil: 'load' });
      for (const selector of ['main h1', 'main .standfirst'])
        expect(await page.locator(selector).first().isVisible(), `${path}: ${selector}`).toBe(true);
      // Chinese that waited for the stylesheet has come with it.
      expect(await page.locator('.edition-link').innerText(), path).toBe('中文');
    }
    await page.goto(`${inject('site')}index.html`, { waitUntil: 'load' });
    const names = page.locator('.cover-map svg').filter({ visible: true }).locator('[lang="zh-Hans"]');
    expect(await names.allTextContents()).toEqual(['北京', '天津', '河北']);
    expect(await names.evaluateAll((all) => all.map((name) => name.checkVisibility()))).toEqual([true, true, true]);
    await close();
  });

  it('a chapter on a slow line loads at most 110 KB, with all that comes later', async () => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    await setWaited(page, SLOW_MS);
    const files = new Set<string>();
    page.on('request', (request) => files.add(decodeURIComponent(new URL(request.url()).pathname)));
    for (const { path } of builtPages().filter(isChapter)) {
      files.clear();
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      const root = new URL(inject('site')).pathname;
      const bytes = [...files].reduce((sum, file) => sum + servedBytes(file.slice(root.length)), 0);
      expect(files.size, path).toBeGreaterThan(3);
      expect(bytes, `${path}: ${[...files].join(', ')}`).toBeLessThanOrEqual(SLOW_LINE_BYTES);
    }
    await context.close();
  });

  it.each(['dejavu', 'roboto'] as const)('nothing shifts on a slow line in the faces of %s', async (fonts) => {
    const slow = await openBrowser(fonts, SLOW_MS);
    for (const path of ['index.html', FIRST_CHAPTER]) {
      const { shifts } = await measureScroll(slow, inject('site') + path, {
        viewport: { width: 412, height: 823 },
        stepPx: 800,
        pauseMs: 25,
      });
      expect(shifts, path).toEqual([]);
    }
    await slow.close();
  });

  it('a scroll past charts that nobody touches writes nothing to the page', async () => {
    const { page, close } = await openPage(browser, `${inject('site')}charts/gdp-by-place.html`);
    await page.waitForSelector('svg.rt-scene[tabindex]', { state: 'attached' });
    const written = await page.evaluate(async () => {
      const records: string[] = [];
      new MutationObserver((all) =>
        records.push(...all.map(({ target, attributeName }) => `${target.nodeName} ${attributeName}`)),
      ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let i = 0; i < 5; i += 1) {
        scrollBy({ top: 40, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      return { records, y: scrollY };
    });
    expect(written).toEqual({ records: [], y: 200 });
    await close();
  });

  it('what waits for its turn keeps no jump from its aim, and then waits no more', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}${LAST_CHAPTER}`, {
      viewport: { width: 412, height: 823 },
    });
    await page.reload({ waitUntil: 'load' });
    expect(await page.evaluate(() => document.documentElement.dataset['waits'])).toBeUndefined();
    const aims = await page.evaluate(() => [...document.querySelectorAll('.check')].map(({ id }) => id));
    for (const aim of [aims.at(-1) ?? '', aims[0] ?? '']) {
      // Away and back, so that the page is new and its pieces wait.
      await page.goto('about:blank');
      await page.goto(`${inject('site')}${LAST_CHAPTER}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.documentElement.dataset['alive'] !== undefined);
      await page.evaluate((id) => location.assign(`#${id}`), aim);
      await page.waitForFunction(() => document.documentElement.dataset['waits'] === undefined);
      const topPx = (): Promise<number> =>
        page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, aim);
      // The reader is taken there while pieces above it are still being laid out: in the end it is at the top, and stays.
      const isThere = async (): Promise<boolean> => {
        const px = await topPx();
        return px > 0 && px < 200;
      };
      await expect.poll(isThere, { timeout: 10_000, message: aim }).toBe(true);
      await page.evaluate(waitForRest);
      expect(await isThere(), aim).toBe(true);
    }
    expect(trouble).toEqual([]);
    await close();
  });

  it.each([
    { width: 412, height: 823 },
    { width: 1440, height: 900 },
  ])(
    'nothing shifts on load and over a full scroll at %j, and no chapter holds more than 4,500 elements',
    { timeout: 150_000 },
    async (viewport) => {
      const chapters = builtPages()
        .filter(isChapter)
        .map((page) => page.path);
      const others = viewport.width < 500 ? ['index.html', 'data.html', 'sources.html'] : ['index.html'];
      const measure = async (path: string): Promise<void> => {
        const measured = await measureScroll(browser, inject('site') + path, { viewport, stepPx: 800, pauseMs: 25 });
        const sum = measured.shifts.reduce((total, text) => total + Number.parseFloat(text), 0);
        // 0.00 to the last digit that is spoken of, and ten times less than that.
        expect(sum, `${path}: ${measured.shifts.join('; ')}`).toBeLessThan(0.0005);
        if (chapters.includes(path)) expect(measured.elements, `${path} elements`).toBeLessThanOrEqual(NODES);
      };
      // Two beside each other: while one is scrolled the other loads.
      const paths = [...others, ...(viewport.width < 500 ? chapters : chapters.slice(1, 3))];
      const next = async (): Promise<void> => {
        for (let path = paths.shift(); path !== undefined; path = paths.shift()) await measure(path);
      };
      await Promise.all([next(), next()]);
    },
  );
});

/** Opens the last chapter with all that waits for idle time held back, so that what is below the first window stays a guess. */
async function openWaiting(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto(inject('site') + LAST_CHAPTER);
  expect(await page.locator('html').getAttribute('data-waits')).toBe('');
  return page;
}
/** Runs in the page: whether nothing has moved for some frames. */
const isStill = (page: Page): Promise<boolean> => page.evaluate(waitForRest);

describe('while the page below its first window waits to be laid out', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the End key leads to its end', async () => {
    const page = await openWaiting(browser);
    await page.keyboard.press('End');
    await isStill(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight),
    ).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('what is looked for far down comes into view', async () => {
    const page = await openWaiting(browser);
    await page.keyboard.press('Control+f');
    const found = (): Promise<number> =>
      page.evaluate(() => {
        const { find } = window as Window & { find?: (text: string) => boolean };
        const words = [...document.querySelectorAll('.glossary dd')].at(-1)?.textContent.trim().slice(0, 24) ?? '';
        if (getSelection()?.toString() !== words) find?.call(window, words);
        const range = getSelection()?.getRangeAt(0).getBoundingClientRect();
        return range && range.top >= 0 && range.bottom <= innerHeight ? 1 : 0;
      });
    await found();
    await isStill(page);
    expect(await found()).toBe(1);
    await page.close();
  });
});

describe('the next chapter', () => {
  it('is fetched ahead when its link is under the pointer, not before, where the browser knows how', async () => {
    const browser = await openBrowser();
    const { page, trouble, close } = await openPage(browser, `${inject('site')}${FIRST_CHAPTER}`);
    const session = await page.context().newCDPSession(page);
    const fetched = new Set<string>();
    await session.send('Preload.enable');
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetched.add(prefetchUrl));
    const link = page.locator('.chapter-next a');
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(waitForRest);
    expect([...fetched]).toEqual([]);
    await link.hover();
    await expect.poll(() => [...fetched]).toEqual([`${inject('site')}${SECOND_CHAPTER}`]);
    expect(trouble).toEqual([]);
    await close();
    await browser.close();
  });
});

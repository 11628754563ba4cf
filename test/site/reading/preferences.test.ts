/** What a reader asks of their system: more contrast, fewer bytes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, setWaited, SLOW_MS } from '../support/browser.ts';
import { FIRST_CHAPTER as CHAPTER } from '../support/built.ts';
import { keepable } from '../support/hosts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inkOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

it.each(['light', 'dark'] as const)('more contrast: what is muted is as strong as text, in %s', async (colorScheme) => {
  for (const contrast of ['no-preference', 'more'] as const) {
    const context = await browser.newContext({ colorScheme, contrast });
    const page = await context.newPage();
    await page.goto(inject('site') + CHAPTER, { waitUntil: 'load' });
    const [text, muted, link] = [
      await inkOf(page, '.prose > p'),
      await inkOf(page, '.standfirst'),
      await inkOf(page, '.figure-source a'),
    ];
    expect(muted === text, `${contrast}: ${muted} beside ${text}`).toBe(contrast === 'more');
    expect(link === text).toBe(contrast === 'more');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(outline).toBe(contrast === 'more' ? '3px' : '2px');
    await context.close();
  }
});

it('forced colours win over more contrast', async () => {
  const context = await browser.newContext({ contrast: 'more', forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(inject('site') + CHAPTER, { waitUntil: 'load' });
  const rule = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--rule').trim());
  expect(rule).toBe('CanvasText');
  await context.close();
});

it('nothing is stored of a reader but the way of reading and the theme', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(inject('site') + CHAPTER, { waitUntil: 'load' });
  const stored = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie]);
  await page.waitForFunction(() => document.documentElement.dataset['alive'] !== undefined);
  await page.evaluate(() => document.fonts.ready);
  expect(await stored()).toEqual(['']);
  await page.locator('[data-set-reading="article"]').first().click();
  expect(await stored()).toEqual(['reading', '']);
  await context.close();
});

it('fewer bytes: a browser that saves data asks for no face', async () => {
  const asked = async (saves: boolean): Promise<string[]> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData, effectiveType: '4g' } });
    }, saves);
    const faces: string[] = [];
    page.on('request', (request) => {
      // Chinese is asked for where the system has none.
      if (/(?:archivo|source-serif)[^/]*\.woff2$/.test(request.url())) faces.push(request.url());
    });
    await page.goto(inject('site') + CHAPTER, { waitUntil: 'networkidle' });
    await context.close();
    return faces;
  };
  expect((await asked(false)).length).toBeGreaterThan(1);
  expect(await asked(true)).toEqual([]);
});

it('faces are asked for ahead where the page came quickly, and not where it was long in coming', async () => {
  const ahead = async (sinceRequestMs: number): Promise<string[]> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await setWaited(page, sinceRequestMs);
    await page.goto(inject('site') + CHAPTER, { waitUntil: 'load' });
    const rels = await page
      .locator('link[rel="x-face"], link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('rel') ?? ''));
    await context.close();
    return rels;
  };
  expect(await ahead(20)).toEqual(['preload', 'preload']);
  expect(await ahead(100)).toEqual(['x-face', 'x-face']);
});

it('on a slow line a page is set in the system’s faces; ours come where the way on is near, and the next page has them', async () => {
  const host = await keepable(inject('dist'));
  const context = await browser.newContext();
  const page = await context.newPage();
  await setWaited(page, SLOW_MS);
  const faces: string[] = [];
  page.on('requestfinished', (request) => {
    const [, name] = /(archivo|source-serif-4)\.[^/]*woff2$/.exec(request.url()) ?? [];
    if (name) faces.push(name);
  });
  const family = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await page.goto(host.base + CHAPTER, { waitUntil: 'networkidle' });
  await page.locator('html[data-alive]').waitFor();
  expect(faces).toEqual([]);
  expect(await family()).not.toContain('Source Serif 4');
  const way = page.locator('.chapter-next a');
  await way.scrollIntoViewIfNeeded();
  await expect.poll(() => faces.toSorted()).toEqual(['archivo', 'source-serif-4']);
  await way.click();
  await page.waitForURL((url) => !url.pathname.endsWith(CHAPTER));
  await page.waitForLoadState('networkidle');
  expect(await family()).toContain('Source Serif 4');
  const received = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /(?:archivo|source-serif-4)\.[^/]*woff2$/.test(entry.name))
      .map(({ transferSize, decodedBodySize }) => [transferSize, decodedBodySize > 0]),
  );
  // From the browser's cache: nothing was transferred.
  expect(received).toEqual([
    [0, true],
    [0, true],
  ]);
  await context.close();
  host.close();
});

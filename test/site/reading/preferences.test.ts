/** What a reader asks of their system: more contrast, fewer bytes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { FIRST_CHAPTER as CHAPTER } from '../support/built.ts';

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
    // The clock of the page, as its first script reads it.
    await page.addInitScript((ms) => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      performance.now = () => (navigation?.requestStart ?? 0) + ms;
    }, sinceRequestMs);
    await page.goto(inject('site') + CHAPTER, { waitUntil: 'load' });
    const rels = await page
      .locator('link[rel="x-face"], link[rel="preload"][as="font"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('rel') ?? ''));
    await context.close();
    return rels;
  };
  expect(await ahead(20)).toEqual(['preload', 'preload']);
  expect(await ahead(300)).toEqual(['x-face', 'x-face']);
});

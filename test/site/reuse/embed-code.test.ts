/** The code that embeds an exhibit, in pages of all sorts: without its script, late, far down, in Chinese, by script. */
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { wordsText } from '../../../src/data/words/placeholders.ts';
import { exhibit, exhibits } from '../../../src/exhibits/index.ts';
import { embedHeightPx, embedMarkup, embedSize } from '../../../src/outputs/embed.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { contentHeight, frameHeight, listen, originOf } from '../support/frames.ts';
import { runSeed } from '../support/seed.ts';

describe('the code that embeds', () => {
  const slug = (exhibits().find(({ viewNames }) => viewNames.length > 2) ?? exhibits()[0])?.slug ?? '';
  let browser: Browser;
  let open: Server;
  let body = '';
  const framed = (page: Page) =>
    page.locator('.retooling-embed iframe').evaluate((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return { width: Math.round(width), height: Math.round(height) };
    });
  beforeAll(async () => {
    browser = await openBrowser();
    open = await listen(() => ({ type: 'text/html; charset=utf-8', policy: "default-src * 'unsafe-inline'", body }));
  });
  afterAll(async () => {
    await browser.close();
    open.closeAllConnections();
    open.close();
  });

  it('keeps the ratio without its script, and on a phone the height that is needed there', async () => {
    body = `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin: 0">${embedMarkup(slug, inject('site'), 'en').replace(/<script.*$/, '')}`;
    const { widthPx, heightPx, phoneHeightPx } = embedSize(slug, 'en');
    const { page, trouble, close } = await openPage(browser, originOf(open), {
      viewport: { width: widthPx, height: 800 },
    });
    await page.frameLocator('iframe').locator('h1').waitFor();
    expect(await framed(page)).toEqual({ width: widthPx, height: heightPx });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await framed(page)).toEqual({ width: 360, height: phoneHeightPx });
    expect(await page.locator('.retooling-embed a').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  it('with its script, also one that comes late, is as high as the exhibit, its states and its table', async () => {
    body = `<!doctype html><meta name="viewport" content="width=device-width">${embedMarkup(slug, inject('site'), 'en').replace(/<script.*$/, '')}`;
    const { page, trouble, close } = await openPage(browser, originOf(open), { viewport: { width: 560, height: 800 } });
    const inside = page.frameLocator('iframe');
    await inside.locator('h1').waitFor();
    await page.addScriptTag({ url: `${inject('site')}embed/loader.js` });
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    const fits = () => expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
    await fits();
    const closed = await frameHeight(page);
    await inside.getByText('Table', { exact: true }).click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(closed + 100);
    await fits();
    await inside.locator('.states > label').last().click();
    await fits();
    expect(trouble).toEqual([]);
    await close();
  });

  it('has its height by the time a reader who ran past it comes back, and what they read keeps its place', async () => {
    body = `<!doctype html><title>A long paper</title><div style="height: 6000px"></div><div class="retooling-embed" data-exhibit="${slug}"></div><p id="read" style="margin: 2000px 0">What is read</p><script src="${inject('site')}embed/loader.js"></script>`;
    const { page, close } = await openPage(browser, originOf(open));
    const top = () => page.locator('#read').evaluate((one) => one.getBoundingClientRect().top);
    expect(await page.locator('iframe').evaluate((one) => (one as HTMLIFrameElement).loading)).toBe('lazy');
    await page.locator('#read').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const before = await top();
    await page.waitForFunction(() => /^[1-9].*px$/.test(document.querySelector('iframe')?.style.height ?? ''));
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await close();
  });

  it('says so in words where there is no such exhibit, and keeps the link', async () => {
    body = `<!doctype html><title>A paper</title><div class="retooling-embed" data-exhibit="no-such-chart"><a href="/">The chart</a></div><script async src="${inject('site')}embed/loader.js"></script>`;
    const context = await browser.newContext();
    const page = await context.newPage();
    // As the ready-made host configurations let anybody ask for what lies in embed/.
    await page.route(/no-such-chart/, (route) =>
      route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' }, body: 'Not found' }),
    );
    await page.goto(originOf(open));
    await page.getByText('There is no chart “no-such-chart”').waitFor();
    expect(await page.locator('.retooling-embed a').isVisible()).toBe(true);
    expect(await page.locator('.retooling-embed iframe').count()).toBe(0);
    await context.close();
  });

  it('is in the language that its place is marked with', async () => {
    body = `<!doctype html><title>A paper</title><div class="retooling-embed" lang="zh-Hans" data-exhibit="${slug}"><a href="#">图表</a></div><script async src="${inject('site')}embed/loader.js"></script>`;
    const { page, trouble, close } = await openPage(browser, originOf(open));
    const headline = page.frameLocator('.retooling-embed iframe').getByRole('heading').first();
    expect(await headline.textContent()).toContain(wordsText(exhibit(slug).headline('zh')));
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    expect(await frameHeight(page)).toBe(await contentHeight(page));
    expect(trouble).toEqual([]);
    await close();
  });

  it('is found by its script also where a page adds it later', async () => {
    body = `<!doctype html><script async src="${inject('site')}embed/loader.js"></script><h1>A page that is drawn by a script</h1>`;
    const { page, trouble, close } = await openPage(browser, originOf(open));
    await page.evaluate((name) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<section><div class="retooling-embed" data-exhibit="${name}" data-view="no-such-state"><a href="#">The chart</a></div></section>`,
      );
    }, slug);
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    expect(await frameHeight(page)).toBe(await contentHeight(page));
    expect(trouble).toEqual([]);
    await close();
  });

  it(
    'knows each exhibit’s height to three lines of text before it is loaded, and most to the pixel',
    { timeout: 120_000 },
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const off: { readonly slug: string; readonly widthPx: number; readonly px: number }[] = [];
      for (const [index, one] of exhibits().entries()) {
        const language = EDITIONS[(index + runSeed()) % EDITIONS.length] ?? 'en';
        const folder = language === 'en' ? '' : `${language}/`;
        await page.goto(`${inject('site')}${folder}embed/${one.slug}.html`, { waitUntil: 'load' });
        for (const widthPx of [360, 520, embedSize(one.slug, language).widthPx]) {
          await page.setViewportSize({ width: widthPx, height: 800 });
          const px = await page.evaluate(async () => {
            await document.fonts.ready;
            return document.body.getBoundingClientRect().height;
          });
          off.push({ slug: one.slug, widthPx, px: embedHeightPx(one.slug, widthPx, language) - px });
        }
      }
      expect(off.filter(({ px }) => Math.abs(px) > 60)).toEqual([]);
      expect(off.filter(({ px }) => Math.abs(px) < 2).length / off.length).toBeGreaterThan(0.75);
      await context.close();
    },
  );
});

/** An exhibit framed by another origin's page: drawn, sized by its own messages, deaf to everybody else's. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exhibits } from '../../../src/exhibits/index.ts';
import { embedSize } from '../../../src/outputs/embed.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPage } from '../support/built.ts';
import { contentHeight, frameHeight, listen, originOf } from '../support/frames.ts';

const SLUG = exhibits()[0]?.slug ?? '';
const MANY = exhibits().find(({ viewNames }) => viewNames.length > 2) ?? exhibits()[0];
let browser: Browser;
let host: Server;
let forger: Server;
let address: string;

/** Says that the exhibit is 4,321 px high, to the page around it, as the exhibit would. */
const FORGERY = `parent.postMessage({ type: 'retooling:height', slug: '${SLUG}', heightPx: 4321 }, '*')`;

beforeAll(async () => {
  browser = await openBrowser();
  const site = inject('site');
  const { origin } = new URL(site);
  forger = await listen(() => ({
    type: 'text/html',
    policy: "script-src 'unsafe-inline'",
    body: `<script>setInterval(() => ${FORGERY}, 50)</script>`,
  }));
  const { widthPx, heightPx } = embedSize(SLUG, 'en');
  const script = `<script src="${site}embed/loader.js" async></script>`;
  host = await listen(() => ({
    type: 'text/html; charset=utf-8',
    // As strict as a page can be that frames the exhibit at all: no inline script, no inline style.
    policy: `default-src 'none'; script-src ${origin}; style-src 'none'; frame-src ${origin} ${originOf(forger)}`,
    body: `<!doctype html><title>A paper</title><h1>A paper</h1>
<div class="retooling-embed" data-exhibit="${SLUG}" data-ratio="${widthPx}/${heightPx}" data-theme="dark"><a href="${site}charts/${SLUG}.html">The chart</a></div>${script}${script}
<iframe id="forger" src="${originOf(forger)}"></iframe>`,
  }));
  address = originOf(host);
});
afterAll(async () => {
  await browser.close();
  for (const server of [host, forger]) {
    server.closeAllConnections();
    server.close();
  }
});

describe('an embedded exhibit', () => {
  it('stands in a strict page of another origin as high as it needs, in the theme it was asked for, also when resized', async () => {
    const { page, trouble, close } = await openPage(browser, address);
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    expect(await page.locator('.retooling-embed iframe').count()).toBe(1);
    expect(await frameHeight(page)).toBe(await contentHeight(page));
    const exhibit = page.frameLocator('.retooling-embed iframe');
    expect(await exhibit.locator('svg.rt-wide').isVisible()).toBe(true);
    expect(await exhibit.locator('html').getAttribute('data-theme')).toBe('dark');
    const before = await frameHeight(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await exhibit.locator('svg.rt-narrow').waitFor({ state: 'visible' });
    await page.waitForFunction(
      (height) => document.querySelector('.retooling-embed iframe')?.getBoundingClientRect().height !== height,
      before,
    );
    await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });

  it('is not stretched by a message that another frame, or the page itself, forges', async () => {
    const { page, close } = await openPage(browser, address);
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    await page.evaluate((slug) => postMessage({ type: 'retooling:height', slug, heightPx: 4321 }, '*'), SLUG);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 400);
        }),
    );
    expect(await frameHeight(page)).toBe(await contentHeight(page));
    await close();
  });

  it('is not stretched by its own frame once that shows another origin', async () => {
    const { page, close } = await openPage(browser, address);
    await page.waitForFunction(() => document.querySelector('.retooling-embed a') === null);
    await page.locator('.retooling-embed iframe').evaluate((frame, forged) => {
      (frame as HTMLIFrameElement).src = forged;
    }, originOf(forger));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 400);
        }),
    );
    expect(await frameHeight(page)).toBeLessThan(4000);
    await close();
  });

  it('keeps its ratio and its link where it can send no messages', async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
    const page = await context.newPage();
    await page.route(/assets\/embed\./, (route) => route.abort());
    await page.goto(address, { waitUntil: 'load' });
    const { width, height } = await page.locator('.retooling-embed iframe').evaluate((frame) => {
      const box = frame.getBoundingClientRect();
      return { width: box.width, height: box.height };
    });
    const { widthPx, heightPx } = embedSize(SLUG, 'en');
    expect(height / width).toBeCloseTo(heightPx / widthPx, 1);
    expect(await page.locator('.retooling-embed a').isVisible()).toBe(true);
    await context.close();
  });

  it('has a page for each exhibit, with its words, every state in both drawings, table, sources and the way back', () => {
    for (const one of exhibits()) {
      const { slug, drawnStatuses, viewNames } = one;
      const { root } = builtPage(`embed/${slug}.html`);
      for (const needed of [
        'h1.figure-headline',
        'svg.rt-narrow',
        'svg.rt-wide',
        '.figure-source a',
        `a[href="../charts/${slug}.html"]`,
      ]) {
        expect(root.querySelector(needed), `${needed} in ${slug}`).not.toBeNull();
      }
      expect(root.querySelectorAll('.evidence-key li').length, slug).toBe(drawnStatuses().length);
      expect(
        root.querySelectorAll('.rt-boards').map((board) => board.getAttribute('data-view')),
        slug,
      ).toEqual(viewNames);
      expect(
        root.querySelectorAll('.states > input').map((input) => input.getAttribute('value')),
        slug,
      ).toEqual(viewNames.length > 1 ? viewNames : []);
      expect(root.querySelectorAll('details > .table-scroll tbody tr').length, slug).toBe(one.table('en').rows.length);
      expect(root.querySelector('header, footer, details[open]'), slug).toBeNull();
      expect(root.querySelector('base')?.getAttribute('target'), slug).toBe('_blank');
    }
  });
});

describe('an embed of several states', () => {
  const slug = MANY?.slug ?? '';
  const [first = '', second = '', third = ''] = MANY?.viewNames ?? [];
  const seen = (page: Page): Promise<(string | undefined)[]> =>
    page
      .locator('.rt-boards')
      .evaluateAll((boards) =>
        boards
          .filter((board) => board.getClientRects().length > 0)
          .map((board) => (board as HTMLElement).dataset['view']),
      );

  it('shows one at a time and changes it without a script, by pointer and keyboard; opens its table', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 600, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${inject('site')}embed/${slug}.html`);
    expect(await seen(page)).toEqual([first]);
    await page.locator(`label[for="state-${second}"]`).click();
    expect(await seen(page)).toEqual([second]);
    await page.keyboard.press('ArrowRight');
    expect(await seen(page)).toEqual([third]);
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByText('Table', { exact: true }).click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    for (const box of await page
      .locator('.states > label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect)))
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await context.close();
  });

  it('prints all of them', async () => {
    const { page, close } = await openPage(browser, `${inject('site')}embed/${slug}.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page)).toEqual(MANY?.viewNames);
    await close();
  });

  it('opens in the state that its address names, and is not troubled by one that is none', async () => {
    for (const [asked, shown] of [
      [third, third],
      ['no-such-state', first],
    ]) {
      const { page, trouble, close } = await openPage(browser, `${inject('site')}embed/${slug}.html?view=${asked}`);
      expect(await seen(page)).toEqual([shown]);
      expect(trouble).toEqual([]);
      await close();
    }
  });
});

describe('the loader', () => {
  it('is under 2 KB', () =>
    expect(readFileSync(join(inject('dist'), 'embed/loader.js')).byteLength).toBeLessThanOrEqual(2048));
});

describe('an exhibit’s page', () => {
  it.each(exhibits().map(({ slug }) => slug))(
    '%s offers code for each way to use it, as text, that names files of the build',
    (slug) => {
      const code = builtPage(`charts/${slug}.html`)
        .root.querySelectorAll('.snippets pre')
        .map((pre) => pre.text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      expect(code.length).toBe(5);
      const named = code.join('\n').matchAll(/https:\/\/YOUR-COPY\/([^"'?]+)/g);
      const files = [...named].map(([, file = '']) => file);
      expect(files).toEqual(
        expect.arrayContaining([
          `charts/${slug}.html`,
          `embed/${slug}.html`,
          'embed/loader.js',
          'element/retooling-chart.js',
          `charts/${slug}.json`,
        ]),
      );
      for (const file of files) expect(existsSync(join(inject('dist'), file)), file).toBe(true);
    },
  );
});

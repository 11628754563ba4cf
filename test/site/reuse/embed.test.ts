/** An exhibit framed by another origin's page: drawn, sized by its own messages, deaf to everybody else's. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { wordsText } from '../../../src/data/words/placeholders.ts';
import { exhibit, exhibits } from '../../../src/exhibits/index.ts';
import { embedHeightPx, embedMarkup, embedSize } from '../../../src/outputs/embed.ts';
import { EDITIONS } from '../../../src/site/editions.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPage } from '../support/built.ts';
import { todaysSeed } from '../support/walks.ts';

const SLUG = exhibits()[0]?.slug ?? '';
const MANY = exhibits().find(({ viewNames }) => viewNames.length > 2) ?? exhibits()[0];
let browser: Browser;
let host: Server;
let forger: Server;
let address: string;

/** Says that the exhibit is 4,321 px high, to the page around it, as the exhibit would. */
const FORGERY = `parent.postMessage({ type: 'retooling:height', slug: '${SLUG}', heightPx: 4321 }, '*')`;

const listen = async (answer: () => { type: string; policy: string; body: string }): Promise<Server> => {
  const server = createServer((_, response) => {
    const { type, policy, body } = answer();
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

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

const frameHeight = (page: Page): Promise<number> =>
  page.locator('.retooling-embed iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const contentHeight = (page: Page): Promise<number> =>
  page
    .frameLocator('.retooling-embed iframe')
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

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

describe('the code that embeds', () => {
  const slug = MANY?.slug ?? '';
  let open: Server;
  let body = '';
  const framed = (page: Page) =>
    page.locator('.retooling-embed iframe').evaluate((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return { width: Math.round(width), height: Math.round(height) };
    });
  beforeAll(async () => {
    open = await listen(() => ({ type: 'text/html; charset=utf-8', policy: "default-src * 'unsafe-inline'", body }));
  });
  afterAll(() => {
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
        const language = EDITIONS[(index + todaysSeed()) % EDITIONS.length] ?? 'en';
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

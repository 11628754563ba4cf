/** The scrolly on a page that nobody here has written: pinned by its element, still where it is not wanted, and small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

/** As a drawing program exports three artboards: the same ids and the same classes in each, with other meanings. */
const step = (id: string, x: number, fill: string, also = ''): string => `<figure id="${id}">
<svg viewBox="0 0 400 300" role="img" aria-label="The dot of ${id} is ${fill}"><defs><style>.cls-1{fill:${fill}}.cls-2{fill:none;stroke:#000}@media print{.cls-1{fill:#000}}</style>
<linearGradient id="paint"><stop offset="0" stop-color="${fill}"/></linearGradient></defs>
<rect id="frame" class="cls-2" x="5" y="5" width="390" height="290"/><rect id="ground" fill="url(#paint)" x="20" y="250" width="360" height="20"/>
<circle class="cls-1" cx="${x}" cy="100" r="40"/>${also}<text x="20" y="40" font-size="20">${id}</text></svg>
<figcaption><p>Words of ${id}: what is seen here, in a sentence or two.</p></figcaption></figure>`;
const scrolly = (id: string, figures: string): string => `<retooling-scrolly id="${id}">${figures}</retooling-scrolly>`;
const RED = 'rgb(255, 0, 0)';
const BLUE = 'rgb(0, 0, 255)';
const figures = (name: string): string =>
  step(`${name}-1`, 60, RED) + step(`${name}-2`, 200, BLUE) + step(`${name}-3`, 340, RED, '<path d="M10 10h20"/>');
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A stranger</title>
<body style="margin:0 auto;max-width:60rem;font:1.1rem/1.5 sans-serif"><h1>A stranger’s page</h1>${'<p>Words before it all.</p>'.repeat(30)}
${scrolly('broken', `${step('broken-1', 60, RED)}<figure id="broken-2"><img alt="" src="data:,"><figcaption>Words</figcaption></figure>`)}
${scrolly('good', figures('good'))}<p>Words between.</p>${scrolly('other', figures('other'))}${'<p>Words after it all.</p>'.repeat(30)}
<script type="module" src="element/retooling-scrolly.js"></script>`;

/** However busy the machine is. */
const poll = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(hash = '', options: BrowserContextOptions = {}) {
  // The page is nobody's file: it is answered here, and its module comes from the copy of the site.
  const opened = await openPage(browser, 'about:blank', options);
  await opened.page.route('**/stranger', (route) => route.fulfill({ body: HTML, contentType: 'text/html' }));
  await opened.page.goto(`${inject('site')}stranger${hash}`, { waitUntil: 'load' });
  return opened;
}
const classesOf = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).evaluate((one) => one.className);
const isCurrent = (page: Page, id: string): Promise<void> =>
  expect.poll(() => page.locator('.rt-is-current').evaluateAll((all) => all.map((one) => one.id))).toContain(id);
/** Where the dot of the stage is at rest, and its colour. */
const dot = (page: Page): Promise<string> =>
  page.locator('#good > .rt-stage circle').evaluate((one) => `${one.getAttribute('cx')} ${getComputedStyle(one).fill}`);

describe('<retooling-scrolly> on a stranger’s page', () => {
  it('pins what it can, says of what it cannot which step and why, and follows scroll, keys and links', async () => {
    const { page, trouble, close } = await open();
    await poll(() => classesOf(page, 'other')).toContain('rt-pinning');
    expect(await classesOf(page, 'good')).toContain('rt-pinning');
    // One that fails leaves the others pinned, and its own figures as they are.
    expect(await classesOf(page, 'broken')).not.toContain('rt-pinning');
    expect(await page.locator('#broken-1 > svg').isVisible()).toBe(true);
    expect(trouble).toHaveLength(1);
    for (const word of ['<retooling-scrolly id="broken">', 'step 2 (#broken-2)', 'a file', 'fix:'])
      expect(trouble[0]).toContain(word);
    expect(await page.locator('#good-2 > svg').isVisible()).toBe(false);

    await page.evaluate(() => document.querySelector('#good-1')?.scrollIntoView({ behavior: 'instant' }));
    await isCurrent(page, 'good-1');
    await poll(() => dot(page)).toBe(`60 ${RED}`);
    // Styles and ids of one step say nothing of another: the dot turns blue on its way, its ground too.
    await page.evaluate(() => document.querySelector('#good-2')?.scrollIntoView({ behavior: 'instant' }));
    await poll(() => dot(page)).toBe(`200 ${BLUE}`);
    const stops = await page
      .locator('#good > .rt-stage stop')
      .evaluateAll((all) => all.map((one) => one.getAttribute('stop-color')));
    expect(stops).toEqual([BLUE]);
    // The address and those who listen are told where the reader has come to rest.
    await poll(() => page.evaluate(() => location.hash)).toBe('#good-2');
    await poll(() => page.locator('[role="status"]').textContent()).toBe(`The dot of good-2 is ${BLUE}`);
    const named = { name: `The dot of good-2 is ${BLUE}` };
    expect(await page.locator('#good > .rt-stage').getByRole('img', named).count()).toBe(1);

    await page.locator('#good .rt-step-link').focus();
    await page.keyboard.press('ArrowDown');
    await isCurrent(page, 'good-3');
    await poll(() => dot(page)).toBe(`340 ${RED}`);
    await page.getByRole('group', { name: 'Steps' }).nth(0).getByRole('button', { name: 'Previous step' }).click();
    await isCurrent(page, 'good-2');

    // All at once, each still figure is what its own tool made of it.
    await page.locator('#good').getByRole('button', { name: 'All at once' }).click();
    const fills = await page
      .locator('#good > figure circle')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(fills).toEqual([RED, BLUE, RED]);
    expect(
      await page
        .locator('#good > figure > svg')
        .evaluateAll((all) => all.every((one) => one.getClientRects().length > 0)),
    ).toBe(true);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    await close();
  });

  it('opens at the step that a link names', async () => {
    const { page, close } = await open('#other-3');
    await isCurrent(page, 'other-3');
    await poll(() =>
      page.locator('#other-3 > figcaption').evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight),
    ).toBe(true);
    await close();
  });

  it('stays figures without script, and where motion is reduced until the reader asks for steps', async () => {
    const plain = await open('', { javaScriptEnabled: false });
    expect(await plain.page.locator('retooling-scrolly > figure').count()).toBe(8);
    for (const figure of await plain.page.locator('#good > figure, #good figcaption').all())
      expect(await figure.isVisible()).toBe(true);
    await plain.close();

    const { page, close } = await open('', { reducedMotion: 'reduce' });
    await poll(() => classesOf(page, 'good')).toContain('rt-scrolly');
    expect(await classesOf(page, 'good')).not.toContain('rt-pinning');
    expect(await page.locator('#good-2 > svg').isVisible()).toBe(true);
    await page.locator('#good').getByRole('button', { name: 'Step by step' }).click();
    await page.evaluate(() => document.querySelector('#good-2')?.scrollIntoView());
    await isCurrent(page, 'good-2');
    expect(await dot(page)).toBe(`200 ${BLUE}`);
    await close();
  });
});

describe('the page that shows it', () => {
  it('has words of 11 pixels and more on the smallest phone, pinned and still', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('site')}charts/scrolly.html#plot-2018`, {
      viewport: { width: 320, height: 720 },
    });
    await isCurrent(page, 'plot-2018');
    const small = await page.locator('retooling-scrolly svg text').evaluateAll((texts) =>
      texts
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => ({
          words: text.textContent,
          px: Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
        }))
        .filter(({ px }) => px < 11),
    );
    expect(small).toEqual([]);
    expect(await page.locator('retooling-scrolly.rt-pinning').count()).toBe(3);
    expect(trouble).toEqual([]);
    await close();
  });
});

describe('its file', () => {
  it('is 20 KB with all that it fetches, and brings no chart', () => {
    const read = (name: string): string => readFileSync(join(inject('dist'), 'element', name), 'utf8');
    const seen = new Set<string>();
    const reach = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const [, next = ''] of read(name).matchAll(/(?:from|import)\(?"\.\/([^"]+)"/g)) reach(next);
    };
    reach('retooling-scrolly.js');
    const bytes = [...seen].reduce((sum, name) => sum + brotliCompressSync(read(name)).byteLength, 0);
    expect(bytes).toBeLessThan(20_500);
  });
});
